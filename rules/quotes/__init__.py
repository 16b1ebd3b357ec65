"""Rules about quotations and their marks."""
