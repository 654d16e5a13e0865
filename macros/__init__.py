"""The printing room: what pages may call while the site is built, and what is published when they are done."""

from pathlib import Path
from typing import Any


def define_env(env: Any) -> None:
    """Offer the macros to the pages."""
    from macros.contacts.columns import contact_columns, contact_row
    from macros.contacts.sheet import contact_sheet
    from macros.guide.anatomy import part, shortcut, takes
    from macros.guide.api import api
    from macros.guide.architecture import rooms
    from macros.guide.cast import introduced, person, said_of
    from macros.guide.dialogues import dialogue
    from macros.guide.examples import example, examples, paper
    from macros.guide.materials import licences, wordnet_notice
    from macros.guide.people import people, scene
    from macros.guide.pictures import picture, sign
    from macros.guide.resources import resources
    from macros.interface.forms import ticks, tool
    from macros.interface.my_data import my_data
    from macros.interface.progress import progress
    from macros.interface.today import today

    for macro in (
        api,
        contact_columns,
        contact_row,
        contact_sheet,
        dialogue,
        example,
        examples,
        introduced,
        licences,
        wordnet_notice,
        my_data,
        paper,
        part,
        people,
        person,
        picture,
        progress,
        resources,
        rooms,
        said_of,
        scene,
        shortcut,
        sign,
        takes,
        ticks,
        today,
        tool,
    ):
        env.macro(macro)


def on_post_build(env: Any) -> None:
    """Publish the browser's side and secure every page, when all of them are written."""
    from mkdocs.exceptions import Abort

    from macros.guide.materials import write_bill
    from macros.publish.installing import write_manifest
    from macros.publish.publishing import publish

    write_manifest(Path(env.conf["site_dir"]), env.conf)
    write_bill(Path(env.conf["site_dir"]))
    try:
        publish(Path(env.conf["site_dir"]), only_shown=env.conf["extra"].get("only_shown", False))
    except ValueError as problem:
        raise Abort(str(problem)) from None
