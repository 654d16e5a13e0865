"""A person as an address book knows them."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Person:
    """A name, an occupation and ways to reach the person; what is not known is empty.

    `linkedin` is an address without its `https://`.
    """

    name: str
    occupation: str = ""
    phone: str = ""
    email: str = ""
    linkedin: str = ""
    city: str = ""
    province: str = ""
    note: str = ""
