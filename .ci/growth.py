"""What a look-up and a compaction cost in logs of a thousand to a million records, counted in instructions.

The page of step 11 shows these figures. Here valgrind counts them again, and they must be as shown to a tenth: another
compiler, or another kind of processor, has other instructions for the same program. And they must grow as the page says.
`python3 .ci/growth.py --write` writes them anew.
"""

import argparse
import re
import subprocess
import sys
from pathlib import Path

SIZES = [1_000, 10_000, 100_000, 1_000_000]
LOOKUPS = 1_000
GET = Path("benchmarks/figures/step11_get.txt")
COMPACT = Path("benchmarks/figures/step11_compact.txt")
AGAIN = "python3 .ci/growth.py --write"


def instructions(*arguments):
    valgrind = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", "--toggle-collect=*measured*"]
    program = ["target/release/examples/step11_growth", *map(str, arguments)]
    done = subprocess.run([*valgrind, *program], capture_output=True, encoding="utf-8")
    counted = re.search(r"Collected : (\d+)", done.stderr)
    if done.returncode or not counted or counted[1] == "0":
        sys.exit(f"nothing was counted by {' '.join(done.args)}:\n{done.stderr}")
    return int(counted[1])


def table(header, figures):
    rows = [f"{records:>9}  {figure:>{len(header)}}" for records, figure in zip(SIZES, figures)]
    return "\n".join([f"{'records':>9}  {header}", *rows]) + "\n"


def compare(file, text):
    """Each row of the file is that of the text, but for its figure, which is that of the text to a tenth."""
    shown = [line.rsplit(maxsplit=1) for line in file.read_text().splitlines()]
    counted = [line.rsplit(maxsplit=1) for line in text.splitlines()]
    same = len(shown) == len(counted) and shown[0] == counted[0]
    for was, now in zip(shown[1:], counted[1:]):
        same = same and was[0] == now[0] and abs(int(was[1]) - int(now[1])) <= int(was[1]) / 10
    if not same:
        sys.exit(f"{file} says\n{file.read_text()}and counted is\n{text}To write that: {AGAIN}")


options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
options.add_argument("--write", action="store_true", help="write the figures instead of comparing them")
write = options.parse_args().write

build = ["cargo", "build", "--quiet", "--locked", "--release", "--target-dir", "target"]
subprocess.run([*build, "--package", "benchmarks", "--example", "step11_growth"], check=True)
gets = [round(instructions(records, "get", LOOKUPS) / LOOKUPS) for records in SIZES]
compactions = [round(instructions(records, "compact") / records) for records in SIZES]

steps = [after - before for before, after in zip(gets, gets[1:])]
if max(steps) > 2 * min(steps) or min(steps) <= 0:
    sys.exit(f"a look-up does not grow by about as much with each row: {gets}")
if max(compactions) > 1.1 * min(compactions):
    sys.exit(f"a compaction does not cost the same for each record: {compactions}")

for file, text in (GET, table("one get", gets)), (COMPACT, table("compact, for each record", compactions)):
    print(text)
    if write:
        file.write_text(text)
    else:
        compare(file, text)
