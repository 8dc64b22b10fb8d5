"""`monitor run`: the daemon."""

from __future__ import annotations

import sys

import click

from monitor.cli.out import faults_told


@click.command(name="run")
@click.option("--log", "format_", type=click.Choice(["json", "logfmt"]), default="logfmt", show_default=True, help="the form of log lines")
@click.option("--level", type=click.Choice(["debug", "info", "warning", "error"]), default="info", show_default=True)
@click.pass_obj
def command(obj: dict[str, str | None], *, format_: str, level: str) -> None:
    """The daemon: polls, detects, tells; until SIGTERM. Reads its files anew on SIGHUP.

    Ends with 3 while another daemon works on the same SQLite file.
    """
    import asyncio

    from monitor.app import serve
    from monitor.app.clock import SystemClock
    from monitor.app.house import opened
    from monitor.app.run import secrets_of
    from monitor.observe.logs import start_logging

    with faults_told(), opened(obj["config"]) as house:
        start_logging(level=level, as_json=format_ == "json", stream=sys.stderr, secrets=secrets_of(house.settings))

        async def run() -> None:
            await serve.serve(house, SystemClock(), signals=serve.listen_to_signals())

        asyncio.run(run())
