"""An email, as a file or as it was copied: whom it is from and to, by its first lines; its text is not looked at (RFC 5322)."""

import re

from tools.contacts.meaning.headings import meaning
from tools.contacts.pasted import addresses
from tools.contacts.sheet.contact import Found

HEAD = re.compile(r"(?:[!-9;-~]+:.*\n(?:[ \t].*\n)*)+")
LINE = re.compile(r"^(from|to|cc|reply-to|subject):[ \t]*(.*(?:\n[ \t].*)*)", re.IGNORECASE | re.MULTILINE)
LABEL = re.compile(r"\s*([^\W\d_][\w -]{0,15}?)\s?:(?!//)\s*(.*)")
LONGEST = 20_000
WITH_ADDRESSES = {"from", "to", "cc", "bcc"}


def read(text: str) -> list[Found]:
    """Read the people of an email, each once; nothing when it is none."""
    plain = text[:LONGEST].replace("\r\n", "\n").replace("\r", "\n")
    found = file(plain) or copied(plain)
    return list({each["email"][0]: each for each in found}.values())


def file(text: str) -> list[Found]:
    """Read the lines of a file that name people."""
    head = HEAD.match(text)
    lines = [(name.lower(), line) for name, line in LINE.findall(head[0])] if head else []
    if not {"from", "subject"} <= {name for name, _line in lines}:
        return []
    return [each for name, line in lines if name != "subject" for each in addresses.read(line)]


def copied(text: str) -> list[Found]:
    """Read lines such as “À : Ada Okoro <ada@example.com>”; a word before one bare address may be a name."""
    said = fields(text.strip().partition("\n\n")[0])
    if any(meaning(label).known for label, _value in said):
        return []
    read = [(label, addresses.read(value)) for label, value in said]
    told = any(
        len(people) > 1 or (people and (people[0]["whole"][0] or label.lower() in WITH_ADDRESSES))
        for label, people in read
    )
    return [each for _label, people in read for each in people] if told else []


def fields(head: str) -> list[tuple[str, str]]:
    """Part the first lines at their labels; nothing where the first has none."""
    found: list[tuple[str, str]] = []
    for line in head.splitlines():
        if labelled := LABEL.fullmatch(line):
            found.append((labelled[1], labelled[2]))
        elif found:
            label, value = found.pop()
            found.append((label, f"{value}\n{line}"))
        else:
            return []
    return found
