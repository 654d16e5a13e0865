"""A drawing of which room of our code imports which, made of the imports themselves each time the site is built."""

from collections import Counter
from collections.abc import Iterable, Mapping
from html import escape
from pathlib import Path

from macros.runtime.imports import Module, parents
from macros.runtime.stdlib import modules_below
from tools import ROOMS
from tools.kit.language import _

ROOT = Path(__file__).parents[2]
LINE, TOP, TEXT, BOWS, WIDE = 30, 22, 4, 196, 320
"""Heights and places in the drawing: from line to line, of the first, and where texts and bows begin and all ends."""

type Imports = Mapping[tuple[str, str], int]
"""How many modules of one room import modules of another: by who imports, and what."""


def rooms() -> str:
    """Print the drawing: the rooms in a list, whoever imports above what is imported, and a bow for each import."""
    found = counted({**modules_below(ROOT / "macros"), **modules_below(ROOT / "tools")})
    names = in_order({name for pair in found for name in pair}, found)
    return f'<figure class="picture rooms" data-search-exclude>\n{drawn(names, found)}\n</figure>'


def room(module: str) -> str:
    """Name the room of a module; each tool is one of a kind. What stands beside the rooms of macros is in none."""
    top, *below = module.split(".")
    if top == "macros":
        return f"macros/{below[0]}" if below and (ROOT / "macros" / below[0]).is_dir() else ""
    if not below or below[0].startswith("_"):
        return top
    return f"tools/{below[0] if below[0] in ROOMS else 'NAME'}"


def counted(known: Mapping[str, Module]) -> Imports:
    """Count from module to module what leads to another room."""
    pairs = {
        (name, target)
        for name, module in known.items()
        for each in module.imports(inside_functions=True)
        if (target := next((whole for whole in reversed([*parents(each)]) if whole in known), ""))
    }
    between = ((room(one), room(other)) for one, other in pairs)
    return Counter((one, other) for one, other in between if one and other and one != other)


def in_order(names: Iterable[str], found: Imports) -> list[str]:
    """Set whoever imports above what is imported: macros above tools, and whoever reaches more above who reaches less."""
    return sorted(names, key=lambda name: (name.startswith("tools"), -len(reached(name, found)), name))


def reached(name: str, found: Imports) -> set[str]:
    """Name the rooms that a room imports, and those that these import."""
    seen: set[str] = set()
    new = {name}
    while new:
        new = {other for one, other in found if one in new} - seen
        seen |= new
    return seen


def drawn(names: list[str], found: Imports) -> str:
    """Draw the list and its bows, upward ones dashed; the description says the same in words."""
    place = {name: TOP + LINE * at for at, name in enumerate(names)}
    bows = "".join(bow(place[one], place[other], count) for (one, other), count in sorted(found.items()))
    texts = "".join(f'<text x="{TEXT}" y="{place[name] + 5}">{escape(name)}/</text>' for name in names)
    said = "; ".join(
        _("{room} imports {others}").format(
            room=name, others=", ".join(sorted(o for one, o in found if one == name))
        )
        for name in names
        if any(one == name for one, _other in found)
    )
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDE} {TOP * 2 + LINE * (len(names) - 1)}" role="img"'
        ' aria-labelledby="rooms-title" aria-describedby="rooms-desc" fill="none" stroke="currentColor">'
    )
    title = f'<title id="rooms-title">{_("Which room of the code imports which")}</title>'
    desc = f'<desc id="rooms-desc">{escape(said)}.</desc>'
    words = f'<g stroke="none" fill="currentColor" font-size="15">{texts}</g>'
    return f"{head}\n{title}\n{desc}\n{bows}\n{words}\n</svg>"


def bow(start: int, end: int, count: int) -> str:
    """Draw a bow from one line to another, the thicker the more modules take part."""
    out = BOWS + min(WIDE - BOWS, 16 + abs(end - start) * 0.42)
    shape = f"M{BOWS} {start}C{out:.0f} {start} {out:.0f} {end} {BOWS} {end}"
    kind = ' class="ember" stroke-dasharray="4 4"' if end < start else ' class="spruce"'
    return f'<path{kind} stroke-width="{1 + min(count, 60) ** 0.5 / 2:.1f}" d="{shape}"/>'
