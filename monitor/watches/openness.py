"""Which plans nothing in a title can refute: these stay undecided until the body is known or they are met."""

from __future__ import annotations

from monitor.watches import zones
from monitor.watches.plan import All, Holds, Plan, Some, Without


def is_open(plan: Plan) -> bool:
    """Whether the plan is never NO while the body is unknown, whatever the title and the source."""
    if isinstance(plan, All):
        return all(map(is_open, plan.children))
    if isinstance(plan, Some):
        return any(map(is_open, plan.children))
    if isinstance(plan, Holds | Without):
        return False
    return bool(plan.zone & ~zones.TITLE)
