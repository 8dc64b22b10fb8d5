"""The page on kinds of one's own names every key and role that a file may hold, and no other."""

import re
from pathlib import Path

import pytest

from monitor.settings.kinds import LANGUAGES, CueModel, KindModel

PAGE = (Path(__file__).parents[3] / "docs" / "kinds.md").read_text(encoding="utf-8")
ROLES = set(CueModel.model_fields["roles"].metadata[0].pattern[2:-2].split("|")) - {""}
TABLES = {"key": set(KindModel.model_fields), "key of a cue": set(CueModel.model_fields), "role of a cue": ROLES}


@pytest.mark.parametrize("head", TABLES)
def test_every_key_and_role_is_explained(head):
    table = PAGE.partition(f"| {head} | says |")[2].partition("\n\n")[0]
    rows = [line.split("|")[1] for line in table.splitlines() if line.startswith("| `")]
    named = {key for row in rows for key in re.findall(r"`([a-z_]+)`", row)}
    assert named - set(LANGUAGES) == TABLES[head] - set(LANGUAGES)
