"""The command `python -m macros.publish DIR`: publish a site that stands in a folder."""

import sys
from pathlib import Path

from macros.publish.publishing import publish

publish(Path(sys.argv[1]))
