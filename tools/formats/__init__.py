"""The files that tools make of documents: `offer` puts one on offer, and each other module writes one kind.

The writers come to a browser only when a file is asked for.
"""
