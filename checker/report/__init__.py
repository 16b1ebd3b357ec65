"""What a check found: the Report, and one writer a format that prints it."""
