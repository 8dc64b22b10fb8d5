"""Curves as a PNG without a library: one panel under another, each scaled to its own largest value."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Sequence
from pathlib import Path

WIDE, HIGH, EDGE = 900, 160, 8
INK, GRID, PAPER = (30, 60, 160), (220, 220, 220), (255, 255, 255)


def draw(path: Path, curves: Sequence[Sequence[float]]) -> None:
    """Each curve from left to right in a panel of its own."""
    rows = [[PAPER] * WIDE for _ in range(HIGH * len(curves))]
    for number, curve in enumerate(curves):
        _panel(rows, curve, top=number * HIGH)
    raw = b"".join(b"\0" + bytes(value for pixel in row for value in pixel) for row in rows)
    head = struct.pack(">IIBBBBB", WIDE, len(rows), 8, 2, 0, 0, 0)
    chunks = (_chunk(b"IHDR", head), _chunk(b"IDAT", zlib.compress(raw, 9)), _chunk(b"IEND", b""))
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + b"".join(chunks))


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def _panel(rows: list[list[tuple[int, int, int]]], curve: Sequence[float], *, top: int) -> None:
    largest, room = max(curve, default=0) or 1, HIGH - 2 * EDGE
    for quarter in range(5):
        rows[top + EDGE + room * quarter // 4 - (quarter == 4)][EDGE : WIDE - EDGE] = [GRID] * (WIDE - 2 * EDGE)
    heights = [top + HIGH - EDGE - 1 - round(value / largest * (room - 1)) for value in curve]
    for x in range(EDGE, WIDE - EDGE):
        at = (x - EDGE) * (len(heights) - 1) / (WIDE - 2 * EDGE - 1)
        low, share = int(at), at - int(at)
        y = round(heights[low] + (heights[min(low + 1, len(heights) - 1)] - heights[low]) * share)
        for thick in (y, y - 1):
            rows[max(top, thick)][x] = INK
