"""The security policy of a page: scripts and connections to this site alone, and no inline script but those it was built with.

It stands in the page itself, so that it holds on every host. `publish` writes it once more for hosts that send headers.
"""

from base64 import b64encode
from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha256

from macros.publish.tags import Change, Tag, changed, tags

DIRECTIVES = {
    "default-src": "'none'",
    "script-src": "'self' 'wasm-unsafe-eval'",  # Python is WebAssembly
    "style-src": "'self'",
    "img-src": "'self' data:",  # the theme draws its icons from its style sheet
    "font-src": "'self'",  # the letters of cards
    "connect-src": "'self'",
    "manifest-src": "'self'",
    "worker-src": "'self' blob:",  # the engine starts its worker from a blob, which is held to this policy
    "media-src": "blob:",  # a recording of one's own voice, played back
    "base-uri": "'none'",
    "form-action": "'none'",
}
DATA = {"application/json", "application/ld+json"}


def secure(html: str) -> str:
    """Give a page its policy, in place of an older one, before anything that it governs."""
    return changed(html, own_policy(tags(html)))


def own_policy(page: Sequence[Tag]) -> Iterator[Change]:
    """Say how a page gets its policy."""
    yield from ((each.start, each.end, "") for each in page if is_policy(each))
    place = max((each.end for each in page if is_first(each)), default=0)
    yield place, place, f'<meta http-equiv="Content-Security-Policy" content="{policy(hashes(page))}">'


def is_policy(tag: Tag) -> bool:
    """Tell if a tag is a page's policy."""
    return tag.name == "meta" and tag.attributes.get("http-equiv", "").lower() == "content-security-policy"


def is_first(tag: Tag) -> bool:
    """Tell if a tag stands before the policy: the head, and its signs."""
    return tag.name == "head" or (tag.name == "meta" and "charset" in tag.attributes)


def hashes(page: Iterable[Tag]) -> set[str]:
    """Name each inline script of a page by its content, with line ends as the browser reads them."""
    scripts = (each.content.replace("\r\n", "\n").encode() for each in page if is_inline(each))
    return {f"'sha256-{b64encode(sha256(script).digest()).decode()}'" for script in scripts}


def is_inline(tag: Tag) -> bool:
    """Tell if a tag is a script that stands in the page itself, and runs."""
    return tag.name == "script" and "src" not in tag.attributes and tag.attributes.get("type") not in DATA


def policy(allowed: Iterable[str]) -> str:
    """Write the policy that allows the inline scripts of these hashes."""
    scripts = " ".join([DIRECTIVES["script-src"], *sorted(allowed)])
    return "; ".join(f"{name} {value}" for name, value in (DIRECTIVES | {"script-src": scripts}).items())
