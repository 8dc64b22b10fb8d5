"""Poll -> keep -> detect -> join -> decide -> commit; knows ports and the core only.

Fetching and parsing happen in the loop; keeping happens in a thread, because the store is synchronous.
Everything one poll decides is one commit, validators included: a crash in between leaves nothing, so
that no later 304 can hide an entry. Of more than fifty new articles each fifty are a commit, the
validators in the last: other sources are kept in between, and after a crash the rest is still new.
"""

from monitor.pipeline.pages import PAGE_GIVEN_UP, PAGE_RETRY, read_page
from monitor.pipeline.polls import Kept, keep_failure, poll_source
from monitor.pipeline.tools import Tools

__all__ = ["PAGE_GIVEN_UP", "PAGE_RETRY", "Kept", "Tools", "keep_failure", "poll_source", "read_page"]
