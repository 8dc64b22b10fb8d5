"""The README's picture: drawn from the recorded day, complete in itself, and fit for any browser."""

from __future__ import annotations

import html
import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

from monitor.demo import day as days
from monitor.demo.picture import draw

COMMITTED = Path(__file__).parents[3] / "docs" / "alert.svg"
FETCHED = re.compile(r"@font-face|@import|url\(\s*[\"']?(?!#)|(?:href|src)\s*=\s*[\"']")


@pytest.fixture(scope="module")
def drawn() -> str:
    return draw(days.load())


def said(svg: str) -> str:
    """The words of the picture, line by line."""
    lines: dict[str, str] = {}
    for y, text in re.findall(r'<text[^>]* y="([^"]*)"[^>]*>(.*?)</text>', svg):
        lines[y] = lines.get(y, "") + html.unescape(text).replace("\xa0", " ")
    return "\n".join(lines.values())


@pytest.fixture(params=["drawn", "committed"])
def picture(request: pytest.FixtureRequest) -> str:
    return request.getfixturevalue("drawn") if request.param == "drawn" else COMMITTED.read_text("utf-8")


def test_the_picture_is_valid_xml(picture: str) -> None:
    assert ElementTree.fromstring(picture).tag == "{http://www.w3.org/2000/svg}svg"


def test_the_picture_fetches_nothing(picture: str) -> None:
    assert FETCHED.findall(picture) == []


def test_the_picture_tells_the_founding_story_with_its_evidence(picture: str) -> None:
    assert "Visit agreed: Qin Gang → Washington" in said(picture)
    assert "“China's Qin Gang agrees to return visit to Washington, US says”" in said(picture)


def test_replies_stand_under_the_one_root(picture: str) -> None:
    words = said(picture)
    assert words.count("#us-china ") == 1
    assert words.index("#us-china ") < words.index("↳ in thread")


def test_drawing_twice_gives_the_same_picture(drawn: str) -> None:
    assert draw(days.load()) == drawn
