"""What a page is, by more than one sign: a wall, a listing, a missing page; and the articles that only sound like one."""

from __future__ import annotations

import pytest

from monitor.fetch.reading import reader
from monitor.model.enums import Outcome
from monitor.ports import Fetched

WORDS = "The ministers met on Sunday and agreed to meet again in the autumn, officials of both sides said after the talks. "
BANNER = "<div class='banner'><p>We and our partners use cookies and process personal data.</p><button>Accept all</button></div>"


def kind(inside: str, *, title: str = "Talks held", lang: str = "en", head: str = "") -> str:
    html = f"<html lang='{lang}'><head><title>{title}</title>{head}</head><body>{inside}</body></html>"
    fetched = Fetched(outcome=Outcome.OK, url="https://example.org/2023/a", status=200, headers={}, body=html.encode())
    return str(reader.read_page(fetched, lang="", timezone="UTC").kind)


ARTICLES = {
    "prose": ("EU court rules on cookie consent banners", f"<div><h1>EU court rules</h1><p>{WORDS * 6}</p></div>"),
    "prose beside a banner": ("Cookie consent: court rules", f"{BANNER}<article><h1>Court rules</h1><p>{WORDS * 6}</p></article>"),
    "a dateline": (
        "Access denied: journalists kept from summit",
        f"<div><h1>Access denied</h1><p>BEIJING, June 18 (E News) - {WORDS}</p><p>{WORDS}</p></div>",
    ),
    "an agency's dateline in Chinese": (
        "403页报告公布",
        "<div><p>新华社北京6月18日电（记者张三）国务委员兼外长十八日在北京会谈，双方同意保持沟通，继续推进各项工作，并就下一步往来作出安排。</p></div>",
    ),
    "mark-up": ("Blocked: ships return to port", f"<article><h1>Blocked</h1><p>{WORDS * 2}</p></article>"),
    "mark-up beside a banner": ("Talks held", f"{BANNER}<article><h1>Talks held</h1><p>{WORDS * 2}</p></article>"),
    "other text beside a banner": ("Talks held", f"{BANNER}<div><h1>Talks held</h1><p>{WORDS * 2}</p></div>"),
    "text in no paragraph beside a banner": ("Talks held", f"{BANNER}<div><h1>Talks held</h1><div>{WORDS * 2}</div></div>"),
    "a denial in Chinese": (
        "外交部：不存在所谓问题",
        "<div><h1>外交部：不存在所谓问题</h1><p>发言人说，所谓问题不存在，中方已多次表明立场，希望有关方面尊重事实，停止炒作，多做有利于两国关系的事情。</p></div>",
    ),
    "a heading that says so": (
        "Submarine could not be found, navy says",
        f"<article><time datetime='2023-06-18'>18 June</time><p>{WORDS * 6}</p></article>",
    ),
}


@pytest.mark.parametrize("sign", ARTICLES)
def test_an_article_that_sounds_like_a_wall_is_an_article(sign: str) -> None:
    title, inside = ARTICLES[sign]
    assert kind(inside, title=title) == "article"


def test_a_short_report_that_something_was_not_found_is_there_where_it_calls_itself_an_article() -> None:
    inside = f"<h1>Wreck could not be found</h1><p>{WORDS * 2}</p>"
    assert kind(inside, title="Wreck could not be found", head="<meta property='og:type' content='article'>") == "article"
    assert kind(inside, title="Wreck could not be found") == "empty"


