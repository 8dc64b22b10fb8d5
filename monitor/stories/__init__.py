"""Stories: one event, one story, across outlets, wording and days. Pure: the store looks up, this room decides."""
