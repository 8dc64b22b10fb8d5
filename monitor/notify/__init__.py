"""Where messages go: one module a notifier, and the table that names them. Importing this imports none of them.

A notifier's module holds `Options`, its settings model, and `build(options, clock)`, which makes one; one through which
people can ask for something also holds `listen(options, clock, name=, hear=)`, which makes its ear.
"""

from __future__ import annotations

KINDS: dict[str, str] = {
    "terminal": "monitor.notify.terminal",
    "slack": "monitor.notify.slack",
    "mail": "monitor.notify.mail",
    "webhook": "monitor.notify.webhook",
}
