"""The contact sheet: the columns that a job seeker keeps about people, and the files that hold them.

A file comes in through `files`, becomes rows in `tables`, or is cards or pasted words; `readers` knows whose it is.
`lists`, `meaning` and `cells` understand a table; `bringing` tells what came of it, and `joining` merges it into the `sheet`.
`writers` makes each kind of file. `door` is what the page calls, and `terminal` the command.
A row is a mapping from column keys to text; dates are written as 2026-11-23. A missing key is an empty cell.
"""
