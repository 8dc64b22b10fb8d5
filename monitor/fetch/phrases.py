"""What walls, challenges, missing pages and page furniture say, in many languages: one pattern a line.

Hints of form only: no page is judged by one phrase alone (`kinds`, `body`).
"""

from __future__ import annotations

import re


def _any(lines: str, *, start: str = "") -> re.Pattern[str]:
    return re.compile(f"{start}(?:{'|'.join(lines.strip().splitlines())})", re.I)


CHALLENGE_TITLE = _any(
    r"""
just a moment
attention required
access denied
access to this page has been denied
are you a (?:robot|human)
pardon our interruption
please verify
verify you are human
human verification
security check
checking your browser
ddos-guard
one more step
bot (?:check|detection)
request (?:rejected|blocked|unsuccessful)
robot check
blocked
forbidden
403\b
error 403
unusual traffic
captcha
你是机器人吗
安全验证
人机验证
访问被拒绝
bitte bestätigen sie
einen moment
nur einen moment
un instant
un momento
проверка браузера
доступ (?:запрещен|ограничен)
""",
    start=r"^\s*",
)

CHALLENGE_MARK = _any(
    r"""
cf-chl
cf_chl
challenge-platform
challenges\.cloudflare\.com
_Incapsula_Resource
px-captcha
captcha-delivery\.com
geo\.captcha
/_sec/cp_challenge
awswaf
aws-waf-token
ddos-guard
distil_r_captcha
perimeterx
g-recaptcha
h-captcha
hcaptcha\.com
datadome
enable cookies and reload
unusual traffic from your
are not a robot
you are a human
sucuri_cloudproxy
AccessDenied
Reference&#32;&#35;
"""
)

CONSENT = _any(
    r"""
before you continue
we value your privacy
your privacy (?:choices|matters)
cookie (?:consent|wall)
accept (?:all )?cookies
consent to (?:the use|cookies)
bevor sie (?:fortfahren|zu)
avant de continuer
antes de continuar
prima di continuare
voordat je verdergaat
mit werbung (?:weiterlesen|lesen)
wir (?:und unsere partner|benötigen ihre zustimmung)
ihre (?:privatsphäre|zustimmung)
continuer sans accepter
nous et nos partenaires
we and our (?:\d+ )?partners
datenschutzeinstellungen
zustimmen und weiter
"""
)

MISSING = _any(
    r"""
\b404\b
page (?:was )?not found
not found$
can(?:no|')t (?:be found|find)
(?:page|article|content|story) (?:is )?(?:no longer|not|un)\s?(?:available|exist|found)
(?:article|page|story) (?:has been )?(?:removed|deleted)
seite nicht gefunden
nicht gefunden
page introuvable
introuvable
n'existe (?:pas|plus)
página no encontrada
no se (?:ha )?encontr
pagina non trovata
página não encontrada
pagina niet gevonden
nie znaleziono
sayfa bulunamadı
страница не найдена
не найдена
不存在
找不到
已(?:被)?删除
未找到
見つかりません
찾을 수 없
존재하지 않
"""
)

WALL_TEXT = _any(
    r"""
subscribe (?:now )?to (?:continue|read|keep|unlock)
to continue reading
continue reading (?:this article )?with
already a subscriber
subscribers? only
(?:log|sign) in to (?:continue|read)
register (?:for free )?to (?:continue|read)
this (?:article|content|story) is (?:for|only|available|reserved|exclusive)
unlock this article
create (?:a )?free account
réservé (?:à nos|aux) abonnés
abonnez-vous pour
il vous reste [\d,.]+ ?%
article réservé
jetzt weiterlesen
weiterlesen mit
nur für abonnenten
plus-abo
testen sie
suscríbete para
contenido exclusivo
solo para suscriptores
contenuto riservato
abbonati per
exclusivo para assinantes
alleen voor abonnees
только для подписчиков
会員限定
有料会員
ログインして
订阅后
付费阅读
유료회원
"""
)

SHELL = _any(
    r"""
enable javascript
javascript (?:is )?(?:required|disabled)
requires javascript
javascript aktivieren
activer javascript
開啟javascript
"""
)

FURNITURE = _any(
    r"""
read (?:more|also|next)
see also
also read
related(?: (?:articles?|stories|topics|content))?
more (?:on|from|stories)
most read
sign up
subscribe
follow us
share (?:this|on)
click here
advertisement
continue reading
copyright
all rights reserved
©
\(c\) \d{4}
photo:
image:
lire aussi
à lire
sur le même sujet
abonnez
lesen sie auch
mehr zum thema
newsletter
lea también
leer más
te puede interesar
leggi anche
leia (?:mais|também)
lees ook
czytaj (?:też|także)
читайте (?:также|еще)
相关(?:阅读|新闻|报道)
责任编辑
責任編輯
关连新闻
関連記事
あわせて読みたい
관련기사
延伸(?:阅读|閱讀)
相關(?:閱讀|新聞|報導)
(?:编辑|編輯)[:：]
اقرأ (?:أيضا|أيضًا|المزيد)
baca juga
xem thêm
ayrıca okuyun
ilgili haber
weiterlesen
auch interessant
по теме
más información:
watch:
what to read next
무단 ?전재
저작권자
ⓒ
""",
    start=r"^",
)
