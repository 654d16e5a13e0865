"""A city and a province, said the way people say them."""

from tools.kit.about import PROVINCES
from tools.kit.language import _
from tools.kit.words import tidy, without


def place(city: str, province: str) -> str:
    """Say where someone is, to stand after “in”: “Halifax, Nova Scotia”, “Halifax”, “the Northwest Territories” or nothing."""
    where, region = (
        tidy(without(city, "i live in", "in", "near")),
        _(dict(PROVINCES)[province]) if province else "",
    )
    if where and region and "," not in where:
        return _("{city}, {province}").format(city=where, province=region)
    if where:
        return where
    return _("the Northwest Territories") if province == "NT" else region
