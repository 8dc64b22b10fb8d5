"""Writes monitor/data/entities/names-cldr.yaml: country names, demonyms and cities in nine languages.

    python deploy/generate_countries.py > monitor/data/entities/names-cldr.yaml

Needs babel (territory and time-zone city names of the Unicode CLDR). Adjectives and the rules that inflect them are ours.
It is run by hand when CLDR changes; nothing imports it.
"""

import re
import sys
from pathlib import Path

import yaml
from babel import Locale
from babel.core import get_global

LANGS = {
    "zh": ("zh", "zh_Hant"),
    "ru": ("ru",),
    "es": ("es", "es_MX"),
    "fr": ("fr",),
    "de": ("de",),
    "ar": ("ar",),
    "ja": ("ja",),
    "ko": ("ko",),
    "pt": ("pt", "pt_PT"),
}
COUNTRIES = Path(__file__).parent.parent / "monitor" / "data" / "entities" / "countries.yaml"
# Adjectives in Spanish, French, German, Russian (stem) and Arabic, written by hand; "-" is none.
ADJECTIVES = """
AFG afgano afghan afghanisch афганск أفغاني
ALB albanés albanais albanisch албанск ألباني
DZA argelino algérien algerisch алжирск جزائري
AGO angoleño angolais angolanisch ангольск أنغولي
ARG argentino argentin argentinisch аргентинск أرجنتيني
ARM armenio arménien armenisch армянск أرميني
AUS australiano australien australisch австралийск أسترالي
AUT austriaco autrichien österreichisch австрийск نمساوي
AZE azerbaiyano azerbaïdjanais aserbaidschanisch азербайджанск أذربيجاني
BHR bareiní bahreïni bahrainisch бахрейнск بحريني
BGD bangladesí bangladais bangladeschisch бангладешск بنغلاديشي
BLR bielorruso biélorusse belarussisch белорусск بيلاروسي
BEL belga belge belgisch бельгийск بلجيكي
BEN beninés béninois beninisch бенинск -
BOL boliviano bolivien bolivianisch боливийск بوليفي
BIH bosnio bosnien bosnisch боснийск بوسني
BRA brasileño brésilien brasilianisch бразильск برازيلي
BGR búlgaro bulgare bulgarisch болгарск بلغاري
BFA burkinés burkinabè burkinisch - -
BDI burundés burundais burundisch бурундийск بوروندي
KHM camboyano cambodgien kambodschanisch камбоджийск كمبودي
CMR camerunés camerounais kamerunisch камерунск كاميروني
CAN canadiense canadien kanadisch канадск كندي
CAF centroafricano centrafricain zentralafrikanisch центральноафриканск -
TCD chadiano tchadien tschadisch чадск تشادي
CHL chileno chilien chilenisch чилийск تشيلي
CHN chino chinois chinesisch китайск صيني
COL colombiano colombien kolumbianisch колумбийск كولومبي
COD congoleño congolais kongolesisch конголезск كونغولي
CRI costarricense costaricien costa-ricanisch коста-риканск كوستاريكي
CIV marfileño ivoirien ivorisch ивуарийск -
HRV croata croate kroatisch хорватск كرواتي
CUB cubano cubain kubanisch кубинск كوبي
CYP chipriota chypriote zyprisch кипрск قبرصي
CZE checo tchèque tschechisch чешск تشيكي
DNK danés danois dänisch датск دنماركي
DOM dominicano dominicain dominikanisch доминиканск -
ECU ecuatoriano équatorien ecuadorianisch эквадорск إكوادوري
EGY egipcio égyptien ägyptisch египетск مصري
SLV salvadoreño salvadorien salvadorianisch сальвадорск -
ERI eritreo érythréen eritreisch эритрейск إريتري
EST estonio estonien estnisch эстонск إستوني
ETH etíope éthiopien äthiopisch эфиопск إثيوبي
FIN finlandés finlandais finnisch финск فنلندي
FRA francés français französisch французск فرنسي
GAB gabonés gabonais gabunisch габонск غابوني
GEO georgiano géorgien georgisch грузинск جورجي
DEU alemán allemand deutsch немецк ألماني
GHA ghanés ghanéen ghanaisch ганск غاني
GRC griego grec griechisch греческ يوناني
GTM guatemalteco guatémaltèque guatemaltekisch гватемальск -
GIN guineano guinéen guineisch гвинейск غيني
HTI haitiano haïtien haitianisch гаитянск هايتي
HND hondureño hondurien honduranisch гондурасск -
HUN húngaro hongrois ungarisch венгерск مجري
ISL islandés islandais isländisch исландск آيسلندي
IND indio indien indisch индийск هندي
IDN indonesio indonésien indonesisch индонезийск إندونيسي
IRN iraní iranien iranisch иранск إيراني
IRQ iraquí irakien irakisch иракск عراقي
IRL irlandés irlandais irisch ирландск إيرلندي
ISR israelí israélien israelisch израильск إسرائيلي
ITA italiano italien italienisch итальянск إيطالي
JPN japonés japonais japanisch японск ياباني
JOR jordano jordanien jordanisch иорданск أردني
KAZ kazajo kazakh kasachisch казахстанск كازاخستاني
KEN keniano kényan kenianisch кенийск كيني
PRK norcoreano nord-coréen nordkoreanisch северокорейск -
KOR surcoreano sud-coréen südkoreanisch южнокорейск -
KWT kuwaití koweïtien kuwaitisch кувейтск كويتي
KGZ kirguís kirghize kirgisisch киргизск قرغيزي
LAO laosiano laotien laotisch лаосск لاوسي
LVA letón letton lettisch латвийск لاتفي
LBN libanés libanais libanesisch ливанск لبناني
LBR liberiano libérien liberianisch либерийск ليبيري
LBY libio libyen libysch ливийск ليبي
LTU lituano lituanien litauisch литовск ليتواني
LUX luxemburgués luxembourgeois luxemburgisch люксембургск -
MYS malasio malaisien malaysisch малайзийск ماليزي
MLI maliense malien malisch малийск مالي
MLT maltés maltais maltesisch мальтийск مالطي
MRT mauritano mauritanien mauretanisch мавританск موريتاني
MEX mexicano mexicain mexikanisch мексиканск مكسيكي
MDA moldavo moldave moldauisch молдавск مولدوفي
MNG mongol mongol mongolisch монгольск منغولي
MNE montenegrino monténégrin montenegrinisch черногорск -
MAR marroquí marocain marokkanisch марокканск مغربي
MOZ mozambiqueño mozambicain mosambikanisch мозамбикск موزمبيقي
MMR birmano birman birmanisch мьянманск بورمي
NPL nepalí népalais nepalesisch непальск نيبالي
NLD neerlandés néerlandais niederländisch нидерландск هولندي
NZL neozelandés néo-zélandais neuseeländisch новозеландск نيوزيلندي
NIC nicaragüense nicaraguayen nicaraguanisch никарагуанск -
NER nigerino nigérien nigrisch нигерск نيجري
NGA nigeriano nigérian nigerianisch нигерийск نيجيري
MKD macedonio macédonien mazedonisch македонск مقدوني
NOR noruego norvégien norwegisch норвежск نرويجي
OMN omaní omanais omanisch оманск عماني
PAK pakistaní pakistanais pakistanisch пакистанск باكستاني
PSE palestino palestinien palästinensisch палестинск فلسطيني
PAN panameño panaméen panamaisch панамск بنمي
PRY paraguayo paraguayen paraguayisch парагвайск -
PER peruano péruvien peruanisch перуанск بيروفي
PHL filipino philippin philippinisch филиппинск فلبيني
POL polaco polonais polnisch польск بولندي
PRT portugués portugais portugiesisch португальск برتغالي
QAT catarí qatari katarisch катарск قطري
ROU rumano roumain rumänisch румынск روماني
RUS ruso russe russisch российск روسي
RWA ruandés rwandais ruandisch руандийск رواندي
SAU saudí saoudien saudisch саудовск سعودي
SEN senegalés sénégalais senegalesisch сенегальск سنغالي
SRB serbio serbe serbisch сербск صربي
SLE sierraleonés sierra-léonais sierra-leonisch - -
SGP singapurense singapourien singapurisch сингапурск سنغافوري
SVK eslovaco slovaque slowakisch словацк سلوفاكي
SVN esloveno slovène slowenisch словенск سلوفيني
SOM somalí somalien somalisch сомалийск صومالي
ZAF sudafricano sud-africain südafrikanisch южноафриканск -
SSD sursudanés sud-soudanais südsudanesisch южносуданск -
ESP español espagnol spanisch испанск إسباني
LKA esrilanqués sri-lankais sri-lankisch шри-ланкийск سريلانكي
SDN sudanés soudanais sudanesisch суданск سوداني
SWE sueco suédois schwedisch шведск سويدي
CHE suizo suisse schweizerisch швейцарск سويسري
SYR sirio syrien syrisch сирийск سوري
TWN taiwanés taïwanais taiwanisch тайваньск تايواني
TJK tayiko tadjik tadschikisch таджикск طاجيكي
TZA tanzano tanzanien tansanisch танзанийск تنزاني
THA tailandés thaïlandais thailändisch таиландск تايلاندي
TGO togolés togolais togoisch тоголезск توغولي
TUN tunecino tunisien tunesisch тунисск تونسي
TUR turco turc türkisch турецк تركي
TKM turcomano turkmène turkmenisch туркменск تركماني
UGA ugandés ougandais ugandisch угандийск أوغندي
UKR ucraniano ukrainien ukrainisch украинск أوكراني
ARE emiratí émirati emiratisch эмиратск إماراتي
GBR británico britannique britisch британск بريطاني
USA estadounidense américain amerikanisch американск أمريكي
URY uruguayo uruguayen uruguayisch уругвайск -
UZB uzbeko ouzbek usbekisch узбекск أوزبكي
VEN venezolano vénézuélien venezolanisch венесуэльск فنزويلي
VNM vietnamita vietnamien vietnamesisch вьетнамск فيتنامي
YEM yemení yéménite jemenitisch йеменск يمني
ZMB zambiano zambien sambisch замбийск زامبي
ZWE zimbabuense zimbabwéen simbabwisch зимбабвийск زيمبابوي
XKX kosovar kosovar kosovarisch косовск كوسوفي
"""
# Adjectives in Portuguese, by code.
PORTUGUESE = """
AFG afegão  ALB albanês  DZA argelino  AGO angolano  ARG argentino  ARM armênio  AUS australiano  AUT austríaco
AZE azerbaijano  BHR bareinita  BGD bengalês  BLR bielorrusso  BEL belga  BEN beninense  BOL boliviano  BIH bósnio
BRA brasileiro  BGR búlgaro  BFA burquinense  KHM cambojano  CMR camaronês  CAN canadense  TCD chadiano  CHL chileno
CHN chinês  COL colombiano  COD congolês  CRI costarriquenho  CIV marfinense  HRV croata  CUB cubano  CYP cipriota
CZE tcheco  DNK dinamarquês  DOM dominicano  ECU equatoriano  EGY egípcio  SLV salvadorenho  ERI eritreu  EST estoniano
ETH etíope  FIN finlandês  FRA francês  GAB gabonês  GEO georgiano  DEU alemão  GHA ganês  GRC grego  GTM guatemalteco
GIN guineense  GUY guianense  HTI haitiano  HND hondurenho  HUN húngaro  ISL islandês  IND indiano  IDN indonésio
IRN iraniano  IRQ iraquiano  IRL irlandês  ISR israelense  ITA italiano  JAM jamaicano  JPN japonês  JOR jordaniano
KAZ cazaque  KEN queniano  PRK norte-coreano  KOR sul-coreano  KWT kuwaitiano  KGZ quirguiz  LAO laosiano  LVA letão
LBN libanês  LBR liberiano  LBY líbio  LTU lituano  LUX luxemburguês  MDG malgaxe  MWI malauiano  MYS malaio
MLI malinês  MRT mauritano  MEX mexicano  MDA moldavo  MNG mongol  MNE montenegrino  MAR marroquino  MOZ moçambicano
MMR birmanês  NAM namibiano  NPL nepalês  NLD holandês  NZL neozelandês  NIC nicaraguense  NER nigerino  NGA nigeriano
NOR norueguês  OMN omani  PAK paquistanês  PSE palestino  PAN panamenho  PRY paraguaio  PER peruano  PHL filipino
POL polonês  PRT português  QAT catari  ROU romeno  RUS russo  RWA ruandês  SAU saudita  SEN senegalês  SRB sérvio
SLE serra-leonês  SGP singapurense  SVK eslovaco  SVN esloveno  SOM somali  ZAF sul-africano  SSD sul-sudanês
ESP espanhol  LKA cingalês  SDN sudanês  SWE sueco  CHE suíço  SYR sírio  TWN taiwanês  TJK tadjique  TZA tanzaniano
THA tailandês  TGO togolês  TUN tunisiano  TUR turco  TKM turcomeno  UGA ugandense  UKR ucraniano  GBR britânico
USA americano  URY uruguaio  UZB uzbeque  VEN venezuelano  VNM vietnamita  YEM iemenita  ZMB zambiano  ZWE zimbabuano
XKX kosovar
"""
# Names that are common words, first names or two countries at once.
SKIP = {
    *(("fr", one) for one in ("MUS", "DMA", "GRD", "IMN", "MAF", "BLM")),
    *(("es", one) for one in ("DMA", "GRD")),
    *(("ko", one) for one in ("MLI", "OMN", "SDN", "NIU")),
    *((lang, one) for lang in ("zh", "ja", "ko") for one in ("COG", "COD", "DMA", "JEY")),
    ("de", "IMN"),
}


