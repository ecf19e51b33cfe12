from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Error


def test_a_page_is_drawn(browser: Browser) -> None:
    page = browser.new_page()
    page.set_content("<title>favn</title><p>én kvinde</p>")
    assert (page.title(), page.text_content("p")) == ("favn", "én kvinde")
    page.close()


@pytest.mark.parametrize("address", ["http://favn.example/", "http://192.0.2.1/"])
def test_a_page_does_not_leave_the_machine(browser: Browser, address: str) -> None:
    page = browser.new_page()
    with pytest.raises(Error, match="ERR_NAME_NOT_RESOLVED"):
        page.goto(address, timeout=5000)
    page.close()
