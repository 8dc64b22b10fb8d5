"""config.yaml is read whole or refused with every mistake, its line and the nearest word."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

import pytest
from pydantic import BaseModel, ConfigDict

from monitor.errors import ConfigError
from monitor.model.secret import Secret
from monitor.settings.load import parse_settings
from monitor.settings.profiles import shipped_sources
from monitor.settings.sourcefile import read_sources


class Options(BaseModel):
    model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
    token: Secret = Secret("")


def load(text):
    return parse_settings(
        text, name="config.yaml", folder=Path("/x"), options={"terminal": lambda: Options}, secret=lambda ref: Secret(ref)
    )


GOOD = """\
channels:
  us-china: {notifier: terminal, timezone: Europe/Berlin, quiet_hours: {from: "22:00", to: "7:00"}}
notifiers:
  terminal: {token: "env:TOKEN"}
fallback: {after: 10m}
"""


def test_spans_of_time_are_read_in_words():
    assert load(GOOD).model.fallback.after == 600


def test_a_secret_does_not_print():
    settings = load(GOOD)
    assert "TOKEN" not in repr(settings)
    assert settings.notifiers["terminal"][1].token.reveal() == "env:TOKEN"


def test_every_mistake_is_listed_with_its_line_and_the_nearest_word():
    with pytest.raises(ConfigError) as caught:
        load("storre: x\nchannels:\n  a:\n    notifier: terminl\n    timezone: Europe/Berlinn\nnotifiers:\n  terminal:\n    tokn: x\n")
    told = str(caught.value)
    assert "config.yaml:1: unknown key 'storre' (did you mean 'store'?)" in told
    assert "config.yaml:5: channels.a.timezone" in told
    assert "config.yaml:8: unknown key 'tokn' (did you mean 'token'?)" in told


def test_a_channel_must_name_a_notifier_that_stands():
    with pytest.raises(ConfigError, match=r"config.yaml:2: no notifier is named 'terminl' \(did you mean 'terminal'"):
        load("channels:\n  a: {notifier: terminl}\nnotifiers: {terminal: {}}\n")


def test_text_that_is_no_yaml_is_refused_with_its_line():
    with pytest.raises(ConfigError, match="config.yaml:2"):
        load("store: x\n  sources: [\n")


def test_a_key_that_stands_twice_is_refused():
    with pytest.raises(ConfigError, match="config.yaml:2: 'store' stands twice"):
        load("store: x\nstore: y\n")


def test_sources_are_their_own_publisher_unless_one_is_named():
    (source,) = read_sources("- {id: dawn, name: Dawn, url: 'https://www.dawn.com/feeds/home/', interval: 5m}", name="s.yaml")
    assert (source.publisher, source.interval) == ("dawn", 300)


def test_mistakes_of_a_source_file_come_with_lines():
    with pytest.raises(ConfigError) as caught:
        read_sources("- {id: a, name: A, url: 'ftp://x'}\n- {id: a, name: A, url: 'https://x', lan: en}\n", name="s.yaml")
    assert [fault.where for fault in caught.value.faults] == ["s.yaml:1", "s.yaml:2"]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("timezone: Europe/Pariss", "did you mean 'Europe/Paris'"),
        ("cron: '61 * * * *'", "minute"),
        ("cron: '0 0 31 2 *'", "cron"),
        ("url_pattern: '/news/('", "no regular expression"),
        ("country: China", "country"),
        ("interval: 0", "interval"),
    ],
)
def test_a_source_that_could_never_be_polled_is_refused_when_it_is_read(line, told):
    with pytest.raises(ConfigError, match=told.replace("(", r"\(")):
        read_sources(f"- {{id: a, name: A, url: 'https://a.example/', {line}}}", name="sources.yaml")


@pytest.mark.parametrize("path", sorted(Path(str(files("monitor.data") / "sources")).glob("*.yaml")), ids=lambda path: path.stem)
def test_no_shipped_source_is_polled_while_its_note_calls_it_unverified(path):
    sources = read_sources(path.read_text(encoding="utf-8"), name=path.name)
    assert [source.id for source in sources if source.enabled and "unverified" in source.note] == []


def test_sixty_shipped_sources_are_polled_and_each_says_whose_it_is_and_how_it_is_known():
    sources = [source for source in shipped_sources() if source.enabled]
    assert len(sources) >= 60
    assert [one.id for one in sources if not (one.name and one.publisher and one.lang and one.groups and one.note)] == []
    assert {one.publisher for one in sources if not one.country} == {
        "eu-commission",
        "eu-council",
        "eu-parliament",
        "un",
        "iaea",
        "wto",
        "eurasianet",
    }


def test_no_shipped_source_has_a_route_that_is_another_ones_address():
    routes = [route.url for source in shipped_sources() for route in source.routes]
    assert set(routes).isdisjoint(source.url for source in shipped_sources())


ROW = "- id: a\n  name: A\n  url: http://a.example/\n"


@pytest.mark.parametrize(
    ("more", "line", "said"),
    [
        ("  way: listing\n", 1, "way listing needs `listing:`"),
        ("  way: spider\n", 1, "way spider needs `spider:`"),
        ("  routes: [{way: listing, url: 'http://a.example/2'}]\n", 1, "way listing needs `listing:`"),
        ("  way: listing\n  listing:\n    item: 'ul[['\n", 6, "is no CSS selector"),
        ("  way: listing\n  listing:\n    item: 'li:frist'\n", 6, "is no CSS selector"),
        ("  way: listing\n  listing:\n    item: li\n    link: 'a::href'\n", 7, "is no CSS selector"),
        ("  way: listing\n  listing:\n    item: 'xpath://li['\n", 6, "is no XPath: Invalid expression"),
        ("  way: listing\n  listing:\n    item: 'xpath:'\n", 6, "is no XPath"),
        ("  way: listing\n  listing:\n    item: li\n    title: 'xpath:.//a[contain(@class, \"x (y)\")]'\n", 7, "is no XPath: Unregistered"),
        ("  way: listing\n  listing:\n    item: li\n    date: 'xpath:.//time[ree:test(., \"1\")]'\n", 7, "is no XPath: Undefined"),
        ("  way: listing\n  listing:\n    item: li\n    remove:\n    - nav\n    - 'xpath:.//aside]'\n", 9, "is no XPath"),
        ("  routes:\n  - way: listing\n    url: 'http://a.example/2'\n    listing:\n      item: 'xpath://li[$n]'\n", 8, "is no XPath"),
        ("  way: listing\n  listing:\n    item: ''\n", 6, "listing.item"),
        ("  country: QQQ\n", 4, "alpha-3 code of ISO 3166"),
        ("  country: GER\n", 4, "did you mean"),
        ("  lang: xx\n", 4, "a language is a code of ISO 639"),
    ],
)
def test_a_source_that_cannot_be_read_as_declared_is_refused_with_its_line(more, line, said):
    with pytest.raises(ConfigError) as raised:
        read_sources(ROW + more, name="s.yaml")
    (fault,) = raised.value.faults
    assert (fault.where, said in fault.what) == (f"s.yaml:{line}", True), fault


@pytest.mark.parametrize(
    "more",
    [
        "  way: listing\n  listing: {item: 'ul.list1 li, .news > li:has(a)', link: 'a::attr(href)', title: 'h3::text', remove: ['xpath://nav']}\n",
        "  way: listing\n  listing: {item: 'xpath://li[has-class(\"a\") and (re:test(@id, \"x\") or not(self::node()))]', title: 'xpath:string(.//h3)'}\n",
        "  way: spider\n  spider: notices\n  country: XKX\n  lang: zh-Hant\n",
        "  country: TWN\n  lang: yue\n",
    ],
)
def test_a_source_with_what_its_way_needs_is_taken(more):
    assert len(read_sources(ROW + more, name="s.yaml")) == 1


def test_a_source_in_place_is_held_to_the_same(tmp_path):
    with pytest.raises(ConfigError) as raised:
        load("sources: {list: [{id: a, name: A, url: 'http://a.example/', way: spider}]}\n")
    assert "way spider needs" in str(raised.value)
