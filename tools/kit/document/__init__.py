"""Documents: what a tool makes, as data, and the one way of each into HTML, plain text, a drawing or an email."""
