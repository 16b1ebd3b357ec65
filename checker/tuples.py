"""``NamedTuple`` as ``typing`` has it, made in less than half of the time: there are some two hundred of these classes,
and a check of one story makes most of them. Nothing is compiled for a class that another with as many fields has had
compiled, and what all have alike they inherit. Type checkers see the one of ``typing``."""

from __future__ import annotations

__all__ = ["NamedTuple", "made"]

made = tuple.__new__
"""``made(Span, (start, end))``: a named tuple made so takes half the time, which tells where there are thousands."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NamedTuple
else:
    from collections import namedtuple
    from functools import cache
    from types import FunctionType

    class _Record(tuple):
        """What named tuples of the standard library can do, whatever their fields."""

        __slots__ = ()

        @classmethod
        def _make(cls, values):
            made = tuple.__new__(cls, values)
            if len(made) != len(cls._fields):
                raise TypeError(f"Expected {len(cls._fields)} arguments, got {len(made)}")
            return made

        def _replace(self, /, **changes):
            made = tuple.__new__(type(self), map(changes.pop, self._fields, self))
            if changes:
                raise ValueError(f"Got unexpected field names: {list(changes)!r}")
            return made

        def _asdict(self):
            return dict(zip(self._fields, self, strict=True))

        def __repr__(self):
            values = ", ".join(f"{field}={value!r}" for field, value in zip(self._fields, self, strict=True))
            return f"{type(self).__name__}({values})"

        def __getnewargs__(self):
            return tuple(self)

    # Makers of tuples with so many fields. They are written out because Python compiles this file once, and those that
    # the standard library makes at every start.
    _MAKERS = (
        lambda cls: made(cls, ()),
        lambda cls, a: made(cls, (a,)),
        lambda cls, a, b: made(cls, (a, b)),
        lambda cls, a, b, c: made(cls, (a, b, c)),
        lambda cls, a, b, c, d: made(cls, (a, b, c, d)),
        lambda cls, a, b, c, d, e: made(cls, (a, b, c, d, e)),
        lambda cls, a, b, c, d, e, f: made(cls, (a, b, c, d, e, f)),
        lambda cls, a, b, c, d, e, f, g: made(cls, (a, b, c, d, e, f, g)),
        lambda cls, a, b, c, d, e, f, g, h: made(cls, (a, b, c, d, e, f, g, h)),
        lambda cls, a, b, c, d, e, f, g, h, i: made(cls, (a, b, c, d, e, f, g, h, i)),
        lambda cls, a, b, c, d, e, f, g, h, i, j: made(cls, (a, b, c, d, e, f, g, h, i, j)),
        lambda cls, a, b, c, d, e, f, g, h, i, j, k: made(cls, (a, b, c, d, e, f, g, h, i, j, k)),
        lambda cls, a, b, c, d, e, f, g, h, i, j, k, m: made(cls, (a, b, c, d, e, f, g, h, i, j, k, m)),
        lambda cls, a, b, c, d, e, f, g, h, i, j, k, m, n: made(cls, (a, b, c, d, e, f, g, h, i, j, k, m, n)),
        lambda cls, a, b, c, d, e, f, g, h, i, j, k, m, n, o: made(cls, (a, b, c, d, e, f, g, h, i, j, k, m, n, o)),
        lambda cls, a, b, c, d, e, f, g, h, i, j, k, m, n, o, p: made(
            cls, (a, b, c, d, e, f, g, h, i, j, k, m, n, o, p)
        ),
        lambda cls, a, b, c, d, e, f, g, h, i, j, k, m, n, o, p, q: made(
            cls, (a, b, c, d, e, f, g, h, i, j, k, m, n, o, p, q)
        ),
        lambda cls, a, b, c, d, e, f, g, h, i, j, k, m, n, o, p, q, r: made(
            cls, (a, b, c, d, e, f, g, h, i, j, k, m, n, o, p, q, r)
        ),
    )

    @cache
    def _readers():
        """What reads each field of a named tuple that a maker is written out for."""
        pattern = namedtuple("Pattern", [f"field_{number}" for number in range(len(_MAKERS))])
        return [vars(pattern)[field] for field in pattern._fields]

    @cache
    def _pattern(count):
        """The ``__new__`` of a named tuple with so many fields, and what reads each of them."""
        if count < len(_MAKERS):
            return _MAKERS[count], _readers()[:count]
        made = namedtuple("Pattern", [f"field_{number}" for number in range(count)])
        return made.__new__, [vars(made)[field] for field in made._fields]

    class _Maker(type):
        def __new__(cls, name, bases, body):
            if not bases:
                return super().__new__(cls, name, bases, body)
            fields = tuple(body.get("__annotations__", ()))
            defaults = {field: body.pop(field) for field in fields if field in body}
            if tuple(defaults) != fields[len(fields) - len(defaults) :]:
                raise TypeError(f"a field of {name} without a default stands behind one with a default")
            new, readers = _pattern(len(fields))
            code = new.__code__.replace(co_varnames=(new.__code__.co_varnames[0], *fields))
            body["__new__"] = FunctionType(code, new.__globals__, "__new__", tuple(defaults.values()))
            body.setdefault("__doc__", f"{name}({', '.join(fields)})")
            body.update(zip(fields, readers, strict=True))
            body.update(__slots__=(), __match_args__=fields, _fields=fields, _field_defaults=defaults)
            return type(name, (_Record,), body)

    class NamedTuple(metaclass=_Maker):
        """A class whose annotated names are the fields of a tuple."""
