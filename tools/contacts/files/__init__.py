"""Files: what one is, opened as text, rows or an archive; or refused in a sentence that says what to do."""
