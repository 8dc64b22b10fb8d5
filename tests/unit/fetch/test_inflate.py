"""Encodings are undone whole or not at all, in any order, and never beyond the cap."""

from __future__ import annotations

import gzip
import zlib

import brotli
import pytest
from backports import zstd
from hypothesis import given
from hypothesis import strategies as st

from monitor.fetch.inflate import CutOffError, GarbledError, TooLargeError, encodings, inflate


def bare_deflate(data: bytes) -> bytes:
    stream = zlib.compressobj(wbits=-15)
    return stream.compress(data) + stream.flush()


PACK = {"gzip": gzip.compress, "deflate": zlib.compress, "br": brotli.compress, "zstd": zstd.compress}


@pytest.mark.parametrize("name", PACK)
@given(data=st.binary(max_size=300_000))
def test_what_was_packed_comes_back(name, data):
    assert inflate(PACK[name](data), encodings=[name], cap=1_000_000) == data


def test_bare_deflate_under_the_same_name_is_read():
    assert inflate(bare_deflate(b"words" * 99), encodings=["deflate"], cap=10_000) == b"words" * 99


def test_encodings_are_undone_last_first():
    packed = gzip.compress(brotli.compress(b"words"))
    assert inflate(packed, encodings=encodings("br, GZIP"), cap=100) == b"words"


def test_several_gzip_members_and_zero_padding_are_read():
    assert inflate(gzip.compress(b"a") + gzip.compress(b"b") + b"\0" * 9, encodings=["x-gzip"], cap=10) == b"ab"


def test_several_zstd_frames_are_read():
    assert inflate(zstd.compress(b"a") + zstd.compress(b"b"), encodings=["zstd"], cap=10) == b"ab"


@pytest.mark.parametrize("name", PACK)
@pytest.mark.parametrize("size", [1_000, 1_001, 5_000_000])
def test_the_cap_is_exact(name, size):
    packed = PACK[name](bytes(size))
    if size <= 1_000:
        assert len(inflate(packed, encodings=[name], cap=1_000)) == size
    else:
        with pytest.raises(TooLargeError):
            inflate(packed, encodings=[name], cap=1_000)


@pytest.mark.parametrize("name", PACK)
def test_a_stream_cut_short_is_noticed(name):
    packed = PACK[name](bytes(range(256)) * 40)
    with pytest.raises((CutOffError, GarbledError)):
        inflate(packed[: len(packed) // 2], encodings=[name], cap=100_000)


@pytest.mark.parametrize("name", ["gzip", "br", "zstd"])
def test_plain_words_under_an_encoding_are_garbled(name):
    with pytest.raises((GarbledError, CutOffError)):
        inflate(b"<rss>plain words</rss>", encodings=[name], cap=1_000)


@pytest.mark.parametrize("name", PACK)
@given(data=st.binary(max_size=2_000))
def test_any_bytes_end_in_bytes_or_a_named_failure(name, data):
    try:
        assert isinstance(inflate(data, encodings=[name], cap=10_000), bytes)
    except (TooLargeError, CutOffError, GarbledError):
        pass
