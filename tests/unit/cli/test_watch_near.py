"""What a watch only just missed, and what a change of it would gain and lose."""


def test_a_story_that_failed_by_one_clause_is_listed_with_the_clause(desk):
    desk.run("watch", "add", "talks", "event:meeting(party:CN) Washington", "--channel", "desk")
    (found,) = desk.json("watch", "near", "talks", "--since", "2023-06-01")
    assert found["clause"] == "event:meeting(party:CN)"
    assert found["reason"] == "no meeting was found"
    assert "Washington" in found["title"]


def test_a_story_that_met_the_watch_in_one_report_is_not_near(desk):
    assert desk.json("watch", "near", "us-china", "--since", "2023-06-01") == []


def test_a_change_is_told_as_alerts_gained_and_lost_with_their_titles(desk):
    told = desk.run("watch", "test", "us-china", "--query", "event:visit(party:FR)", "--since", "2023-06-01")
    assert "the change: +1 -1 alerts" in told.output
    assert "+ story 2: French President Emmanuel Macron will visit Berlin" in told.output


def test_detecting_again_finds_the_same(desk):
    stored = desk.json("watch", "test", "us-china", "--since", "2023-06-01")
    again = desk.json("watch", "test", "us-china", "--since", "2023-06-01", "--redetect")
    assert again["versions"] == stored["versions"]
