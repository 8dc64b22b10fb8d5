"""The language of watch rules: parse, check, print, index, evaluate, explain."""

from monitor.watches.document import Document, document_of
from monitor.watches.index import WatchIndex, index_of
from monitor.watches.parse import parse
from monitor.watches.printer import print_query
from monitor.watches.tree import Query
from monitor.watches.vocabulary import Vocabulary

__all__ = ["Document", "Query", "Vocabulary", "WatchIndex", "document_of", "index_of", "parse", "print_query"]
