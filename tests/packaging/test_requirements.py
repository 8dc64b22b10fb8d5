"""requirements/*.txt: every package at one version with its hashes, and not a word of where they come from."""

import re
import tomllib
from importlib import metadata
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LOCKED = ("run.txt", "dev.txt")
PINS = (*LOCKED, "chart.txt")
PINNED = re.compile(r"^(?P<name>[A-Za-z0-9][A-Za-z0-9._-]*)(?:\[[a-z0-9,-]+\])?==(?P<version>[^\s;]+)(?: ; [^\\]+)?$")
HASH = re.compile(r"^--hash=sha256:[0-9a-f]{64}$")
FORBIDDEN = re.compile(r"https?:|://|--(extra-)?index-url|--find-links|--trusted-host|(?<!==)\b\d{1,3}(\.\d{1,3}){3}\b|@ |-e |--editable")


def blocks(name: str) -> list[list[str]]:
    """Each requirement with its hashes, its lines joined as pip joins them; comments and blank lines left out."""
    text = (ROOT / "requirements" / name).read_text(encoding="utf-8").replace("\\\n", "\n\t")
    lines = [line for line in text.splitlines() if line.strip() and not line.strip().startswith(("#", "-c "))]
    found: list[list[str]] = []
    for line in lines:
        if line.startswith("\t"):
            found[-1].append(line.strip())
        else:
            found.append([line.strip()])
    return found


def pins(name: str) -> dict[str, str]:
    return {normal(met["name"]): met["version"] for first, *_ in blocks(name) if (met := PINNED.match(first))}


def asked_with_extras() -> set[str]:
    """The packages that an installed one asks for with an extra, `lxml[html_clean]` say."""
    asked = [line for name in pins("dev.txt") | pins("run.txt") for line in needs(name)]
    return {normal(line.split("[")[0]) for line in asked if re.match(r"[A-Za-z0-9._-]+\[", line) and "extra ==" not in line}


def needs(name: str) -> list[str]:
    try:
        return metadata.requires(name) or []
    except metadata.PackageNotFoundError:  # pinned for another system or Python
        return []


def normal(name: str) -> str:
    """A package's name as indexes compare it (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()


def declared() -> set[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = [*project["dependencies"], *project["optional-dependencies"]["postgresql"]]
    return {normal(re.split(r"[\[<>=!~; ]", one)[0]) for one in asked}


@pytest.mark.parametrize("name", PINS)
def test_every_requirement_is_pinned_to_one_version(name):
    assert [first for first, *_ in blocks(name) if not PINNED.match(first)] == []


@pytest.mark.parametrize("name", PINS)
def test_every_requirement_carries_its_hashes(name):
    assert [block for block in blocks(name) if len(block) < 2 or not all(HASH.match(line) for line in block[1:])] == []


@pytest.mark.parametrize("name", [*PINS, "extras.txt", "dev.in", "chart.in"])
def test_no_line_says_where_packages_come_from(name):
    lines = (ROOT / "requirements" / name).read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if FORBIDDEN.search(line)] == []


def test_everything_the_program_needs_is_pinned():
    assert declared() - pins("run.txt").keys() == set()


def test_the_extra_for_charts_is_pinned_by_itself():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = {normal(re.split(r"[<>=!~; ]", one)[0]) for one in project["optional-dependencies"]["chart"]}
    assert asked == pins("chart.txt").keys()
    assert asked & (pins("run.txt") | pins("dev.txt")).keys() == set()


def test_both_files_agree_on_every_version_they_share():
    run, dev = pins("run.txt"), pins("dev.txt")
    assert {name: (run[name], dev[name]) for name in run.keys() & dev.keys() if run[name] != dev[name]} == {}


@pytest.mark.parametrize("name", LOCKED)
def test_what_is_asked_for_with_an_extra_is_held_by_a_constraint_too(name):
    assert (ROOT / "requirements" / name).read_text(encoding="utf-8").startswith("-c extras.txt\n")
    held = pins("extras.txt")
    assert asked_with_extras() & pins(name).keys() <= held.keys()
    assert {one: held[one] for one in held.keys() & pins(name).keys()} == {one: pins(name)[one] for one in held.keys() & pins(name).keys()}
