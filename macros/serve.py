"""An mkdocs hook for `mkdocs serve`: live reload that the security policy lets in."""

from typing import Any

from macros.policy import secure


def on_serve(server: Any, config: Any, builder: Any) -> Any:
    """Secure each page again after the server has put its reload script in, so that the policy knows the script."""
    inject = server._inject_js_into_html
    server._inject_js_into_html = lambda page, epoch: secure(inject(page, epoch).decode()).encode()
    return server
