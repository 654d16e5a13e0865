"""People who were found in text, as contacts; of an only card, every piece can be matched by hand."""

from collections.abc import Mapping, Sequence

from tools.contacts.bringing.reading import Reading
from tools.contacts.bringing.remarks import Remark, doubts
from tools.contacts.meaning.plan import KEYS, THINGS
from tools.contacts.pasted import signature
from tools.contacts.pasted.pieces import Piece
from tools.contacts.readers import Asked
from tools.contacts.sheet.contact import Contact, Found, lacks_a_name, shortened, tidy
from tools.contacts.sheet.person import person
from tools.kit.language import _


def of(found: Sequence[Found], columns: Sequence[dict[str, str]] = ()) -> Reading:
    """Make contacts; one without a name goes by an address."""
    made: list[Contact] = [
        person({thing: list(map(tidy, texts)) for thing, texts in each.items()}) for each in found
    ]
    reasons = [(place, lacks_a_name(each, by_address=True), each) for place, each in enumerate(made, 1)]
    return Reading(
        "text",
        [each for _place, reason, each in reasons if not reason],
        [Remark(place, reason, list(each.values())) for place, reason, each in reasons if reason],
        [remark for place, reason, each in reasons if not reason for remark in doubts(place, each)],
        columns=columns,
        guessed=True,
    )


def of_cards(cards: Sequence[Sequence[Piece]], asked: Asked) -> Reading:
    """Make a contact of each card; of one card, every piece can be matched by hand."""
    if len(cards) > 1:
        return of([signature.found(card) for card in cards])
    keys = {heading(at): key_of(each) for at, each in enumerate(cards[0])}
    changed = {name: key for name, key in asked.match.items() if keys.get(name, key) != key}
    card = changes(cards[0], changed)
    columns = [
        {"name": heading(at), "key": changed.get(heading(at), key_of(each)), "sample": shortened(each.text)}
        for at, each in enumerate(cards[0])
    ]
    return of([signature.found(card)], columns)


def changes(card: Sequence[Piece], changed: Mapping[str, str]) -> list[Piece]:
    """Change what the visitor changed; what is left out becomes nothing."""
    made = [(each, changed.get(heading(at))) for at, each in enumerate(card)]
    return [
        each if key is None else Piece(each.text, THINGS.get(key, key)) for each, key in made if key != ""
    ]


def heading(at: int) -> str:
    """Name a piece by its place."""
    return _("Piece {number}").format(number=at + 1)


def key_of(piece: Piece) -> str:
    """Give the column of the sheet that a piece goes to."""
    return {"text": "discussion", "known": "discussion", "custom": "discussion"}.get(piece.thing) or KEYS.get(
        piece.thing, piece.thing
    )
