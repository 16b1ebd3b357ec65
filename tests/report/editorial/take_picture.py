"""Takes the README's picture of the example's HTML report, its head, its source statement and its copy:

    python -P tests/report/editorial/take_picture.py

Needs Chromium. Run it when the look of the report has changed.
"""

import re
import subprocess
import sys
import tempfile
from pathlib import Path

from checker import Config, check_file
from checker.report.editorial.content import editorial
from checker.report.editorial.html import as_html

HERE = Path(__file__).parent
STORY = next((HERE.parents[2] / "seeds").glob("*.txt"))
SHOWN = "section:not(#copy, #statement) { display: none }"


def main() -> None:
    """Write seed_report.png beside this file."""
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder, "report.html")
        source = as_html(editorial(check_file(STORY, config=Config()), Config()))
        source = re.sub('<meta http-equiv="Content-Security-Policy"[^>]*>', "", source)
        page.write_text(source.replace("</style>", f"{SHOWN}</style>"), "utf-8")
        subprocess.run(
            [
                sys.argv[1] if len(sys.argv) > 1 else "chromium", "--headless", "--no-sandbox", "--disable-gpu",
                "--disable-background-networking", "--hide-scrollbars",
                f"--user-data-dir={folder}/profile", "--window-size=1240,1150", "--virtual-time-budget=3000",
                f"--screenshot={HERE / 'seed_report.png'}", page.as_uri(),
            ],
            check=True, capture_output=True, timeout=120,
        )  # fmt: skip


if __name__ == "__main__":
    main()
