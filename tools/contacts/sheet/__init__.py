"""The contact sheet itself: its columns, a contact, the overview, when to follow up, and the template to start from."""
