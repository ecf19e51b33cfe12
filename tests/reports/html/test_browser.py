"""The page in a real browser, on a phone and on a desk."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from favn.reports.html import render_html
from tests.reports.nasty import nasty_report
from tests.reports.sample import sample_report

CHROMIUM = "/usr/bin/chromium"
WIDER_THAN_THE_WINDOW = """() => [...document.querySelectorAll("body *")].filter(element => {
  const box = element.getBoundingClientRect();
  return box.width && (box.right > innerWidth + 1 || box.left < -1) && !element.closest(".skip, .hidden");
}).map(element => element.outerHTML.slice(0, 80))"""
SMALLER_THAN_12_PX = """() => [...document.querySelectorAll("text, p, td, th, span, small, caption, a, li")].filter(element => {
  if (!element.getBoundingClientRect().width || element.closest(".hidden")) return false;
  const drawing = element.ownerSVGElement;
  const scale = drawing ? drawing.getBoundingClientRect().width / drawing.viewBox.baseVal.width : 1;
  return parseFloat(getComputedStyle(element).fontSize) * scale < 12;
}).map(element => element.outerHTML.slice(0, 80))"""
LOADED = '() => document.fonts.ready.then(fonts => [...fonts].filter(font => font.status === "loaded").length)'


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> str:
    path: Path = tmp_path_factory.mktemp("page") / "report.html"
    path.write_text(render_html(sample_report(), downloads={"PDF": "report.pdf"}), "utf-8")
    return path.as_uri()


@pytest.fixture(scope="module")
def nasty_address(tmp_path_factory: pytest.TempPathFactory) -> str:
    path: Path = tmp_path_factory.mktemp("page") / "nasty.html"
    path.write_text(render_html(nasty_report()), "utf-8")
    return path.as_uri()


@pytest.mark.parametrize("width", [360, 880, 1280])
def test_the_longest_words_make_no_page_wider(browser: Browser, nasty_address: str, width: int) -> None:
    page = browser.new_page(viewport={"width": width, "height": 900})
    page.goto(nasty_address)
    assert page.evaluate("document.documentElement.scrollWidth") == width
    page.close()


@pytest.mark.parametrize("width", [360, 390, 768, 880, 1280, 1600])
def test_the_page_fits_its_window(browser: Browser, address: str, width: int) -> None:
    page = browser.new_page(viewport={"width": width, "height": 900})
    faults: list[str] = []
    page.on("console", lambda message: faults.append(message.text))
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("request", lambda request: None if request.url == address or request.url.startswith("data:") else faults.append(request.url))
    page.goto(address)
    assert page.evaluate(LOADED) == 4
    assert page.evaluate(WIDER_THAN_THE_WINDOW) == []
    assert page.evaluate(SMALLER_THAN_12_PX) == []
    assert drawings(page) == ("narrow" if width < 880 else "wide")
    assert faults == []
    page.close()


def drawings(page: Page) -> str:
    """Which of the two drawings of a figure is seen."""
    shown = {kind: page.locator(f"figure .{kind}").first.is_visible() for kind in ("wide", "narrow")}
    assert sum(shown.values()) == 1
    return next(kind for kind, seen in shown.items() if seen)


def test_the_page_prints_without_its_downloads(browser: Browser, address: str) -> None:
    page = browser.new_page(viewport={"width": 390, "height": 800})
    page.goto(address)
    page.emulate_media(media="print")
    assert not page.locator(".downloads").is_visible()
    assert drawings(page) == "wide"
    page.close()
