"""What Prometheus reads and what /healthz answers, over a real socket; proof of work."""

import asyncio
import json
import logging
from datetime import UTC, datetime, timedelta

import pytest
from prometheus_client.parser import text_string_to_metric_families

from monitor.observe.endpoint import served
from monitor.observe.metrics import MOST_LABELS, OTHER, Gauge, Meter
from monitor.observe.pulse import STALE, Pulse
from tests.fakes import FakeClock

NOW = datetime(2023, 6, 19, 12, tzinfo=UTC)
POLLED = {"source": "wire", "outcome": "ok", "seen": 20, "new": 2, "changed": 0, "took_ms": 120, "size": 5000}
SENT = {"key": "k", "kind": "root", "do": "post", "outcome": "yes", "state": "sent", "error": "", "waited": 3.5}


def standing():
    yield Gauge(name="source_silent", help="...", label="source", values={"wire": 0.0, "paper": 1.0})
    yield Gauge(name="db_size_bytes", help="...", values={"": 4096})


@pytest.fixture
def meter():
    meter = Meter(version="1.2.3", standing=standing)
    log = logging.getLogger("monitor.test")
    log.setLevel(logging.INFO)
    log.addHandler(meter)
    yield meter, log
    log.removeHandler(meter)


def samples(page):
    return {
        (one.name, *sorted(one.labels.values())): one.value
        for family in text_string_to_metric_families(page.decode())
        for one in family.samples
    }


def test_what_is_logged_is_counted(meter):
    meter, log = meter
    log.info("polled", extra=POLLED)
    log.info("polled", extra=POLLED | {"outcome": "parse_killed", "new": 0})
    log.info("page read", extra={"article": 1, "outcome": "unsafe", "body": False})
    log.info("delivery tried", extra=SENT)
    log.info("delivery tried", extra=SENT | {"outcome": "no", "state": "pending", "error": "ratelimited"})
    log.warning("database busy")
    found = samples(meter.page())
    assert found["monitor_fetch_total", "ok", "wire"] == 1
    assert (found["monitor_items_seen_total", "wire"], found["monitor_items_new_total", "wire"]) == (40, 2)
    assert found["monitor_parse_killed_total", "wire"] == 1
    assert found["monitor_ssrf_blocked_total",] == 1
    assert found["monitor_alerts_total", "sent"] == 1
    assert found["monitor_notifier_errors_total", "ratelimited"] == 1
    assert (found["monitor_alert_latency_seconds_count",], found["monitor_alert_latency_seconds_sum",]) == (1, 3.5)
    assert found["monitor_db_busy_total",] == 1


def test_what_stands_is_asked_at_the_moment_of_the_look(meter):
    found = samples(meter[0].page())
    assert (found["monitor_source_silent", "paper"], found["monitor_db_size_bytes",]) == (1.0, 4096)
    assert found["monitor_build_info", "1.2.3"] == 1


def test_no_feed_makes_the_page_grow_for_ever(meter):
    meter, log = meter
    for number in range(MOST_LABELS + 500):
        log.info("polled", extra=POLLED | {"source": f"s{number}"})
    found = samples(meter.page())
    assert found["monitor_fetch_total", "ok", OTHER] == 500
    assert sum(key[0] == "monitor_fetch_total" for key in found) == MOST_LABELS + 1


async def ask(reader, writer, request):
    writer.write(request.encode())
    await writer.drain()
    answer = (await reader.read()).decode()
    writer.close()
    head, _, body = answer.partition("\r\n\r\n")
    return int(head.split()[1]), body


async def test_both_pages_are_served_on_a_socket_and_on_a_loopback_port(tmp_path, unused_tcp_port):
    told = {"ok": True, "stale": []}
    place = tmp_path / "monitor.sock"
    async with served(socket=place, listen=f"127.0.0.1:{unused_tcp_port}", page=lambda: b"metrics\n", health=lambda: told):
        for opened in (lambda: asyncio.open_unix_connection(place), lambda: asyncio.open_connection("127.0.0.1", unused_tcp_port)):
            assert await ask(*await opened(), "GET /metrics HTTP/1.1\r\nHost: x\r\n\r\n") == (200, "metrics\n")
            status, body = await ask(*await opened(), "GET /healthz HTTP/1.0\r\n\r\n")
            assert (status, json.loads(body)) == (200, told)
            assert (await ask(*await opened(), "GET /etc/passwd HTTP/1.0\r\n\r\n"))[0] == 404
            assert (await ask(*await opened(), "POST /metrics HTTP/1.0\r\n\r\n"))[0] == 405
            assert (await ask(*await opened(), "\r\n\r\n"))[0] == 405
        told |= {"ok": False, "stale": ["outbox"]}
        assert (await ask(*await asyncio.open_unix_connection(place), "GET /healthz HTTP/1.0\r\n\r\n"))[0] == 503
    assert not place.exists()


async def test_an_endless_line_is_cut_off_and_the_next_caller_is_served(tmp_path):
    place = tmp_path / "monitor.sock"
    async with served(socket=place, listen="", page=lambda: b"x", health=lambda: {"ok": True}):
        reader, writer = await asyncio.open_unix_connection(place)
        writer.write(b"GET /" + b"a" * 100_000)
        assert await reader.read() == b""
        writer.close()
        assert (await ask(*await asyncio.open_unix_connection(place), "GET /metrics HTTP/1.0\r\n\r\n"))[0] == 200


async def test_the_socket_of_a_killed_daemon_is_taken_over_but_no_file_is(tmp_path):
    place = tmp_path / "monitor.sock"
    left = await asyncio.start_unix_server(lambda *_: None, path=place)
    left.close()
    async with served(socket=place, listen="", page=lambda: b"x", health=lambda: {"ok": True}):
        assert (await ask(*await asyncio.open_unix_connection(place), "GET /metrics HTTP/1.0\r\n\r\n"))[0] == 200
    place.write_text("mine")
    with pytest.raises(OSError):
        async with served(socket=place, listen="", page=lambda: b"x", health=lambda: {"ok": True}):
            pass
    assert place.read_text() == "mine"


def test_the_watchdog_is_fed_only_while_ticks_end_and_the_outbox_goes_round():
    clock, rounds, beats = FakeClock(NOW), [0], []
    pulse = Pulse(now=clock.now, outbox_rounds=lambda: rounds[0], beat=lambda: beats.append(clock.now()))
    pulse.look()
    assert beats == []
    rounds[0] += 1
    pulse.tick_ended()
    assert len(beats) == 1
    clock.move(seconds=STALE.total_seconds() + 1)
    rounds[0] += 1
    pulse.look()
    assert (len(beats), pulse.stale()) == (1, ("tick",))
    pulse.tick_ended()
    assert len(beats) == 2
    clock.move(seconds=STALE.total_seconds() + 1)
    pulse.tick_ended()
    assert (len(beats), pulse.stale()) == (2, ("outbox",))
    assert clock.now() - NOW > timedelta(minutes=2)
