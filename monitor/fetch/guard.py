"""Where the daemon may go: one predicate for public addresses, one check of URLs, one guarded socket.

The address is checked at the moment a socket is made for it, so literals in any spelling, redirects and
names that change their answer are all judged alike. Only the standard library is imported here.
"""

from __future__ import annotations

import socket
from collections.abc import Callable
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network
from typing import Any
from urllib.parse import SplitResult, urlsplit

Network = IPv4Network | IPv6Network
Address = IPv4Address | IPv6Address
SocketFactory = Callable[[tuple[Any, ...]], socket.socket]

DEFAULT_PORTS = {"http": 80, "https": 443}
ORDINARY_PORTS = frozenset({80, 443, 8080, 8443})

# What `is_global` lets pass on some or all Pythons: protocol assignments, 6to4 relays, Teredo and its
# neighbours, documentation, 6to4. All else outside 2000::/3 (NAT64, ULA, site-local) is not public.
_NEVER = tuple(
    ip_network(text)
    for text in ("192.0.0.0/24", "192.88.99.0/24", "198.18.0.0/15", "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20", "5f00::/16")
)
_GLOBAL_UNICAST = IPv6Network("2000::/3")
_SAFE_HOST = frozenset("abcdefghijklmnopqrstuvwxyz0123456789-._:[]")


class UnsafeAddressError(OSError):
    """An address that must not be connected to; raised where a socket would have been made."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Guard:
    """What may be reached beyond public addresses and ordinary ports; both only by an explicit setting."""

    networks: tuple[Network, ...] = ()
    ports: frozenset[int] = frozenset()


def guard(*, allow_networks: tuple[str, ...], allow_ports: tuple[int, ...]) -> Guard:
    """The guard with these exceptions; raises ValueError at a network that is none."""
    return Guard(networks=tuple(ip_network(text, strict=False) for text in allow_networks), ports=frozenset(allow_ports))


def address_fault(text: str, *, allowed: Guard) -> str:
    """Why the address must not be connected to, "" when it may be; text that is no address is a fault."""
    try:
        address = _plain(ip_address(text.partition("%")[0]))
    except ValueError:
        return f"{text[:60]!r} is not an address"
    if any(address in network for network in allowed.networks if network.version == address.version):
        return ""
    return "" if _is_public(address) else f"{text} is not a public address"


def port_fault(port: int, *, allowed: Guard) -> str:
    """Why the port must not be used, "" when it may be."""
    return "" if port in ORDINARY_PORTS or port in allowed.ports else f"port {port} is not one the web uses"


def url_fault(url: str, *, allowed: Guard) -> str:
    """Why the URL must not be asked for, "" when it may be: scheme, user part, host, port; no look-up is made."""
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as error:
        return f"the address cannot be read: {error}"
    if parts.scheme not in DEFAULT_PORTS:
        return f"{parts.scheme or 'no scheme'}: is not http or https"
    if fault := _authority_fault(parts):
        return fault
    return port_fault(DEFAULT_PORTS[parts.scheme] if port is None else port, allowed=allowed) or _literal_fault(parts, allowed)


def guarded_socket(allowed: Guard) -> SocketFactory:
    """A factory that makes sockets only for allowed addresses and ports; raises UnsafeAddressError for others."""

    def make(info: tuple[Any, ...]) -> socket.socket:
        family, kind, protocol, _, target = info
        if fault := address_fault(target[0], allowed=allowed) or port_fault(target[1], allowed=allowed):
            raise UnsafeAddressError(fault)
        return socket.socket(family, kind, protocol)

    return make


def _is_public(address: Address) -> bool:
    if not address.is_global or address.is_multicast or address.is_reserved or address.is_unspecified:
        return False
    if any(address in network for network in _NEVER if network.version == address.version):
        return False
    return address.version == 4 or address in _GLOBAL_UNICAST


def _plain(address: Address) -> Address:
    """An IPv4 address written as IPv6 (::ffff:a.b.c.d) is judged as IPv4."""
    return getattr(address, "ipv4_mapped", None) or address


def _authority_fault(parts: SplitResult) -> str:
    if not parts.hostname:
        return "the address names no host"
    if "@" in parts.netloc or parts.username is not None or parts.password is not None:
        return "the address carries a user name"
    strange = set(parts.netloc.lower()) - _SAFE_HOST
    return f"the host is written with {sorted(strange)[0]!r}" if strange else ""


def _literal_fault(parts: SplitResult, allowed: Guard) -> str:
    """A literal address is refused before any robots.txt or queue is touched for it."""
    host = parts.hostname or ""
    if ":" not in host and not host.replace(".", "").isdigit():
        return ""
    try:
        ip_address(host.partition("%")[0])
    except ValueError:
        return ""
    return address_fault(host, allowed=allowed)
