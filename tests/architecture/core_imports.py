"""The core's allow-list, proved on the import graph: `python -m tests.architecture.core_imports`."""

from __future__ import annotations

import sys

import grimp

CORE = (
    "errors",
    "model",
    "text",
    "entities",
    "events",
    "watches",
    "stories",
    "alerts",
    "delivery",
    "rhythm",
    "message",
    "ports",
    "entries",
)
LIBRARIES = {"ahocorasick_rs", "re2", "w3lib", "rensa", "rapidfuzz"}
KEPT_OUT = {
    "os",
    "io",
    "socket",
    "time",
    "random",
    "pathlib",
    "logging",
    "asyncio",
    "threading",
    "subprocess",
    "sqlite3",
    "http",
    "urllib.request",
    "multiprocessing",
    "signal",
    "select",
    "selectors",
    "ssl",
    "shutil",
    "tempfile",
    "concurrent",
    "secrets",
    "ctypes",
    "importlib",
    "queue",
}


def core_findings() -> list[str]:
    """Every import of a core module that leaves the core for something not on the list."""
    graph = grimp.build_graph("monitor", include_external_packages=True, cache_dir=None)
    modules = [name for name in graph.modules if any(name == f"monitor.{room}" or name.startswith(f"monitor.{room}.") for room in CORE)]
    return sorted(
        f"{module} imports {target}"
        for module in modules
        for target in graph.find_modules_directly_imported_by(module)
        if not _is_allowed(target)
    )


def _is_allowed(target: str) -> bool:
    if target.startswith("monitor."):
        return True  # the layers contract judges these
    top = target.split(".")[0]
    return top in LIBRARIES or (top in sys.stdlib_module_names and top not in KEPT_OUT)


if __name__ == "__main__":
    broken = core_findings()
    print("\n".join(broken) or "core: imports only what it may")
    sys.exit(1 if broken else 0)
