"""The leader's text file: what it may hold, where its words go, and what is said about everything else."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from favn.lib.language import translation
from favn.lib.numbers import Printer
from favn.reports.document import Paragraph, Points, Section, Span
from favn.reports.text import LeaderText, PrintedNumbers, TextProblems, parse_text, read_text
from favn.statistics.result import Cell, Figures

CHAPTERS = {
    "foreword": ("Forord", "Foreword"),
    "year": ("2021 i huset", "2021 at the house"),
    "inquiries": ("Henvendelser", "Inquiries"),
}
NUMBERS = Figures(
    (
        Cell("residents", 2020, "woman", 58, None),
        Cell("residents", 2021, "woman", 52, None),
        Cell("residents", 2021, "child", 24, None),
        Cell("contacts", 2021, "", 1978, None),
        Cell("occupancy", 2021, "", 4702, 5110),
        Cell("occupancy", 2017, "", 0, 0),
        Cell("stay_length_mean", 2021, "", 5450, 50),
        Cell("stay_length_bands", 2021, "0-30", 20, 50),
        Cell("stay_length_bands", 2021, "201+", 13, 50),
        Cell("progress_direction", 2021, "violence:forward", 14, 20),
        Cell("progress_direction", 2021, "substance_use:forward", 0, 8),
        Cell("progress_change", 2021, "substance_use", -7, 8),
        Cell("meetings", 2021, "a.b c", 3, None),
        Cell("meetings", 2021, "*x*y*", 4, None),
    )
)

KNOWN = "Forord / Foreword, 2021 i huset / 2021 at the house, Henvendelser / Inquiries"


def read(source: str, *, language: str = "da") -> LeaderText:
    numbers = PrintedNumbers(NUMBERS, Printer("en" if language == "en" else "da"))
    return parse_text(source, chapters=CHAPTERS, number=numbers)


def problems(source: str) -> list[tuple[int | None, str]]:
    with pytest.raises(TextProblems) as raised:
        read(source)
    words = translation("en")
    return [(problem.line, problem.phrase.say(words)) for problem in raised.value.problems]


def plain(text: Paragraph) -> str:
    return "".join(span.text for span in text.spans)


def printed(placeholder: str, *, language: str = "da") -> str:
    (section,) = read(f"# year\n\n{{{{ {placeholder} }}}}", language=language).commentary["year"]
    (text,) = section.text
    assert isinstance(text, Paragraph)
    return plain(text)


# --------------------------------------------------------------------------------------------------------------- chapters


def test_both_apostrophes_are_one() -> None:
    for names, heading in (("The women's development", "The women’s development"), ("The women’s development", "The women's development")):
        chapters = {"development": (names,)}
        assert parse_text(f"# {heading}\n\nJa.", chapters=chapters, number=str).commentary["development"]


@pytest.mark.parametrize("heading", ["inquiries", "Henvendelser", "HENVENDELSER", "Inquiries", "  inquiries  "])
def test_a_chapter_is_named_by_key_or_by_title_in_either_language(heading: str) -> None:
    text = read(f"# {heading}\n\nMange ringer.")
    assert text.commentary == {"inquiries": (Section(text=(Paragraph((Span("Mange ringer."),)),)),)}


def test_headings_of_level_two_begin_sections() -> None:
    text = read("# Henvendelser\n\nFørst.\n\n## Hvem *ringer*?\n\nSiden.\n\nOg mere.\n\n## Hvornår?\n\nOm aftenen.")
    assert [(section.heading, len(section.text)) for section in text.commentary["inquiries"]] == [
        (None, 1),
        ("Hvem ringer?", 2),
        ("Hvornår?", 1),
    ]


def test_the_foreword_leads_with_its_first_paragraph_and_is_signed_by_a_list() -> None:
    text = read("# Forord\n\nVelkommen.\n\nGod læselyst!\n\n## Underskrift\n\n- Anna Aagaard, leder\n- Bo Bæk, formand, bestyrelsen")
    assert [(plain(p), p.lead) for p in text.foreword if isinstance(p, Paragraph)] == [("Velkommen.", True), ("God læselyst!", False)]
    assert text.signatures == (("Anna Aagaard", "leder"), ("Bo Bæk", "formand, bestyrelsen"))


def test_signature_is_an_ordinary_heading_outside_the_foreword() -> None:
    assert read("# year\n\n## Underskrift\n\nTekst").commentary["year"][0].heading == "Underskrift"


def test_inline_marks_become_spans() -> None:
    text = read("# year\n\nEt **stort** og *lille*\nhus, [læs mere](https://favn.example/x). Tegn: 1\\. &amp; A_B_C")
    (section,) = text.commentary["year"]
    assert section.text == (
        Paragraph(
            (
                Span("Et "),
                Span("stort", strong=True),
                Span(" og "),
                Span("lille", emphasis=True),
                Span(" hus, "),
                Span("læs mere", link="https://favn.example/x"),
                Span(". Tegn: 1. & A_B_C"),
            )
        ),
    )


def test_lists_with_bullets_and_numbers() -> None:
    (section,) = read("# year\n\n- en\n- **to**\n\n1. først\n\n2. så").commentary["year"]
    bullets, numbered = section.text
    assert bullets == Points(((Span("en"),), (Span("to", strong=True),)))
    assert numbered == Points(((Span("først"),), (Span("så"),)), ordered=True)


# ---------------------------------------------------------------------------------------------------------------- numbers


@pytest.mark.parametrize(
    ("placeholder", "danish", "english"),
    [
        ("residents.2021.woman", "52", "52"),
        ("contacts.2021", "1.978", "1,978"),
        ("occupancy.2021", "92\u00a0%", "92%"),
        ("occupancy.2021:numerator", "4.702", "4,702"),
        ("occupancy.2021:denominator", "5.110", "5,110"),
        ("stay_length_mean.2021", "109", "109"),
        ("stay_length_mean.2021:numerator", "5.450", "5,450"),
        ("stay_length_bands.2021.201+", "26\u00a0%", "26%"),
        ('stay_length_bands.2021."0-30":numerator', "20", "20"),
        ('progress_direction.2021."violence:forward"', "70\u00a0%", "70%"),
        ('progress_direction.2021."substance_use:forward":denominator', "8", "8"),
        ("progress_change.2021.substance_use", "\u22120,9", "\u22120.9"),
        ("progress_change.2021.substance_use:numerator", "\u22127", "\u22127"),
        ('meetings.2021."a.b c"', "3", "3"),
        ('meetings.2021."*x*y*"', "4", "4"),
    ],
)
def test_a_live_number_is_printed_as_the_report_prints_it(placeholder: str, danish: str, english: str) -> None:
    assert printed(placeholder) == danish
    assert printed(placeholder, language="en") == english


def test_numbers_stand_in_strong_text_links_lists_and_headings() -> None:
    sections = read(
        "# year\n\n**{{contacts.2021}}** kontakter\n\n## {{ residents.2021.woman }} kvinder\n\n- [{{ residents.2021.child }}](https://a.example)"
    )
    first, second = sections.commentary["year"]
    assert first.text == (Paragraph((Span("1.978", strong=True), Span(" kontakter"))),)
    assert second == Section(heading="52 kvinder", text=(Points(((Span("24", link="https://a.example"),),)),))


@pytest.mark.parametrize(
    ("placeholder", "said"),
    [
        ("resident.2021.woman", "There is no figure “resident”. Did you mean residents?"),
        ("residents.1999.woman", "residents has no numbers for 1999. It has numbers for 2020, 2021."),
        ("residents.2021.women", "There is no category “women” there. Did you mean woman?"),
        ("residents.2020.child", "There is no category “child” there. Known: woman."),
        ("residents.2021", "residents has categories; name one of them: woman, child."),
        ("contacts.2021.phone", "contacts has no categories. Write contacts.2021 alone."),
        ("contacts.2021:denominator", "contacts is a plain count and has no denominator. Leave out :denominator."),
        ("occupancy.2017", "occupancy has an empty base in 2017: there is nothing to divide by. Say it in words."),
        (
            'progress_direction.2021."substance_use:forward"',
            "The base is 8, and below 10 the report prints no percentage. Give the counts instead, with :numerator and :denominator.",
        ),
    ],
)
def test_a_number_that_is_not_there_is_an_error_with_its_line(placeholder: str, said: str) -> None:
    assert problems(f"# year\n\nFørst\nså {{{{ {placeholder} }}}}.") == [(4, said)]


@pytest.mark.parametrize(
    "inside", ["residents", "residents.21.woman", "meetings.2021.a.b c", "progress_direction.2021.violence:forward", "x.2021:mean", ""]
)
def test_another_form_is_an_error_that_shows_the_form(inside: str) -> None:
    ((line, said),) = problems(f"# year\n\n{{{{{inside}}}}}")
    assert line == 3
    assert "FIGURE.YEAR[.CATEGORY][:numerator|:denominator]" in said


def test_an_open_number_is_an_error() -> None:
    assert problems("# year\n\nDer var\n{{ residents.2021.woman } kvinder") == [(4, "{{ opens a number that no }} closes.")]


def test_years_without_rows_have_no_numbers() -> None:
    number = PrintedNumbers(NUMBERS, Printer("da"), years={2021})
    with pytest.raises(TextProblems, match=r"residents has no numbers for 2020\. It has numbers for 2021"):
        parse_text("# year\n\n{{ residents.2020.woman }}", chapters=CHAPTERS, number=number)


# ----------------------------------------------------------------------------------------------------------------- errors


@pytest.mark.parametrize(
    ("block", "what"),
    [
        ("![x](y.png)", "a picture"),
        ("et <b>ord</b>", "HTML"),
        ("<div>\n\n</div>", "HTML"),
        ("<!-- husk -->", "HTML"),
        ("```\nkode\n```", "code"),
        ("    kode", "code (a line that begins with four spaces)"),
        ("et `ord`", "code"),
        ("| a | b |\n|---|---|\n| 1 | 2 |", "a table"),
        ("> sagt", "a quotation"),
        ("***", "a rule"),
    ],
)
def test_what_is_not_allowed_is_an_error_that_says_what_is(block: str, what: str) -> None:
    found = problems(f"# year\n\nTekst.\n\n{block}\n")
    assert found[0] == (
        5,
        f"The text file cannot hold {what}. Allowed are paragraphs, headings of level 1 and 2, lists, emphasis, strong text and links.",
    )


@pytest.mark.parametrize("address", ["/etc/passwd", "rapport.pdf", "ftp://x.example"])
def test_a_link_is_a_whole_web_or_mail_address(address: str) -> None:
    expected = f"The link to “{address}” needs a whole address that begins with https:// or mailto:."
    assert problems(f"# year\n\n[x]({address})") == [(3, expected)]


@pytest.mark.parametrize("address", ["javascript:alert(1)", "file:///etc/passwd"])
def test_scripts_and_files_are_never_links(address: str) -> None:
    (section,) = read(f"# year\n\n[x]({address})").commentary["year"]
    assert section.text == (Paragraph((Span(f"[x]({address})"),)),)


def test_lists_are_flat() -> None:
    assert [line for line, _ in problems("# year\n\n- a\n  - b\n- c\n\n  d\n-\n- ```\n  x\n  ```")] == [3, 5, 8, 9]


def test_headings_that_are_unknown_doubled_or_too_deep() -> None:
    assert problems("# Forrord\n\nx\n\n# Forord\n\n# foreword\n\n### dyb\n\n## Afsnit") == [
        (
            1,
            f"No chapter is called “Forrord”. The chapters are: {KNOWN}.",
        ),
        (7, "The chapter “foreword” has begun already, in line 5. Put its text together there."),
        (9, "A heading of level 3 is too deep: # begins a chapter, ## a section in it."),
        (9, "The foreword has no sections. Only “## Signature” may stand in it, with its list."),
        (11, "The foreword has no sections. Only “## Signature” may stand in it, with its list."),
    ]


def test_text_before_the_first_chapter_is_told_once() -> None:
    assert problems("Hej\n\nigen\n\n## Afsnit\n\n# year") == [
        (
            1,
            f"This text stands before the first chapter. Begin with # and one of: {KNOWN}.",
        ),
    ]


@pytest.mark.parametrize("signature", ["Anna, leder", "- Anna", "- , leder", "1. Anna, leder\n2. Bo"])
def test_a_signature_has_a_name_and_a_role(signature: str) -> None:
    found = problems(f"# Forord\n\nx\n\n## Signature\n\n{signature}")
    assert found == [(7, "A signature is a list with a name and a role in each point: “- Name, role”.")]


def test_all_problems_are_told_at_once_in_the_order_of_their_lines() -> None:
    found = problems("# year\r\n\r\n{{ x.2021 }}\r\n\r\n\x0bIalt\r\n\r\n`kode` og {{ y.2021 }}\r\n\r\n# Ukendt\r\n")
    assert [line for line, _ in found] == [3, 5, 7, 7, 9]


def test_an_error_names_the_file_and_the_line(tmp_path: Path) -> None:
    path = tmp_path / "tekst.md"
    path.write_text("# year\n\n{{ contacts.1999 }}\n", "utf-8")
    with pytest.raises(TextProblems) as raised:
        read_text(path, chapters=CHAPTERS, number=PrintedNumbers(NUMBERS, Printer("da")))
    assert str(raised.value) == f"{path}, line 3: contacts has no numbers for 1999. It has numbers for 2021."


def write_nothing(path: Path) -> None:
    path.write_bytes(b"")


def write_blank(path: Path) -> None:
    path.write_bytes(b"\xef\xbb\xbf \n\n")


def write_latin(path: Path) -> None:
    path.write_bytes("# Forord\n\nTak\nfor året på krisecentret".encode("latin-1"))


def write_folder(path: Path) -> None:
    path.mkdir()


@pytest.mark.parametrize(
    ("write", "said"),
    [
        (lambda path: None, "tekst.md: The text file cannot be read (No such file or directory). Check its name and its permissions."),
        (write_folder, "tekst.md: The text file cannot be read (Is a directory). Check its name and its permissions."),
        (write_nothing, "tekst.md: The file is empty. Begin with a heading such as “# Foreword”, then the text."),
        (write_blank, "tekst.md: The file is empty. Begin with a heading such as “# Foreword”, then the text."),
        (write_latin, "tekst.md, line 4: This line is not UTF-8. Save the file as UTF-8 text."),
    ],
)
def test_files_that_cannot_be_read(tmp_path: Path, write: Callable[[Path], None], said: str) -> None:
    path = tmp_path / "tekst.md"
    write(path)
    with pytest.raises(TextProblems) as raised:
        read_text(path, chapters=CHAPTERS, number=PrintedNumbers(NUMBERS, Printer("da")))
    assert str(raised.value) == f"{tmp_path}/{said}"


def test_a_byte_order_mark_is_not_text(tmp_path: Path) -> None:
    path = tmp_path / "tekst.md"
    path.write_bytes(b"\xef\xbb\xbf# Forord\r\n\r\nTak\r\nfor i \xc3\xa5r")
    text = read_text(path, chapters=CHAPTERS, number=PrintedNumbers(NUMBERS, Printer("da")))
    assert text.foreword == (Paragraph((Span("Tak for i år"),), lead=True),)
