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
451\b
unavailable (?:for|due to) legal reasons
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

CONSENT_TERMS = tuple(
    re.compile(term, re.I)
    for term in (
        r"\bcookies?\b|クッキー|쿠키",
        r"\bpartners?\b|partnern?\b|partenaires|socios|parceiros|partnerami|партн[её]р",
        r"\bconsent|zustimm|einwillig|\baccord\b|acconsent|\bconsenso|consentim|toestemming|\bzgod[aęy]|souhlas|rızan|согласи|同意",
        r"personal (?:data|information)|(?:données|informations) personnelles|datos personales|dati personali|dados pessoais"
        r"|personenbezogen|persoonsgegevens|dan(?:e|ych) osobow|personuppgift|персональн|个人信息|個人情報",
        r"\bdevices?\b|\bappareil|\bgerät|\bdispositivo|\bapparaat|urządzen",
        r"\btracking\b|\bwerbung\b|publicit|publicidad|pubblicit|advertis|\breklam|advertenties",
        r"\bprivacy\b|privacidad|privacidade|privatsphäre|datenschutz|vie privée|confidentialité|prywatno|gizlilik|конфиденциальн",
    )
)

ACCEPT = _any(
    r"""
accept\b
accept(?:er|eren|era|ér)?\b
(?:i |yes,? i )?agree\b
allow (?:all|cookies)
(?:alle )?akzeptieren
(?:allen? )?zustimmen
einverstanden
tout accepter
j'accepte
acept(?:ar|o)\b
accett[ao]\b
aceit(?:ar|o)\b
akkoord
alles accepteren
akceptuj
zgadzam
přijmout
kabul et
godta
godkänn
hyväksy
принять
соглас
同意
接受
동의
أوافق
قبول
""",
    start=r"^\W*",
)

CLOSED_LAND = _any(
    r"""
unavailable in (?:most|many|some) (?:european )?(?:countries|regions)
unavailable (?:for|due to) legal reasons
not (?:currently )?available (?:in|from|to) (?:your|the) (?:country|region|location|european|eu\b)
access (?:this )?(?:web)?site from a country belonging to the european economic area
(?:visitors|users|readers) (?:in|from) (?:the )?(?:european union|european economic area|eea|eu)\b
in (?:ihrem|deinem) land nicht verfügbar
nicht verfügbar in (?:ihrem|deinem) land
(?:disponible|accessible) dans votre (?:pays|région)
disponible en (?:su|tu) (?:país|región)
disponibile nel (?:tuo|suo) paese
disponível (?:no seu|em seu) país
недоступ\w+ в ваш\w+ (?:стран|регион)
您所在的(?:国家|地区|國家|地區)
"""
)

MISSING = _any(
    r"""
\b404\b
page (?:was )?not found
not found$
(?:can(?:no|')t|could(?: not|n't)) (?:be found|find)
nothing (?:was )?found
no longer (?:on (?:our|this) (?:web)?site|here|exists?|available)
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
(?:页|頁|文章|内容|內容|地址|链接|連結|鏈接|新闻|新聞|信息|資訊)面?[^。，,]{0,8}(?:不存在|找不到|未找到|已(?:被|經|经)?(?:删除|刪除))
(?:找不到|未找到|没有找到|沒有找到|不存在)[^。，,]{0,12}(?:页|頁|文章|内容|內容|文件|新闻|新聞)
見つかりません
찾을 수 없
غير موجود
لم يتم العثور
لا توجد (?:هذه )?الصفحة
یافت نشد
پیدا نشد
وجود ندارد
לא נמצא
(?:אינו|אינה|לא) קיי?מת?
नहीं मिल
मौजूद नहीं
không tìm thấy
không tồn tại
tidak ditemukan
halaman[^.]{0,40} tidak (?:ada|tersedia)
nie istnieje
nie została? znalezion
existiert nicht
não (?:foi )?(?:encontrad|existe)
no existe
non (?:esiste|è stata trovata)
bestaat niet
niet gevonden
mevcut değil
не существует
не знайдено
δεν βρέθηκε
nenalezen
nem található
nu a fost găsit
hittades inte
ikke f(?:un|u)n[dn]et
ei löyt?dy
ไม่พบ
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
reached (?:your|the) (?:\w+ ){0,2}(?:limit|maximum)
read all of your free
exclusive (?:to|for) (?:our )?(?:members|subscribers)
create (?:a )?free account
réservé (?:à nos|aux) abonnés
abonnez-vous pour
pour (?:lire la suite|continuer (?:votre|la) lecture)
il vous reste [\d,.]+ ?%
article réservé
jetzt weiterlesen
weiterlesen mit
nur für abonnenten
plus-abo
(?:artikel|beitrag|text|weiter) (?:\w+ )?mit \S+(?:[ -]?plus\b|\+|[ -]abo)
mit (?:\w+[ -])?(?:digital|plus|probe)-?abo
exklusiv für abonnent
testen sie
suscríbete para
para seguir leyendo
contenido exclusivo
solo para suscriptores
contenuto riservato
riservat[oai] (?:solo )?(?:agli|ai) (?:nostri )?(?:abbonati|iscritti)
per continuare a leggere
abbonati per
exclusivo para assinantes
alleen voor abonnees
только для подписчиков
(?:доступ\w*|продолжени\w*|текст\w*)[^.]{0,30} (?:по|для) подписк
оформите подписку
会員限定
有料会員
ログインして
订阅后
付费阅读
유료 ?(?:회원|구독|기사|콘텐츠)
구독자(?:만|에게만| ?전용)
로그인 ?후 ?(?:이용|볼|읽|계속)
tylko dla (?:prenumerat|subskrybent)
(?:aby|by) (?:czytać|przeczytać) dalej
abonelere özel
okumaya devam etmek için
(?:登录|登入|登錄|订阅|訂閱)(?:后|後)(?:可|继续|繼續|阅读|閱讀|查看)
(?:会员|會員)(?:专享|專享)
付[费費](?:内容|內容)
للمشتركين فقط
اشترك (?:الآن )?ل(?:قراءة|متابعة|مواصلة)
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
