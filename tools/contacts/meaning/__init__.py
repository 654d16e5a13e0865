"""The meaning of columns: which row holds the headings, what each of them says in any language, and what the cells say."""
