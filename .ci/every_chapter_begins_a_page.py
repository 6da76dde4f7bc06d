"""Every chapter of the table of contents begins a page of the printed book, whose text is in the file named."""

import re
import sys
from pathlib import Path

pages = Path(sys.argv[1]).read_text().split("\f")
beginnings = [page.strip().split("\n")[0] for page in pages]
headings = [re.sub(r"^[\d.]+ ", "", beginning) for beginning in beginnings]

summary = Path("book/src/SUMMARY.md").read_text()
sources = [Path("book/src", file) for file in re.findall(r"\]\((.+?\.md)\)", summary)]
chapters = [source.read_text().split("\n")[0].removeprefix("# ") for source in sources]
missing = [chapter for chapter in chapters if headings.count(chapter) != 1]

if not chapters or missing:
    sys.exit(f"no page of its own, or several: {missing or 'there are no chapters'}")
print(f"{len(chapters)} chapters on {len(pages) - 1} pages")
