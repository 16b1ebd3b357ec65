"""The command as processes: what it imports, that it says the same whatever the seed, and that it ends quietly."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

import checker

COPY = """Council drops plan

LONDON, 7 April 2025 (Reuters) - The notorious regime was told on Monday, 8 April 2025, that 14% of $3 million was lost.

“We will not pay,” said Esmail Kaani, the head of the Islamic Revolutionary Guard Corps (IRGC). Qaani left on 9 April.

According to officials, the IRGC had 40 bases. The QUDS force said that it had 50 bases, Reuters reported.
"""
HEAVY = (
    "click", "inspect", "numpy", "pandas", "rich", "logging", "dataclasses", "tomllib", "markdown_it", "hashlib",
    "importlib.metadata", "typing",
    "concurrent.futures", "multiprocessing", "difflib", "pathlib", "shutil", "tempfile", "asyncio", "email",
)  # fmt: skip


@pytest.fixture
def folder(tmp_path):
    for number in range(40):
        (tmp_path / f"{number:02}.txt").write_text(f"{COPY}\nThat was story {number}.\n" * (1 + number % 3))
    return tmp_path


# An editable install is found through a hook that a bare interpreter does not have, so its folder is named outright.
PATHS = [*sys.path, str(Path(checker.__file__).parent.parent)]


def run(*arguments, code="from checker.cli.main import main; main()", **environment):
    return subprocess.run(
        [sys.executable, "-S", "-c", f"import sys; sys.path[:] = {PATHS!r}; {code}", *map(str, arguments)],
        capture_output=True,
        env={"PATH": os.environ["PATH"], **environment},
        check=False,
        timeout=120,
    )


def test_a_check_imports_nothing_heavy(folder):
    listing = "import atexit; atexit.register(lambda: print(*sys.modules, file=sys.stderr)); "
    result = run("check", folder / "00.txt", code=listing + "from checker.cli.main import main; main(sys.argv[1:])")
    assert result.returncode == 1
    loaded = set(result.stderr.decode().split())
    assert not loaded & set(HEAVY)


def test_what_was_checked_before_is_not_even_read_for_names(folder, tmp_path):
    listing = "import atexit; atexit.register(lambda: print(*sys.modules, file=sys.stderr)); "
    code = listing + "from checker.cli.main import main; main(sys.argv[1:])"
    cache = str(tmp_path / "kept")
    first, again = (run("check", folder / "00.txt", code=code, CHECKER_CACHE_DIR=cache) for _ in range(2))
    assert again.stdout == first.stdout
    assert b"checker.language.names" in first.stderr
    assert b"checker.language.names" not in again.stderr


def test_seeds_and_workers_change_no_byte(folder):
    first = run("check", folder, "--output-format", "json", PYTHONHASHSEED="0")
    assert first.returncode == 1
    for seed, jobs in (("1", "1"), ("2", "2"), ("random", "3")):
        again = run("check", folder, "--output-format", "json", "--jobs", jobs, PYTHONHASHSEED=seed)
        assert again.stdout == first.stdout
    texts = {run("check", folder, "--jobs", jobs, PYTHONHASHSEED=jobs).stdout for jobs in "12"}
    assert len(texts) == 1


@pytest.mark.skipif(os.name != "posix", reason="streams are closed by the shell")
@pytest.mark.parametrize("closed", [">&-", "2>&-", "<&-", ">&- 2>&- <&-"])
def test_streams_that_are_closed_are_no_error(folder, closed):
    command = f'"{sys.executable}" -c "from checker.cli.main import main; main()" check 00.txt --no-cache {closed}'
    done = subprocess.run(
        ["sh", "-c", command],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(PATHS)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, "Traceback" in done.stderr) == (1, False)


def test_a_reader_who_leaves_is_no_error(folder):
    script = (
        f'"{sys.executable}" -m checker check "{folder}" --output-format json | head -c 100; exit "${{PIPESTATUS[0]}}"'
    )
    result = subprocess.run(["bash", "-c", script], capture_output=True, check=False, timeout=120)
    assert result.stderr == b""
    assert result.returncode == 141
    assert len(result.stdout) == 100


HEEDING = """\
import runpy, signal
signal.signal(signal.SIGINT, signal.default_int_handler)  # it is ignored where the tests run in the background
runpy.run_module("checker", run_name="__main__")
"""


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_an_interruption_is_quiet_and_leaves_nothing_behind(folder, jobs):
    for number in range(60):  # far more than a pipe holds, so that the command is still writing when it is stopped
        (folder / f"more{number}.txt").write_text(COPY * 20)
    out = folder / "out"
    out.mkdir()
    process = subprocess.Popen(
        [
            *(sys.executable, "-c", HEEDING, "check", folder, "-j", jobs),
            *("--output", "jsonl=-", "--output", f"json={out}/report.json"),
        ],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509 (no threads; jobs in the background ignore it)
    )
    process.stdout.read(1000)
    os.killpg(process.pid, signal.SIGINT)
    _, complaints = process.communicate(timeout=60)
    assert process.returncode == 130
    assert complaints == b""
    assert list(out.iterdir()) == []


@pytest.mark.parametrize("text", [COPY * 20_000, COPY.replace("\n", " ") * 10_000])
def test_megabytes_are_read_whole(tmp_path, text):
    from checker.reading import read

    (tmp_path / "long.txt").write_text(text)
    assert len(read(tmp_path / "long.txt").text) == len(text)
