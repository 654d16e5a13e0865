"""What people typed, what was said of it once with a person's grade, and what is said of it now."""
