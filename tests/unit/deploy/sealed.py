"""Runs a command under what a unit forbids, without systemd: `python -m tests.unit.deploy.sealed UNIT COMMAND [ARGUMENT...]`.

System calls, address families, namespaces, personality, writable code, capabilities, umask and limits are read from the unit and
forbidden as systemd does: by the kernel's filters, through libseccomp. Mounts and address filters need systemd itself.
"""

from __future__ import annotations

import ctypes
import errno
import os
import resource
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

ALLOW, FORBID = 0x7FFF0000, 0x00050000
EQUALS, GREATER, MASKED = 4, 6, 7  # scmp_compare; 7 compares what of the argument lies under a mask
UNKNOWN = -1
DROP_FROM_BOUNDING_SET = 24
CAPABILITIES = 64
FAMILIES = {"AF_UNIX": 1, "AF_INET": 2, "AF_INET6": 10}
FAMILIES_KNOWN = 64
NAMESPACES = (0x00020000, 0x02000000, 0x04000000, 0x08000000, 0x10000000, 0x20000000, 0x40000000)
WRITE, EXECUTE = 2, 4


class Condition(ctypes.Structure):
    """What an argument of a system call has to be for a rule to hold (struct scmp_arg_cmp)."""

    _fields_ = (("argument", ctypes.c_uint), ("compare", ctypes.c_int), ("first", ctypes.c_uint64), ("second", ctypes.c_uint64))


class Filter:
    """One filter of the kernel's; several stand one behind another, and the strictest word counts."""

    def __init__(self, default: int) -> None:
        self._library = ctypes.CDLL("libseccomp.so.2")
        self._library.seccomp_init.restype = ctypes.c_void_p
        self._filter = ctypes.c_void_p(self._library.seccomp_init(default))

    def rule(self, action: int, name: str, *conditions: Condition) -> None:
        """Add one; calls that this machine does not have are left out."""
        number = self._library.seccomp_syscall_resolve_name(name.encode())
        if number <= UNKNOWN:
            return
        listed = (Condition * len(conditions))(*conditions)
        if fault := self._library.seccomp_rule_add_array(self._filter, action, number, len(conditions), listed):
            raise OSError(-fault, f"no rule for {name}")

    def load(self) -> None:
        """From here on it holds, for this process and all it starts."""
        if fault := self._library.seccomp_load(self._filter):
            raise OSError(-fault, "the filter was refused")


def settings(unit: Path) -> dict[str, list[str]]:
    """The unit's lines by name, each with all its values."""
    found: dict[str, list[str]] = defaultdict(list)
    for line in unit.read_text().splitlines():
        name, equals, value = line.partition("=")
        if equals and not line.startswith("#"):
            found[name].append(value)
    return found


def groups() -> dict[str, list[str]]:
    """Systemd's names for sets of system calls, each with its members."""
    told = subprocess.run(["systemd-analyze", "syscall-filter"], capture_output=True, text=True, check=True).stdout
    found: dict[str, list[str]] = defaultdict(list)
    name = ""
    for line in told.splitlines():
        if line.startswith("@"):
            name = line.strip()
        elif line.startswith(" ") and not line.strip().startswith("#"):
            found[name].append(line.strip())
    return found


def expanded(names: list[str], known: dict[str, list[str]]) -> set[str]:
    """The system calls behind names of calls and of sets of them."""
    return {call for name in names for call in (expanded(known[name], known) if name.startswith("@") else {name})}


def calls_allowed(lines: list[str]) -> set[str]:
    """What SystemCallFilter= lines leave: each adds, or with a tilde takes away."""
    known, allowed = groups(), set[str]()
    for line in lines:
        named = expanded(line.removeprefix("~").split(), known)
        allowed = allowed - named if line.startswith("~") else allowed | named
    return allowed


def forbid(unit: dict[str, list[str]]) -> None:
    """What depends on a call's arguments; everything else passes."""
    refused, absent = FORBID | errno.EPERM, FORBID | errno.ENOSYS
    gate = Filter(ALLOW)
    for line in unit["RestrictAddressFamilies"]:
        allowed = {FAMILIES[name] for name in line.split()}
        for family in set(range(FAMILIES_KNOWN)) - allowed:
            gate.rule(FORBID | errno.EAFNOSUPPORT, "socket", Condition(0, EQUALS, family, 0))
        gate.rule(FORBID | errno.EAFNOSUPPORT, "socket", Condition(0, GREATER, FAMILIES_KNOWN - 1, 0))
    if unit["RestrictNamespaces"] == ["yes"]:
        gate.rule(absent, "clone3")
        gate.rule(refused, "setns")
        for flag in NAMESPACES:
            gate.rule(refused, "clone", Condition(0, MASKED, flag, flag))
            gate.rule(refused, "unshare", Condition(0, MASKED, flag, flag))
    if unit["LockPersonality"] == ["yes"]:
        gate.rule(refused, "personality", Condition(0, GREATER, 0, 0))
    if unit["MemoryDenyWriteExecute"] == ["yes"]:
        both = WRITE | EXECUTE
        gate.rule(refused, "mmap", Condition(2, MASKED, both, both))
        for name in ("mprotect", "pkey_mprotect"):
            gate.rule(refused, name, Condition(2, MASKED, EXECUTE, EXECUTE))
    gate.load()


def seal(unit: dict[str, list[str]]) -> None:
    """Limits, umask and capabilities first, the list of system calls last: loading a filter is itself not on it."""
    allowed = calls_allowed(unit["SystemCallFilter"])
    for name, limit in (("LimitNOFILE", resource.RLIMIT_NOFILE), ("LimitCORE", resource.RLIMIT_CORE)):
        for value in unit[name]:
            resource.setrlimit(limit, (int(value), int(value)))
    os.umask(int(unit["UMask"][-1], 8))
    if unit["CapabilityBoundingSet"] == [""]:
        for capability in range(CAPABILITIES):
            ctypes.CDLL(None).prctl(DROP_FROM_BOUNDING_SET, capability, 0, 0, 0)
    forbid(unit)
    gate = Filter(FORBID | errno.EPERM)
    for name in sorted(allowed):
        gate.rule(ALLOW, name)
    gate.load()


if __name__ == "__main__":
    seal(settings(Path(sys.argv[1])))
    os.execvp(sys.argv[2], sys.argv[2:])
