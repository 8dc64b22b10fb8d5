"""What a story that stood aside proves to be when another article joins it."""

from dataclasses import replace

from monitor.stories.aside import Standing, weigh
from tests.story.newsroom import SETTINGS, USA, Newsroom, country, event

NIGER, BENIN = country("NER"), country("BEN")
TEXT = "The oil pipeline between Niger and Benin carries crude to the terminal at Seme, where tankers load it for three refiners."


def two_stories(deed):
    """What a lifted ban on a pipeline started, and what this deed on it did."""
    room = Newsroom()
    ban = room.story(room.tell("Benin lifts ban on crude from pipeline", event("release", "completed", BENIN, NIGER), text=TEXT))
    other = Newsroom()
    return other.story(other.tell("Pipeline news", deed, text=TEXT)), ban


def test_another_kind_of_deed_is_a_story_of_its_own_however_alike_the_words():
    blast, ban = two_stories(event("attack", "completed", USA, NIGER))
    assert weigh(blast, ban, {}, settings=SETTINGS) is Standing.OWN
    assert weigh(blast, replace(ban, facets=()), {}, settings=SETTINGS) is not Standing.OWN


def test_what_is_said_of_a_deed_is_no_other_deed():
    blame, ban = two_stories(event("criticism", "completed", USA, NIGER))
    assert weigh(blame, ban, {}, settings=SETTINGS) is not Standing.OWN
