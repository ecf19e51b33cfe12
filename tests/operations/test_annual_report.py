"""The report's files."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from favn.operations.annual_report import Wanted, make_report, write_report
from favn.operations.selfcheck import EXAMPLE, SelfCheck
from favn.statistics.register import open_register


def test_a_full_disk_leaves_the_old_files_all_together(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    wanted = Wanted(2021)
    with open_register([EXAMPLE / "register"]) as register:
        report = make_report(register, wanted, SelfCheck(0), date(2022, 3, 14))
    (tmp_path / "annual-report-2021.xlsx").write_text("old")
    write = Path.write_bytes

    def full(path: Path, data: bytes) -> int:
        if path.suffix == ".html":
            raise OSError(28, "No space left on device")
        return write(path, data)

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(OSError, match="No space left") as refused:
        write_report(report, wanted, tmp_path, ("xlsx", "html"))
    assert refused.value.filename == str(tmp_path / "annual-report-2021.html")
    assert [(file.name, file.read_text()) for file in tmp_path.iterdir()] == [("annual-report-2021.xlsx", "old")]
