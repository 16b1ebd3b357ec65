"""How copy is read: one module a layer, each a pure function from what is below it to plain value objects."""

from checker.late_modules import modules_of

TYPE_CHECKING = False
if not TYPE_CHECKING:
    __getattr__ = modules_of(__name__)