WALLS = {
    "fr": "<h1>Choisissez comment continuer</h1><p>Avec votre accord, nos partenaires et nous utilisons des cookies pour accéder à des informations "
    "personnelles sur votre appareil. Vous pouvez retirer votre consentement à tout moment.</p><button>Tout accepter</button>",
    "es": "<h1>Tu privacidad es prioritaria</h1><p>Utilizamos cookies propias y de terceros. Puedes aceptar las cookies y continuar o suscribirte para "
    "rechazarlas todas en cualquier momento.</p><button>Aceptar y continuar</button>",
    "it": "<h1>La tua privacy è la nostra priorità</h1><p>Noi e i nostri partner archiviamo informazioni su un dispositivo, come gli identificatori nei "
    "cookie, e chiediamo il tuo consenso.</p><a>Accetta e continua</a>",
    "nl": "<h1>Klik op Akkoord om verder te gaan</h1><p>Wij gebruiken cookies en vergelijkbare technieken voor advertenties. Door te klikken geef je "
    "toestemming voor het verwerken van persoonsgegevens.</p>",
    "en": "<p>Unfortunately, our website is currently unavailable in most European countries. We are engaged on the issue and committed to looking at "
    "options that support our full range of digital offerings to your market.</p>",
    "en-451": "<h1>451: Unavailable due to legal reasons</h1><p>We recognize you are attempting to access this website from a country belonging to the "
    "European Economic Area, and therefore access cannot be granted at this time.</p>",
    "de": "<p>Dieser Inhalt ist leider in Ihrem Land nicht verfügbar, weil die Rechte dafür fehlen. Wir bitten um Verständnis und arbeiten daran, ihn "
    "auch bei Ihnen zu zeigen.</p>",
}


@pytest.mark.parametrize("lang", WALLS)
def test_a_wall_served_as_a_page_is_blocked(lang: str) -> None:
    assert kind(WALLS[lang], title="Example News", lang=lang[:2]) == "blocked"


PAYWALLS = [
    ("de", "Lesen Sie diesen Artikel mit SZ Plus. Jetzt testen"),
    ("de", "Dieser Beitrag ist exklusiv für Abonnentinnen"),
    ("ko", "이 기사는 유료 구독자만 볼 수 있습니다. 로그인 후 이용"),
    ("it", "Questo contenuto è riservato agli abbonati"),
    ("ru", "Полный текст доступен по подписке. Оформите подписку"),
    ("en", "You’ve reached your limit of free articles."),
    ("es", "Suscríbete y accede para seguir leyendo"),
    ("zh", "本文为付费内容"),
]


@pytest.mark.parametrize(("lang", "says"), PAYWALLS)
def test_a_teaser_before_a_paywall_is_a_stub(lang: str, says: str) -> None:
    inside = (
        f"<article><h1>Talks held</h1><time datetime='2023-06-18T12:00:00Z'></time><p>{WORDS * 2}</p><div><p>{says}</p></div></article>"
    )
    assert kind(inside, lang=lang) == "stub"


MISSING = [
    ("zh", "您访问的页面不存在或已被删除"),
    ("zh", "抱歉，找不到您要的頁面"),
    ("ar", "الصفحة غير موجودة"),
    ("fa", "صفحه یافت نشد"),
    ("he", "הדף לא נמצא"),
    ("hi", "पृष्ठ नहीं मिला"),
    ("vi", "Không tìm thấy trang"),
    ("id", "Halaman tidak ditemukan"),
    ("pl", "Strona nie istnieje"),
    ("sv", "Sidan hittades inte"),
    ("en", "That page can’t be found"),
    ("en", "The page you requested could not be found"),
    ("en", "Nothing was found at this location"),
    ("en", "The story you are looking for is no longer on our website"),
]


@pytest.mark.parametrize(("lang", "says"), MISSING)
def test_a_page_that_says_there_is_none_is_empty(lang: str, says: str) -> None:
    assert kind(f"<main><h1>{says}</h1><p>{says}.</p></main>", title=f"{says} | Example", lang=lang) == "empty"


def test_a_page_of_linked_rows_is_a_listing() -> None:
    rows = "".join(
        f"<li><a href='/{n}'>The two countries hold talks number {n} in Beijing</a> <time>June {n}, 2023</time></li>" for n in range(1, 25)
    )
    assert kind(f"<main><h1>World</h1><ul>{rows}</ul></main>", title="World news") == "listing"
    assert kind(f"<main><h1>Talks held</h1><p>{WORDS * 3}</p></main><aside><ul>{rows}</ul></aside>") == "article"


def test_a_short_listing_beside_a_cookie_banner_is_not_taken_for_a_wall() -> None:
    rows = "".join(f"<li><a href='/{n}'>The two countries hold talks number {n} in Beijing</a></li>" for n in range(1, 6))
    assert kind(f"{BANNER}<main><h1>World</h1><ul>{rows}</ul></main>", title="World news") != "blocked"
