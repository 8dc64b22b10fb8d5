"""The canonical key over 600 generated addresses, 28 decorations of each, and 5,000 distinct addresses; cost beside w3lib's."""

from __future__ import annotations

import random
import time
from urllib.parse import quote

from w3lib.url import canonicalize_url

from monitor.settings.urls import shipped_url_rules
from monitor.text.urls import url_key

RULES = shipped_url_rules()
HOSTS = "apnews.com reuters.com bbc.co.uk bbc.com cnn.com nytimes.com theguardian.com aljazeera.com scmp.com xinhuanet.com lemonde.fr elpais.com dw.com thehindu.com state.gov mfa.gov.cn kremlin.ru example.org news.example.co.jp edition.example.com.au".split()
WORDS = "talks beijing minister visit flights accord summit tariff court quake vote leader budget port strike dam envoy treaty navy grain".split()
SHAPES = (
    "/{a}/{b}/{slug}-{n}",
    "/{a}/{y}/{m}/{d}/{slug}.html",
    "/article/{slug}-{n}",
    "/{a}/{slug}",
    "/story/{n}",
    "/{y}{m}{d}/{n}/c.html",
    "/news/{a}-{n}",
    "/index.php?id={n}",
    "/view.aspx?ArticleID={n}&lang=en",
    "/{a}/?p={n}",
    "/play?bctid={n}",
    "/s/{slug}?page={k}",
)


def addresses(count: int, seed: int) -> list[str]:
    chance, found = random.Random(seed), {}
    while len(found) < count:
        slug = "-".join(chance.sample(WORDS, chance.randint(2, 5)))
        path = chance.choice(SHAPES).format(
            a=chance.choice(["world", "politics", "asia", "business"]),
            b=chance.choice(["china", "europe", "us"]),
            slug=slug,
            n=chance.randint(10**5, 10**8),
            y=chance.randint(2019, 2026),
            m=f"{chance.randint(1, 12):02}",
            d=f"{chance.randint(1, 28):02}",
            k=chance.randint(1, 90),
        )
        found[f"https://{chance.choice(['www.', '', 'www.'])}{chance.choice(HOSTS)}{path}"] = None
    return list(found)


def _with(url: str, query: str) -> str:
    return f"{url}{'&' if '?' in url else '?'}{query}"


def _rehost(url: str, label: str) -> str:
    return url.replace("https://www.", "https://").replace("https://", f"https://{label}.")


def _repath(url: str, put: str) -> str:
    path, mark, query = url.partition("?")
    return f"{path.rstrip('/')}{put}{mark}{query}"


def _percent(url: str) -> str:
    head, path = url[:8], url[8:]
    host, _, rest = path.partition("/")
    first = next((char for char in rest if char.isalpha()), "")
    return f"{head}{host}/{rest.replace(first, f'%{ord(first):02x}', 1)}" if first else url


def _cache(url: str) -> str:
    host, _, rest = url.removeprefix("https://").partition("/")
    return f"https://{host.replace('-', '--').replace('.', '-')}.cdn.ampproject.org/c/s/{host}/{rest}"


def _translated(url: str) -> str:
    host, _, rest = url.removeprefix("https://").partition("/")
    return _with(f"https://{host.replace('-', '--').replace('.', '-')}.translate.goog/{rest}", "_x_tr_sl=auto&_x_tr_tl=en&_x_tr_hl=en")


