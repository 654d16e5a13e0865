"""What is renewed now and then, and committed; each module is a command: holidays, typefaces, a template, the dates of links."""
