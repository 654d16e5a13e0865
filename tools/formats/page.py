"""Documents as a web page that stands by itself."""

from collections.abc import Sequence
from html import escape

from tools.kit.document.blocks import Document
from tools.kit.document.html import to_html

PAGE = """\
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{title}</title>
</head>
<body>
{body}
</body>
</html>
"""


def write(documents: Sequence[Document]) -> bytes:
    """Write documents one after the other, each under its title."""
    body = "\n".join(
        f"<article>\n<h1>{escape(each.title)}</h1>\n{to_html(each)}\n</article>" for each in documents
    )
    return PAGE.format(title=escape(documents[0].title), body=body).encode("utf-8", "replace")
