"""Bytes made worse: a few seeded changes of a good input, with the words that parsers stumble over."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

MOST = 200_000
STUMBLES = {
    "feed": (
        b"<!DOCTYPE a [<!ENTITY b 'c'>]>", b"<![CDATA[", b"]]>", b"<!--", b"-->", b"<?xml version='1.0' encoding='utf-16'?>", b"<item>",
        b"</item>", b"<entry xml:base='//['>", b"<link href='http://[::'/>", b"<pubDate>Thu, 99 Foo 0000 99:99</pubDate>", b"&#0;",
        b"&#xD800;", b"&nbsp;", b"\x00", b"\xff\xfe", b"\xef\xbb\xbf", b"xmlns:a='b'", b"<guid isPermaLink='true'>", b"<ttl>1e999</ttl>",
        b"{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[", b"\\ud800", b"-99999999999999", b"<urlset>", b"<news:publication_date>",
        b"2023-02-30T25:61:61Z", b"<a:" + b"b" * 300, b"\n" * 2000, b"<content type='xhtml'>", b"<atom:link rel='hub' href='javascript:1'/>",
    ),
    "page": (
        b"<script type='application/ld+json'>{\"@graph\":[", b"</script>", b"<div>" * 300, b"<meta charset='x-user-defined'>", b"&#x110000;",
        b"<time datetime='9999-99-99'>", b"<title>", b"<svg><![CDATA[", b"<template>", b"<noscript>", b"<base href='http://['>", b"\x00",
        b"<meta property='article:published_time' content='0000-00-00T00:00'>", b"<link rel='canonical' href='//%zz'>", b"<p>" * 200,
        b"<html lang='\xc0\xaf'>", b"<!--[if", b"<a href='data:,'>", b"<table><tr><td>" * 50, b"\xe2\x80\xae", b"<plaintext>", b"\"@type\":[[[[",
    ),
    "watch": (
        b"(", b")", b"\"", b"AND", b"OR", b"NOT", b"NEAR/0", b"NEAR/99999999999", b"ADJ/", b"SAME", b"event:", b"event:visit(", b"party:",
        b"country:CN", b"title:(", b"/(a+)+$/", b"/[/", b"*", b"~", b"\\", b"-", b"2 of (", b"\xef\xbc\x88", b"\xe2\x80\x9c", b"\xe8\xae\xbf",
        b"lang:", b"not", b"\x00", b"\xed\xa0\x80", b"status:", b"(" * 200, b"a OR " * 200, b"office:", b"list:", b"w/5", b"&&",
    ),
    "slack": (
        b"<!channel>", b"<@U1>", b"<http://evil.example|bank>", b"&lt;!here&gt;", b"*", b"`", b"```", b"\xe2\x80\xae", b"\xe2\x80\x8b", b"\x00",
        b"|", b">", b"<!date^0^{date}|x>", b"@everyone", b"www.evil.example", b"mailto:a@b", b"\xf0\x9f\x87\xa8", b"&amp;amp;", b"\n> ", b"://",
        b"<" * 300, b"http://outlet.example/a", b"<!subteam^S1|all>", b":wave:", b"\xef\xbc\x9c!channel\xef\xbc\x9e", b"\xcd\x8f",
    ),
}  # fmt: skip


def mutated(seed: bytes, others: Sequence[bytes], random: Random, *, target: str) -> bytes:
    """One to six changes, each at a place chosen by chance."""
    data = bytearray(seed)
    for _ in range(random.randint(1, 6)):
        _change(data, others, random, STUMBLES[target])
    return bytes(data[:MOST])


def _change(data: bytearray, others: Sequence[bytes], random: Random, words: Sequence[bytes]) -> None:
    at = random.randint(0, len(data))
    end = min(len(data), at + random.randint(1, max(1, len(data) // random.choice((2, 10, 50)))))
    match random.randrange(7):
        case 0 if data:
            data[min(at, len(data) - 1)] ^= 1 << random.randrange(8)
        case 1:
            data[at:at] = random.choice(words)
        case 2:
            del data[at:end]
        case 3:
            data[at:at] = data[at:end] * random.choice((1, 2, 20))
        case 4:
            other = random.choice(others)
            cut = random.randint(0, len(other))
            data[at:end] = other[cut : cut + 400]
        case 5:
            data[at:end] = random.choice(words) * random.choice((1, 3, 30))
        case _:
            data[at:at] = bytes(random.randrange(256) for _ in range(random.randint(1, 8)))
