"""Property tests draw the same cases in every run: a check that fails by chance would stop whoever changed something else.

Inside Pyodide they draw a fifth of them: all are tried in CPython, and there it is asked whether Pyodide does the same.
"""

import sys

from hypothesis import settings

EXAMPLES = 20 if sys.platform == "emscripten" else 100

settings.register_profile("checks", derandomize=True, deadline=None, database=None, max_examples=EXAMPLES)
settings.load_profile("checks")
