"""A wheel built from the tree, installed away from it, holds everything it needs and plays the recorded day."""

import json
import os
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LEFT_OUT = ("__pycache__", "node_modules")

pytestmark = pytest.mark.xdist_group("wheel")


def run(*command: object, cwd: Path) -> str:
    """The output of a command that must succeed, in an environment that knows nothing of this checkout."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "MONITOR", "COV_"))}
    done = subprocess.run([str(part) for part in command], cwd=cwd, env=environment, capture_output=True, text=True, timeout=170)
    assert done.returncode == 0, f"{command}: {done.stdout[-2000:]}{done.stderr[-2000:]}"
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder, ROOT, cwd=folder)
    (built,) = folder.glob("news_monitor-*.whl")
    return built


@pytest.fixture(scope="module")
def names(wheel) -> set[str]:
    with zipfile.ZipFile(wheel) as opened:
        return set(opened.namelist())


@pytest.fixture(scope="module")
def installed(wheel, tmp_path_factory) -> Path:
    """The folder of commands of a fresh environment with the wheel in it; its dependencies are lent by this one."""
    place = tmp_path_factory.mktemp("elsewhere") / "venv"
    run(sys.executable, "-m", "venv", "--without-pip", place, cwd=place.parent)
    run(sys.executable, "-m", "pip", "--python", place / "bin" / "python", "install", "--no-deps", "--no-index", wheel, cwd=place.parent)
    (packages,) = place.glob("lib/python*/site-packages")
    lent = dict.fromkeys((sysconfig.get_path("purelib"), sysconfig.get_path("platlib")))
    (packages / "lent.pth").write_text("\n".join(lent), encoding="utf-8")
    return place / "bin"


def shipped(folder: str) -> set[str]:
    found = (path for path in (ROOT / folder).rglob("*") if path.is_file())
    return {path.relative_to(ROOT).as_posix() for path in found if not set(LEFT_OUT) & set(path.parts)}


def test_every_module_and_data_file_of_the_tree_is_in_it(names):
    assert (shipped("monitor") | shipped("spiders")) - names == set()


def test_the_migrations_are_in_it_beside_the_package_they_belong_to(names):
    assert {f"monitor/_alembic/{name.removeprefix('alembic/')}" for name in shipped("alembic")} - names == set()
    assert "monitor/_alembic/__init__.py" not in names


def test_what_is_written_for_a_fresh_machine_is_in_it(names):
    assert "monitor/data/config.yaml" in names
    assert any(name.startswith("monitor/data/deploy/") for name in names)


def test_nothing_else_is_in_it(names):
    assert {name.partition("/")[0] for name in names if ".dist-info" not in name} == {"monitor", "spiders"}


def test_the_installed_package_is_the_one_of_the_wheel(installed, tmp_path):
    where = run(installed / "python", "-c", "import monitor, spiders; print(monitor.__file__); print(spiders.__file__)", cwd=tmp_path)
    assert [Path(line).is_relative_to(installed.parent) for line in where.splitlines()] == [True, True]


def test_the_installed_command_says_its_version(installed, tmp_path):
    assert run(installed / "monitor", "--version", cwd=tmp_path).startswith("monitor ")


def test_the_recorded_day_is_played_outside_the_checkout(installed, tmp_path):
    done = subprocess.run([installed / "monitor", "demo", "--json"], cwd=tmp_path, capture_output=True, text=True, timeout=400)
    assert done.stdout.startswith("{"), f"exit {done.returncode}: {done.stderr[-3000:]}"
    told = json.loads(done.stdout)
    assert (told["articles_stored"], told["lost_articles"]) == (told["articles_served"], 0)
    assert told["roots_for_founding_story"] == 1
