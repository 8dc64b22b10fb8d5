"""The container files name what is there."""

from __future__ import annotations

import re
from pathlib import Path

import yaml

ROOT = Path(__file__).parents[3]


def test_compose_runs_the_image_beside_a_database():
    services = yaml.safe_load((ROOT / "deploy" / "compose.yaml").read_text())["services"]
    build = services["monitor"]["build"]
    assert (ROOT / "deploy" / build["context"] / build["dockerfile"]).resolve() == ROOT / "deploy" / "Dockerfile"
    assert services["monitor"]["depends_on"]["database"]["condition"] == "service_healthy"


def test_no_password_stands_in_a_container_file():
    for name in ("compose.yaml", "Dockerfile"):
        assert not re.search(r"PASSWORD[:=] ?[A-Za-z0-9]", (ROOT / "deploy" / name).read_text())


def test_what_the_image_copies_is_in_the_project():
    copied = re.findall(r"^COPY (?!--from)(\S+)", (ROOT / "deploy" / "Dockerfile").read_text(), flags=re.M)
    assert [name for name in copied if not (ROOT / name).exists()] == []
