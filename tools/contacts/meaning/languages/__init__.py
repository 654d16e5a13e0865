"""What programs write above their columns, one language a file: each thing with its names, small or capital, split by bars.

A heading is read word by word, so that “Business Phone 2”, “Téléphone 2 (bureau)” and “Telefon geschäftlich 2” are each a
thing (`phone`) with what tells it from others (`work`, 2), and need not be listed one by one. The things:

- of a name: `first` `middle` `last` `whole` `prefix` `suffix` `nickname`; `name` and `title` mean what their neighbours leave;
  `person` is the whole name of someone, or beside another thing says only whose it is; `filed` counts where all others are empty
- of work: `company` `department` `position`
- to reach someone: `email` `phone` `mobile` `web` `linkedin` `x` `facebook`; not to be called: `fax`
- of an address: `address` `street` `city` `region` `code` `country` `box` `formatted`
- of the sheet: `discussion` `tags` `met_at` `relationship` `status` `last_contacted` `follow_up`, and LinkedIn's `connected`
- which one: `work` `home` `other` `main`
- of someone else: `someone`, such as an assistant; `custom`: a field that has its own label
- for which the sheet has no column: `known`
- of no meaning here: `label`, which says of which kind another column is; `silent`, which a program fills in; `small` words;
  `counted`, over a column that may only number the rows; `total`, in a row that sums up the others

Each file also says how letters begin, `GREETING`: a regular expression, or nothing where no spaces part the words.
The folder is the list: a file that is there is read.
"""

from collections.abc import Mapping, Sequence
from importlib import import_module
from pkgutil import iter_modules
from typing import Protocol, cast

type Words = Mapping[str, str]
OUR_OWN = "en"


class Language(Protocol):
    """What every language's module offers."""

    WORDS: Words
    GREETING: str


def languages() -> Sequence[Language]:
    """List the languages: English, in which our own headings are, and the others by their names."""
    names = sorted((each.name for each in iter_modules(__path__)), key=lambda name: (name != OUR_OWN, name))
    return [cast(Language, import_module(f"{__name__}.{name}")) for name in names]


LANGUAGES = languages()
