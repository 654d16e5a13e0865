"""Cells: the numbers, days, links and addresses in them, and a row of them as a contact."""
