"""What a published site keeps on a device for when there is no network, and what makes it an app that can be installed."""

import json
import os
from base64 import b64encode
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory

from macros.keep import digest
from macros.publish import light
from macros.runtime.assembling import SCRIPTS

NAME = "offline.js"
# Pages, and whatever they show; prints are too heavy, and who wants one saves it.
READ = (
    "**/index.html",
    "404.html",
    "search/*",
    "downloads/*",
    *(f"assets/{kind}/**/*" for kind in ("style", "images", "img")),
)
READ_TOO = (
    "assets/stylesheets/*.css",
    "assets/javascripts/*.js",
    "assets/javascripts/workers/*.js",
    "assets/app/*/js/*",
)
TOOLS = ("assets/runtime/*/*", "assets/app/*/*")
ONLY_FOR_OTHERS = ("assets/img/social.png", "assets/img/screenshot", "assets/social/")


def write_offline(site_dir: Path) -> None:
    """Write the service worker of a complete site; where OFFLINE is "off", what takes an older one away."""
    if os.environ.get("OFFLINE") == "off":
        bundle("gone", {}, site_dir)
        return
    guide, tools = known(site_dir, READ + READ_TOO), known(site_dir, TOOLS)
    version = digest(part for each in (guide | tools).items() for part in each)
    weight = sum((site_dir / place).stat().st_size for place in tools)
    bundle("offline", {"version": version, "guide": guide, "tools": tools, "weight": weight}, site_dir)


def bundle(name: str, site: dict[str, object], site_dir: Path) -> None:
    """Write a service worker with what it knows of the site."""
    with TemporaryDirectory() as temporary:
        known_of = Path(temporary, "site.json")
        known_of.write_text(json.dumps(site))
        light.bundle([SCRIPTS / f"offline/{name}.mjs"], Path(temporary), site=known_of)
        (site_dir / NAME).write_bytes(Path(temporary, f"{name}.js").read_bytes())


def known(site_dir: Path, patterns: tuple[str, ...]) -> dict[str, str]:
    """Give the hash of each file of these kinds, by its place as a page asks for it."""
    files = sorted({file for pattern in patterns for file in site_dir.glob(pattern) if file.is_file()})
    places = {file.relative_to(site_dir).as_posix(): file for file in files}
    return {
        place.removesuffix("index.html"): b64encode(sha256(file.read_bytes()).digest()).decode()
        for place, file in places.items()
        if not place.startswith(ONLY_FOR_OTHERS)
    }
