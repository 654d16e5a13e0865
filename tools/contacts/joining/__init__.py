"""Joining contacts: who is the same person, what of two is kept, and how a file is merged into the sheet."""
