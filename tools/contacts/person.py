"""A contact made of what a file says of a person, whatever the file: each thing (see `languages`) with its texts, best first."""

from collections.abc import Mapping, Sequence

from tools.contacts import profiles
from tools.contacts.columns import COLUMNS
from tools.contacts.contact import Contact, contact, joined, named
from tools.contacts.noted import noted
from tools.contacts.same_person import plain

type Found = Mapping[str, Sequence[str]]

CHOICES = {
    column.key: {choice.casefold(): choice for choice in column.choices}
    for column in COLUMNS
    if column.kind == "choice"
}
OF_A_NAME = ("first", "middle", "last", "prefix", "suffix", "company")


def person(found: Found) -> Contact:
    """Make a contact; a person without a name goes by the nickname."""

    def texts(thing: str) -> Sequence[str]:
        return [text for text in found.get(thing, ()) if text]

    first, last = " ".join((*texts("first"), *texts("middle"))), " ".join((*texts("last"), *texts("suffix")))
    wholes: Sequence[str] = [text for text in texts("whole") if "@" not in text]
    called: Sequence[str] = [*strangers(wholes, found), *texts("nickname")]
    names = {"first_name": first, "last_name": last}
    if not first and not last:
        names = named(joined(wholes)) if wholes else {"first_name": joined(called)}
        called = texts("nickname") if wholes else []
    web = texts("web")
    address, *addresses = [*texts("address"), ""]
    return contact(
        {key: joined((*texts(key), sorted_out)) for key, sorted_out in profiles.by_site(web).items()}
        | names
        | {key: joined(texts(key)) for key in ("position", "company", "email", "phone", "met_at")}
        | {key: joined(CHOICES[key].get(text.casefold(), text) for text in texts(key)) for key in CHOICES}
        | {key: next(iter(texts(key)), "") for key in ("last_contacted", "follow_up")}
        | {
            "address": address,
            "discussion": noted(
                texts("discussion"),
                title=texts("prefix"),
                called=called,
                department=texts("department"),
                page=profiles.of_other_sites(web),
                address=addresses,
                custom=texts("custom"),
                connected=texts("connected"),
            ),
            "tags": joined(texts("tags")),
        }
    )


def strangers(wholes: Sequence[str], found: Found) -> list[str]:
    """Give the whole names that say another name than the fields do: “Bob Okafor” for Robert Okafor."""
    known = {word for thing in OF_A_NAME for text in found.get(thing, ()) for word in plain(text).split()}
    return [text for text in wholes if not set(plain(text).split()) <= known]
