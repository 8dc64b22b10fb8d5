"""A digest's chart on the real client: three calls to the emulator, an image block with alt text, and what breaks on the way."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pytest
from slackblocks._limits import IMAGE_ALT_TEXT_MAX_LENGTH

from monitor.message.digest import chart
from monitor.model.delivery import Chart
from monitor.model.enums import DeliveryKind, DeliveryState
from monitor.model.ids import ChannelId
from monitor.notify.slack.blocks import picture
from monitor.notify.slack.client import PICTURE
from monitor.outbox.digests import owed, owed_chart
from tests.contract.notify.test_contract import message
from tests.contract.notify.test_slack_faults import UPDATE, Line, line  # noqa: F401
from tests.fault_proxy import KINDS, scripted, seeded
from tests.unit.delivery.test_chart import WEEK

pytestmark = pytest.mark.slack
UPLOAD, COMPLETE = "files.getUploadURLExternal", "files.completeUploadExternal"
AT_DESK = replace(WEEK, channel=replace(WEEK.channel, id=ChannelId("desk")))


def ended(line: Line) -> DeliveryState:  # noqa: F811
    """Owe the digest with its chart, work for an hour; how the chart ended."""
    with line.store.writing() as rooms:
        told = owed(AT_DESK, now=line.clock.now())
        rooms.outbox.put([told, *owed_chart(AT_DESK, told)])
    line.settle(minutes=60)
    with line.store.reading() as rooms:
        (found,) = [one for one in rooms.outbox.listed() if one.kind is DeliveryKind.CHART]
    return found.state


def images(line: Line) -> list[list[dict]]:  # noqa: F811
    """The image blocks of every message that stands in the channel."""
    return [[block for block in told["blocks"] if block["type"] == "image"] for told in line.peer.messages(line.to)]


def files(line: Line) -> list[dict]:  # noqa: F811
    return [one for one in line.peer.call("files.list")["files"] if one["name"] == PICTURE]


def test_the_chart_stands_in_the_digests_own_message_with_its_text_for_those_who_do_not_see_it(line: Line) -> None:  # noqa: F811
    before = len(files(line))
    assert ended(line) is DeliveryState.SENT
    ((image,),) = images(line)
    assert image["alt_text"] == chart(WEEK).alt
    found = line.peer.call("files.info", file=image["slack_file"]["id"])["file"]
    assert (found["title"], found["mimetype"], len(files(line)) - before) == (chart(WEEK).title, "image/png", 1)
    assert "Stories a day" in json.dumps(line.peer.messages(line.to)[0]["blocks"])


@pytest.mark.parametrize("method", [UPLOAD, COMPLETE, UPDATE])
@pytest.mark.parametrize("fault", [kind for kind in KINDS if kind != "late"])
def test_each_fault_on_each_step_ends_with_one_message_and_its_chart(line: Line, method: str, fault: str) -> None:  # noqa: F811
    line.proxy.choose = scripted(method, fault)
    assert ended(line) is DeliveryState.SENT
    assert [len(found) for found in images(line)] == [1]


@pytest.mark.parametrize("method", [UPLOAD, COMPLETE])
def test_a_step_that_never_works_leaves_the_digest_as_it_is(line: Line, method: str) -> None:  # noqa: F811
    line.proxy.choose = lambda asked: "500 before" if asked.method == method else ""
    assert ended(line) is DeliveryState.DROPPED
    assert images(line) == [[]]
    assert line.seen(line.ops) == []


def test_a_missing_scope_is_told_to_ops_once_with_what_to_do(line: Line) -> None:  # noqa: F811
    line.proxy.choose = lambda asked: "answer missing_scope" if asked.method == UPLOAD else ""
    assert ended(line) is DeliveryState.DEAD
    (notice,) = line.seen(line.ops)
    assert "missing_scope" in notice and images(line) == [[]]


def test_a_picture_that_slack_still_works_on_is_shown_later_and_not_uploaded_again(line: Line) -> None:  # noqa: F811
    before = len(files(line))
    line.proxy.choose = scripted(UPDATE, "answer invalid_blocks", "answer invalid_blocks")
    assert ended(line) is DeliveryState.SENT
    assert ([len(found) for found in images(line)], len(files(line)) - before) == ([1], 1)


@pytest.mark.parametrize("seed", range(3))
def test_at_sixty_per_cent_faults_the_digest_stands_once(line: Line, seed: int) -> None:  # noqa: F811
    line.proxy.choose = seeded(seed)
    ended(line)
    line.proxy.choose = lambda asked: ""
    line.settle(minutes=60)
    assert len(line.seen()) == 1


def test_the_alternative_text_keeps_to_slacks_limit() -> None:
    many = Chart(title="Stories a day", days=(date(2023, 6, 1),), counts=tuple((f"kind_{number:04}", (1,)) for number in range(500)))
    assert len(picture(replace(message(), chart=many), "F1")["alt_text"]) <= IMAGE_ALT_TEXT_MAX_LENGTH
