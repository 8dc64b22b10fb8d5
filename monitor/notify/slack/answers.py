"""An answer as the body that Slack's response URL takes: for one person alone, beside the message it is about."""

from __future__ import annotations

from typing import Any

from slack_sdk.models.blocks import ActionsBlock, Block, MarkdownTextObject, Option, PlainTextObject, SectionBlock, StaticSelectElement

from monitor.model.ask import Answer
from monitor.notify.slack import marks
from monitor.notify.slack.escape import cut, defused, entities, escaped

SECTION_MOST, LABEL_MOST, CHOICES_MOST = 2900, 75, 100


def body(answer: Answer) -> dict[str, Any]:
    """The JSON body; a long text in as many sections as it takes, three at most."""
    text = answer.text or "Which one?"
    blocks: list[Block] = [SectionBlock(text=MarkdownTextObject(text=part, verbatim=True)) for part in _parts(text)]
    if answer.kind is not None and answer.choices:
        blocks.append(ActionsBlock(elements=[_select(answer)]))
    for block in blocks:
        block.validate_json()
    return {
        "response_type": "ephemeral",
        "replace_original": False,
        "text": cut(entities(defused(text)), SECTION_MOST),
        "blocks": [block.to_dict() for block in blocks],
    }


def _parts(text: str) -> list[str]:
    """The text escaped, in pieces that end at the end of a line."""
    parts = [""]
    for line in escaped(text).split("\n"):
        piece = cut(line, SECTION_MOST)
        if len(parts[-1]) + len(piece) + 1 > SECTION_MOST:
            parts.append("")
        parts[-1] = f"{parts[-1]}\n{piece}" if parts[-1] else piece
    whole = [part for part in parts if part.strip()]
    return whole[:3] if len(whole) <= 3 else [*whole[:2], cut(whole[2], SECTION_MOST - 2) + "\n…"]


def _select(answer: Answer) -> StaticSelectElement:
    assert answer.kind is not None
    options = [
        Option(
            text=PlainTextObject(text=cut(defused(label), LABEL_MOST) or "-", emoji=False),
            value=marks.written(answer.kind, answer.story, value),
        )
        for label, value in answer.choices[:CHOICES_MOST]
    ]
    return StaticSelectElement(action_id="ask:choose", placeholder=PlainTextObject(text="Choose", emoji=False), options=options)
