"""Frozen values to plain JSON values and back, by the dataclass's own fields.

A field that equals its default is left out, so that a value stored before a field was added reads
back with the default; a key that no field knows is passed over. Times are written in UTC. Text is
made storable on the way: NUL is dropped and a lone surrogate becomes U+FFFD, because PostgreSQL
takes neither and UTF-8 has no form for the second.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import UTC, date, datetime
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, NewType, TypeVar, Union, get_args, get_origin, get_type_hints

T = TypeVar("T")
Code = Callable[[Any], Any]
TAG = "~"
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")


def storable(text: str) -> str:
    """The text without NUL, with U+FFFD for each lone surrogate; the very same object when it has neither."""
    if not _UNSTORABLE.search(text):
        return text
    return _UNSTORABLE.sub(lambda found: "" if found[0] == "\0" else "\ufffd", text)


def _all_storable(texts: Iterable[str]) -> list[str]:
    """Each text storable; one look at all of them together, because hardly any is not."""
    held = list(texts)
    return held if not _UNSTORABLE.search("".join(held)) else list(map(storable, held))


def scrub(value: T) -> T:
    """The value with all its text storable; the very same object when it was."""
    return decode(type(value), encode(value)) if _dirty(value) else value


def encode(value: Any) -> Any:
    """A JSON value for a frozen value (or a plain one) of a type known from the value itself."""
    return _encoder(type(value))(value)


def encode_as(hint: Any, value: Any) -> Any:
    """A JSON value for a value of the declared type, e.g. a union, which then carries its tag."""
    return _encoder(hint)(value)


def decode(hint: type[T], data: Any) -> T:
    """The value of the declared type; raises KeyError, TypeError or ValueError when the data is not one."""
    value: T = _decoder(hint)(data)
    return value


def decode_as(hint: Any, data: Any) -> Any:
    """As `decode`, for hints that are no classes, e.g. unions."""
    return _decoder(hint)(data)


def _dirty(value: Any) -> bool:
    if isinstance(value, str):
        return _UNSTORABLE.search(value) is not None
    if is_dataclass(value):
        return any(_dirty(getattr(value, name)) for name in _names(type(value)))
    if isinstance(value, dict):
        return any(_dirty(key) or _dirty(held) for key, held in value.items())
    return isinstance(value, tuple | frozenset | list) and any(map(_dirty, value))


def _field_names(cls: Any) -> tuple[str, ...]:
    return tuple(field.name for field in fields(cls))


def _as_is(value: Any) -> Any:
    return value


def _plain(hint: Any) -> Any:
    while isinstance(hint, NewType):
        hint = hint.__supertype__
    return hint


def _choices(hint: Any) -> tuple[Any, ...]:
    """The members of a union without None, () when it is none."""
    if get_origin(hint) not in (Union, UnionType):
        return ()
    return tuple(choice for choice in get_args(hint) if choice is not NoneType)


def _make_encoder(hint: Any) -> Code:
    hint = _plain(hint)
    if choices := _choices(hint):
        return _encode_choice(choices)
    if is_dataclass(hint):
        return _encode_fields(hint)
    if get_origin(hint) in (tuple, frozenset, dict):
        return _encode_container(hint)
    return _encode_scalar(hint)


def _encode_choice(choices: tuple[Any, ...]) -> Code:
    if len(choices) == 1:
        inner = _encoder(choices[0])
        return lambda value: None if value is None else inner(value)
    if not all(is_dataclass(choice) for choice in choices):
        return _as_is
    return lambda value: None if value is None else {TAG: type(value).__name__, **_encoder(type(value))(value)}


def _of_field(code_of: Callable[[Any], Code], hint: Any, *, owner: Any) -> Code:
    """The code of a field's type; of a type that holds its own kind (a mention's parts) only once it is asked for."""
    if owner in get_args(hint):
        return lambda value: code_of(hint)(value)
    return code_of(hint)


def _encode_fields(cls: Any) -> Code:
    hints = get_type_hints(cls)
    plan = [(field.name, _default(field), _of_field(_encoder, hints[field.name], owner=cls)) for field in fields(cls)]

    def run(value: Any) -> dict[str, Any]:
        found = ((name, default, code, getattr(value, name)) for name, default, code in plan)
        return {name: code(held) for name, default, code, held in found if default is MISSING or held != default}

    return run


def _encode_container(hint: Any) -> Code:
    origin, args = get_origin(hint), get_args(hint)
    if origin is dict:
        inner = _encoder(args[1])
        return lambda value: dict(zip(_all_storable(value), map(inner, value.values()), strict=True))
    if origin is frozenset:
        inner = _encoder(args[0])
        return lambda value: sorted(map(inner, value))
    if args[-1] is Ellipsis:
        inner = _encoder(args[0])
        return _all_storable if inner is storable else lambda value: list(map(inner, value))
    codes = [_encoder(arg) for arg in args]
    return lambda value: [code(held) for code, held in zip(codes, value, strict=True)]


def _encode_scalar(hint: Any) -> Code:
    if hint is str:
        return storable
    if hint is datetime:
        return lambda value: value.astimezone(UTC).isoformat()
    if hint is date:
        return lambda value: value.isoformat()
    if isinstance(hint, type) and issubclass(hint, Enum):
        return lambda value: value.value
    return _as_is


def _make_decoder(hint: Any) -> Code:
    hint = _plain(hint)
    if choices := _choices(hint):
        return _decode_choice(choices)
    if is_dataclass(hint):
        return _decode_fields(hint)
    if get_origin(hint) in (tuple, frozenset, dict):
        return _decode_container(hint)
    return _decode_scalar(hint)


def _decode_choice(choices: tuple[Any, ...]) -> Code:
    if len(choices) == 1:
        inner = _decoder(choices[0])
        return lambda data: None if data is None else inner(data)
    if not all(is_dataclass(choice) for choice in choices):
        return _as_is
    codes = {choice.__name__: _decoder(choice) for choice in choices}
    return lambda data: None if data is None else codes[data[TAG]](data)


def _decode_fields(cls: Any) -> Code:
    hints = get_type_hints(cls)
    codes = {field.name: _of_field(_decoder, hints[field.name], owner=cls) for field in fields(cls)}
    return lambda data: cls(**{name: codes[name](held) for name, held in data.items() if name in codes})


def _decode_container(hint: Any) -> Code:
    origin, args = get_origin(hint), get_args(hint)
    if origin is dict:
        inner = _decoder(args[1])
        return lambda data: dict(zip(data, map(inner, data.values()), strict=True))
    if origin is frozenset:
        inner = _decoder(args[0])
        return frozenset if inner is _as_is else lambda data: frozenset(map(inner, data))
    if args[-1] is Ellipsis:
        inner = _decoder(args[0])
        return tuple if inner is _as_is else lambda data: tuple(map(inner, data))
    codes = [_decoder(arg) for arg in args]
    return lambda data: tuple(code(held) for code, held in zip(codes, data, strict=True))


def _decode_scalar(hint: Any) -> Code:
    if hint in (datetime, date):
        read: Code = hint.fromisoformat
        return read
    if isinstance(hint, type) and issubclass(hint, Enum):
        return hint
    if hint is float:
        return float
    return _as_is


def _default(field: Field[Any]) -> Any:
    if field.default_factory is not MISSING:
        return field.default_factory()
    return field.default


_encoder: Callable[[Any], Code] = cache(_make_encoder)
_decoder: Callable[[Any], Code] = cache(_make_decoder)
_names: Callable[[Any], tuple[str, ...]] = cache(_field_names)
