"""The anatomy of a guide page: the headings and first words that all of them share, said here once."""

from macros import slips
from macros.guide.examples import choice
from tools.kit.language import _, later

PARTS = {
    "do": later("Do"),
    "dont": later("Don't"),
    "in-canada": later("In Canada"),
    "worked-examples": later("Worked examples"),
    "are-you-ready": later("Are you ready?"),
    "next-step": later("Next step"),
    "sources": later("Sources"),
}
"""The parts at the end of each page, in their order: anchors and headings."""
SEARCHED = {"in-canada"}
"""Parts that teach something new; the others sum up or prove the page, which the search finds where it teaches."""


def takes(time: str) -> str:
    """Say how long the work of a page takes."""
    return _("It takes {time}.").format(time=time)


def shortcut(tool: str) -> str:
    """Lead those who know the topic to the tool."""
    title = _(slips.tool(tool).TITLE)
    words = _("In a hurry? Go straight to the tool: {tool}.").format(tool=f"[{title}](#{tool}-tool)")
    return f"{words}\n{{ .shortcut }}"


def part(anchor: str) -> str:
    """Print the heading of a part and what it always begins with; the words of the page go on from there."""
    if anchor not in PARTS:
        raise ValueError(slips.unknown("part", anchor, PARTS))
    heading = _(PARTS[anchor])
    match anchor:
        case "do" | "dont":
            begins = f"| {heading} | {_('Why')} |\n| --- | --- |"
        case "worked-examples":
            invented = _(
                "The people are invented. The tools of this site made each example from their answers."
            )
            begins = f"{invented}\n\n{choice()}"
        case _:
            begins = ""
    attributes = f"#{anchor}" if anchor in SEARCHED else f"#{anchor} data-search-exclude"
    return f"## {heading} {{ {attributes} }}\n\n{begins}"
