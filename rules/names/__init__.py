"""Rules about names: one spelling each, every person introduced."""