VARIANTS = {
    "utm_*": lambda url: _with(url, "utm_source=rss&utm_medium=feed&utm_campaign=x&utm_id=3"),
    "fbclid, gclid, mc_*": lambda url: _with(url, "fbclid=IwAR1&gclid=Cj0&mc_cid=9&mc_eid=8"),
    "publisher tags": lambda url: _with(
        url, "CMP=Share_iOS&ocid=socialflow&smid=tw&at_medium=RSS&at_campaign=K&cmpid=b&ftag=Y&ncid=q&xtor=RSS-1"
    ),
    "fragment": lambda url: f"{url}#comments",
    "http": lambda url: url.replace("https://", "http://"),
    "host case": lambda url: url[:8] + url[8:].split("/", 1)[0].upper() + "/" + url[8:].split("/", 1)[1],
    "default port": lambda url: url[:8] + url[8:].replace("/", ":443/", 1),
    "trailing slash": lambda url: _repath(url, "/"),
    "www": lambda url: _rehost(url, "www"),
    "m.": lambda url: _rehost(url, "m"),
    "amp. host": lambda url: _rehost(url, "amp"),
    "/amp/ path": lambda url: _repath(url, "/amp/"),
    "outputType=amp": lambda url: _with(url, "outputType=amp"),
    "cdn.ampproject.org": _cache,
    "google.com/amp": lambda url: url.replace("https://", "https://www.google.com/amp/s/"),
    "google.com/url": lambda url: f"https://www.google.com/url?rct=j&sa=t&url={quote(url, safe='')}&ct=ga&usg=A",
    "percent-encoding": _percent,
    "double slash": lambda url: url[:8] + url[8:].replace("/", "//", 1),
    "WordPress share": lambda url: _with(url, "share=twitter&nb=1"),
    "gaa_*": lambda url: _with(url, "gaa_at=eafs&gaa_n=x&gaa_ts=64&gaa_sig=z"),
    "bing.com/amp": lambda url: url.replace("https://", "https://www.bing.com/amp/s/"),
    "google.<tld>/url": lambda url: f"https://www.google.co.jp/url?q={quote(url, safe='')}&sa=U",
    "safelinks": lambda url: f"https://nam12.safelinks.protection.outlook.com/?url={quote(url, safe='')}&data=05",
    "urldefense v3": lambda url: f"https://urldefense.com/v3/__{url}__;!!A!x$",
    "web.archive.org": lambda url: f"https://web.archive.org/web/20230618120000/{url}",
    "translate.goog": _translated,
    "yahoo r.search": lambda url: f"https://r.search.yahoo.com/_ylt=A;/RV=2/RE=1/RO=10/RU={quote(url, safe='')}/RK=2/RS=x-",
    "print": lambda url: _with(url, "print=1"),
}


def measure() -> list[tuple[str, float, str, bool]]:
    """(name, figure, aim, met) lines."""
    plain = addresses(600, 11)
    keys = {url: url_key(url, rules=RULES) for url in plain}
    rows = []
    for name, vary in VARIANTS.items():
        share = sum(url_key(vary(url), rules=RULES) == key for url, key in keys.items()) / len(plain)
        rows.append((f"url key: {name}", share, ">= .99", share >= 0.99))
    many = addresses(5000, 12)
    merged = len({_true(url) for url in many}) - len({url_key(url, rules=RULES) for url in many})
    rows.append(("url key: false merges of 5,000", merged, "0", merged == 0))
    moved = sum(url_key(key, rules=RULES) != key for key in keys.values())
    rows.append(("url key: keys that move again", moved, "0", moved == 0))
    ratio = _ratio([vary(url) for url in plain[:150] for vary in VARIANTS.values()])
    rows.append(("url key: cost / w3lib canonicalize_url", ratio, "<= 8", ratio <= 8))
    return rows


def _true(url: str) -> str:
    return url.replace("://www.", "://").replace("/?", "?")


def _ratio(urls: list[str]) -> float:
    ours, theirs = [], []
    for _ in range(5):
        ours.append(_spent(lambda: [url_key(url, rules=RULES) for url in urls]))
        theirs.append(_spent(lambda: [canonicalize_url(url) for url in urls]))
    return sorted(ours)[2] / sorted(theirs)[2]


def _spent(work) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


if __name__ == "__main__":
    for name, figure, aim, met in measure():
        print(f"{'ok  ' if met else 'MISS'} {name:45} {figure:8.3f}  aim {aim}")
