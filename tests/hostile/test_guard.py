"""Whatever the spelling and whatever the way, no connection reaches an address that is not public.

The press listens at 127.0.0.9, which the crawl may reach; a trap listens at the same port of 127.0.0.1 and
[::1], which it may not. Every case asserts that the trap was never connected to.
"""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager

import pytest

from monitor.fetch.guard import Guard, address_fault, guard, port_fault, url_fault
from monitor.model.enums import Outcome
from tests.contract.fetch.web import Web, ask, crawl_of, options, plain

PRESS = "127.0.0.9"

SPELLINGS = [
    "127.0.0.1",
    "127.1",
    "127.0.1",
    "2130706433",
    "0x7f000001",
    "0x7f.0.0.1",
    "0x7f.1",
    "0177.0.0.1",
    "0177.1",
    "017700000001",
    "127.0.0.01",
    "127.000.000.001",
    "0",
    "0.0.0.0",
    "localhost",
    "LOCALHOST",
    "localhost.",
    "127.0.0.1.",
    "[::1]",
    "[0:0:0:0:0:0:0:1]",
    "[::]",
    "[::ffff:127.0.0.1]",
    "[::ffff:7f00:1]",
    "[::127.0.0.1]",
    "[64:ff9b::7f00:1]",
    "[64:ff9b:1::7f00:1]",
    "[2002:7f00:1::]",
    "[2001:0:7f00:1::1]",
    "[fe80::1]",
    "[fe80::1%25lo]",
    "[fec0::1]",
    "[fc00::1]",
    "[ff02::1]",
    "[5f00::1]",
    "①②⑦.⓪.⓪.①",
    "１２７.０.０.１",
    "127。0。0。1",
    "ⓛocalhost",
    "10.0.0.1",
    "10.1",
    "172.16.0.1",
    "192.168.1.1",
    "169.254.169.254",
    "2852039166",
    "100.64.0.1",
    "192.0.0.8",
    "192.88.99.1",
    "198.18.0.1",
    "203.0.113.7",
    "224.0.0.1",
    "240.0.0.1",
    "255.255.255.255",
    "press.example@127.0.0.1",
    "press.example:80@127.0.0.1",
    "press.example\\@127.0.0.1",
    "127.0.0.1\t",
    "127.0.0.1%00.example",
]
NEVER = {Outcome.UNSAFE, Outcome.DNS, Outcome.BAD_REDIRECT}


@asynccontextmanager
async def press_and_trap():
    """The press, the trap, and a crawl that may reach the press only."""
    press, trap = Web(), Web(pages={"/": plain("secret"), "/robots.txt": plain("")})
    server, traps = await on_one_port(press, trap)
    try:
        traps.append(await asyncio.start_server(trap.serve, "::1", press.port))
    except OSError:
        pass  # a machine without IPv6
    try:
        yield press, trap
    finally:
        for one in (server, *traps):
            one.close()


async def on_one_port(press: Web, trap: Web):
    """The press and the trap at one port; another is tried where some process has just taken it at the trap's address."""
    while True:
        server = await asyncio.start_server(press.serve, PRESS, 0)
        press.port = server.sockets[0].getsockname()[1]
        try:
            return server, [await asyncio.start_server(trap.serve, "127.0.0.1", press.port)]
        except OSError:
            server.close()


async def fetched_through(way: str, spelling: str):
    """How a fetch of the spelling ended, sent there by `way`."""
    async with press_and_trap() as (press, trap):
        target = f"http://{spelling}:{press.port}/"
        start = WAYS[way](press, target)
        chosen = options(press, allow_networks=(f"{PRESS}/32",), robots=way == "robots")
        async with crawl_of(chosen) as crawl:
            fetched = await crawl.fetch(ask(start))
        assert trap.opened == 0
        return fetched


def direct(press: Web, target: str) -> str:
    return target


def redirect(press: Web, target: str) -> str:
    press.pages["/"] = sent_to(target)
    return press.url("/", host=PRESS)


def meta_refresh(press: Web, target: str) -> str:
    page = f'<html><head><meta charset="utf-8"><meta http-equiv="refresh" content="0; url={target}"></head></html>'
    press.pages["/"] = plain(page, Content_Type="text/html; charset=utf-8")
    return press.url("/", host=PRESS)


def robots(press: Web, target: str) -> str:
    press.pages["/robots.txt"] = sent_to(target)
    press.pages["/"] = plain("feed")
    return press.url("/", host=PRESS)


def sent_to(target: str):
    """A redirect whose Location is sent as raw UTF-8."""

    async def answer(asked, writer):
        writer.write(b"HTTP/1.1 302 X\r\nContent-Length: 0\r\nLocation: " + target.encode() + b"\r\n\r\n")

    return answer


