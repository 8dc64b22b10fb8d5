"""Names to addresses, the forbidden ones left out."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Awaitable, Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from ipaddress import ip_address

from aiohttp.abc import AbstractResolver, ResolveResult

from monitor.fetch.guard import Guard, UnsafeAddressError, address_fault

Resolve = Callable[[str, int], Awaitable[Sequence[str]]]
LOOKUPS = 16


class SystemNames:
    """The machine's own look-up on threads of its own: slow name servers must not stall the loop's other threads."""

    def __init__(self) -> None:
        self._threads = ThreadPoolExecutor(LOOKUPS, thread_name_prefix="names")

    async def __call__(self, host: str, port: int) -> Sequence[str]:
        """Every address of `host`; raises socket.gaierror when there is none."""
        loop = asyncio.get_running_loop()
        infos = await loop.run_in_executor(self._threads, _look_up, host, port)
        return list(dict.fromkeys(str(info[4][0]) for info in infos))

    def close(self) -> None:
        """Begin no more look-ups."""
        self._threads.shutdown(wait=False, cancel_futures=True)


class GuardedResolver(AbstractResolver):
    """Gives aiohttp only addresses that may be connected to; raises UnsafeAddressError when a name has no other.

    Without this a name with one public and one private answer would be tried at both; the guarded socket
    stays the last word, because literals never come here.
    """

    def __init__(self, *, resolve: Resolve, allowed: Guard) -> None:
        self._resolve = resolve
        self._allowed = allowed

    async def resolve(self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET) -> list[ResolveResult]:
        """The public addresses of `host`, in the order given."""
        found = await self._resolve(host, port)
        faults = {address: address_fault(address, allowed=self._allowed) for address in found}
        public = [address for address, fault in faults.items() if not fault]
        if found and not public:
            raise UnsafeAddressError(f"{host} leads to {faults[found[0]]}")
        return [_result(host, address, port) for address in public if family in (socket.AF_UNSPEC, _family(address))]

    async def close(self) -> None:
        """Nothing is held open."""


def _look_up(host: str, port: int) -> list[tuple[int, int, int, str, tuple[str | int, ...]]]:
    return list(socket.getaddrinfo(host, port, type=socket.SOCK_STREAM))  # type: ignore[arg-type]


def _family(address: str) -> socket.AddressFamily:
    return socket.AF_INET6 if ip_address(address.partition("%")[0]).version == 6 else socket.AF_INET


def _result(host: str, address: str, port: int) -> ResolveResult:
    return {"hostname": host, "host": address, "port": port, "family": _family(address), "proto": 0, "flags": socket.AI_NUMERICHOST}