def spanish(word: str) -> list[str]:
    """The four forms of a Spanish adjective."""
    if word.endswith("o"):
        return [word, word[:-1] + "a", word + "s", word[:-1] + "as"]
    for ending, plain in (("és", "es"), ("án", "an"), ("ón", "on")):
        if word.endswith(ending):
            stem = word[: -len(ending)] + plain
            return [word, stem + "a", stem + "es", stem + "as"]
    if word.endswith("l"):
        return [word, word + "a", word + "es", word + "as"]
    return [word, word + "s", *([word + "es"] if word.endswith("í") else [])]


def french(word: str) -> list[str]:
    """The forms of a French adjective."""
    if word.endswith("e"):
        return [word, word + "s"]
    if word.endswith(("ien", "éen")):
        return [word, word + "ne", word + "s", word + "nes"]
    feminine = {"grec": "grecque", "turc": "turque"}.get(word, word + "e")
    return [word, feminine, feminine + "s", *([] if word.endswith("s") else [word + "s"])]


def portuguese(word: str) -> list[str]:
    """The forms of a Portuguese adjective; of Portugal's spelling too."""
    more = {"armênio": ["arménio"], "tcheco": ["checo"], "canadense": ["canadiano"], "israelense": ["israelita"], "polonês": ["polaco"]}
    return [form for one in (word, *more.get(word, ())) for form in _portuguese_forms(one)]


