"""What a check found: the Report, and one writer a format that prints it."""

from checker.late_modules import modules_of

TYPE_CHECKING = False
if not TYPE_CHECKING:
    __getattr__ = modules_of(__name__)
