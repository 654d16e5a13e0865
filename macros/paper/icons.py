"""The mark as pictures, for devices on which someone installs the site as an app: many draw no SVG there."""

from dataclasses import dataclass

from markupsafe import Markup

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
    mark = Markup(dressing.mark())  # noqa: S704 - our own, or a host's
    return {icon: printed("icon.html", mark=mark, maskable=icon.purpose == "maskable") for icon in ICONS}
