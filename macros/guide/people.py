"""The people of the examples: a list of them all, and the scenes of each one's story, on a page of their own."""

import tools
from macros.guide.examples import worked
from macros.interface.forms import pages
from macros.printing import printed
from tools import examples as stored
from tools.examples import Example
from tools.kit.language import _

GUIDE = "../../guide/"
"""The way from a person's page to the guide."""


def people() -> str:
    """Print the list of the people, each with a link to their page."""
    return printed("people.html", people=everyone())


def everyone() -> list[Example]:
    """List the people, with what each one answers about themselves."""
    return [stored.read(name, "") for name in stored.names()]


def scene(moment: str, name: str, **changed: str) -> str:
    """Print what the tool of a scene writes for a person, on their page. Answers can be `changed` to fit the story."""
    made = worked(name, moment, **changed)
    tool = str(made["tool"])
    _title, address = pages(GUIDE).get(tool, ("", ""))
    page, _hash, _anchor = address.partition("#")
    return printed(
        "scene.html",
        scene=moment,
        each=made,
        there=f"{page}?example={name}#worked-examples" if page and moment == tool else "",
        title=_(tools.load(tool).TITLE),
    )
