"""The guide: what its pages call and what their Markdown may say: parts, examples, people, dialogues, pictures, resources."""
