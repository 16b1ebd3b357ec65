"""Two versions of one story: which sentence became which, what became of every finding, and which facts changed."""
