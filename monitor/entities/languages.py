"""The small words of each language that stand around names, and those that names are mistaken for.

What a language leaves out it does not have. Most are asked in texts of any language, since names are quoted across them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from operator import attrgetter

ANY = "pair"
JAPANESE = "ja"


@dataclass(frozen=True, slots=True, kw_only=True)
class Letters:
    """What a language writes beside a country in one character, which alone is a word of its own or nothing.

    Forms are `written` in one language and sought in its texts only, or in those of any language ("pair").
    """

    lang: str
    pairs: str = ANY
    """Where two of those characters are sought of which any two make a pair: "[中美]"."""
    threes: bool = False
    """Whether three of them do as well."""
    own_pairs: bool = False
    """Whether in its own texts any of its characters make pairs, those too that make none elsewhere."""
    opening_three: frozenset[str] = frozenset()
    """Those that three of these may begin with: "[日]米比"."""
    written: str = ANY
    """Where all else is sought."""
    reaching: tuple[str, ...] = ()
    """Before it: "[访]华"."""
    qualified: tuple[str, ...] = ()
    """Behind it anywhere: "美[军]"."""
    opened: tuple[str, ...] = ()
    """Behind it where a clause opens: "美[宣布]"."""
    no_opening: frozenset[str] = frozenset()
    """Characters of countries that are words of their own where a clause opens ("with" talks)."""
    only_parted: frozenset[str] = frozenset()
    """The same, but not before a mark."""
    parted: tuple[str, ...] = ()
    """That mark: "印[、]"."""
    offices: bool = False
    """Whether it stands before offices: "[韩]外长"."""
    no_office: frozenset[str] = frozenset()
    """Those that are words of their own there ("in" a meeting the president ...)."""
    before_names: frozenset[str] = frozenset()
    """Those that stand before any name written in the letters of names from abroad: "[米]アップル"."""
    before_countries: frozenset[str] = frozenset()
    """The same before countries only: "[日]ケニア"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SmallWords:
    """One language. A word that ends in ``*`` may go on; an apostrophe is a straight or a round one."""

    lang: str
    telling: str = ""
    """Words by which a text in Latin script is known to be in it."""
    qualifiers: str = ""
    """Between whose it is and the office: "France's [new] prime minister"."""
    of: str = ""
    """Between the office and whose it is: "president [of] France"."""
    articles: str = ""
    """Behind these: "president of [the] Philippines"."""
    of_elided: tuple[str, ...] = ()
    """The same written together with the name: "président [de l']Ukraine"."""
    also: str = ""
    """Between two offices of one: "president [and] prime minister"."""
    titles: str = ""
    """Before a name: "President [Mr] Macron"."""
    former: str = ""
    """Before an office or a name, that it is over: "[former] president"."""
    former_office: str = ""
    """The same before an office only."""
    former_mark: str = ""
    """The same in a language without spaces."""
    former_prefix: str = ""
    """The same written in one word with the office: "[ex]presidente"."""
    posted: str = ""
    """Before the country where an envoy is posted: "[驻]华大使"."""
    highest: str = ""
    """Before a rank, that nobody stands above: "[top] diplomat"."""
    owns: tuple[str, ...] = ()
    """Between whose somebody is and his name: "Russia['s ]Lavrov"."""
    particles: str = ""
    """Within a name, though small: "Ursula [von] [der] Leyen"."""
    town: tuple[str, ...] = ()
    """Between something of a town and the town: "police [in] Brussels"."""
    beside_town: str = ""
    """Behind a capital and a hyphen, that only the town is meant: "Paris-[based]"."""
    won: str = ""
    """Behind a capital, that its team plays: "London [beat] Manchester"."""
    may_have_won: str = ""
    """The same where a score stands in the line: "Madrid [visits] Rome, 2-1"."""
    namesakes: str = ""
    """Names of the data that are other words in small letters: "[turkey]"."""
    prefixes: tuple[str, ...] = ()
    """Written in one word with the name behind them: "[و]روسيا"."""


