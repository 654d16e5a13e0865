"""The mark as pictures, for devices on which someone installs the site as an app: many draw no SVG there."""

from base64 import b64encode
from dataclasses import dataclass

from macros.own import dressing
from macros.printing import printed


@dataclass(frozen=True)
class Icon:
    """A square picture, in pixels; a device may cut one that is `maskable` into a shape of its own, so that its rim is empty."""

    side: int
    purpose: str = "any"

    @property
    def place(self) -> str:
        """Name its file, within the site."""
        return f"assets/img/icon-{self.purpose}-{self.side}.png"


ICONS = (Icon(192), Icon(512), Icon(512, "maskable"))


def drawings() -> dict[Icon, str]:
    """Set each icon, as HTML."""
    mark = b64encode(dressing.mark().encode()).decode()
    looks = {"any": ("0", "none"), "maskable": ("18vmin", "#fff")}
    return {
        icon: printed("icon.html", mark=mark, rim=rim, ground=ground)
        for icon in ICONS
        for rim, ground in [looks[icon.purpose]]
    }
