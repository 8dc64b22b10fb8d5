"""The recorded day as a newcomer plays it: told as it happened, and told no differently by a daemon that is killed."""

import os
import secrets
from random import Random

import pytest

from tests.chaos.staged import random_instants, staged

pytestmark = pytest.mark.xdist_group("demo")
SEED = int(os.environ.get("CHAOS_SEED", secrets.randbelow(10**6)))
KILLS = 2


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory):
    """One run from the first article to the last: how it ended, and what stands in its database."""
    with staged(tmp_path_factory.mktemp("undisturbed")) as stage:
        return stage.play(), stage.standing()


@pytest.fixture(scope="module")
def killed(tmp_path_factory):
    """The same day with the daemon killed at random instants, its press living on."""
    print(f"CHAOS_SEED={SEED}")
    with staged(tmp_path_factory.mktemp("killed")) as stage:
        for instant, linger in random_instants(Random(SEED), stage.day, KILLS):
            daemon = stage.start()
            assert stage.kill_at(daemon, instant, linger=linger), f"CHAOS_SEED={SEED}: ended before {instant}"
        return stage.play(), stage.standing()


def test_the_founding_story_has_one_root_and_every_facet(undisturbed):
    ending, _ = undisturbed
    assert ending.summary["roots_for_founding_story"] == 1
    assert set(ending.summary["facets"]) >= {"talks held", "visit agreed", "flights agreed", "visit postponed"}


def test_no_other_story_is_told_than_the_gold_names(undisturbed):
    ending, standing = undisturbed
    assert (ending.summary["false_roots"], ending.summary["missed_roots"]) == (0, 0), standing.roots


def test_the_day_counts_its_replies_that_tell_no_development(undisturbed):
    ending, standing = undisturbed
    assert ending.summary["idle_replies"] <= 3, standing.roots


def test_every_article_served_is_stored(undisturbed):
    ending, _ = undisturbed
    assert ending.summary["articles_served"] == ending.summary["articles_stored"]
    assert ending.summary["lost_articles"] == 0


def test_a_day_told_right_ends_with_exit_code_zero_and_a_silent_stderr(undisturbed):
    ending, _ = undisturbed
    assert (ending.code, ending.stderr) == (0, "")


def test_a_killed_daemon_loses_no_article(undisturbed, killed):
    (_, whole), (ending, standing) = undisturbed, killed
    assert ending.summary["lost_articles"] == 0
    assert (standing.articles, standing.storyless) == (whole.articles, 0)


def test_a_killed_daemon_ends_with_the_same_roots(undisturbed, killed):
    (_, whole), (_, standing) = undisturbed, killed
    assert standing.roots == whole.roots, f"CHAOS_SEED={SEED}"


def test_a_killed_daemon_leaves_nothing_unsent_nothing_twice_and_a_sound_database(killed):
    _, standing = killed
    assert (standing.unsent, standing.doubled, standing.integrity) == ((), (), "ok"), f"CHAOS_SEED={SEED}"
