"""Rules about dates that contradict each other or the calendar."""
