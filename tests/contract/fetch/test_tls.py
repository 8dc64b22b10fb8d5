"""Certificates are checked, with one context for the life of the crawl."""

from __future__ import annotations

import ssl

import pytest

from monitor.model.enums import Outcome
from tests.contract.fetch.certificates import certificate_for_loopback
from tests.contract.fetch.web import ask, crawl_of, options, plain, web_of


@pytest.fixture(scope="module")
def certificate(tmp_path_factory):
    """A self-signed certificate for 127.0.0.1, as (context for a server, path to trust)."""
    path = certificate_for_loopback(tmp_path_factory.mktemp("tls"))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(path)
    return context, path


async def test_a_certificate_that_nobody_vouches_for_ends_as_tls(certificate):
    async with web_of({"/": plain("feed")}, ssl=certificate[0]) as web, crawl_of(options(web)) as crawl:
        fetched = await crawl.fetch(ask(f"https://127.0.0.1:{web.port}/"))
        assert web.asked == []
    assert fetched.outcome is Outcome.TLS


async def test_a_trusted_certificate_is_accepted(certificate, monkeypatch):
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate[1]))
    async with web_of({"/": plain("feed")}, ssl=certificate[0]) as web, crawl_of(options(web)) as crawl:
        assert (await crawl.fetch(ask(f"https://127.0.0.1:{web.port}/"))).outcome is Outcome.OK


async def test_a_certificate_for_another_name_ends_as_tls(certificate, monkeypatch):
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate[1]))

    async def loopback(host, port):
        return ["127.0.0.1"]

    async with web_of({}, ssl=certificate[0]) as web, crawl_of(options(web), resolve=loopback) as crawl:
        fetched = await crawl.fetch(ask(f"https://other.example:{web.port}/"))
    assert fetched.outcome is Outcome.TLS


async def test_plain_http_on_a_tls_port_is_an_outcome_too(certificate):
    async with web_of({}, ssl=certificate[0]) as web, crawl_of(options(web)) as crawl:
        assert (await crawl.fetch(ask(web.url("/")))).outcome is Outcome.BROKEN
