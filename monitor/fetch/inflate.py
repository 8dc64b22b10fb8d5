"""Content-Encoding undone while the bytes come, never beyond a cap: a bomb is cut, of a cut stream what came is kept."""

from __future__ import annotations

import sys
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import brotli  # type: ignore[import-untyped]

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

ACCEPTED = "gzip, deflate, br, zstd"
_STEP = 65_536


class TooLargeError(ValueError):
    """More came out than was allowed."""


class GarbledError(ValueError):
    """The bytes are not in the encoding they are declared in, or that encoding is unknown."""


class Coding(Protocol):
    """One encoding: bytes in, at most about `room` bytes out; `whole` says whether the stream may end here."""

    def feed(self, data: bytes, *, room: int) -> bytes: ...  # noqa: D102
    @property
    def whole(self) -> bool: ...  # noqa: D102


@dataclass(frozen=True, slots=True, kw_only=True)
class Unpacked:
    """What came out, and whether the packed stream reached its end."""

    body: bytes
    is_whole: bool = True


def inflate(body: bytes, *, encodings: Sequence[str], cap: int) -> Unpacked:
    """The body without its encodings (in the order the header lists them); raises TooLargeError or GarbledError."""
    found = Unpacked(body=body)
    for name in reversed(encodings):
        if name not in ("", "identity"):
            inner = _undo(found.body, coding=_coding(name, found.body), cap=cap)
            found = Unpacked(body=inner.body, is_whole=found.is_whole and inner.is_whole)
    if len(found.body) > cap:
        raise TooLargeError(f"more than {cap} bytes")
    return found


def encodings(header: str) -> list[str]:
    """The names in a Content-Encoding header."""
    return [name.strip().lower() for name in header.split(",") if name.strip()]


def _undo(body: bytes, *, coding: Coding, cap: int) -> Unpacked:
    out = bytearray()
    try:
        for at in range(0, len(body), _STEP):
            out += coding.feed(body[at : at + _STEP], room=cap + 1 - len(out))
            if len(out) > cap:
                raise TooLargeError(f"more than {cap} bytes once unpacked")
    except (zlib.error, brotli.error, zstd.ZstdError, EOFError) as error:
        raise GarbledError(str(error)) from error
    return Unpacked(body=bytes(out), is_whole=coding.whole or not body)


def _coding(name: str, body: bytes) -> Coding:
    match name:
        case "gzip" | "x-gzip":
            return _Zlib(wbits=31)
        case "deflate":
            return _Zlib(wbits=15 if _has_zlib_header(body) else -15)
        case "br":
            return _Brotli()
        case "zstd":
            return _Zstd()
    raise GarbledError(f"unknown encoding {name[:40]!r}")


def _has_zlib_header(body: bytes) -> bool:
    """RFC 1950; some servers send bare deflate (RFC 1951) under the same name."""
    return len(body) >= 2 and body[0] & 0x0F == 8 and (body[0] << 8 | body[1]) % 31 == 0


class _Zlib:
    """gzip (also in several members, with zero padding after them) and deflate."""

    def __init__(self, *, wbits: int) -> None:
        self._wbits = wbits
        self._stream = zlib.decompressobj(wbits)

    def feed(self, data: bytes, *, room: int) -> bytes:
        out = bytearray()
        while data and len(out) < room:
            if self._stream.eof and not self._next_member(data):
                break
            out += self._stream.decompress(data, max(room - len(out), 1))
            data = self._stream.unconsumed_tail or self._stream.unused_data
        return bytes(out)

    @property
    def whole(self) -> bool:
        return self._stream.eof

    def _next_member(self, data: bytes) -> bool:
        """Whether another member begins; what else follows a whole member is padding."""
        if self._wbits != 31 or not data.startswith(b"\x1f\x8b"):
            return False
        self._stream = zlib.decompressobj(self._wbits)
        return True


class _Brotli:
    def __init__(self) -> None:
        self._stream = brotli.Decompressor()

    def feed(self, data: bytes, *, room: int) -> bytes:
        out = bytearray(self._stream.process(data, output_buffer_limit=min(room, _STEP)))
        while len(out) < room and not self._stream.can_accept_more_data() and not self._stream.is_finished():
            out += self._stream.process(b"", output_buffer_limit=_STEP)
        return bytes(out)

    @property
    def whole(self) -> bool:
        return bool(self._stream.is_finished())


class _Zstd:
    """Zstandard, also in several frames."""

    def __init__(self) -> None:
        self._stream = zstd.ZstdDecompressor()

    def feed(self, data: bytes, *, room: int) -> bytes:
        out = bytearray()
        while len(out) < room:
            if self._stream.eof:
                if not data:
                    break
                self._stream = zstd.ZstdDecompressor()
            out += self._stream.decompress(data, max(room - len(out), 1))
            data = self._stream.unused_data if self._stream.eof else b""
            if not self._stream.eof and self._stream.needs_input:
                break
        return bytes(out)

    @property
    def whole(self) -> bool:
        return self._stream.eof
