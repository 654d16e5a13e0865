"""What a host is asked to send along with the files, in the form of `_headers` that many hosts read."""

from collections.abc import Iterable

from macros.publish.policy import policy

# A page may ask for the microphone, to practise, and for nothing else that a device has.
REFUSED = ("camera", "display-capture", "geolocation", "hid", "midi", "payment", "serial", "usb")
# What is named by its content never changes. Where a new version is asked for by a fixed name, none may be held back.
FOR_EVER = ("assets/runtime/*", "assets/app/*", "assets/style/*")
ASKED_ANEW = ("offline.js", "manifest.webmanifest")


def headers(start: str, allowed: Iterable[str]) -> str:
    """Write the headers of a site that begins at a path, with the inline scripts of these hashes allowed."""
    everywhere = {
        "Content-Security-Policy": f"{policy(allowed)}; frame-ancestors 'none'",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Permissions-Policy": ", ".join([*(f"{name}=()" for name in REFUSED), "microphone=(self)"]),
        "Referrer-Policy": "no-referrer",
        "X-Content-Type-Options": "nosniff",
    }
    rules = {"*": everywhere}
    rules |= {place: {"Cache-Control": "public, max-age=31536000, immutable"} for place in FOR_EVER}
    rules |= {place: {"Cache-Control": "no-cache"} for place in ASKED_ANEW}
    return "".join(
        line
        for place, said in rules.items()
        for line in (f"{start}{place}\n", *(f"  {name}: {value}\n" for name, value in said.items()))
    )
