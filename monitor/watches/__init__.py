"""The language of watch rules: parse, check, print, index, evaluate, explain.

Read `tree` (what a query is), `parse` (the grammar), `plan` and `evaluate` (what it means), `keys` and `index` (how
a hundred thousand of them are asked at once).
"""

from monitor.watches.check import Finding, Flaw, check
from monitor.watches.complaint import explain_error
from monitor.watches.document import Document, document_of
from monitor.watches.index import WatchIndex, index_of
from monitor.watches.parse import parse
from monitor.watches.printer import print_query
from monitor.watches.tree import Query
from monitor.watches.vocabulary import Vocabulary

__all__ = [
    "Document",
    "Finding",
    "Flaw",
    "Query",
    "Vocabulary",
    "WatchIndex",
    "check",
    "document_of",
    "explain_error",
    "index_of",
    "parse",
    "print_query",
]
