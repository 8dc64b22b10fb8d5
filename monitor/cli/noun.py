"""A group of commands about one thing, listed with their whole first sentences instead of sentences cut short."""

from __future__ import annotations

import click

LONGEST = 400


class Noun(click.Group):
    """`monitor source`, `monitor watch` ...: a noun, and its verbs under it."""

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The table of verbs, each with its first sentence, wrapped where it is long."""
        verbs = [(name, command) for name in self.list_commands(ctx) if (command := self.get_command(ctx, name)) and not command.hidden]
        with formatter.section("Commands"):
            formatter.write_dl([(name, command.get_short_help_str(limit=LONGEST)) for name, command in verbs])
