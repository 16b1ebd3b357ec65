"""Office files without the time of day in them, so that the same report gives the same bytes."""

from __future__ import annotations

import io
import re
import zipfile

_MOMENT = re.compile(rb"<dcterms:(created|modified)\b[^>]*>[^<]*</dcterms:\1>")
_EPOCH = (1980, 1, 1, 0, 0, 0)  # the earliest day that a zip file knows


def timeless(package: bytes) -> bytes:
    """The package with every part as it was, but for when it was made."""
    packed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(package)) as source, zipfile.ZipFile(packed, "w") as target:
        for name in source.namelist():
            part = source.read(name)
            info = zipfile.ZipInfo(name, _EPOCH)
            info.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(info, _MOMENT.sub(b"", part) if name == "docProps/core.xml" else part)
    return packed.getvalue()
