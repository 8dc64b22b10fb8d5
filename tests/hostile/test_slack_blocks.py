"""Whatever an outlet writes: valid blocks, no mention, no link but ours, a fallback that fits."""

from __future__ import annotations

import re
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from slack_sdk.models.blocks import Block
from slackblocks import Block as Checked
from slackblocks import _limits as limits

from monitor.model.ask import AskKind
from monitor.model.delivery import Button, Message
from monitor.model.enums import DeliveryKind
from monitor.model.ids import StoryId
from monitor.notify.slack.blocks import blocks, fallback
from monitor.notify.slack.escape import link

OURS = "https://outlet.example/a"
NASTY = [
    "<!channel> <!here> <@U123ABC> <#C123> <!subteam^S1|all>",
    "<https://evil.example|click> https://evil.example www.evil.example",
    "*bold* _it_ ~no~ `code` ```pre``` > quote",
    "\u202eesrever\u202c \u0000\u0007 a\u200bb \ud83d\udea8".encode("utf-16", "surrogatepass").decode("utf-16"),
    "&lt;!channel&gt; &amp; & < >",
    "@channel @here @everyone",
    "a|b>c|<d",
    "\n\n\n* list\n1. one\n",
    "x" * 6_000,
    "语言" * 2_000,
    "&" * 3_000,
    ":rotating_light: :wave:",
    "{date_short_pretty} <!date^0^{time}|x>",
]
hostile = st.one_of(
    st.sampled_from(NASTY), st.text(max_size=300), st.builds(lambda a, b: a + b, st.sampled_from(NASTY), st.sampled_from(NASTY))
)


@st.composite
def messages(draw: st.DrawFn) -> Message:
    quote = draw(hostile)
    start = draw(st.integers(0, max(0, len(quote) - 1)))
    end = draw(st.integers(start, min(len(quote), start + 60)))
    return Message(
        headline=draw(hostile),
        fallback=draw(hostile),
        fields=tuple((draw(hostile), draw(hostile)) for _ in range(draw(st.integers(0, 5)))),
        quote=quote,
        bold=((start, end),) if end > start else (),
        lines=tuple(draw(st.lists(hostile, max_size=6))),
        context=tuple(draw(st.lists(hostile, max_size=3))),
        link=draw(st.sampled_from([OURS, "javascript:alert(1)", "https://outlet.example/a b<c>|d", ""])),
        link_label=draw(hostile),
        published=draw(st.sampled_from([None, datetime(2023, 6, 18, tzinfo=UTC)])),
        published_text=draw(hostile)[:100],
        source_note=draw(hostile)[:100],
        buttons=(
            Button(ask=AskKind.WHY, label="Why?"),
            Button(ask=AskKind.NOT_RELEVANT, label="Not relevant", choices=(("Old news", "old news"), ("Not ours", "not ours"))),
            Button(label="Open source", url=OURS),
            Button(ask=AskKind.JOIN, label="Join stories", folded=True),
        ),
        story=StoryId(1),
        revision=draw(st.integers(0, 10**6)),
        kind=draw(st.sampled_from(DeliveryKind)),
    )


@settings(max_examples=400, deadline=None, suppress_health_check=list(HealthCheck))
@given(messages())
def test_row_24_hostile_articles_give_valid_harmless_blocks(message: Message) -> None:
    check(message)


@pytest.mark.slow
@settings(max_examples=5000, deadline=None, suppress_health_check=list(HealthCheck))
@given(messages())
def test_row_24_five_thousand_hostile_articles_give_valid_harmless_blocks(message: Message) -> None:
    check(message)


def check(message: Message) -> None:
    made = blocks(message, buttons=True)
    assert 1 <= len(made) <= limits.MESSAGE_BLOCKS_MAX_ITEMS
    texts = list(texts_of(made))
    assert sum(map(len, texts)) <= 9000
    assert len(fallback(message)) <= 3900
    for block in made:
        assert Block.parse(block) is not None
        assert block["type"] == "actions" or Checked.from_dict(block) is not None
        assert len(block["block_id"]) <= limits.BLOCK_ID_MAX_LENGTH
        fits(block)
    for text in [*texts, fallback(message)]:
        harmless(text)


def fits(block: dict) -> None:
    if block["type"] == "header":
        assert 1 <= len(block["text"]["text"]) <= limits.HEADER_TEXT_MAX_LENGTH
    if block["type"] == "section":
        assert all(1 <= len(each["text"]) <= limits.SECTION_FIELDS_ITEM_MAX_LENGTH for each in block.get("fields", []))
        assert 1 <= len(block.get("text", {"text": "x"})["text"]) <= limits.TEXT_MAX_LENGTH
    if block["type"] == "context":
        assert 1 <= len(block["elements"]) <= limits.CONTEXT_ELEMENTS_MAX_ITEMS
        assert all(1 <= len(each["text"]) <= limits.TEXT_MAX_LENGTH for each in block["elements"])


def harmless(text: str) -> None:
    """Every angle bracket is one of ours: a date, or a link to the outlet."""
    for inside in re.findall(r"<([^>]*)>", text):
        assert inside.startswith(("!date^", "https://outlet.example/a")), inside
    bare = re.sub(r"<[^>]*>", "", text)
    assert "<" not in bare
    assert "://" not in bare
    assert not re.search(r"@(channel|here|everyone)", bare)
    assert not re.search(r"[\u202a-\u202e\u2066-\u2069\u0000-\u0008]", bare)


def texts_of(made: list[dict]) -> list[str]:
    found: list[str] = []
    for block in made:
        if block["type"] == "actions":
            continue
        if "text" in block:
            found.append(block["text"]["text"])
        found += [each["text"] for each in (*block.get("fields", ()), *block.get("elements", ()))]
    return found


def test_a_script_address_is_no_link() -> None:
    assert link("javascript:alert(1)", "Wire") == "Wire"


def test_a_title_of_fifty_kilobytes_is_cut() -> None:
    check(Message(headline="🛬" * 50_000, fallback="🛬" * 50_000, quote="x" * 50_000, lines=("y" * 50_000,) * 50))
