"""Markdown as the text file may use it: paragraphs, headings, lists, emphasis, links and live numbers. All else is a problem."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

from favn.lib.language import N_, Phrase
from favn.reports.document import Paragraph, Points, Span, Text
from favn.reports.text.placeholders import Placeholder
from favn.reports.text.problems import NoNumberError, TextProblem

Number = Callable[[Placeholder], str]

_NOT_ALLOWED: dict[str, str] = {
    "fence": N_("code"),
    "code_block": N_("code (a line that begins with four spaces)"),
    "code_inline": N_("code"),
    "html_block": N_("HTML"),
    "html_inline": N_("HTML"),
    "image": N_("a picture"),
    "table_open": N_("a table"),
    "blockquote_open": N_("a quotation"),
    "hr": N_("a rule"),
}
_ALLOWED = N_(
    "The text file cannot hold {what}. Allowed are paragraphs, headings of level 1 and 2, lists, emphasis, strong text and links."
)
_SCHEMES = ("http", "https", "mailto")


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading with its level and its plain words."""

    level: int
    words: str


@dataclass(frozen=True, slots=True)
class Block:
    """A heading, a paragraph or a list, and the line where it begins."""

    line: int
    content: Heading | Text


def read_blocks(source: str, number: Number) -> tuple[list[Block], list[TextProblem]]:
    """The blocks of a text, live numbers filled in, and everything in it that is not allowed."""
    reader = _Reader(number)
    blocks = list(reader.blocks(_parser().parse(source)))
    return blocks, reader.problems


def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark").enable("table")  # tables are read to be refused: as text they would be a row of bars
    parser.inline.ruler.before("escape", "number", _number_rule)
    return parser


def _number_rule(state: StateInline, silent: bool) -> bool:
    """Take ``{{ … }}`` as it stands, before emphasis or escapes can read into it."""
    if not state.src.startswith("{{", state.pos):
        return False
    end = state.src.find("}}", state.pos)
    if not silent:
        token = state.push("number" if end >= 0 else "open_number", "", 0)
        token.content = state.src[state.pos + 2 : end] if end >= 0 else ""
        token.meta["line"] = state.src.count("\n", 0, state.pos)
    state.pos = end + 2 if end >= 0 else state.pos + 2
    return True


class _Reader:
    """Walks the tokens once and collects problems on the way."""

    def __init__(self, number: Number) -> None:
        self._number = number
        self.problems: list[TextProblem] = []

    def blocks(self, tokens: Sequence[Token]) -> Iterator[Block]:
        at = 0
        while at < len(tokens):
            token, end = tokens[at], _end(tokens, at)
            if (content := self._block(token, tokens[at + 1 : end])) is not None:
                yield Block(_line(token), content)
            at = end + 1

    def _block(self, token: Token, inside: Sequence[Token]) -> Heading | Text | None:
        match token.type:
            case "paragraph_open":
                return Paragraph(self._spans(inside[0]))
            case "heading_open":
                return self._heading(token, inside[0])
            case "bullet_list_open" | "ordered_list_open":
                return Points(tuple(self._points(inside)), ordered=token.type == "ordered_list_open")
            case _:
                self._refuse(token.type, _line(token))
                return None

    def _heading(self, token: Token, inline: Token) -> Heading:
        level = int(token.tag[1])
        if level > 2:
            self._tell(_line(token), N_("A heading of level {level} is too deep: # begins a chapter, ## a section in it."), level=level)
        return Heading(level, "".join(span.text for span in self._spans(inline)).strip())

    def _points(self, tokens: Sequence[Token]) -> Iterator[tuple[Span, ...]]:
        at = 0
        while at < len(tokens):
            end = _end(tokens, at)
            yield self._point(tokens[at], tokens[at + 1 : end])
            at = end + 1

    def _point(self, item: Token, inside: Sequence[Token]) -> tuple[Span, ...]:
        if not inside:
            self._tell(_line(item), N_("This point of the list is empty. Write its words or delete it."))
            return ()
        if inside[0].type != "paragraph_open" or _end(inside, 0) != len(inside) - 1:
            wrong = next((token for token in inside if token.type in _NOT_ALLOWED), None)
            if wrong is not None:
                self._refuse(wrong.type, _line(wrong))
            else:
                self._tell(_line(item), N_("A point of a list is one paragraph, without lists or headings in it."))
            return ()
        return self._spans(inside[1])

    def _spans(self, inline: Token) -> tuple[Span, ...]:
        """The words of one paragraph or heading; neighbours of the same kind are one span."""
        spans: list[Span] = []
        strong = emphasis = 0
        link: str | None = None
        line = _line(inline)
        for token in inline.children or ():
            match token.type:
                case "strong_open" | "strong_close":
                    strong += token.nesting
                case "em_open" | "em_close":
                    emphasis += token.nesting
                case "link_open":
                    link = self._address(token, line)
                case "link_close":
                    link = None
                case "softbreak" | "hardbreak":
                    line += 1
                    _add(spans, Span(" ", strong > 0, emphasis > 0, link))
                case _:
                    _add(spans, Span(self._words(token, line, _line(inline)), strong > 0, emphasis > 0, link))
        return tuple(spans)

    def _words(self, token: Token, line: int, first: int) -> str:
        if token.type == "number":
            return self._printed(token.content, first + int(token.meta["line"]))
        if token.type == "open_number":
            self._tell(first + int(token.meta["line"]), N_("{{ opens a number that no }} closes."))
        elif token.type in _NOT_ALLOWED:
            self._refuse(token.type, line)
        else:
            return token.content
        return ""

    def _printed(self, inside: str, line: int) -> str:
        try:
            return self._number(Placeholder.parse(inside))
        except NoNumberError as problem:
            self.problems.append(TextProblem(line, problem.phrase))
            return ""

    def _address(self, token: Token, line: int) -> str | None:
        address = str(token.attrGet("href") or "")
        if urlsplit(address).scheme in _SCHEMES:
            return address
        self._tell(line, N_("The link to “{address}” needs a whole address that begins with https:// or mailto:."), address=address)
        return None

    def _refuse(self, kind: str, line: int) -> None:
        self._tell(line, _ALLOWED, what=Phrase(_NOT_ALLOWED[kind]))

    def _tell(self, line: int, message: str, **values: object) -> None:
        self.problems.append(TextProblem(line, Phrase(message, values)))


def _add(spans: list[Span], span: Span) -> None:
    last = spans[-1] if spans else None
    if last is not None and (last.strong, last.emphasis, last.link) == (span.strong, span.emphasis, span.link):
        spans[-1] = Span(last.text + span.text, span.strong, span.emphasis, span.link)
    elif span.text:
        spans.append(span)


def _end(tokens: Sequence[Token], start: int) -> int:
    """The index of the token that closes the one at ``start``; itself where it opens nothing."""
    depth = 0
    for index in range(start, len(tokens)):
        depth += tokens[index].nesting
        if depth == 0:
            return index
    raise AssertionError("markdown-it closes every token it opens")  # pragma: no cover


def _line(token: Token) -> int:
    return token.map[0] + 1 if token.map else 1
