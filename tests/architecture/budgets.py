"""The budgets of the house, counted from the syntax tree: `python -m tests.architecture.budgets [ROOT]`."""

from __future__ import annotations

import ast
import re
import statistics
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOTS = ("monitor", "spiders")
BANNED_ENDINGS = ("Manager", "Handler", "Service", "Helper", "Processor", "Engine", "Base", "Impl")
BANNED_MODULES = {"utils", "helpers", "common", "misc"}
FUNCTION_MEDIAN, FUNCTION_P90, FUNCTION_MAX = 7, 25, 60
FILE_P90, FILE_MAX, METHODS_MAX, README_MAX = 300, 500, 10, 120
# Names that are Scrapy's own contract, not ours to choose.
OUTSIDE_NAMES = {"LoopbackDownloadHandler", "GuardedDownloadHandler"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """One measured thing and where it stands."""

    where: str
    lines: int


def python_files(root: Path) -> Iterator[Path]:
    """Every module of the product under `root`, tests and generated files apart."""
    for name in ROOTS:
        yield from sorted((root / name).rglob("*.py"))


def functions(tree: ast.Module, lines: list[str], path: str) -> Iterator[Count]:
    """Every function's length without docstring, blank lines and Protocol stubs."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and not _is_stub(node):
            yield Count(where=f"{path}:{node.lineno} {node.name}", lines=_length(node, lines))


def _is_stub(node: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    body = node.body[1:] if ast.get_docstring(node) is not None else node.body
    return all(isinstance(part, ast.Expr) and isinstance(part.value, ast.Constant) and part.value.value is ... for part in body)


def _length(node: ast.FunctionDef | ast.AsyncFunctionDef, lines: list[str]) -> int:
    kept = set(range(node.lineno, (node.end_lineno or node.lineno) + 1))
    if ast.get_docstring(node) is not None:
        kept -= set(range(node.body[0].lineno, (node.body[0].end_lineno or 0) + 1))
    return sum(1 for number in kept if lines[number - 1].strip())


def public_methods(tree: ast.Module, path: str) -> Iterator[Count]:
    """How many public methods each class has, Protocol stubs apart."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            methods = [
                part for part in node.body if isinstance(part, ast.FunctionDef | ast.AsyncFunctionDef) and not part.name.startswith("_")
            ]
            yield Count(
                where=f"{path}:{node.lineno} {node.name}", lines=sum(1 for part in methods if not _is_stub(part) and not _is_property(part))
            )


def _is_property(node: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    return any(isinstance(mark, ast.Name) and mark.id == "property" for mark in node.decorator_list)


def banned_names(tree: ast.Module, path: Path) -> Iterator[str]:
    """Class and module names that say nothing."""
    if path.stem in BANNED_MODULES:
        yield f"{path}: a module named {path.stem}"
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef) and node.name.endswith(BANNED_ENDINGS) and node.name not in OUTSIDE_NAMES:
            yield f"{path}:{node.lineno}: class {node.name}"


def percentile(values: list[int], share: float) -> int:
    """The value below which `share` of the values lie; 0 of none."""
    return sorted(values)[min(len(values) - 1, int(len(values) * share))] if values else 0


def findings(root: Path) -> list[str]:
    """Every budget that is broken, in words with its place."""
    found: list[str] = []
    sizes: list[Count] = []
    lengths: list[Count] = []
    for path in python_files(root):
        text = path.read_text(encoding="utf-8")
        tree, lines, place = ast.parse(text), text.splitlines(), str(path.relative_to(root))
        sizes.append(Count(where=place, lines=len(lines)))
        lengths += functions(tree, lines, place)
        found += [f"{one.where}: {one.lines} public methods" for one in public_methods(tree, place) if one.lines > METHODS_MAX]
        found += banned_names(tree, path.relative_to(root))
    found += [f"{one.where}: {one.lines} lines in a function" for one in lengths if one.lines > FUNCTION_MAX]
    found += [f"{one.where}: {one.lines} lines in a file" for one in sizes if one.lines > FILE_MAX]
    return found + _spread(lengths, sizes) + _mocks(root) + _readme(root)


def _spread(lengths: list[Count], sizes: list[Count]) -> list[str]:
    median = statistics.median([one.lines for one in lengths]) if lengths else 0
    measured = (
        ("function median", median, FUNCTION_MEDIAN),
        ("function p90", percentile([one.lines for one in lengths], 0.9), FUNCTION_P90),
        ("file p90", percentile([one.lines for one in sizes], 0.9), FILE_P90),
    )
    return [f"{name}: {value} over {limit}" for name, value, limit in measured if value > limit]


def _mocks(root: Path) -> list[str]:
    pattern = re.compile(r"^\s*(from|import) unittest(\.mock| import mock)", re.M)
    return [
        f"{path.relative_to(root)}: unittest.mock"
        for path in sorted((root / "tests").rglob("*.py"))
        if "node_modules" not in path.parts and pattern.search(path.read_text(encoding="utf-8"))
    ]


def _readme(root: Path) -> list[str]:
    readme = root / "README.md"
    if not readme.exists():
        return ["README.md: missing"]
    lines = len(readme.read_text(encoding="utf-8").splitlines())
    return [f"README.md: {lines} lines"] if lines > README_MAX else []


if __name__ == "__main__":
    broken = findings(Path(sys.argv[1] if len(sys.argv) > 1 else "."))
    print("\n".join(broken) or "budgets: all kept")
    sys.exit(1 if broken else 0)