def _portuguese_forms(word: str) -> list[str]:
    for ending, forms in (
        ("ês", ("ês", "esa", "eses", "esas")),
        ("ão", ("ão", "ã", "ãos", "ãs")),
        ("ol", ("ol", "ola", "óis", "olas")),
        ("eu", ("eu", "eia", "eus", "eias")),
        ("o", ("o", "a", "os", "as")),
    ):
        if word.endswith(ending):
            return [word[: -len(ending)] + form for form in forms]
    return [word, word + "s"]


def arabic(word: str) -> list[str]:
    """The forms of an Arabic adjective, with and without the article."""
    endings = ("", "ة", "ين", "ون")
    more = ["أميركي"] if word == "أمريكي" else []
    return [article + stem + ending for stem in (word, *more) for article in ("", "ال") for ending in endings]


def russian_cases(name: str) -> list[str]:
    """A Russian country name in every case, by its ending; two words agree."""
    words = name.split()
    if len(words) == 2 and words[0].endswith(("ая", "ый", "ий", "ое")):
        stem, ending = words[0][:-2], words[0][-2:]
        adjective = {"ая": ["ой", "ой", "ую", "ой", "ой"]}.get(ending, ["ого", "ому", words[0][-2:], "ым", "ом"])
        return [name, *(f"{stem}{end} {noun}" for end, noun in zip(adjective, _noun(words[1]), strict=True))]
    return [name, *_noun(name)] if len(words) == 1 else [name]


