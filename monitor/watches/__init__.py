"""The language of watch rules: parse, check, print, index, evaluate, explain.

Read `tree` (what a query is), `parse` (the grammar), `plan` and `evaluate` (what it means), `keys` and `index` (how
a hundred thousand of them are asked at once).
"""

from monitor.watches.check import Finding, Flaw, check
from monitor.watches.compile import plan_of
from monitor.watches.complaint import explain_error
from monitor.watches.document import Document, document_of
from monitor.watches.index import WatchIndex, index_of
from monitor.watches.page import Page
from monitor.watches.parse import parse
from monitor.watches.printer import print_query
from monitor.watches.tree import Query
from monitor.watches.vocabulary import Vocabulary
from monitor.watches.why import Explained, NearMiss, explain, failures, near_miss

__all__ = [
    "Document",
    "Explained",
    "Finding",
    "Flaw",
    "NearMiss",
    "Page",
    "Query",
    "Vocabulary",
    "WatchIndex",
    "check",
    "document_of",
    "explain",
    "explain_error",
    "failures",
    "index_of",
    "near_miss",
    "parse",
    "plan_of",
    "print_query",
]
