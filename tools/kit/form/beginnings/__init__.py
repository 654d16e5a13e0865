"""Beginnings of sentences that a visitor finishes, each a whole sentence with one gap; the last is a sentence of one's own."""
