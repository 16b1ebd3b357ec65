"""``NamedTuple`` as ``typing`` has it, without its look at every annotation: there are a hundred of these classes, and
to make them all takes a third of the time that way. Type checkers see the one of ``typing``."""

from __future__ import annotations

from typing import TYPE_CHECKING

__all__ = ["NamedTuple"]

if TYPE_CHECKING:
    from typing import NamedTuple
else:
    from collections import namedtuple

    _OWN = (
        "__annotations__",
        "__module__",
        "__qualname__",
        "__classcell__",
        "__static_attributes__",
        "__firstlineno__",
    )

    class _Maker(type):
        def __new__(cls, name, bases, body):
            if not bases:
                return super().__new__(cls, name, bases, body)
            fields = list(body.get("__annotations__", ()))
            defaults = [body[field] for field in fields if field in body]
            late = [field for field in fields if field in body]
            if late != fields[len(fields) - len(late) :]:
                raise TypeError(f"a field of {name} without a default stands behind one with a default")
            made = namedtuple(name, fields, defaults=defaults, module=body["__module__"])
            made.__annotations__ = dict(body.get("__annotations__", ()))
            made.__qualname__ = body["__qualname__"]
            for key, value in body.items():
                if key not in _OWN and key not in fields:
                    setattr(made, key, value)
            return made

    class NamedTuple(metaclass=_Maker):
        """A class whose annotated names are the fields of a tuple."""