def _noun(word: str) -> list[str]:
    """Genitive, dative, accusative, instrumental, prepositional."""
    if word.isupper() or word[-1] in "оеиуэю":
        return [word] * 5
    if word.endswith("ы"):
        return [word[:-1], word[:-1] + "ам", word, word[:-1] + "ами", word[:-1] + "ах"]
    if word[-2:] in ("ия", "ея"):
        return [word[:-1] + "и", word[:-1] + "и", word[:-1] + "ю", word[:-1] + "ей", word[:-1] + "и"]
    if word.endswith("а"):
        genitive = "и" if word[-2] in "гкхжшчщ" else "ы"
        return [word[:-1] + genitive, word[:-1] + "е", word[:-1] + "у", word[:-1] + "ой", word[:-1] + "е"]
    if word.endswith("я"):
        return [word[:-1] + "и", word[:-1] + "е", word[:-1] + "ю", word[:-1] + "ей", word[:-1] + "е"]
    if word.endswith("ь"):
        return (
            [word[:-1] + "и", word[:-1] + "и", word, word + "ю", word[:-1] + "и"]
            if word == "Беларусь"
            else [word[:-1] + "я", word[:-1] + "ю", word, word[:-1] + "ем", word[:-1] + "е"]
        )
    if word.endswith("й"):
        return [word[:-1] + "я", word[:-1] + "ю", word, word[:-1] + "ем", word[:-1] + "е"]
    return [word + "а", word + "у", word, word + "ом", word + "е"]


