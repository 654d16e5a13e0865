"""What mkdocs calls by itself: it gives the theme's own pages our language, and lets live reload into the policy."""

from typing import Any

from macros.policy import secure
from tools.kit.language import _


def on_env(env: Any, config: Any, files: Any) -> Any:
    """Let the templates of the theme translate their sentences."""
    env.globals["_"] = _
    return env


def on_page_content(html: str, page: Any, config: Any, files: Any) -> str:
    """Let the keyboard pass over the links beside headings: the contents of the page hold the same ones."""
    return html.replace('<a class="headerlink"', '<a class="headerlink" tabindex="-1"')


def on_serve(server: Any, config: Any, builder: Any) -> Any:
    """Secure each page again after the server has put its reload script in, so that the policy knows the script."""
    inject = server._inject_js_into_html
    server._inject_js_into_html = lambda page, epoch: secure(inject(page, epoch).decode()).encode()
    return server
