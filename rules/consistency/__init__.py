"""Rules about usage that varies within one story."""
