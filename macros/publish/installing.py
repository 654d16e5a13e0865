"""What a browser asks of a site that someone installs as an app: its name, its mark, and the ways to the tools."""

import json
from pathlib import Path
from typing import Any

from macros.interface.forms import pages
from macros.paper.icons import ICONS
from tools.kit.language import _

NAME = "manifest.webmanifest"
SHORTCUTS = (
    "contacts", "statement", "event", "letter", "call", "thanks", "card", "interview", "plan", "network", "referral",
    "references",
)  # fmt: skip
"""What someone wants at once comes first: of a long list, phones show four."""
MOST_SHORTCUTS = 10
"""A browser leaves out the others, and warns of them."""
SCREENSHOTS = {"assets/img/screenshot-phone.png": "narrow", "assets/img/screenshot-wide.png": "wide"}


def write_manifest(site_dir: Path, config: Any) -> None:
    """Write the manifest of a built site; pages that a host leaves out don't become shortcuts."""
    manifest = {
        "id": "./",
        "start_url": "./",
        "scope": "./",
        "name": config["site_name"],
        "description": config["site_description"],
        "lang": config["theme"]["language"],
        "display": "standalone",
        "icons": [
            {"src": "assets/img/mark.svg", "sizes": "any", "type": "image/svg+xml"},
            *(
                {
                    "src": each.place,
                    "sizes": f"{each.side}x{each.side}",
                    "type": "image/png",
                    "purpose": each.purpose,
                }
                for each in ICONS
                if (site_dir / each.place).is_file()
            ),
        ],
        "shortcuts": shortcuts(site_dir),
        "screenshots": [
            {
                "src": place,
                "sizes": "x".join(map(str, size(site_dir / place))),
                "type": "image/png",
                "form_factor": form,
            }
            for place, form in SCREENSHOTS.items()
        ],
    }
    (site_dir / NAME).write_text(json.dumps(manifest, ensure_ascii=False, indent=1), encoding="utf-8")


def shortcuts(site_dir: Path) -> list[dict[str, str]]:
    """List the ways to the tools that are wanted most, of those whose page is there."""
    found = pages("guide/")
    wanted = [
        {"name": _(title), "url": way.replace("guide/../", "")}
        for title, way in (found[name] for name in SHORTCUTS if name in found)
    ]
    return [each for each in wanted if (site_dir / each["url"].partition("#")[0]).is_dir()][:MOST_SHORTCUTS]


def size(picture: Path) -> tuple[int, int]:
    """Read the width and height of a PNG, in pixels."""
    head = picture.read_bytes()[16:24]
    return int.from_bytes(head[:4]), int.from_bytes(head[4:])
