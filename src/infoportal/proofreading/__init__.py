"""What `bin/infoportal check` finds in content files, a module a rule (pure)."""
