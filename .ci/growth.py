"""What compaction and a look-up cost in logs of a thousand to a million records, counted in instructions.

The page of step 11 shows these figures. Here they are counted again, with valgrind, and must be as shown to a tenth:
another compiler makes other instructions of the same program. `python3 .ci/growth.py --write` writes them anew.
"""

import re
import subprocess
import sys
from pathlib import Path

FIGURES = Path("benchmarks/figures/step11_compaction.txt")
SIZES = [1_000, 10_000, 100_000, 1_000_000]
LOOK_UPS = 1_000
HEADER = f"{'records':>9}  {'compaction, for each record':>28}  {'a look-up':>10}"


def instructions(what, records):
    valgrind = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", "--toggle-collect=*measured*"]
    program = ["target/release/examples/step11_growth", what, str(records)]
    said = subprocess.run([*valgrind, *program], capture_output=True, encoding="utf-8", check=True).stderr
    return int(re.search(r"Collected : (\d+)", said)[1])


def counted(records):
    return [records, round(instructions("compact", records) / records), round(instructions("get", records) / LOOK_UPS)]


def shown():
    return [[int(word) for word in line.split()] for line in FIGURES.read_text().splitlines()[1:]]


subprocess.run(
    ["cargo", "build", "--quiet", "--locked", "--release", "--package", "benchmarks", "--example", "step11_growth"],
    check=True,
)
figures = [counted(records) for records in SIZES]
text = "\n".join([HEADER, *(f"{n:9}  {compaction:28}  {look_up:10}" for n, compaction, look_up in figures)]) + "\n"
print(text, end="")
if sys.argv[1:] == ["--write"]:
    FIGURES.write_text(text)
elif [row[0] for row in shown()] != SIZES:
    sys.exit(f"{FIGURES} has other sizes: python3 .ci/growth.py --write")
else:
    for was, now in zip(shown(), figures):
        if any(abs(a - b) > a / 10 for a, b in zip(was, now)):
            sys.exit(f"{FIGURES} says {was}, counted are {now}: python3 .ci/growth.py --write")
