"""What an analyst would write: tables 三 and 四 of all pages with pandas, summed by district and year.

A rival for the benchmark, not a reader: it takes the first cells of each row as they come, trusts every
figure and checks nothing. Arguments: the folder of pages. Needs pandas and lxml.
"""

import re
import sys
from io import StringIO
from pathlib import Path

import pandas as pd

YEAR = re.compile(r"20\d\d")


def figures(table, section):
    """The numeric cells of a table, by row label and column number."""
    table = table.dropna(how="all")
    table.columns = range(table.shape[1])
    cells = table.iloc[:, 1:].apply(pd.to_numeric, errors="coerce")
    cells["label"] = table[0].astype(str)
    long = cells.melt(id_vars="label", var_name="column", value_name="value").dropna()
    long["section"] = section
    return long


def page(path):
    text = path.read_text(encoding="utf-8", errors="replace")
    year = YEAR.search(text)
    try:
        tables = pd.read_html(StringIO(text), flavor="lxml")
    except ValueError:
        return  # no table that pandas sees
    for table in tables:
        words = table.astype(str).to_string()
        section = "requests" if "结转" in words else "litigation" if "结果维持" in words else None
        if section:
            found = figures(table, section)
            found["agency"] = path.stem
            found["year"] = year.group() if year else ""
            yield found


def main():
    paths = sorted(path for path in Path(sys.argv[1]).rglob("*.htm*"))
    facts = pd.concat([found for path in paths for found in page(path)], ignore_index=True)
    sums = facts.groupby(["year", "section", "label", "column"])["value"].sum()
    print(len(paths), len(facts), len(sums))


if __name__ == "__main__":
    main()
