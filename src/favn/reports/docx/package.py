"""The finished file: the same bytes for the same document, with the house as its author and no one else."""

from __future__ import annotations

from datetime import date, datetime
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx.document import Document

_EPOCH = (1980, 1, 1, 0, 0, 0)


def package_bytes(document: Document, made_on: date = date(1980, 1, 1)) -> bytes:
    """The document as a file, dated ``made_on`` within."""
    properties = document.core_properties
    properties.created = properties.modified = datetime(made_on.year, made_on.month, made_on.day)
    properties.revision = 1
    properties.last_modified_by = properties.author
    saved = BytesIO()
    document.save(saved)
    return _packed(saved.getvalue())


def _packed(saved: bytes) -> bytes:
    """The same parts in a zip whose entries carry no clock time."""
    paper = BytesIO()
    with ZipFile(BytesIO(saved)) as source, ZipFile(paper, "w", ZIP_DEFLATED) as target:
        for name in source.namelist():
            entry = ZipInfo(name, _EPOCH)
            entry.compress_type = ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            target.writestr(entry, source.read(name))
    return paper.getvalue()
