"""The command line; commands are imported only when they are called, so that `--help` stays cheap."""

from __future__ import annotations

from importlib import import_module

import click

from monitor import __version__

COMMANDS: dict[str, tuple[str, str]] = {
    "init": ("monitor.cli.init", "write a config, watches and unit to start from"),
    "run": ("monitor.cli.run", "the daemon"),
    "demo": ("monitor.cli.demo", "the daemon against a recorded news day"),
    "poll": ("monitor.cli.poll", "one poll now, then exit"),
    "source": ("monitor.cli.sourcebook", "what is read: add, list, show, test ..."),
    "watch": ("monitor.cli.watchbook", "what is wanted: add, list, show, test ..."),
    "event": ("monitor.cli.event", "the ledger of events and open commitments"),
    "story": ("monitor.cli.story", "stories with their coverage; merge, split"),
    "article": ("monitor.cli.article", "the archive: search, show"),
    "alert": ("monitor.cli.alert", "what was told: list, show, retry"),
    "digest": ("monitor.cli.digest", "what is told later, together: preview, send"),
    "kind": ("monitor.cli.kind", "event kinds and their examples"),
    "entity": ("monitor.cli.entity", "people in office, countries, organisations"),
    "why": ("monitor.cli.why", "why something was told, or was not"),
    "miss": ("monitor.cli.miss", "why something was missed, and what would mend it"),
    "record": ("monitor.cli.record", "the audit record of a story; verify"),
    "replay": ("monitor.cli.replay", "the archive decided once more: roots gained and lost"),
    "stats": ("monitor.cli.stats", "how long news took, per source and watch"),
    "slack": ("monitor.cli.slack", "the app manifest; a test of token and channels"),
    "status": ("monitor.cli.status", "health, from the database"),
    "check": ("monitor.cli.check", "a doctor for config, tokens, schema"),
    "db": ("monitor.cli.db", "upgrade, backup, restore, prune"),
    "completion": ("monitor.cli.completion", "completion for bash, zsh or fish"),
    "lab": ("monitor.cli.lab", "the engines over your own files"),
}


class LazyGroup(click.Group):
    """A group whose commands live one in a module each, under the attribute `command`."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        """The commands in the order of the table."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """The command, imported now; None when there is none of that name."""
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(COMMANDS[cmd_name][0]).command
        return command

    def resolve_command(self, ctx: click.Context, args: list[str]) -> tuple[str | None, click.Command | None, list[str]]:
        """The command named first in `args`; an unknown one is refused with the nearest."""
        if args and args[0] not in COMMANDS:
            ctx.fail(f"no such command {args[0]!r}{_did_you_mean(args[0])}")
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """The table of commands, without importing one."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, words) for name, (_, words) in COMMANDS.items()])


def _did_you_mean(word: str) -> str:
    from difflib import get_close_matches

    near = get_close_matches(word, COMMANDS, n=1)
    return f"; did you mean {near[0]!r}?" if near else ""


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"], "auto_envvar_prefix": "MONITOR"})
@click.option(
    "--config",
    "config",
    type=click.Path(dir_okay=False),
    help="config.yaml to use (else $MONITOR_CONFIG, ./config.yaml, /etc/monitor/config.yaml)",
)
@click.version_option(__version__, prog_name="monitor", message="%(prog)s %(version)s")
@click.pass_context
def main(ctx: click.Context, config: str | None) -> None:
    """A news monitor for policy teams: told once, within minutes, with the sentence that proves it."""
    ctx.obj = {"config": config}
