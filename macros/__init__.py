"""The printing room: what pages may call while the site is built, and what is published when they are done."""

from pathlib import Path
from typing import Any


def define_env(env: Any) -> None:
    """Offer the macros to the pages."""
    from macros.anatomy import part, shortcut, takes
    from macros.api import api
    from macros.contact_columns import contact_columns, contact_row
    from macros.contact_sheet import contact_sheet
    from macros.dialogues import dialogue
    from macros.examples import example, examples, paper
    from macros.forms import ticks, tool
    from macros.materials import licences
    from macros.my_data import my_data
    from macros.people import people, scene
    from macros.pictures import picture, sign
    from macros.progress import progress
    from macros.resources import resources
    from macros.today import today

    for macro in (
        api,
        contact_columns,
        contact_row,
        contact_sheet,
        dialogue,
        example,
        examples,
        licences,
        my_data,
        paper,
        part,
        people,
        picture,
        progress,
        resources,
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
    from macros.installing import write_manifest
    from macros.materials import write_bill
    from macros.publish import publish

    write_manifest(Path(env.conf["site_dir"]), env.conf)
    write_bill(Path(env.conf["site_dir"]))
    publish(Path(env.conf["site_dir"]))
