"""A message as Block Kit, built by slack_sdk's own models; the limits are those of the `slackblocks` registry.

50 blocks, header 150, section 3,000, field 2,000 (10 a section), 10 context elements; the sum of all text stays
under 9,000 (Slack refuses somewhere between 9,597 and 11,341, undocumented) and the fallback under 3,900.
"""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import blake2b
from typing import Any

from slack_sdk.models.blocks import (
    ActionsBlock,
    Block,
    ButtonElement,
    ConfirmObject,
    ContextBlock,
    DividerBlock,
    HeaderBlock,
    ImageBlock,
    InteractiveElement,
    MarkdownTextObject,
    Option,
    OverflowMenuElement,
    PlainTextObject,
    SectionBlock,
    StaticSelectElement,
)
from slack_sdk.models.blocks.basic_components import SlackFile

from monitor.model.delivery import Button, Message
from monitor.model.enums import DeliveryKind
from monitor.model.ids import StoryId
from monitor.notify.slack import marks
from monitor.notify.slack.escape import cut, defused, emboldened, entities, escaped, header, link

FALLBACK_MOST, HEADER_MOST, FIELD_MOST, SECTION_MOST, CONTEXT_MOST = 3900, 150, 600, 2800, 400
LINES_MOST, LABEL_MOST, ALT_MOST = 5500, 75, 1900


def fallback(message: Message) -> str:
    """The notification's text: the news first, escaped, at most 3,900 characters."""
    return cut(entities(defused(message.fallback)), FALLBACK_MOST) or "News"


def blocks(message: Message, *, buttons: bool) -> list[dict[str, Any]]:
    """The message's blocks as JSON; `buttons` adds what Socket Mode answers."""
    mark = _mark(message)
    made = [*_head(message, mark), *_body(message, mark), *_foot(message, mark, buttons=buttons)]
    for block in made:
        block.validate_json()
    return [block.to_dict() for block in made]


def picture(message: Message, file: str) -> dict[str, Any]:
    """The block that shows an uploaded picture under the message's own; `file` is its id."""
    alt = cut(message.chart.alt, ALT_MOST) if message.chart else "Chart"
    block = ImageBlock(block_id=f"i:{_mark(message)}", alt_text=alt, slack_file=SlackFile(id=file))
    block.validate_json()
    return block.to_dict()


def _mark(message: Message) -> str:
    """Block ids change with every wording, as Slack asks: story, revision, and a hash of the whole."""
    digest = blake2b(repr(message).encode("utf-8", "replace"), digest_size=4).hexdigest()
    return f"{message.story or 0}:{message.revision}:{digest}"


def _head(message: Message, mark: str) -> list[Block]:
    title = cut(header(message.headline), HEADER_MOST) or "News"
    made: list[Block] = []
    if message.mention:
        made.append(_section(f"p:{mark}", mention(message.mention)))
    if message.kind in (DeliveryKind.REPLY, DeliveryKind.NOTICE) or message.quiet:
        return [*made, _section(f"h:{mark}", f"*{cut(escaped(title), HEADER_MOST * 2)}*")]
    made.append(HeaderBlock(block_id=f"h:{mark}", text=PlainTextObject(text=title, emoji=False)))
    return [*made, DividerBlock(block_id=f"v:{mark}")] if message.kind is DeliveryKind.DIGEST else made


def mention(who: str) -> str:
    """The configured mention: a user group (S...), a user (U..., W...), here or channel."""
    name = who.strip().lstrip("@!")
    if name in ("here", "channel"):
        return f"<!{name}>"
    kind = "@" if name.startswith(("U", "W")) else "!subteam^"
    return f"<{kind}{escaped(name)}>"


def _body(message: Message, mark: str) -> list[Block]:
    made: list[Block] = []
    if message.fields:
        pairs = [f"*{cut(escaped(name), 80)}*\n{cut(escaped(value), FIELD_MOST)}" for name, value in message.fields[:10]]
        made.append(SectionBlock(block_id=f"f:{mark}", fields=[_text(pair) for pair in pairs]))
    if message.quote:
        made.append(_section(f"q:{mark}", f">“{cut(emboldened(message.quote, message.bold), SECTION_MOST)}”"))
    return [*made, *_context(f"s:{mark}", [source(message)]), *_lines(message.lines, mark)]


