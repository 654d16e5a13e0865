"""Write the table of public holidays that the tools carry, from the library `holidays`, which no browser needs then.

`python -m macros.renew.holiday_table` writes it again for this year and nine more.
"""

from collections import defaultdict
from datetime import date
from pathlib import Path

from holidays import country_holidays
from holidays.version import __version__

from tools.kit.form.about_you import PROVINCES

TABLE = Path(__file__).parents[2] / "tools/kit/time/holiday_table.py"
YEARS = 10
NAMED_NOW = {"National Aboriginal Day": "National Indigenous Peoples Day"}  # renamed in 2017
TEMPLATE = '''\
"""Public holidays in Canada, made by `python -m macros.renew.holiday_table` from the library holidays {version}: do not edit.

A line is a day, the number of its name, and where it is one: `CA` where no province is named.
"""

from tools.kit.language import later

FIRST_YEAR, LAST_YEAR = {first}, {last}

NAMES = (
{names}
)

DAYS = """\\
{days}
"""
'''


def table(first: int) -> str:
    """Make the table of ten years as a Python module."""
    years = range(first, first + YEARS)
    places: defaultdict[tuple[date, str], list[str]] = defaultdict(list)
    for place in ["CA", *(code for code, _name in PROVINCES if code)]:
        for day, name in country_holidays("CA", subdiv=None if place == "CA" else place, years=years).items():
            places[day, NAMED_NOW.get(name, name)].append(place)
    names = sorted({name for _day, name in places})
    return TEMPLATE.format(
        version=__version__,
        first=years[0],
        last=years[-1],
        names="\n".join(f'    later("{name}"),' for name in names),
        days="\n".join(
            f"{day} {names.index(name)} {' '.join(where)}" for (day, name), where in sorted(places.items())
        ),
    )


if __name__ == "__main__":
    TABLE.write_text(table(date.today().year), encoding="utf-8")
