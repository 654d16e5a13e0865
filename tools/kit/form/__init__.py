"""Forms: the questions, those about the visitor and the other person, and what each takes for an answer."""