_ENGLISH = SmallWords(
    lang="en",
    telling="the of and to in on for with his said",
    qualifiers=(
        "new newly appointed elected former ex acting interim caretaker outgoing incoming then current late top senior chief veteran "
        "visiting powerful own first next embattled hardline reformist permanent special government state designate elect"
    ),
    of="of for",
    articles="the",
    also="and",
    titles="Mr Mrs Ms Dr Sir Gen General Sheikh Sheik Lord Dame Prof Datuk Dato Seri Sri Tan Tun",
    former="former ex late",
    former_office="then",
    highest="top chief",
    owns=("'s ", "’s "),
    town=("of ", "in "),
    beside_town="based born area headquartered listed bound style",
    won="beat beats edged trounced thrashed routed outlasted downed",
    may_have_won="defeat defeats defeated drew visits hosts",
    namesakes="turkey china jordan georgia jersey guinea polish catalan mainland crown islands sucre tunis",
)
_SPANISH = SmallWords(
    lang="es",
    telling="el los las y en del con por su la de que se",
    qualifiers="nuevo nueva",
    of="de del",
    articles="la las los el",
    also="y",
    former_office="exministro",
    former_prefix="ex",
    particles="de del el la y",
    town=("de la ", "de ", "en "),
)
_FRENCH = SmallWords(
    lang="fr",
    telling="le les et des du dans une est pour la de à",
    qualifiers="ancien nouveau",
    of="de du des",
    articles="la les l'",
    of_elided=("d'", "de l'"),
    also="et",
    former_office="ancien ancienne",
    particles="de du la le",
    town=("de la ", "de ", "en ", "à ", "d'"),
)
_PORTUGUESE = SmallWords(
    lang="pt",
    telling="o os as do da dos das em para com uma no na que não ao",
    qualifiers="novo nova",
    of="do da dos das",
    also="e",
    former_office="antigo antiga então",
    particles="da de dos",
)
_GERMAN = SmallWords(
    lang="de",
    telling="der die und das den ist mit von im zu ein",
    qualifiers="neue neuer neuen",
    of="von der",
    also="und",
    particles="der von zu",
)
_RUSSIAN = SmallWords(lang="ru", also="и", former_office="бывш*")
_ITALIAN = SmallWords(lang="it", particles="da del della di")
_DUTCH = SmallWords(lang="nl", particles="ten ter van")
_ARABIC = SmallWords(
    lang="ar",
    of="دولة سلطنة مملكة جمهورية",
    also="و",
    titles="السيد السيدة الدكتور الدكتورة الأمير الشيخ الملك الفريق المشير اللواء الجنرال",
    particles="al bin bint ibn ben el",
    prefixes=("و", "ب", "ل", "ف", "ك", "وب", "ول"),
)
_CHINESE = SmallWords(
    lang="zh",
    also="兼",
    former_mark="前",
    posted="驻",
    owns=("的",),
)
_CHINESE_LETTERS = Letters(
    lang="zh",
    threes=True,
    offices=True,
    reaching=tuple("访赴对抵涉驻在离返援"),
    qualified=tuple(
        "军 企 籍 银行 油企 商品 产品 石油 油轮 实体 公民 国民 领馆 船只 芯片 资产 货 驻 影子舰队 外交官 武官 间谍 官方 官媒".split()
    ),
    opened=tuple(
        (
            "对 与 同 和 向 拟 将 称 宣布 同意 促 吁 批准 允 拒 驱逐 召回 制裁 "
            "撤 取消 推迟 邀 加征 冻结 禁 暂停 承诺 签 谈 重启 恢复 关闭 退出 否认 中止 再 "
            "首 欲 料 考虑 扩大 追加 列 征 要求 下令 敦促 警告 抗议 正式 计划 希望 高官 会谈 "
            "会晤 通话 特使 代表"
        ).split()
    ),
    no_opening=frozenset("以"),
    no_office=frozenset("中"),
)
_JAPANESE_LETTERS = Letters(
    lang=JAPANESE,
    threes=True,
    own_pairs=True,
    written=JAPANESE,
    offices=True,
    reaching=tuple("訪対駐在来渡反親抗離"),
    qualified=tuple(
        (
            "政府 政権 軍 議会 当局 側 国務省 国防省 国防総省 財務省 商務省 国務長官 国防長官 財務長官 商務長官 通商代表 高官 "
            "大使館 大使 外務省 外交官 首脳 両国 産 製 紙 企業 防衛 大手 航空 "
            "石油 半導体 兵 人 国民 経済 投資 通信 上院 下院 代表団 特使 空母 艦隊 艦船 海軍 空軍 国境"
        ).split()
    ),
    opened=tuple("、がはもとのにへを・"),
    no_opening=frozenset("日中北朝"),
    only_parted=frozenset("印加比台欧伊越豪"),
    parted=("、", "・"),
    opening_three=frozenset("日米中英"),
    before_names=frozenset("米英韓露独仏豪伊"),
    before_countries=frozenset("日"),
)
LETTERS_OF = (_CHINESE_LETTERS, _JAPANESE_LETTERS, Letters(lang="ko", pairs="ko"))
"""Those that write countries in one character; in Japanese the characters are other words than in Chinese."""
LANGUAGES = {
    words.lang: words for words in (_ENGLISH, _SPANISH, _FRENCH, _PORTUGUESE, _GERMAN, _RUSSIAN, _ITALIAN, _DUTCH, _ARABIC, _CHINESE)
}
"""By language code; where two could tell a text's language the first does."""


def every(field: str) -> tuple[str, ...]:
    """The words of all languages in one field, each once."""
    given = map(attrgetter(field), LANGUAGES.values())
    return tuple(dict.fromkeys(word for words in given for word in (words.split() if isinstance(words, str) else words)))


def any_of(words: Iterable[str]) -> str:
    """The pattern of one of these words."""
    return "|".join(re.escape(word).replace(r"\*", r"\w+").replace("'", "['’]") for word in words)


def former_prefix(lang: str) -> str:
    """What the language writes in one word with an office that is over; "" where it has no such prefix."""
    return LANGUAGES[lang].former_prefix if lang in LANGUAGES else ""
