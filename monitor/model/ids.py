"""Names for identities, so that they do not mix."""

from __future__ import annotations

from typing import NewType

SourceId = NewType("SourceId", str)
PublisherId = NewType("PublisherId", str)
ArticleId = NewType("ArticleId", int)
ArticleUrl = NewType("ArticleUrl", str)
StoryId = NewType("StoryId", int)
EntityId = NewType("EntityId", str)
WatchName = NewType("WatchName", str)
ChannelId = NewType("ChannelId", str)
AlertId = NewType("AlertId", int)
DeliveryKey = NewType("DeliveryKey", str)
AskKey = NewType("AskKey", str)
Kind = NewType("Kind", str)
Country = NewType("Country", str)
