"""Make the README's pictures of the example's annual report: pages of the PDF side by side, and the web page on a phone.

Run it after the report's look has changed: ``python tools/pictures.py``. It needs ``favn`` and the test group (Playwright), and Chromium.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from base64 import b64encode
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser, Page, sync_playwright

ROOT = Path(__file__).parents[1]
EXAMPLE = ROOT / "src/favn/example"
IMAGES = ROOT / "docs/images"
PAGES = (1, 3, 5, 7, 15)  # cover, key numbers, occupancy, reasons, development
ACROSS = 290  # pixels of a page
GROUND = "#E4E8EA"
PHONE = {"width": 390, "height": 780}
SCREENS = ("body", "#numbers h2", "#reasons figure")  # what stands at the top of each phone
STYLE = f"""
body {{ margin: 0; padding: 36px; display: inline-flex; gap: 28px; background: {GROUND} }}
img {{ display: block; background: #fff; box-shadow: 0 1px 5px #1c252933 }}
"""


def main() -> int:
    """Write both pictures."""
    IMAGES.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as folder, sync_playwright() as playwright:
        pdf, page = _report(Path(folder))
        browser = playwright.chromium.launch(executable_path=_program("chromium"), args=["--no-sandbox", "--disable-gpu"])
        _beside(browser, [_of_pdf(pdf, number) for number in PAGES], width=ACROSS, to=IMAGES / "report-pages.png")
        _beside(browser, _screens(browser, page), width=PHONE["width"], to=IMAGES / "report-phone.png")
        browser.close()
    return 0


def _program(name: str) -> str:
    found = shutil.which(name)
    if found is None:
        raise SystemExit(f"{name} is not installed; install it and run tools/pictures.py again.")
    return found


def _report(folder: Path) -> tuple[Path, Path]:
    """The example's report: the PDF and the web page."""
    command = [sys.executable, "-m", "favn", "report", str(EXAMPLE / "register"), "--year", "2021", "--output", str(folder)]
    subprocess.run([*command, "--text", str(EXAMPLE / "text-2021.da.md")], check=True, stdout=subprocess.DEVNULL)
    return next(folder.glob("*.pdf")), next(folder.glob("*.html"))


def _of_pdf(pdf: Path, number: int) -> bytes:
    command = [
        _program("pdftoppm"),
        "-png",
        "-scale-to-x",
        str(ACROSS),
        "-scale-to-y",
        "-1",
        "-f",
        str(number),
        "-l",
        str(number),
        str(pdf),
    ]
    return subprocess.run(command, check=True, capture_output=True).stdout


def _screens(browser: Browser, file: Path) -> list[bytes]:
    """The phone's screen at several places of the web page."""
    page = browser.new_page(viewport=PHONE, reduced_motion="reduce")  # type: ignore[arg-type]
    page.goto(file.as_uri())
    page.evaluate("document.fonts.ready")
    return [_screen(page, place) for place in SCREENS]


def _screen(page: Page, place: str) -> bytes:
    page.evaluate("place => { document.querySelector(place).scrollIntoView(); scrollBy(0, -24) }", place)
    return page.screenshot()


def _beside(browser: Browser, pictures: list[bytes], *, width: int, to: Path) -> None:
    """Lay pictures side by side on a quiet ground."""
    shown = "".join(f'<img width="{width}" src="data:image/png;base64,{b64encode(picture).decode()}">' for picture in pictures)
    page = browser.new_page(viewport={"width": 1800, "height": 900})
    page.set_content(f"<style>{STYLE}</style><body>{shown}</body>")
    page.locator("body").screenshot(path=to)


if __name__ == "__main__":
    sys.exit(main())
