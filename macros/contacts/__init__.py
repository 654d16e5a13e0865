"""The contact sheet on its page: its columns as forms and tables, its words, and where contacts come from."""
