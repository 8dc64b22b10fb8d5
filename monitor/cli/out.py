"""How every command prints: a table for people or one JSON value with `--json`; faults to stderr, exit codes 0 to 3."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from typing import Any, NoReturn

import click

from monitor.errors import AlreadyRunning, ConfigError, MonitorError, QueryError

Row = Mapping[str, Any]

FOUND_FAULT = 1
MISUSE = 2
OCCUPIED = 3
PIPED = 240  # columns where nobody watches: a line stays a line for grep

as_json: Callable[[Callable[..., Any]], Callable[..., Any]] = click.option("--json", "json_", is_flag=True, help="print JSON")


def show(rows: Sequence[Row], *, json_: bool, empty: str) -> None:
    """Print rows: as a JSON list, as a table under the first row's keys, or the words for none."""
    if json_:
        print(to_json(rows))
    elif rows:
        _table(rows)
    else:
        print(empty)


def to_json(value: Any) -> str:
    """Any value of the product as JSON."""
    return json.dumps(plain(value), ensure_ascii=False, indent=2)


def plain(value: Any) -> Any:
    """A frozen value as what JSON knows; times as ISO 8601."""
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, Mapping):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, frozenset | set):
        return sorted(plain(item) for item in value)
    return [plain(item) for item in value] if isinstance(value, list | tuple) else value


def _table(rows: Sequence[Row]) -> None:
    from rich.console import Console
    from rich.table import Table

    table = Table(box=None, header_style="bold", pad_edge=False)
    for name in rows[0]:
        table.add_column(str(name), overflow="fold")
    for row in rows:
        table.add_row(*(_cell(value) for value in row.values()))
    Console(soft_wrap=False, width=None if sys.stdout.isatty() else PIPED).print(table)


def _cell(value: Any) -> str:
    if value is None or value == "":
        return "-"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, datetime):
        return value.strftime("%Y-%m-%d %H:%M")
    if isinstance(value, list | tuple | frozenset):
        return ", ".join(str(part) for part in value) or "-"
    return str(value)


def refuse(error: MonitorError) -> NoReturn:
    """Print what is wrong and where, then leave with the code for misuse."""
    click.echo(f"error: {error}", err=True)
    sys.exit(MISUSE)


@contextmanager
def faults_told() -> Iterator[None]:
    """Turn failures a person can act on into words and exit codes: 2 for a wrong file or query, 3 beside a daemon, 1 for the rest."""
    try:
        yield
    except (ConfigError, QueryError) as error:
        refuse(error)
    except MonitorError as error:
        click.echo(f"error: {error}", err=True)
        sys.exit(OCCUPIED if isinstance(error, AlreadyRunning) else FOUND_FAULT)


def not_taken_in(number: int, what: str) -> str:
    """What an empty listing says of things that the config declares and no daemon has read yet; blank if there are none."""
    return f"{what} declared in the config: {number}; `monitor run` or `monitor poll` takes them in" if number else ""
