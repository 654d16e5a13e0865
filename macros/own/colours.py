"""The one colour that a host chooses, and those that follow from it: for links and buttons, by day and by night.

Contrast is counted as WCAG 2.2 says, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio.
"""

import re

HEX = re.compile(r"#[0-9a-f]{6}", re.IGNORECASE)
type Colour = tuple[float, float, float]

WHITE, BLACK = (255.0, 255.0, 255.0), (0.0, 0.0, 0.0)
LIGHT_PAGE, DARK_PAGE = "#fbfaf7", "#101b1b"
"""The pages of docs/assets/css/base.css, by day and by night."""
ENOUGH = 7.0
"""What WCAG asks of small words at its level AAA, which all words of the site keep."""
STEPS = 50


def fault(text: str) -> str:
    """Say what is wrong with a colour, or nothing."""
    if not text:
        return ""
    if not HEX.fullmatch(text):
        return "colour must be written like #0e4f49."
    found = contrast(parsed(text), parsed(LIGHT_PAGE))
    if found >= ENOUGH:
        return ""
    better = written(readable(parsed(text), parsed(LIGHT_PAGE), BLACK))
    return f"colour {text} is too pale to read (contrast {found:.1f}, and {ENOUGH:.0f} is needed). {better} would do."


def sheet(text: str) -> str:
    """Write the rules that dress the site in a colour; empty for none."""
    if not text:
        return ""
    day, page = parsed(text), parsed(LIGHT_PAGE)
    night, dark = readable(day, parsed(DARK_PAGE), WHITE), parsed(DARK_PAGE)
    by_day = {
        "action": day,
        "action-strong": mixed(day, BLACK, 0.25),
        "action-ink": WHITE,
        "action-wash": mixed(day, page, 0.88),
        "paper-action": day,
    }
    by_night = {
        "action": night,
        "action-strong": mixed(night, WHITE, 0.4),
        "action-ink": mixed(night, BLACK, 0.85),
        "action-wash": mixed(night, dark, 0.8),
    }
    return (
        f':root,[data-md-color-scheme="default"]{{{rules(by_day)}}}'
        f'@media screen{{[data-md-color-scheme="slate"]{{{rules(by_night)}}}}}'
    )


def rules(colours: dict[str, Colour]) -> str:
    """Write colours as variables of a sheet."""
    return "".join(f"--{name}:{written(colour)};" for name, colour in colours.items())


def readable(colour: Colour, on: Colour, towards: Colour) -> Colour:
    """Mix a colour with another, as little as makes it readable on a third."""
    shades = (mixed(colour, towards, step / STEPS) for step in range(STEPS + 1))
    return next(shade for shade in shades if contrast(shade, on) >= ENOUGH)


def contrast(one: Colour, other: Colour) -> float:
    """Give the contrast of two colours, from 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: Colour) -> float:
    """Give how bright a colour is, from 0 to 1."""
    red, green, blue = (linear(each / 255) for each in colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def linear(part: float) -> float:
    """Undo the curve of a screen for red, green or blue, from 0 to 1."""
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def mixed(colour: Colour, other: Colour, share: float) -> Colour:
    """Mix a share of another colour in, rounded as it will be written."""
    red, green, blue = (float(round(a + (b - a) * share)) for a, b in zip(colour, other, strict=True))
    return red, green, blue


def parsed(text: str) -> Colour:
    """Read a colour such as #0e4f49 as red, green and blue from 0 to 255."""
    red, green, blue = (float(int(text[at : at + 2], 16)) for at in (1, 3, 5))
    return red, green, blue


def written(colour: Colour) -> str:
    """Write a colour such as #0e4f49."""
    return "#" + "".join(f"{round(part):02x}" for part in colour)
