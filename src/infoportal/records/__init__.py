"""The public record: built when a thing is indexed, kept apart, joined on read."""
