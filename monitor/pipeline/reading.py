"""What the detector reads out of an article, with a guard: one it stumbles on must not lose the others."""

from __future__ import annotations

import logging
from dataclasses import replace

from monitor.desk import Desk, Readout
from monitor.model.article import Article

log = logging.getLogger(__name__)


def read_out(desk: Desk, article: Article) -> Readout:
    """What the detector reads; part of the poll's own guard: one article it stumbles on must not lose the others."""
    try:
        return desk.read(article)
    except Exception:
        log.exception("article not read", extra={"source": article.source, "url": article.url})
        return Readout(mentions=(), events=())


def guarded(desk: Desk) -> Desk:
    """The desk with a reading that cannot fail: it reads the parts of pages inside the commit."""
    return replace(desk, read=lambda article: read_out(desk, article))
