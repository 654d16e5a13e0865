"""What a browser asks of a site that someone installs as an app: its name, its mark, and the ways to the tools."""

import json
from pathlib import Path
from posixpath import normpath
from typing import Any

from macros.interface.forms import pages
from macros.paper.icons import ICONS
from tools.kit.language import _

NAME = "manifest.webmanifest"
SCREENSHOTS = {"assets/img/screenshot-phone.png": "narrow", "assets/img/screenshot-wide.png": "wide"}


def write_manifest(site_dir: Path, config: Any) -> None:
    """Write the manifest of a built site; pages that a host leaves out are no shortcuts."""
    found = {normpath(way.split("#")[0]): (title, way) for title, way in pages("guide/").values()}
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
        "shortcuts": [
            {"name": _(title), "url": way.replace("guide/../", "")}
            for page, (title, way) in found.items()
            if (site_dir / page).is_dir()
        ],
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


def size(picture: Path) -> tuple[int, int]:
    """Read the width and height of a PNG, in pixels."""
    head = picture.read_bytes()[16:24]
    return int.from_bytes(head[:4]), int.from_bytes(head[4:])