def source(message: Message) -> str:
    """The first source: its link, its time in the reader's own zone, how soon we saw it."""
    if not message.link_label:
        return ""
    when = escaped(message.published_text)
    if message.published is not None:
        stamp = int(message.published.timestamp())
        when = f"<!date^{stamp}^{{date_short_pretty}} {{time}}|{when or 'time'}>"
    named = link(message.link, cut(message.link_label, 120))
    return " · ".join(part for part in (named, when, escaped(message.source_note)) if part)


def _lines(lines: Sequence[str], mark: str) -> list[Block]:
    """Lines packed into sections; what does not fit is counted."""
    packed: list[list[str]] = [[]]
    size = total = 0
    for at, line in enumerate(lines):
        text = cut(escaped(line), CONTEXT_MOST) or " "
        total += len(text) + 1
        if total > LINES_MOST:
            packed[-1].append(f"… and {len(lines) - at} more")
            break
        if size + len(text) > SECTION_MOST:
            packed.append([])
            size = 0
        packed[-1].append(text)
        size += len(text) + 1
    return [_section(f"l{number}:{mark}", "\n".join(part)) for number, part in enumerate(packed) if part]


def _foot(message: Message, mark: str, *, buttons: bool) -> list[Block]:
    shown = [button for button in message.buttons if button.url or (buttons and button.ask is not None)]
    made: list[Block] = []
    if elements := _controls(shown, message.story):
        made.append(ActionsBlock(block_id=f"a:{mark}", elements=elements))
    small = [cut(escaped(line), CONTEXT_MOST) for line in message.context[:10]]
    return made + _context(f"c:{mark}", small)


def _controls(buttons: Sequence[Button], story: StoryId | None) -> list[InteractiveElement]:
    """The buttons one beside the other, the folded ones in a menu at the end."""
    folded = [button for button in buttons if button.folded]
    menu = [OverflowMenuElement(action_id="ask:more", options=[_option(one.label, one, story) for one in folded])] if folded else []
    return [*(_control(button, story) for button in buttons if not button.folded), *menu]


def _control(button: Button, story: StoryId | None) -> InteractiveElement:
    if button.ask is not None and button.choices:
        options = [_option(label, button, story, value) for label, value in button.choices]
        placeholder = PlainTextObject(text=cut(button.label, LABEL_MOST), emoji=False)
        return StaticSelectElement(action_id=f"ask:{button.ask.value}", placeholder=placeholder, options=options)
    question, explained = button.confirm
    confirm = ConfirmObject(title=question, text=MarkdownTextObject(text=explained), confirm="Yes", deny="Cancel") if question else None
    url = button.url if len(button.url) <= 3000 else None
    return ButtonElement(
        text=PlainTextObject(text=cut(button.label, LABEL_MOST), emoji=False),
        action_id=f"ask:{button.ask.value}" if button.ask else "open",
        value=marks.written(button.ask, story) if button.ask else None,
        url=url or None,
        confirm=confirm,
    )


def _option(label: str, button: Button, story: StoryId | None, value: str = "") -> Option:
    assert button.ask is not None
    return Option(text=PlainTextObject(text=cut(label, LABEL_MOST), emoji=False), value=marks.written(button.ask, story, value))


def _text(text: str) -> MarkdownTextObject:
    return MarkdownTextObject(text=text, verbatim=True)


def _section(block_id: str, text: str) -> SectionBlock:
    return SectionBlock(block_id=block_id, text=_text(text))


def _context(block_id: str, lines: Sequence[str]) -> list[Block]:
    """A context block of the lines that say something; none when none does."""
    said = [_text(line) for line in lines if line.strip()]
    return [ContextBlock(block_id=block_id, elements=said)] if said else []
