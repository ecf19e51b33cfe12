"""The template: complete, the same as its declarations, and replaceable by whatever the leader restyled."""

from __future__ import annotations

import re
import shutil
import subprocess
from importlib.resources import files
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import docx
import pytest
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor
from pypdf import PdfReader

from favn.reports.docx import TemplateError, render_docx
from favn.reports.docx.styles import STYLES
from favn.reports.docx.template import make_template
from tests.reports.sample import sample_report

SHIPPED = files("favn.reports.docx") / "template.docx"


def names(packed: bytes) -> set[str]:
    styles = docx.Document(BytesIO(packed)).styles.element
    return {style.find(qn("w:name")).get(qn("w:val")) for style in styles.findall(qn("w:style"))}


def test_the_shipped_template_is_what_its_declarations_say() -> None:
    assert SHIPPED.read_bytes() == make_template()


def test_the_template_has_every_style_and_no_other() -> None:
    assert names(SHIPPED.read_bytes()) == {style.name for style in STYLES}


def test_plex_falls_back_on_arial() -> None:
    with ZipFile(BytesIO(SHIPPED.read_bytes())) as package:
        fonts = package.read("word/fontTable.xml").decode()
        theme = package.read("word/theme/theme1.xml").decode()
    assert re.findall(r'w:name="(IBM Plex Sans[^"]*)"><w:altName w:val="Arial"/>', fonts) == ["IBM Plex Sans", "IBM Plex Sans Light"]
    assert set(re.findall(r'<a:latin typeface="([^"]*)"', theme)) == {"IBM Plex Sans"}


def test_every_line_with_words_has_an_exact_height() -> None:
    document = docx.Document(BytesIO(SHIPPED.read_bytes()))
    assert document.styles["Normal"].paragraph_format.line_spacing_rule is not None
    loose = [s.name for s in STYLES if s.growing]
    assert loose == ["Favn Drawing", "Favn Key Drawing"]


def test_a_restyled_report_is_a_template(tmp_path: Path) -> None:
    old = docx.Document(BytesIO(render_docx(sample_report())))
    old.styles["Heading 1"].font.size = Pt(31)
    old.styles["Body Text"].font.color.rgb = RGBColor(0x80, 0, 0)
    old.sections[0].footer.paragraphs[0].add_run(" — vores fod")
    old.add_paragraph("Sidste års hemmelighed")
    old.add_comment(old.paragraphs[0].runs[0], text="Husk", author="Karla Kommentar", initials="KK")
    path = tmp_path / "sidste-år.docx"
    old.save(str(path))

    packed = render_docx(sample_report(), template=path)
    new = docx.Document(BytesIO(packed))
    assert new.styles["Heading 1"].font.size == Pt(31)
    assert new.styles["Body Text"].font.color.rgb == RGBColor(0x80, 0, 0)
    assert "vores fod" in new.sections[0].footer.paragraphs[0].text
    assert [p.text for p in new.paragraphs if p.style is not None and p.style.name == "Heading 1"].count("Ydelser") == 1
    with ZipFile(BytesIO(packed)) as package:
        everything = {name: package.read(name) for name in package.namelist()}
    assert all(b"hemmelighed" not in data and b"Karla" not in data for data in everything.values())
    pictures = [name for name in everything if name.startswith("word/media/")]
    assert len(pictures) == len(
        [name for name in ZipFile(BytesIO(render_docx(sample_report()))).namelist() if name.startswith("word/media/")]
    )
    assert b"updateFields" in everything["word/settings.xml"]
    assert b"pageBreakBefore" not in everything["word/document.xml"]
    assert render_docx(sample_report(), template=path) == packed


