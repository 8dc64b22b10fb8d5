"""Where things are: the environment, the config file, secrets. Asked for here and nowhere else."""

from __future__ import annotations

import os
import stat
from collections.abc import Mapping
from pathlib import Path

from monitor.app.notifiers import options_by_kind
from monitor.errors import ConfigError, Fault
from monitor.model.secret import Secret
from monitor.settings.load import Settings, load_settings

PLACES = ("config.yaml", "/etc/monitor/config.yaml")


def environment() -> Mapping[str, str]:
    """The process's environment; asked for here and nowhere else."""
    return os.environ


def find_config(explicit: str | None) -> Path:
    """The config file to use: the one asked for, $MONITOR_CONFIG, ./config.yaml, /etc/monitor/config.yaml."""
    asked = explicit or environment().get("MONITOR_CONFIG")
    if asked:
        return Path(asked)
    for place in PLACES:
        if Path(place).exists():
            return Path(place)
    raise ConfigError(Fault(where="config.yaml", what=f"none found in {', '.join(PLACES)}", hint="`monitor init` writes one"))


def resolve_secret(reference: str) -> Secret:
    """The secret behind `env:NAME` (empty when unset), `file:PATH` or `credential:NAME` (systemd's); a file for everybody is refused."""
    kind, _, name = reference.partition(":")
    if kind == "env":
        return Secret(environment().get(name, ""))
    if kind == "credential":
        name = str(Path(environment().get("CREDENTIALS_DIRECTORY", "/run/credentials")) / Path(name).name)
    path = Path(name)
    try:
        mode = path.stat().st_mode
        text = path.read_text(encoding="utf-8").strip()
    except OSError as error:
        raise ConfigError(Fault(where=name, what=f"the secret cannot be read: {error.strerror}")) from error
    if mode & stat.S_IROTH:
        raise ConfigError(Fault(where=name, what="the secret can be read by everybody", hint=f"chmod 640 {name}"))
    return Secret(text)


def read_settings(explicit: str | None) -> Settings:
    """The settings in force; ConfigError lists every mistake."""
    return load_settings(find_config(explicit), options=options_by_kind(), secret=resolve_secret)
