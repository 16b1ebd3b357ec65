"""What others say of outlets, and what the editor says of sources, from files that the user brings. Nothing of ours."""
