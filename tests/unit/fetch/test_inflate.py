"""Encodings are undone in any order and never beyond the cap; that one was cut is noticed, and what came is kept."""

from __future__ import annotations

import gzip
import random
import zlib

import brotli
import pytest
from backports import zstd
from hypothesis import given
from hypothesis import strategies as st

from monitor.fetch.inflate import GarbledError, TooLargeError, Unpacked, encodings, inflate


def bare_deflate(data: bytes) -> bytes:
    stream = zlib.compressobj(wbits=-15)
    return stream.compress(data) + stream.flush()


PACK = {"gzip": gzip.compress, "deflate": zlib.compress, "br": brotli.compress, "zstd": zstd.compress}


@pytest.mark.parametrize("name", PACK)
@given(data=st.binary(max_size=300_000))
def test_what_was_packed_comes_back(name, data):
    assert inflate(PACK[name](data), encodings=[name], cap=1_000_000).body == data


def test_bare_deflate_under_the_same_name_is_read():
    assert inflate(bare_deflate(b"words" * 99), encodings=["deflate"], cap=10_000).body == b"words" * 99


def test_encodings_are_undone_last_first():
    packed = gzip.compress(brotli.compress(b"words"))
    assert inflate(packed, encodings=encodings("br, GZIP"), cap=100).body == b"words"


def test_several_gzip_members_and_zero_padding_are_read():
    assert inflate(gzip.compress(b"a") + gzip.compress(b"b") + b"\0" * 9, encodings=["x-gzip"], cap=10).body == b"ab"


def test_several_zstd_frames_are_read():
    assert inflate(zstd.compress(b"a") + zstd.compress(b"b"), encodings=["zstd"], cap=10).body == b"ab"


@pytest.mark.parametrize("name", PACK)
@pytest.mark.parametrize("size", [1_000, 1_001, 5_000_000])
def test_the_cap_is_exact(name, size):
    packed = PACK[name](bytes(size))
    if size <= 1_000:
        assert len(inflate(packed, encodings=[name], cap=1_000).body) == size
    else:
        with pytest.raises(TooLargeError):
            inflate(packed, encodings=[name], cap=1_000)


@pytest.mark.parametrize("name", PACK)
def test_of_a_stream_cut_short_what_came_is_kept_and_the_cut_noticed(name):
    data = random.Random(7).randbytes(600_000)
    packed = PACK[name](data)
    found = inflate(packed[: len(packed) // 2], encodings=[name], cap=1_000_000)
    assert not found.is_whole
    assert data.startswith(found.body)
    assert len(found.body) > 1_000


def test_a_cut_in_either_of_two_encodings_is_noticed():
    packed = gzip.compress(gzip.compress(b"words")[:-8])
    assert inflate(packed, encodings=["gzip", "gzip"], cap=100) == Unpacked(body=b"words", is_whole=False)
    assert not inflate(gzip.compress(brotli.compress(b"words"))[:-1], encodings=["br", "gzip"], cap=100).is_whole


@pytest.mark.parametrize("name", ["gzip", "br", "zstd"])
def test_plain_words_under_an_encoding_are_garbled(name):
    with pytest.raises(GarbledError):
        inflate(b"<rss>plain words</rss>", encodings=[name], cap=1_000)


@pytest.mark.parametrize("name", PACK)
@given(data=st.binary(max_size=2_000))
def test_any_bytes_end_in_bytes_or_a_named_failure(name, data):
    try:
        assert isinstance(inflate(data, encodings=[name], cap=10_000).body, bytes)
    except (TooLargeError, GarbledError):
        pass
