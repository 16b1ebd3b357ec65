"""What a check found: the Report, and one writer a format that prints it."""

from typing import TYPE_CHECKING

from checker.late_modules import modules_of

if not TYPE_CHECKING:
    __getattr__ = modules_of(__name__)
