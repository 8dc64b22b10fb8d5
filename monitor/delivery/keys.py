"""Keys of deliveries that no decision owes: notices, digests, the other way. The same parts give the same key."""

from __future__ import annotations

from monitor.model.ids import DeliveryKey

MERGED = "merged"
"""The facet of the reply that points from a merged story to the one that goes on."""


def key_of(*parts: object) -> DeliveryKey:
    """A readable key, because it stands in every audit line: "ops/notice/is_archived/2023-06-19"."""
    return DeliveryKey("/".join(str(part).replace(" ", "-") for part in parts))
