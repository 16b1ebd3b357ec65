"""Runs an accessibility checker over the example's HTML report, in light and in dark, wide and as narrow as a phone.

    npm install axe-core
    python -P tests/report/editorial/check_page.py node_modules/axe-core/axe.min.js

Needs Chromium. Prints what axe-core holds against the page; the exit status is 1 if that is anything.
"""

import json
import re
import subprocess
import sys
import tempfile
from html import unescape
from pathlib import Path

from checker import Config, check_file
from checker.report.editorial.content import editorial
from checker.report.editorial.html import as_html

STORY = next((Path(__file__).parents[3] / "seeds").glob("*.txt"))
RUN = "axe.run().then((r) => { document.body.textContent = 'AXE' + JSON.stringify(r.violations) + 'END'; });"


def violations(source: str, width: int) -> list[dict[str, object]]:
    """What axe-core finds wrong in a page that is so many pixels wide."""
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder, "page.html")
        page.write_text(source, "utf-8")
        command = [
            "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking",
            f"--user-data-dir={folder}/profile", f"--window-size={width},900", "--virtual-time-budget=20000",
            "--dump-dom", page.as_uri(),
        ]  # fmt: skip
        dom = subprocess.run(command, check=True, capture_output=True, timeout=120).stdout.decode()
    found: list[dict[str, object]] = json.loads(unescape(re.search("AXE(.*)END", dom, re.S)[1]))
    return found


def main() -> int:
    """Check the four looks of the page."""
    axe = Path(sys.argv[1]).read_text("utf-8")
    page = as_html(editorial(check_file(STORY, config=Config()), Config()))
    page = re.sub('<meta http-equiv="Content-Security-Policy"[^>]*>', "", page)
    page = page.replace("</body>", f"<script>{axe}</script><script>{RUN}</script></body>")
    dark = page.replace("@media (prefers-color-scheme: dark)", "@media all")
    status = 0
    for look, source in (("light", page), ("dark", dark)):
        for width in (1280, 500):
            found = violations(source, width)
            print(f"{look}, {width} pixels: {len(found)} violations")
            for violation in found:
                print("  ", violation["id"], violation["help"])
                status = 1
    return status


if __name__ == "__main__":
    sys.exit(main())
