"""A colour that a visitor chooses, made dark enough to be read on white, and to carry white letters."""

READ_WITH_EASE = 4.5
"""The contrast that letters need, by WCAG 2.2, 1.4.3."""
STEP = 0.94


def contrast_with_white(colour: str) -> float:
    """Measure a colour such as #0e4f49 against white, from 1 to 21, as WCAG does."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)


def readable(colour: str) -> str:
    """Darken a colour until it is read with ease; one that is dark enough stays as it is."""
    while contrast_with_white(colour) < READ_WITH_EASE:
        parts = [int(colour[at : at + 2], 16) * STEP for at in (1, 3, 5)]
        colour = "#" + "".join(f"{int(part):02x}" for part in parts)
    return colour
