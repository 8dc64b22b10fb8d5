"""Russian nouns in all their cases, and what the case of a name says of who is named (without "ё", which falls out of folding)."""

from __future__ import annotations

from functools import cache

from monitor.text.fold import folded

_ENDINGS = {
    "ие": "ие ия ию ием ии ий иям иями иях",
    "ия": "ия ии ию ией ий иям иями иях",
    "ье": "ье ья ью ьем ьи ий ьям ьями ьях",
    "ья": "ья ьи ье ью ьей ей ьям ьями ьях",
    "тво": "тво тва тву твом тве тв твам твами твах",
    "о": "о а у ом е ам ами ах",
    "ча": "ча чи че чу чей ч чам чами чах",
    "ца": "ца цы це цу цей ц цам цами цах",
    "жа": "жа жи же жу жей ж жам жами жах",
    "ка": "ка ки ке ку кой ок кам ками ках",
    "га": "га ги ге гу гой г гам гами гах",
    "а": "а ы е у ой ам ами ах",
    "я": "я и е ю ей ь ям ями ях",
    "ий": "ий ия ию ием ии иев иям иями иях",
    "ай": "ай ая аю аем ае аи аев аям аями аях",
    "ец": "ец ца цу цем це цы цев цам цами цах",
    "ок": "ок ка ку ком ке ки ков кам ками ках",
    "к": "к ка ку ком ке ки ков кам ками ках",
    "г": "г га гу гом ге ги гов гам гами гах",
    "х": "х ха ху хом хе хи хов хам хами хах",
    "ч": "ч ча чу чом чем че чи чей чам чами чах",
    "ж": "ж жа жу жом жем же жи жей жам жами жах",
    "ы": "ы ов ам ами ах",
    "тель": "тель теля телю телем теле тели телей телям телями телях",
    "арь": "арь аря арю арем аре ари арей арям арями арях",
    "оль": "оль оля олю олем оле оли олей олям олями олях",
    "ь": "ь и ью ей ям ями ях",
}
_WHOLE = {
    "посол": "посол посла послу послом послы послов послам послами послах",
    "глава": "глава главы главе главу главой глав главам главами главах",
    "король": "король короля королю королем короли королей королям королями",
    "заместитель": "заместитель заместителя заместителю заместителем заместители заместителей",
}


@cache
def declined(noun: str) -> tuple[str, ...]:
    """The cases of a noun given in the nominative, of both numbers."""
    plain = folded(noun)
    if plain in _WHOLE:
        return tuple(_WHOLE[plain].split())
    ending = max((one for one in _ENDINGS if plain.endswith(one)), key=len, default="")
    forms = _ENDINGS[ending].split() if ending else ["", *"а у ом е ы ов ам ами ах".split()]
    return tuple(dict.fromkeys(plain[: len(plain) - len(ending)] + form for form in forms))


