"""A tool on its page: its form, where its words are kept, what comes of it at home and in My data, and all that scripts say."""
