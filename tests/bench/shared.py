"""Where the data to tune on lies: `shared/data` beside the project or beside any folder above it; not carried in the project."""

from __future__ import annotations

from pathlib import Path


def shared(name: str) -> Path | None:
    """The path of a shared file, or None when it is absent (say so loudly)."""
    for folder in Path(__file__).resolve().parents:
        if (path := folder / "shared" / "data" / name).exists():
            return path
    return None