def test_last_years_title_in_the_foot_is_replaced(tmp_path: Path) -> None:
    path = tmp_path / "gammel.docx"
    path.write_bytes(render_docx(sample_report()))
    old = docx.Document(str(path))
    for text in old.sections[0].footer._element.iter(qn("w:t")):
        text.text = (text.text or "").replace("2021", "2020")
    old.save(str(path))
    new = docx.Document(BytesIO(render_docx(sample_report(), template=path)))
    assert "Årsrapport 2021" in new.sections[0].footer.paragraphs[0].text


def test_a_template_without_the_styles_is_given_them(tmp_path: Path) -> None:
    plain = docx.Document()
    plain.add_paragraph("Et brev", style="List Number")
    plain.styles["Normal"].font.name = "Georgia"
    for name in ("Caption", "Body Text"):
        plain.styles[name].delete()
    path = tmp_path / "brev.docx"
    plain.save(str(path))
    packed = render_docx(sample_report(), template=path)
    document = docx.Document(BytesIO(packed))
    assert {style.name for style in STYLES} - {"Hyperlink"} <= names(packed) | {"Normal Table"}
    assert document.styles["Normal"].font.name == "Georgia"
    used = {p.style.name for p in document.paragraphs if p.style is not None}
    assert {"Title", "Heading 1", "Caption", "Body Text", "Favn Note", "List Number"} <= used
    idents = [style.get(qn("w:styleId")) for style in document.styles.element.findall(qn("w:style"))]
    assert len(idents) == len(set(idents))


def test_links_to_the_leaders_own_machine_are_cut(tmp_path: Path) -> None:
    path = tmp_path / "skabelon.docx"
    document = docx.Document()
    settings = next(link.target_part for link in document.part.rels.values() if link.reltype.endswith("/settings"))
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate"
    ident = settings.relate_to("file:///C:/Users/karla/Normal.dotm", kind, is_external=True)
    attached = document.settings.element.makeelement(qn("w:attachedTemplate"), {qn("r:id"): ident})
    document.settings.element.insert(0, attached)
    document.save(str(path))
    with ZipFile(BytesIO(render_docx(sample_report(), template=path))) as package:
        assert all(b"karla" not in package.read(name) for name in package.namelist())


@pytest.mark.parametrize("content", [b"", b"Kun tekst", b"PK\x03\x04 not a zip"])
def test_a_file_that_is_not_word_is_a_clear_error(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "rapport.docx"
    path.write_bytes(content)
    with pytest.raises(TemplateError, match=r"rapport\.docx is not a Word document \(\.docx\)\. Save it from Word as \.docx"):
        render_docx(sample_report(), template=path)


def test_another_zip_is_a_clear_error(tmp_path: Path) -> None:
    path = tmp_path / "andet.docx"
    with ZipFile(path, "w") as package:
        package.writestr("a.txt", "b")
    with pytest.raises(TemplateError, match="is not a Word document"):
        render_docx(sample_report(), template=path)


def test_a_missing_template_is_a_clear_error(tmp_path: Path) -> None:
    with pytest.raises(TemplateError, match=r"cannot be read \(No such file or directory\)"):
        render_docx(sample_report(), template=tmp_path / "væk.docx")


def test_pages_are_where_the_contents_say_they_are(tmp_path: Path) -> None:
    """LibreOffice lays the report out with whatever font it has; chapters begin on the pages that are printed."""
    office = shutil.which("soffice")
    assert office, "LibreOffice (soffice) is needed to lay the Word report out; install libreoffice-writer"
    report = sample_report()
    (tmp_path / "rapport.docx").write_bytes(render_docx(report))
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    command = [office, profile, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path), str(tmp_path / "rapport.docx")]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    pages = [page.extract_text() for page in PdfReader(tmp_path / "rapport.pdf").pages]
    begins = [next(n for n, page in enumerate(pages, 1) if n > 3 and page.lstrip().startswith(c.title[:12])) for c in report.chapters]
    lines = pages[2].splitlines()
    printed = [int(re.findall(r"\d+", line)[-1]) for c in report.chapters for line in lines if line.startswith(c.title)]
    assert printed == begins