_OFFICES = (
    "президент", "премьер", "канцлер", "министр", "глав", "госсекретар", "посол", "посл", "лидер", "корол", "эмир", "спикер", "секретар",
    "зам", "вице-", "спец", "председател", "генсек", "делегаци", "правительств", "посольств", "мид", "представител", "постпред", "шеф",
    "руководител", "император", "монарх", "султан", "принц", "папа", "патриарх", "пресс-секретар", "генерал", "дипломат", "депутат",
    "сенатор", "переговорщик", "советник", "помощник", "государственн", "верховн", "официальн", "наследн", "действующ", "временн",
)  # fmt: skip
_NOMINATIVES = frozenset(
    "украина москва анкара куба польша литва варшава астана канада мексика венесуэла ангола гана гавана женева вена гаага доха америка "
    "африка европа молдова прага оттава манила джакарта дакка лима богота рига братислава любляна подгорица канберра ботсвана уганда "
    "руанда гамбия ямайка панама никарагуа гватемала рика буркина хезболла ланка мьянма камбоджа аргентина черногория софия абеба "
    "ата анталья найра шарджа джидда мекка медина басра хама газа лахора кейта лула исиба сибига дуда кулеба захарова набиуллина тихановская "
    "бербок кая урсула украинa махачкала нигерия лига сахара ява суматра барселона гренада доминика тонга мальта италья ниуэ косово глава "
    "делегация папа вашингтонa меркель хасина стубба тирана минска обама берлускони рада дума казна хунта королева канцелярия армия".split()
)
_UNCHANGING = frozenset(
    "чили мали филиппины нидерланды эмираты штаты острова фиджи бурунди джибути тбилиси дели гаити сейшелы даби мальдивы хельсинки афины "
    "сомали малави талибы хуситы перу баку зимбабве леоне ивуар вьетнам гуам потсдам амстердам роттердам суринам киев ростов кишинев харьков "
    "львов чернигов саратов николаев ханой нетаньяху трюдо санду шойгу моди мелони аракчи раиси хаменеи карни рубио токио марокко конго "
    "монако осло фасо токаев алиев мирзиеев путин лавров песков рябков медведев пашинян ушаков дмитриев патрушев нарышкин володин мишустин "
    "новак такаити бэннет сиси шараа макрон мадуро бахрейн уайтхолл багдад брюссель израиль кремль пномпень марсель кабул стамбул сеул "
    "люксембург петербург екатеринбург страсбург гамбург рамалла каллас аббас туск сикорский зеленский".split()
)
"""Names whose ending looks like that of a case and is none, and names without cases."""


def class_of(name: str, kind: str) -> str:
    """The class of prepositions that the case of a name stands for, "" for the nominative and where the form does not tell.

    Genitive "of", dative "toward", accusative "target", instrumental "agent".
    """
    words = name.replace("ё", "е").replace("Ё", "Е").split()
    first = words[0].strip("«»\"'")
    office = first.lower().startswith(_OFFICES) and kind != "demonym"
    word = first if office else words[-1].strip("«»\"'.,")
    if kind == "demonym":
        return _adjective(word.lower())
    if word.isupper() or not word:
        return ""
    bare = word.lower().rpartition("-")[2]
    if bare == "главы" and word[0].isupper():
        return ""
    return _noun(bare, is_person=not office and kind in ("person", "unknown-person"), is_office=office)


def _adjective(word: str) -> str:
    for endings, found in (
        (("ого", "его", "ых", "их", "ой", "ей"), "of"),
        (("ому", "ему", "ую"), "toward"),
        (("ым", "им", "ыми", "ими"), "agent"),
    ):
        if word.endswith(endings):
            return found
    return "of" if word.endswith(("ев", "ов", "ян", "ан")) and word[-1] == "в" else ""


def _noun(word: str, *, is_person: bool, is_office: bool) -> str:
    if word in _UNCHANGING or word in _NOMINATIVES:
        return ""
    if word.endswith(("ого", "его")):
        return "of"
    if word.endswith(("ому", "ему")):
        return "toward"
    if word.endswith(("ом", "ем", "ами", "ями")) or (is_person and word.endswith(("ым", "им"))):
        return "agent"
    if word.endswith(("ой", "ей")) and not word.endswith(("лей", "рей")):
        return "agent"
    if word.endswith(("ам", "ям", "у", "ю")):
        return "target" if word.endswith("ию") or f"{word[:-1]}а" in _NOMINATIVES else "toward"
    if word.endswith("е") and not is_person:
        return "toward"
    if word.endswith(("штатов", "эмиратов", "нидерландов", "талибов", "хуситов", "филиппин", "афин")) or (
        is_office and word.endswith(("ов", "ей"))
    ):
        return "of"
    if word.endswith(("и", "ы")):
        return "" if is_office and not word.endswith(("главы", "ции")) else "of"
    if word.endswith(("ия", "ья", "ея")) and not is_person:
        return ""
    return "of" if word.endswith(("а", "я")) else ""
