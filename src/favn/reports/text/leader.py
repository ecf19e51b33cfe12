"""The text file as a whole: which words belong to the foreword, and which to which chapter."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from favn.lib.language import N_, Phrase
from favn.reports.document import Paragraph, Points, Section, Span, Text
from favn.reports.text.markdown import Block, Heading, Number, read_blocks
from favn.reports.text.problems import TextProblem, TextProblems

FOREWORD = "foreword"
SIGNATURE = frozenset({"underskrift", "underskrifter", "signature", "signatures"})

_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")


@dataclass(frozen=True, slots=True)
class LeaderText:
    """The leader's own words. ``commentary`` has a chapter's key with the sections written for it."""

    foreword: tuple[Text, ...]
    signatures: tuple[tuple[str, str], ...]
    commentary: Mapping[str, tuple[Section, ...]]


def read_text(path: Path, *, chapters: Mapping[str, tuple[str, ...]], number: Number) -> LeaderText:
    """Read a text file; ``TextProblems`` tells all that is wrong with it.

    ``chapters`` has the key of every chapter, with the names that a heading may call it beside the key; the foreword is one of them.
    """
    try:
        return parse_text(_source(path), chapters=chapters, number=number)
    except TextProblems as found:
        raise TextProblems(found.problems, path) from None


def parse_text(source: str, *, chapters: Mapping[str, tuple[str, ...]], number: Number) -> LeaderText:
    """Read the words of a text file."""
    unprintable = _unprintable(source)
    blocks, problems = read_blocks(_UNPRINTABLE.sub("", source), number)
    sorted_text = _Sorter(chapters)
    for block in blocks:
        sorted_text.take(block)
    problems = [*unprintable, *problems, *sorted_text.problems]
    if not blocks and not problems:
        problems.append(TextProblem(None, Phrase(N_("The file is empty. Begin with a heading such as “# Foreword”, then the text."))))
    if problems:
        raise TextProblems(tuple(problems))
    return sorted_text.result()


def _source(path: Path) -> str:
    try:
        raw = path.read_bytes()
    except OSError as error:
        reason = {"reason": error.strerror or str(error)}
        raise _whole(Phrase(N_("The text file cannot be read ({reason}). Check its name and its permissions."), reason)) from error
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        phrase = Phrase(N_("This line is not UTF-8. Save the file as UTF-8 text."))
        raise TextProblems((TextProblem(line, phrase),)) from error


def _whole(phrase: Phrase) -> TextProblems:
    return TextProblems((TextProblem(None, phrase),))


def _unprintable(source: str) -> list[TextProblem]:
    lines = source.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    message = Phrase(N_("This line has a control character that no page can show. Delete it."))
    return [TextProblem(number, message) for number, line in enumerate(lines, 1) if _UNPRINTABLE.search(line)]


class _Sorter:
    """Takes the blocks in their order and puts each where its headings say."""

    def __init__(self, chapters: Mapping[str, tuple[str, ...]]) -> None:
        self.problems: list[TextProblem] = []
        self._names = {_folded(name): key for key, names in chapters.items() for name in (key, *names)}
        self._known = [" / ".join(dict.fromkeys(names)) or key for key, names in chapters.items()]
        self._begun: dict[str, int] = {}
        self._sections: dict[str, list[tuple[str | None, list[Text]]]] = {}
        self._signatures: list[tuple[str, str]] = []
        self._chapter: str | None = None
        self._signing = self._told_no_heading = False

    def take(self, block: Block) -> None:
        """Put one block in its place."""
        match block.content:
            case Heading(level=1) as heading:
                self._begin_chapter(heading.words, block.line)
            case Heading() as heading:
                self._begin_section(heading.words, block.line)
            case _ as text if self._signing:
                self._sign(text, block.line)
            case _ as text:
                self._write(text, block.line)

    def result(self) -> LeaderText:
        """The sorted text."""
        foreword = tuple(text for _, texts in self._sections.pop(FOREWORD, []) for text in texts)
        commentary = {
            key: tuple(Section(heading=heading, text=tuple(texts)) for heading, texts in sections if heading or texts)
            for key, sections in self._sections.items()
        }
        return LeaderText(_with_lead(foreword), tuple(self._signatures), commentary)

    def _begin_chapter(self, words: str, line: int) -> None:
        key = self._names.get(_folded(words))
        self._signing = False
        self._chapter = key or ""
        if key is None:
            values = {"heading": words, "known": ", ".join(self._known)}
            self._tell(line, N_("No chapter is called “{heading}”. The chapters are: {known}."), values)
        elif key in self._begun:
            values = {"heading": words, "line": str(self._begun[key])}
            self._tell(line, N_("The chapter “{heading}” has begun already, in line {line}. Put its text together there."), values)
        else:
            self._begun[key] = line
            self._sections[key] = [(None, [])]

    def _begin_section(self, words: str, line: int) -> None:
        self._signing = False
        if self._chapter is None:
            self._no_chapter(line)
        elif self._chapter != FOREWORD:
            self._sections.setdefault(self._chapter, []).append((words, []))
        elif words.casefold() in SIGNATURE:
            self._signing = True
        else:
            self._tell(line, N_("The foreword has no sections. Only “## Signature” may stand in it, with its list."), {})

    def _write(self, text: Text, line: int) -> None:
        if self._chapter is None:
            self._no_chapter(line)
        else:
            self._sections.setdefault(self._chapter, [(None, [])])[-1][1].append(text)

    def _no_chapter(self, line: int) -> None:
        if not self._told_no_heading:
            self._told_no_heading = True
            values = {"known": ", ".join(self._known)}
            self._tell(line, N_("This text stands before the first chapter. Begin with # and one of: {known}."), values)

    def _sign(self, text: Text, line: int) -> None:
        points: Sequence[tuple[Span, ...]] = text.points if isinstance(text, Points) else ()
        signed = ["".join(span.text for span in point).partition(",") for point in points]
        if not signed or any(not name.strip() or not role.strip() for name, _, role in signed):
            self._tell(line, N_("A signature is a list with a name and a role in each point: “- Name, role”."), {})
        self._signatures.extend((name.strip(), role.strip()) for name, _, role in signed)

    def _tell(self, line: int, message: str, values: Mapping[str, object]) -> None:
        self.problems.append(TextProblem(line, Phrase(message, values)))


def _folded(name: str) -> str:
    """A chapter's name without what a hand may write in another way: capitals, spaces, the bent apostrophe."""
    return " ".join(name.split()).casefold().replace("’", "'")


def _with_lead(text: tuple[Text, ...]) -> tuple[Text, ...]:
    """The foreword's first paragraph leads."""
    first = text[0] if text else None
    return (replace(first, lead=True), *text[1:]) if isinstance(first, Paragraph) else text
