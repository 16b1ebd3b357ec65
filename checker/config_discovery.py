"""Where the configuration is: the nearest checker.toml or pyproject.toml, and which of its overrides fit a path."""

from __future__ import annotations

import os
import re
from functools import cache

from checker.config import Config

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


_OWN, _SHARED = "checker.toml", "pyproject.toml"
_MAY_HOLD_OURS = rb"""(?m)tool["']?\s*\.\s*["']?checker|^\s*(?:\[\s*["']?tool["']?\s*\]|["']?tool["']?\s*=)"""
"""Most projects' file does not, and parsing it would cost more than checking a story."""


class Discovery:
    """Finds the configuration of many paths and reads every file once. It lives as long as one run: files change."""

    def __init__(self) -> None:
        self._nearest: dict[str, Config] = {}

    def nearest(self, path: str | os.PathLike[str]) -> Config:
        """The configuration nearest to a file or folder; see ``Config.discover``."""
        folder = os.path.abspath(os.fsdecode(path))
        if not os.path.isdir(folder):
            folder = os.path.dirname(folder)
        passed = []
        while folder not in self._nearest:
            passed.append(folder)
            found = _in_folder(folder)
            parent = os.path.dirname(folder)
            if found is not None or parent == folder:
                self._nearest[folder] = found or Config()
            else:
                folder = parent
        config = self._nearest[folder]
        self._nearest.update(dict.fromkeys(passed, config))
        return config


def discover(path: str | os.PathLike[str]) -> Config:
    """The configuration nearest to a file or folder; see ``Config.discover``."""
    return Discovery().nearest(path)


def load(file: str | os.PathLike[str]) -> Config:
    """The configuration in one file, which is read as checker.toml unless it is called pyproject.toml.

    ValueError with a sentence if the file cannot be read or used.
    """
    name = os.fsdecode(file)
    shared = os.path.basename(name) == _SHARED
    return _read(name, shared) or Config(file=name)


def _in_folder(folder: str) -> Config | None:
    """The configuration that lies in a folder itself, if any."""
    own, shared = os.path.join(folder, _OWN), os.path.join(folder, _SHARED)
    if os.path.isfile(own):
        return _read(own, shared=False)
    return _read(shared, shared=True) if os.path.isfile(shared) else None


def _read(file: str, shared: bool) -> Config | None:
    from checker.reading.files import UnreadableError, file_bytes

    try:
        data = file_bytes(file)
    except UnreadableError as problem:
        raise ValueError(f"{file}: {problem}") from problem
    if shared and not (b"checker" in data and re.search(_MAY_HOLD_OURS, data)):
        return None
    import tomllib

    from checker.config_reading import config_from

    try:
        table: Any = tomllib.loads(data.decode("utf-8"))
    except (ValueError, RecursionError) as problem:  # not TOML, not UTF-8, or nested without end
        reason = str(problem).splitlines()[0] if isinstance(problem, ValueError) else "it is nested too deeply"
        raise ValueError(f"{file}: is not valid TOML: {reason}") from problem
    if shared:
        tools = table.get("tool")
        table = tools.get("checker") if isinstance(tools, dict) else None
        if table is None:
            return None
    return config_from(table, file, "[tool.checker]" if shared else "")


def overridden(config: Config, path: str | os.PathLike[str]) -> Config:
    """A configuration with its overrides for one path applied; see ``Config.for_path``."""
    from checker.config_reading import merged

    root = os.path.dirname(os.path.abspath(config.file))
    relative = os.path.relpath(os.path.abspath(os.fsdecode(path)), root).replace(os.sep, "/")
    for override in config.overrides:
        if any(glob(pattern).fullmatch(relative) for pattern in override.paths):
            config = merged(config, override.settings)
    return config


@cache
def glob(pattern: str) -> re.Pattern[str]:
    """What a glob means: ``*`` and ``?`` stay within a folder, ``**`` does not; a pattern without a stroke fits a
    name in any folder, and a folder stands for everything in it."""
    anchored = pattern.removeprefix("./").rstrip("/")
    parts = []
    for token in re.findall(r"\*\*/|\*\*|\*|\?|\[[^\]/]+\]|.", anchored, re.DOTALL):
        if token == "**/":
            parts.append("(?:.*/)?")
        elif token == "**":
            parts.append(".*")
        elif token == "*":
            parts.append("[^/]*")
        elif token == "?":
            parts.append("[^/]")
        elif len(token) > 1:
            parts.append("[" + token[1:-1].replace("\\", "\\\\").replace("!", "^", token[1] == "!") + "]")
        else:
            parts.append(re.escape(token))
    anywhere = "" if "/" in anchored else "(?:.*/)?"
    return re.compile(anywhere + "".join(parts) + "(?:/.*)?", re.DOTALL)
