"""Certificates are checked, with one context for the life of the crawl."""

from __future__ import annotations

import ssl
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from monitor.model.enums import Outcome
from tests.contract.fetch.web import ask, crawl_of, options, plain, web_of

BEGIN = datetime(2020, 1, 1, tzinfo=UTC)


@pytest.fixture(scope="module")
def certificate(tmp_path_factory):
    """A self-signed certificate for 127.0.0.1, as (context for a server, path to trust)."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "press.example")])
    built = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(7)
        .not_valid_before(BEGIN)
        .not_valid_after(BEGIN + timedelta(days=36_500))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False)
        .sign(key, hashes.SHA256())
    )
    path = tmp_path_factory.mktemp("tls") / "press.pem"
    secret = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    path.write_bytes(secret + built.public_bytes(serialization.Encoding.PEM))
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