def names(locale: str, alpha2: str) -> list[str]:
    """The names of a territory: CLDR's, its short and variant forms."""
    known = Locale.parse(locale).territories
    found = [known.get(alpha2, "")]
    plain = re.sub(r"\s*[（(].*?[)）]|\s*–.*", "", found[0]).replace("’", "'")
    return [name for name in dict.fromkeys([*found, plain]) if name and not re.search(r"[（(]", name)]


def inflected(lang: str, name: str) -> list[str]:
    """The forms of a name that texts use."""
    if lang == "ru":
        return russian_cases(name)
    if lang == "de":
        return [name, *([name + "s"] if not name.endswith(("s", "x", "z")) and " " not in name else [])]
    return [name]


def demonyms(lang: str, alpha3: str) -> list[str]:
    """The adjectives of a country."""
    if lang == "pt":
        pairs = PORTUGUESE.split()
        return next((portuguese(word) for code, word in zip(pairs[::2], pairs[1::2], strict=True) if code == alpha3), [])
    words = next((line.split()[1:] for line in ADJECTIVES.strip().splitlines() if line.startswith(alpha3)), None)
    word = words[("es", "fr", "de", "ru", "ar").index(lang)] if words and lang in ("es", "fr", "de", "ru", "ar") else "-"
    if word == "-":
        return []
    return {"es": spanish, "fr": french, "ar": arabic, "de": lambda w: [w + "*"], "ru": lambda w: [w + "*"]}[lang](word)


def cities(lang: str, locale: str, alpha2: str, capitals: list[str]) -> list[str]:
    """The capital, where it names a time zone."""
    english, local = Locale.parse("en").time_zones, Locale.parse(locale).time_zones
    found = []
    for zone, territory in get_global("zone_territories").items():
        plain = english.get(zone, {}).get("city") or zone.split("/")[-1].replace("_", " ")
        if territory == alpha2 and plain in capitals and (city := local.get(zone, {}).get("city")):
            found += inflected(lang, city) if lang != "de" else [city]
    return found


def entry(lang: str, alpha3: str, country: dict) -> dict[str, list[str]]:
    """All forms of one country in one language."""
    alpha2 = "XK" if alpha3 == "XKX" else country["alpha2"]
    base = [] if (lang, alpha3) in SKIP else [name for locale in LANGS[lang] for name in names(locale, alpha2)]
    forms = {
        "name": [form for name in base for form in inflected(lang, name)],
        "demonym": demonyms(lang, alpha3),
        "capital": [city for locale in LANGS[lang] for city in cities(lang, locale, alpha2, country.get("capital", []))],
    }
    return {kind: list(dict.fromkeys(found)) for kind, found in forms.items() if found}


def _put(*words: str) -> None:
    sys.stdout.write(" ".join(words) + "\n")


def main() -> None:
    """Prints the file."""
    countries = yaml.safe_load(COUNTRIES.read_text(encoding="utf-8"))["countries"]
    _put("about: Country names, demonyms and capitals in nine languages. Generated by deploy/generate_countries.py; do not edit.")
    _put("origin: Unicode CLDR as shipped in babel (names, cities); adjectives and inflection by hand")
    _put("licence: Unicode-3.0 (CLDR data), BSD-3-Clause (babel), Apache-2.0 (the rest)")
    _put("names:")
    for lang in LANGS:
        _put(f"  {lang}:")
        for alpha3, country in countries.items():
            forms = entry(lang, alpha3, country)
            if forms:
                _put(f"    {alpha3}:", yaml.safe_dump(forms, allow_unicode=True, default_flow_style=True, width=10**6).strip())


if __name__ == "__main__":
    sys.exit(main())
