"""What mkdocs calls by itself: for the theme's own pages in our language, and for `mkdocs serve`, which follows every edit."""

import logging
import sys
from typing import Any

from mkdocs.exceptions import Abort
from mkdocs.plugins import event_priority

commands: list[str] = []


def on_startup(command: str, **_others: object) -> None:
    """Note whether the site is built or only shown; let the terminal say what goes wrong without a list of all macros."""
    commands.append(command)
    logging.getLogger("mkdocs.plugins.mkdocs_macros").setLevel(logging.WARNING)


@event_priority(100)
def on_config(config: Any) -> Any:
    """Drop our modules before the macros are read, so that `mkdocs serve` shows an edit at once; choose the language."""
    for name in [name for name in sys.modules if name.split(".")[0] in ("macros", "tools")]:
        del sys.modules[name]
    from macros import language
    from macros.own import dressing, settings
    from tools.kit.language import speak

    config.extra["only_shown"] = commands[-1:] == ["serve"]
    try:
        config.theme["language"] = language.code()
        speak(language.catalogue())
        dressing.dress(config, own := settings.read())
        if own.examples:
            from macros.own import (
                people,
            )  # here, because it writes examples, in the language that is chosen by now

            people.bring(own)
    except ValueError as problem:
        raise Abort(str(problem)) from None
    return config


def on_files(files: Any, config: Any) -> Any:
    """Set a host's own mark in the place of ours, and their people beside them or in their place."""
    from macros.own import dressing, people, settings

    own = settings.read()
    return people.with_pages(dressing.with_mark(files, config, own), config, own)


def on_post_template(output: str, template_name: str, config: Any) -> str:
    """Leave out the map of a site that does not know its address: it would be empty."""
    if config.site_url or template_name != "sitemap.xml":
        return output
    logging.getLogger("mkdocs.hooks").info(
        "No sitemap.xml is made: it needs the address of the site, SITE_URL."
    )
    return ""


def on_env(env: Any, config: Any, files: Any) -> Any:
    """Let the templates of the theme translate their sentences."""
    from tools.kit.language import _

    env.globals["_"] = _
    return env


def on_page_content(html: str, page: Any, config: Any, files: Any) -> str:
    """Take the links of headings to themselves out of the tab order: they are many, and of use to few."""
    return html.replace('class="headerlink"', 'class="headerlink" tabindex="-1"')


def on_serve(server: Any, config: Any, builder: Any) -> Any:
    """Go on serving after a slip, and secure each page again when the reload script, which the policy must know, is in it."""
    server.builder = lambda: go_on(builder)
    inject = server._inject_js_into_html
    server._inject_js_into_html = lambda page, epoch: secured(inject(page, epoch))
    return server


def go_on(build: Any) -> None:
    """Build; where the macros plugin would end the program, after it has said why, end the build only."""
    try:
        build()
    except SystemExit as end:
        raise Abort("The page could not be made.") from end


def secured(page: bytes) -> bytes:
    """Give a page a policy that allows the scripts in it."""
    from macros.publish.policy import secure

    return secure(page.decode()).encode()
