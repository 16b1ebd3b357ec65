"""The built-in rules: one folder a family, one module a rule, named for the rule's id."""
