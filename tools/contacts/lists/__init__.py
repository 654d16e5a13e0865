"""The lists of a table: where each begins and ends, which row holds its headings, and which of its rows are nobody."""
