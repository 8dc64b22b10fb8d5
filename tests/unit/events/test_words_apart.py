"""The words of a language stand in the module of the language or in the data: the code around them holds none.

What tells a word from an identifier is that the code itself knows the identifier: as a name, a value of an enum, a kind, a tag, or a
key of the data files. A collection is words as soon as one of its strings is known as none of these.
"""

import ast
import re
from pathlib import Path

import pytest

import monitor
from monitor.settings.entities import KINDS as NAMINGS

HOUSE = Path(monitor.__file__).parent
ROOMS = ("entities", "events", "stories")
SYNTAX = re.compile(r"\(\?P<\w+>|\[[^\]]*\]|\\[a-zA-Z]")
WORD = re.compile(r"[^\W\d_]{2,}")
FOREIGN = re.compile(r"[^\W\d_\x00-\x7f]")
REASON = re.compile(r"\S+(?: \S+)+")
"""Two words and more are what a reader of the tool is shown, not a word that is sought."""
TAGS = set("base s past pp refl ing fut cond imp subj been".split())
"""Forms of verbs, as `Grammar.inflect` gives them."""
NAMED_BY_DATA = {"unknown-person", "medium", "swap", "direct", "governed", "opening", "beside", "paired", "not"}
"""What values say: a kind of mention, how sure an entry is, roles of a definition, senses of letters, a part of a verb group."""
LETTERS_ARE_THE_MATTER = {"entities/fold.py", "entities/index.py", "stories/clause.py"}
"""Letters that fold to others, the edges of scripts, and full-width marks: no words."""


def modules():
    """The code of the rooms, but for what may hold words."""
    paths = (path for room in ROOMS for path in sorted((HOUSE / room).glob("*.py")))
    return [path for path in paths if path.relative_to(HOUSE).as_posix() != "entities/languages.py"]


def tree_of(path):
    return ast.parse(path.read_text(encoding="utf-8"))


def texts(node):
    return [part.value for part in ast.walk(node) if isinstance(part, ast.Constant) and isinstance(part.value, str)]


def patterns(tree):
    """The texts of the patterns that a module compiles."""
    calls = (node for node in ast.walk(tree) if isinstance(node, ast.Call) and ast.unparse(node.func) == "re.compile")
    return [text for call in calls for text in written(call.args[0])]


def written(node):
    """The texts of an expression but those that say which words a formatted value inserts."""
    if isinstance(node, ast.FormattedValue):
        return []
    own = [node.value] if isinstance(node, ast.Constant) and isinstance(node.value, str) else []
    return [*own, *(text for part in ast.iter_child_nodes(node) for text in written(part))]


def identifiers():
    """All that the code and the data call something by."""
    known = {*NAMINGS, *TAGS, *NAMED_BY_DATA, *(path.stem for path in (HOUSE / "data" / "events").glob("*.yaml"))}
    for path in HOUSE.rglob("*.py"):
        for node in ast.walk(tree_of(path)):
            known |= called(node)
    known |= {path.stem for path in (HOUSE / "data" / "stories" / "notions").iterdir()} | {"th"}
    for path in (HOUSE / "data").rglob("*.yaml"):
        text = path.read_text(encoding="utf-8")
        known |= {*re.findall(r"^\s*(?:- )?([\w-]+):", text, re.M), *re.findall(r"\bid: ([\w-]+)", text)}
    return known


def called(node):
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name) | ast.arg(arg=name) | ast.FunctionDef(name=name):
            return {name}
        case ast.keyword(arg=str(name)):
            return {name}
        case ast.ClassDef(name=name, bases=bases):
            return {name, *(texts(node) if any("Enum" in ast.unparse(base) for base in bases) else ())}
    return set()


KNOWN = identifiers()


def collections(tree):
    """The strings that stand together in a set, tuple, list or dictionary, or in one text that is split, with their line."""
    for node in ast.walk(tree):
        match node:
            case ast.Set(elts=parts) | ast.Tuple(elts=parts) | ast.List(elts=parts) | ast.Dict(keys=parts):
                yield node.lineno, [part.value for part in parts if isinstance(part, ast.Constant) and isinstance(part.value, str)]
            case ast.Call(func=ast.Attribute(value=ast.Constant(value=str(text)), attr="split")):
                yield node.lineno, text.split()


def is_word(text):
    bare = text.strip(": ")
    return bool(WORD.search(bare)) and bare not in KNOWN and not REASON.fullmatch(bare)


@pytest.mark.parametrize("path", modules(), ids=lambda path: f"{path.parent.name}.{path.stem}")
def test_a_pattern_outside_the_languages_has_no_words(path):
    assert not [text for text in patterns(tree_of(path)) if WORD.search(SYNTAX.sub(" ", text))]


@pytest.mark.parametrize("path", modules(), ids=lambda path: f"{path.parent.name}.{path.stem}")
def test_a_collection_outside_the_languages_has_no_words(path):
    found = [(line, word) for line, words in collections(tree_of(path)) for word in words if is_word(word)]
    assert not found, f"{path}: is it a word? then it belongs into the languages; else give it a name that the code knows"


@pytest.mark.parametrize("path", modules(), ids=lambda path: f"{path.parent.name}.{path.stem}")
def test_no_letter_outside_ascii_stands_outside_the_languages(path):
    if path.relative_to(HOUSE).as_posix() in LETTERS_ARE_THE_MATTER:
        return
    tree = tree_of(path)
    prose = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    told = (node for node in ast.walk(tree) if isinstance(node, ast.Constant) and id(node) not in prose)
    assert not [node.value for node in told if isinstance(node.value, str) and FOREIGN.search(node.value)]


@pytest.mark.parametrize(
    "code",
    [
        'WON = frozenset({"beat", "trounced"})',
        'IN = "at near beside trounced".split()',
        'if word in ("top", "trounced"): pass',
        'HEARD = {"trounced": 1}',
    ],
)
def test_words_are_seen(code):
    assert any(is_word(word) for _, words in collections(ast.parse(code)) for word in words)


@pytest.mark.parametrize(
    "code", ['OF = ("country", "metonym", "office")', 'WHY = ("tier none: only a place is named",)', 'GAP = (" ", ", ")']
)
def test_identifiers_and_reasons_are_let_pass(code):
    assert not any(is_word(word) for _, words in collections(ast.parse(code)) for word in words)
