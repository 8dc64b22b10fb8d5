"""Redirects, share links, mail scanners, AMP caches, archives and translators are opened to the address they carry."""

from __future__ import annotations

from base64 import urlsafe_b64encode
from urllib.parse import quote

import pytest

from monitor.settings.urls import shipped_url_rules
from monitor.text.urls import is_opaque, url_key

RULES = shipped_url_rules()
PLAIN = "https://example.com/world/talks-in-beijing-20230618?id=77"
ESCAPED = quote(PLAIN, safe="")
REST = PLAIN.removeprefix("https://")
LONG = "https://example.com/world/" + "a-very-long-slug-" * 10 + "12"


def key(url: str) -> str:
    return url_key(url, rules=RULES)


def base64(url: str) -> str:
    return urlsafe_b64encode(url.encode()).decode().rstrip("=")


def token(url: str) -> str:
    """As Google News wrote its tokens until 2024: a protobuf with the address behind its length."""
    length = bytes([len(url)]) if len(url) < 128 else bytes([len(url) & 0x7F | 0x80, len(url) >> 7])
    return urlsafe_b64encode(b"\x08\x13\x22" + length + url.encode() + b"\xd2\x01\x00").decode().rstrip("=")


@pytest.mark.parametrize(
    "wrapped",
    [
        ESCAPED,
        f"https://www.google.co.jp/url?sa=t&url={ESCAPED}",
        f"https://www.google.de/url?q={ESCAPED}&usg=x",
        f"https://www.google.com.hk/amp/s/amp.{REST}",
        f"https://www.bing.com/amp/s/{REST}",
        f"https://www.bing.com/ck/a?!&&p=abc&u=a1{base64(PLAIN)}&ntb=1",
        f"https://r.search.yahoo.com/_ylt=Aw;_ylu=Y2/RV=2/RE=16/RO=10/RU={ESCAPED}/RK=2/RS=abc-",
        f"https://duckduckgo.com/l/?uddg={ESCAPED}&rut=1",
        f"https://cdn.ampproject.org/v/s/{REST}&amp_js_v=0.1&usqp=mq331AQ",
        f"https://amp-example-com.cdn.ampproject.org/wp/s/amp.{REST}",
        "https://example-com.translate.goog/world/talks-in-beijing-20230618?id=77&_x_tr_sl=zh-CN&_x_tr_tl=en&_x_tr_pto=wapp",
        f"https://translate.google.com/translate?sl=zh-CN&tl=en&u={ESCAPED}",
        f"https://urldefense.com/v3/__{PLAIN}__;!!ABC!xyz$",
        f"https://urldefense.com/v3/__{PLAIN.replace('?', '*')}__;Pw!!ABC!xyz$",
        "https://urldefense.proofpoint.com/v2/url?u=https-3A__example.com_world_talks-2Din-2Dbeijing-2D20230618-3Fid-3D77&d=Dw&c=1",
        f"https://urldefense.proofpoint.com/v1/url?u={ESCAPED}&k=1",
        f"https://nam12.safelinks.protection.outlook.com/?url={ESCAPED}&data=05%7C01",
        f"https://secure-web.cisco.com/1abcDEF/{ESCAPED}",
        f"https://linkprotect.cudasvc.com/url?a={ESCAPED}&c=E,1",
        "https://example.com.mcas.ms/world/talks-in-beijing-20230618?id=77&McasTsid=20892",
        f"https://link.axios.com/click/312.4/{base64(PLAIN)}/hash",
        f"https://abc.r.eu-west-1.awstrack.me/L0/{ESCAPED}/1/0102018/sig=1",
        f"https://web.archive.org/web/20230618120000id_/{PLAIN}",
        f"https://web.archive.org/web/20230618120000/http:/{REST}",
        f"https://archive.ph/2023.06.18-120000/{PLAIN}",
        f"https://12ft.io/{PLAIN}",
        f"https://www.facebook.com/sharer/sharer.php?u={ESCAPED}",
        f"https://x.com/intent/tweet?text=a&url={ESCAPED}",
        f"https://vk.com/away.php?to={ESCAPED}&cc_key=",
        f"https://link.zhihu.com/?target={ESCAPED}",
        f"https://href.li/?{PLAIN}",
        f"https://l.facebook.com/l.php?u={quote(f'https://www.google.com/url?q={ESCAPED}', safe='')}&h=1",
    ],
)
def test_a_wrapper_has_the_key_of_what_it_carries(wrapped):
    assert key(wrapped) == key(PLAIN)


@pytest.mark.parametrize("plain", [LONG, "https://www.example.com/world/a.html"])
def test_an_old_token_of_google_news_is_read_and_a_new_one_stays_closed(plain):
    assert key(f"https://news.google.com/rss/articles/{token(plain)}?oc=5") == key(plain)
    assert is_opaque(key("https://news.google.com/rss/articles/CBMiAU_yqLabc?oc=5"), rules=RULES)


def test_a_turbo_page_has_the_key_of_the_page():
    assert key("https://ria-ru.turbopages.org/ria.ru/s/20230618/v-1.html") == key("https://ria.ru/20230618/v-1.html")


def test_dashes_of_a_translated_host_are_dots_and_double_dashes_dashes():
    assert key("https://www-daily--news-co-uk.translate.goog/x-1") == key("https://www.daily-news.co.uk/x-1")


def test_short_links_are_opaque_and_articles_and_front_pages_are_not():
    assert [is_opaque(key(url), rules=RULES) for url in ("https://bit.ly/3xY", "https://bit.ly/", PLAIN)] == [True, False, False]


def test_forty_wrappers_around_one_another_are_all_opened():
    assert key("https://12ft.io/" * 40 + PLAIN) == key(PLAIN)
