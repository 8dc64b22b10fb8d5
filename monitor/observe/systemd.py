"""The word to systemd: READY, WATCHDOG, STOPPING over the datagram socket it names (sd_notify(3))."""

from __future__ import annotations

import logging
import socket

log = logging.getLogger(__name__)


class Notice:
    """Speaks to the socket at `address` ("" means nobody listens; a leading @ is the abstract namespace).

    A word that does not arrive is logged: news is told all the same, and systemd acts on the silence.
    """

    def __init__(self, address: str) -> None:
        self._address = "\0" + address[1:] if address.startswith("@") else address

    def ready(self) -> None:
        """The daemon works."""
        self._say("READY=1")

    def alive(self) -> None:
        """Proof of work since the last beat; called only after a cycle that did some."""
        self._say("WATCHDOG=1")

    def reloading(self) -> None:
        """The configuration is being read anew; `ready` follows."""
        self._say("RELOADING=1")

    def stopping(self) -> None:
        """The daemon is going down in order."""
        self._say("STOPPING=1")

    def status(self, text: str) -> None:
        """One line for `systemctl status`."""
        self._say(f"STATUS={text}".replace("\n", " "))

    def _say(self, text: str) -> None:
        if not self._address:
            return
        try:
            with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as out:
                out.sendto(text.encode(), self._address)
        except OSError as error:
            log.warning("systemd not reached", extra={"said": text, "error": str(error)})
