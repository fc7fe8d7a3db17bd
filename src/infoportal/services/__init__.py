"""The public REST API: thin services over the records; nothing here wakes an object."""
