"""The portal's content types: one module a type, schema and class together."""
