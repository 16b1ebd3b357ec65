"""Rules about labels and loaded language in the publication's own voice."""
