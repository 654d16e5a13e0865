"""Text that somebody pasted: the people in a line of addresses, a column of names, a signature or a business card."""
