"""The contact sheet: the columns that a job seeker keeps about people, and the files that hold them.

`columns` says what is kept and why, `csv_writer` and `xlsx_writer` each make one kind of file from rows,
`apostrophe` keeps spreadsheets from computing what is meant as text, `template` is the sheet to start from.
A row is a mapping from column keys to text; dates are written as 2026-11-23. A missing key is an empty cell.
"""
