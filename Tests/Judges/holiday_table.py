"""The public holidays of Finland as the `holidays` package has them, as a table in the Swift tests.

    .venv/bin/python Tests/Judges/holiday_table.py

writes the table anew; test_holidays.py holds the one that is there against the package.
"""

import pathlib
import re

import holidays

FILE = pathlib.Path(__file__).resolve().parents[1] / "CatalogTests/HolidayTableTests.swift"
YEARS = range(2020, 2036)

# In the order of `PublicHoliday`.
NAMES = [
    "New Year's Day", "Epiphany", "Good Friday", "Easter Sunday", "Easter Monday", "May Day", "Ascension Day", "Pentecost", "Midsummer Eve",
    "Midsummer Day", "All Saints' Day", "Independence Day", "Christmas Eve", "Christmas Day", "Second Day of Christmas",
]  # fmt: skip

BEGIN = "    // Written by Tests/Judges/holiday_table.py\n"
END = "    // End of what is written\n"


def row(year):
    """`    (2026, "01-01 01-06 …"),` with the days in the order of NAMES."""
    days = holidays.country_holidays("FI", years=year, language="en_US")
    by_name = {name: day for day, names in days.items() for name in names.split("; ")}
    if set(by_name) != set(NAMES):
        raise ValueError(f"{year}: {sorted(set(by_name) ^ set(NAMES))}")
    return f'    ({year}, "{" ".join(by_name[name].strftime("%m-%d") for name in NAMES)}"),\n'


def expected():
    return "".join(row(year) for year in YEARS)


def written():
    """The rows in the Swift file."""
    text = FILE.read_text(encoding="utf-8")
    return text.split(BEGIN, 1)[1].split(END, 1)[0]


if __name__ == "__main__":
    text = FILE.read_text(encoding="utf-8")
    pattern = re.compile(f"(?<={re.escape(BEGIN)}).*?(?={re.escape(END)})", re.DOTALL)
    FILE.write_text(pattern.sub(expected(), text), encoding="utf-8")
