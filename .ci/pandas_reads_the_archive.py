"""Archives lines with the tool of step 06 and reads them with pandas, without an option."""

import subprocess
import tempfile
from pathlib import Path

import pandas

AWKWARD = [
    "plain",
    "one, two",
    'she said "no"',
    '"quoted", and more',
    "naïve 🐟",
    " spaces stay ",
    "3",
]
# More than the log keeps in memory, so that rows are written on the way and at the end.
EVENTS = AWKWARD * 5


def archive(file):
    tool = ["cargo", "run", "--quiet", "--locked", "--package", "step06_offset_deque_csv", "--"]
    subprocess.run([*tool, file], input="\n".join(EVENTS), encoding="utf-8", check=True)


with tempfile.TemporaryDirectory() as folder:
    file = Path(folder) / "archive.csv"
    archive(file)
    table = pandas.read_csv(file)

assert list(table.columns) == ["offset", "event"], table.columns
assert table["offset"].dtype == "int64", table.dtypes
assert table["offset"].tolist() == list(range(len(EVENTS))), table
assert table["event"].tolist() == EVENTS, table
print(f"pandas {pandas.__version__} reads the {len(table)} rows that were written")
