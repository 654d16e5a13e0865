"""A host's own people for the worked examples: read beside ours or instead of them, looked through, each with a page."""

import json
from collections.abc import Iterator

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

import tools
from macros.guide.examples import SCENES, refuse_slips, worked
from macros.interface.forms import pages
from macros.own import settings
from macros.own.allowed import LISTING
from macros.own.settings import Settings
from macros.slips import SAID, line_of
from tools import examples as stored
from tools.kit.language import _, later

PEOPLE = "people/"
HEADINGS = {"mentor": later("A mentor, if one would help"), "mentored": later("Thanks to the mentor")}
"""What stands over scenes that are not a tool's first; one that has no heading is on no page that is made here."""

NAMED = ("full_name", "occupation", "city")
"""What the pages say of each person, whatever the tools ask."""


def bring(own: Settings) -> None:
    """Read a host's people from now on; ValueError names each file and line to put right."""
    if not own.examples:
        return
    place = own.examples.relative_to(settings.file().parent, walk_up=True).as_posix()
    stored.read_from(place, own.examples, alone=own.only_own_examples)
    found = [fault for name in theirs(own) for fault in faults(name)]
    if own.only_own_examples and not any(stored.contact(name) for name in theirs(own) if not found):
        found.append(
            f"{place}: one of the files needs a table [contact], the row that the contact sheet shows."
        )
    if found:
        raise ValueError("\n".join(dict.fromkeys(found)))


def theirs(own: Settings) -> list[str]:
    """List a host's people by name."""
    return stored.names_in(own.examples) if own.examples else []


def faults(name: str) -> Iterator[str]:
    """Say what is wrong in the file of a person: the first thing, or what each tool asks otherwise."""
    try:
        missing = [key for key in (*sorted(SAID), "about", *offered()) if key not in stored.table(name)]
        yield from (f"{stored.file(name)}: there is no {key}." for key in missing)
        if not missing:
            refuse_slips(name)
            yield from (missing := list(unsaid(name)))
    except ValueError as fault:
        missing = [str(fault)]
        yield str(fault)
    for scene in scenes() if not missing else ():
        try:
            worked(name, scene)
        except ValueError as fault:
            yield from str(fault).splitlines()


def unsaid(name: str) -> Iterator[str]:
    """Say what the pages cannot say of a person."""
    about = stored.table(name)["about"]
    for key in NAMED:
        if not (isinstance(about.get(key), str) and about[key].strip()):
            line = line_of(stored.text(name), "about", key)
            yield f"{stored.file(name)}, line {line}: [about] needs {key}, a text in quotes."


def offered() -> list[str]:
    """List the tools whose pages are there."""
    return [name for name in tools.names() if name in pages()]


def scenes() -> list[str]:
    """List the scenes of a person's page."""
    return [
        scene
        for scene, told in SCENES.items()
        if told.tool in offered() and (scene in tools.names() or scene in HEADINGS)
    ]


def with_pages(files: Files, config: MkDocsConfig, own: Settings) -> Files:
    """Give each of a host's people a page, which may be written beside their file; ours go where a host wants theirs only."""
    for file in list(files.documentation_pages()):
        if own.only_own_examples and file.src_uri.startswith(PEOPLE) and file.name != LISTING:
            files.remove(file)
    for name in theirs(own):
        place = f"{PEOPLE}{name}.md"
        if namesake := files.get_file_from_path(place):
            files.remove(namesake)
        files.append(File.generated(config, place, content=page(name, own)))
    return files


def page(name: str, own: Settings) -> str:
    """Give the page of a person as a host wrote it, or write it: who they are, and each scene."""
    written = (own.examples or settings.ROOT) / f"{name}.md"
    if written.is_file():
        return written.read_text(encoding="utf-8")
    read = stored.read(name, "")
    title = _("{name}, {occupation} in {city}").format(
        name=read.answers["full_name"], occupation=read.answers["occupation"], city=read.answers["city"]
    )
    made = _("The tools of this site wrote every text from a few answers.")
    parts = [
        f'## {heading(scene)} {{ #{scene} data-search-exclude }}\n\n{{{{ scene("{scene}", "{name}") }}}}'
        for scene in scenes()
    ]
    head = f"---\ndescription: {json.dumps(read.situation, ensure_ascii=False)}\nhide:\n  - toc\n---"
    return "\n\n".join([head, f"# {title}", read.situation, made, *parts])


def heading(scene: str) -> str:
    """Give what stands over a scene."""
    return _(HEADINGS[scene]) if scene in HEADINGS else _(tools.load(scene).TITLE)