WAYS = {"direct": direct, "redirect": redirect, "meta refresh": meta_refresh, "robots": robots}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("spelling", SPELLINGS)
async def test_no_spelling_reaches_a_forbidden_address(way, spelling):
    fetched = await fetched_through(way, spelling)
    assert fetched.outcome in NEVER, fetched.note
    assert b"secret" not in fetched.body


FORBIDDEN = """
127.0.0.1 127.0.0.2 127.255.255.254 10.0.0.1 10.255.255.255 172.16.0.1 172.31.255.254 192.168.0.1 192.168.255.1 169.254.169.254
169.254.0.1 100.64.0.1 100.127.255.254 0.0.0.0 0.1.2.3 192.0.0.1 192.0.0.8 192.0.2.1 192.88.99.1 198.18.0.1 198.51.100.7 203.0.113.7
224.0.0.1 239.255.255.250 240.0.0.1 255.255.255.255 ::1 :: ::127.0.0.1 ::ffff:127.0.0.1 ::ffff:10.0.0.1 ::ffff:169.254.169.254
64:ff9b::7f00:1 64:ff9b::a9fe:a9fe 64:ff9b:1::7f00:1 2002:7f00:1:: 2002:a00:1::1 2001:0:7f00:1::1 2001:db8::1 fe80::1 fec0::1 fc00::1
fd00::1 fd00:ec2::254 ff02::1 5f00::1 100::1
""".split()


@pytest.mark.parametrize("address", FORBIDDEN)
async def test_a_name_that_changes_its_answer_is_judged_at_each_connection(address):
    answers = [[PRESS], [address]]

    async def rebinding(host: str, port: int) -> list[str]:
        return answers.pop(0) if len(answers) > 1 else answers[0]

    async with press_and_trap() as (press, trap):
        press.pages["/robots.txt"] = plain("", Connection="close")
        chosen = options(press, allow_networks=(f"{PRESS}/32",))
        async with crawl_of(chosen, resolve=rebinding) as crawl:
            fetched = await crawl.fetch(ask(press.url("/", host="press.example")))
        assert trap.opened == 0
        assert press.paths() in ([], ["/"])
    assert fetched.outcome in (Outcome.UNSAFE, Outcome.NOT_FOUND)


@pytest.mark.parametrize("address", FORBIDDEN)
async def test_a_name_with_a_public_and_a_forbidden_address_is_fetched_from_the_public_one_only(address):
    async def mixed(host: str, port: int) -> list[str]:
        return [address, PRESS]

    async with press_and_trap() as (press, trap):
        press.pages["/"] = plain("feed")
        async with crawl_of(options(press, allow_networks=(f"{PRESS}/32",)), resolve=mixed) as crawl:
            fetched = await crawl.fetch(ask(press.url("/", host="press.example")))
        assert trap.opened == 0
    assert fetched.body == b"feed"


async def test_a_chain_that_ends_at_an_ipv6_literal_is_cut_there():
    async with press_and_trap() as (press, trap):
        press.pages["/a"] = sent_to("/b")
        press.pages["/b"] = sent_to(f"http://[::1]:{press.port}/")
        async with crawl_of(options(press, allow_networks=(f"{PRESS}/32",))) as crawl:
            fetched = await crawl.fetch(ask(press.url("/a", host=PRESS)))
        assert trap.opened == 0
    assert fetched.outcome is Outcome.UNSAFE
    assert len(fetched.hops) == 2


PUBLIC = ["8.8.8.8", "1.1.1.1", "93.184.216.34", "2606:4700:4700::1111", "2a00:1450:4001:81b::200e", "::ffff:8.8.8.8"]


@pytest.mark.parametrize("address", PUBLIC)
def test_public_addresses_pass(address):
    assert address_fault(address, allowed=Guard()) == ""


@pytest.mark.parametrize("port", [0, 1, 22, 25, 110, 3306, 5432, 6379, 9200, 11211, 65535])
def test_ports_of_other_protocols_do_not_pass(port):
    assert port_fault(port, allowed=Guard())


def test_a_setting_opens_exactly_what_it_names():
    opened = guard(allow_networks=("10.1.0.0/16",), allow_ports=(8099,))
    assert address_fault("10.1.2.3", allowed=opened) == ""
    assert address_fault("10.2.2.3", allowed=opened)
    assert url_fault("http://10.1.2.3:8099/", allowed=opened) == ""
    assert url_fault("http://10.1.2.3:8098/", allowed=opened)
