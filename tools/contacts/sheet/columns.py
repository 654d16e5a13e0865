"""The columns of the contact sheet, in order, and why each is kept."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from tools.kit.language import later

type Row = Mapping[str, str]


@dataclass(frozen=True)
class Column:
    """One column: its key in a row, its name, why it is kept, and its width in characters.

    A column of choices keeps the key of each, and shows its word: key → word.
    """

    key: str
    name: str
    why: str
    width: int
    kind: Literal["text", "date", "choice"] = "text"
    choices: Mapping[str, str] = field(default_factory=dict)


RELATIONSHIPS = {
    "friend": later("Friend"),
    "family": later("Family"),
    "colleague": later("Colleague"),
    "classmate": later("Classmate or alumni"),
    "community": later("Community"),
    "mentor": later("Mentor or teacher"),
    "event": later("Met at an event"),
    "referred": later("Referred by someone"),
    "online": later("Met online"),
    "business": later("Someone I do business with"),
    "other": later("Other"),
}

STATUSES = {
    "to_contact": later("To contact"),
    "contacted": later("Contacted"),
    "replied": later("Replied"),
    "met": later("Met"),
    "in_touch": later("Keeping in touch"),
    "closed": later("Closed"),
}

MET, CLOSED = "met", "closed"

COLUMNS = (
    Column("first_name", later("First name"), later("You greet people by it."), 18),
    Column("last_name", later("Last name"), later("It tells two people with the same first name apart."), 18),
    Column("position", later("Position"), later("It reminds you what they know about."), 24),
    Column("company", later("Company"), later("You see who works where you want to work."), 26),
    Column("email", later("Email"), later("It is the usual way to say thank you and to follow up."), 32),
    Column("phone", later("Phone"), later("Some people answer a call sooner than a message."), 19),
    Column("address", later("Business address"), later("You need it for a visit or a paper letter."), 32),
    Column("linkedin", later("LinkedIn"), later("You can read about their work before you write."), 32),
    Column("x", later("X (Twitter)"), later("You can follow what they say about their field."), 28),
    Column("facebook", later("Facebook"), later("Local and newcomer groups often meet there."), 28),
    Column(
        "relationship",
        later("Relationship"),
        later("How you know someone sets the tone of your message."),
        27,
        kind="choice",
        choices=RELATIONSHIPS,
    ),
    Column(
        "met_at",
        later("Met at or referred by"),
        later("It is the best first line of a message, and you know who to thank."),
        30,
    ),
    Column(
        "discussion",
        later("Discussion points"),
        later("People notice when you remember what you talked about."),
        48,
    ),
    Column(
        "last_contacted",
        later("Last contacted"),
        later("You see who has not heard from you for a while."),
        18,
        kind="date",
    ),
    Column(
        "follow_up",
        later("Follow up on"),
        later("A date turns a good intention into a plan."),
        18,
        kind="date",
    ),
    Column(
        "status",
        later("Status"),
        later("You see where each conversation stands, and what comes next."),
        19,
        kind="choice",
        choices=STATUSES,
    ),
    Column("tags", later("Tags"), later("Your own words, with commas between them, group people."), 24),
)
