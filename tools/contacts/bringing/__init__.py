"""Bringing a file: what is read of it, what is said of its rows, and what it would change among the contacts that are kept."""
