"""How servers misbehave, each with the outcome that a fetch of it has."""

from __future__ import annotations

import gzip
import zlib

import brotli
from backports import zstd

from monitor.model.enums import Outcome
from tests.contract.fetch.web import plain, raw

FEED = b"<rss><channel><title>t</title></channel></rss>"
HEAD = b"HTTP/1.1 200 OK\r\n"
CHUNKED = HEAD + b"Transfer-Encoding: chunked\r\n\r\n"
BOMB = b"a" * 30_000_000
BLOCK = b"10000\r\n" + b"x" * 65_536 + b"\r\n"

STATUSES = {
    404: Outcome.NOT_FOUND,
    410: Outcome.GONE,
    401: Outcome.FORBIDDEN,
    403: Outcome.FORBIDDEN,
    406: Outcome.FORBIDDEN,
    451: Outcome.FORBIDDEN,
    500: Outcome.SERVER_ERROR,
    502: Outcome.SERVER_ERROR,
    503: Outcome.SERVER_ERROR,
    429: Outcome.THROTTLED,
    204: Outcome.EMPTY,
    206: Outcome.TRUNCATED,
    300: Outcome.BAD_REDIRECT,
}
ENDINGS = {
    "one byte now and then": (raw(HEAD + b"Content-Length: 999\r\n\r\n", b"x", pause=0.05, forever=True), Outcome.TIMEOUT),
    "headers that never end slowly": (raw(HEAD, b"X: y\r\n", pause=0.05, forever=True), Outcome.TIMEOUT),
    "no answer at all": (raw(b"", pause=9.0), Outcome.TIMEOUT),
    "endless header lines": (raw(HEAD, b"X-A: bbbbbbbb\r\n" * 1000, forever=True), Outcome.BROKEN),
    "one endless header": (raw(HEAD + b"X: ", b"z" * 65_536, forever=True), Outcome.TOO_LARGE),
    "endless chunks": (raw(CHUNKED, BLOCK, forever=True), Outcome.TOO_LARGE),
    "endless close-delimited body": (raw(HEAD + b"\r\n", b"x" * 65_536, forever=True), Outcome.TOO_LARGE),
    "a gzip bomb": (plain(gzip.compress(BOMB), Content_Encoding="gzip"), Outcome.TOO_LARGE),
    "a deflate bomb": (plain(zlib.compress(BOMB), Content_Encoding="deflate"), Outcome.TOO_LARGE),
    "a brotli bomb": (plain(brotli.compress(BOMB, quality=1), Content_Encoding="br"), Outcome.TOO_LARGE),
    "a zstd bomb": (plain(zstd.compress(BOMB), Content_Encoding="zstd"), Outcome.TOO_LARGE),
    "a bomb in a bomb": (plain(gzip.compress(gzip.compress(BOMB)), Content_Encoding="gzip, gzip"), Outcome.TOO_LARGE),
    "half a body": (raw(HEAD + b"Content-Length: 999\r\n\r\nhalf"), Outcome.TRUNCATED),
    "half a chunk": (raw(CHUNKED + b"ff\r\nhalf"), Outcome.TRUNCATED),
    "half a gzip": (plain(gzip.compress(FEED)[:-9], Content_Encoding="gzip"), Outcome.TRUNCATED),
    "not gzip": (plain(b"plain words", Content_Encoding="gzip"), Outcome.BROKEN),
    "an unknown encoding": (plain(b"words", Content_Encoding="snake"), Outcome.BROKEN),
    "a reset before the answer": (raw(b"", reset=True), Outcome.BROKEN),
    "a reset in the body": (raw(HEAD + b"Content-Length: 999\r\n\r\n", b"x" * 99, pause=0.05, reset=True), Outcome.TRUNCATED),
    "a closed connection": (raw(b""), Outcome.BROKEN),
    "not HTTP": (raw(b"SSH-2.0-OpenSSH_9.2\r\n\r\n"), Outcome.BROKEN),
    "white space only": (plain(b" \n\n "), Outcome.EMPTY),
    "an unasked gate": (plain(b"<title>Just a moment...</title>", status=403), Outcome.BLOCKED),
    "a gate with 200": (plain(b"<html>", cf_mitigated="challenge"), Outcome.BLOCKED),
    "a redirect without a target": (plain(status=302), Outcome.BAD_REDIRECT),
    "a redirect to nonsense": (plain(status=302, Location="http://[::1"), Outcome.BAD_REDIRECT),
    "a redirect to a file": (plain(status=302, Location="file:///etc/passwd"), Outcome.UNSAFE),
    "a redirect to data": (plain(status=302, Location="data:text/plain,hello"), Outcome.UNSAFE),
    "a redirect to itself": (plain(status=302, Location="/x"), Outcome.REDIRECT_LOOP),
}
