"""The editorial report: what an editor opens, reads and sends back to the author, in several formats."""
