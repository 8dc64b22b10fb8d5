"""What may stand where a listing names elements: CSS as Scrapy has it, or XPath behind `xpath:`; judged by what reads the page."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from cssselect import SelectorError

if TYPE_CHECKING:
    from parsel import Selector

_LITERALS = re.compile(r"'[^']*'|\"[^\"]*\"")
_CALLED = re.compile(r"(?<![\w.:-])[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?(?=\s*\()")
_VARIABLE = re.compile(r"\$[\w.:-]+")
_OPERATORS = frozenset({"and", "or", "div", "mod"})


def selector(value: str) -> str:
    """The selector, "" for none; ValueError for one that no page could be read with."""
    xpath = value.removeprefix("xpath:").strip()
    if xpath != value and (fault := _xpath_fault(xpath) or next(filter(None, map(_name_fault, _named(xpath))), "")):
        raise ValueError(f"is no XPath: {fault}")
    if value and xpath == value and (fault := _css_fault(value)):
        raise ValueError(f"is no CSS selector: {fault}")
    return value


def _css_fault(css: str) -> str:
    try:
        _page().css(css)
    except (SelectorError, ValueError) as error:
        return str(error)
    return ""


def _xpath_fault(xpath: str) -> str:
    try:
        _page().xpath(xpath)
    except ValueError as error:
        return str(error).removeprefix("XPath error: ")
    except TypeError:  # a function that got no arguments
        return ""
    return ""


def _name_fault(named: str) -> str:
    """That there is no such function or variable; that a function wants arguments is no fault of its name."""
    fault = _xpath_fault(named)
    return fault if fault.startswith(("Unregistered", "Undefined")) else ""


def _named(xpath: str) -> list[str]:
    """The functions and variables of an XPath: those inside a condition are looked up only where an element stands."""
    bare = _LITERALS.sub("''", xpath)
    called = [f"{name}()" for name in _CALLED.findall(bare) if name not in _OPERATORS]
    return list(dict.fromkeys(called + _VARIABLE.findall(bare)))


@cache
def _page() -> Selector:
    from parsel import Selector

    return Selector(text="<html></html>", type="html")
