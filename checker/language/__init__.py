"""How copy is read: one module a layer, each a pure function from what is below it to plain value objects."""
