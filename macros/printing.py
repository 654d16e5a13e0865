"""The HTML templates of the printing room: escaped by default, strict about names."""

from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, TemplateSyntaxError

from macros import language
from tools.kit.language import _, several

ENVIRONMENT = Environment(
    loader=FileSystemLoader(Path(__file__).parent / "templates"),
    autoescape=True,
    trim_blocks=True,
    lstrip_blocks=True,
    undefined=StrictUndefined,
)
ENVIRONMENT.globals |= {"_": _, "several": several, "language": language.code()}


def printed(template: str, **values: object) -> str:
    """Print a template, without empty lines: Markdown would take them for the end of the HTML."""
    try:
        text = ENVIRONMENT.get_template(template).render(values)
    except TemplateSyntaxError as slip:
        # The macros plugin would seek the line in the page.
        raise SyntaxError(slip.message or "", (slip.filename, slip.lineno, None, None)) from slip
    return "\n".join(line for line in text.splitlines() if line.strip())
