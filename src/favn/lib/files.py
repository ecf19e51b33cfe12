"""Files and folders that appear whole or not at all: written under a temporary name beside their place, then renamed."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def whole_file(path: Path) -> Iterator[Path]:
    """Give a temporary path to write to; when all went well it takes the place of ``path``, else nothing is left of it."""
    path = path.resolve()
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=path.suffix, dir=path.parent)
    os.close(handle)
    draft = Path(name)
    try:
        yield draft
        draft.chmod(_mode(0o666))
        draft.replace(path)
    except OSError as problem:
        if problem.errno and problem.filename in (None, name):
            problem.filename = str(path)  # the name a person knows
        raise
    finally:
        draft.unlink(missing_ok=True)


@contextmanager
def whole_folder(path: Path) -> Iterator[Path]:
    """Give a temporary folder to write into; when all went well it takes the place of ``path`` and of what was there.

    Between two renames the old folder lies beside its place, hidden; if the second one fails it is put back.
    """
    path = path.resolve()
    draft = Path(tempfile.mkdtemp(prefix=f".{path.name}.", dir=path.parent))
    old = draft.with_name(f"{draft.name}.old")
    try:
        yield draft
        draft.chmod(_mode(0o777))
        if path.exists():
            path.rename(old)
        try:
            draft.rename(path)
        except OSError:
            if old.exists():
                old.rename(path)
            raise
    finally:
        shutil.rmtree(draft, ignore_errors=True)
        if path.exists():
            shutil.rmtree(old, ignore_errors=True)


def _mode(wanted: int) -> int:
    """The permissions that this process gives to what it makes."""
    mask = os.umask(0)
    os.umask(mask)
    return wanted & ~mask
