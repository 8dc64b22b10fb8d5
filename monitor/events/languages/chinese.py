"""Chinese for the detector: marks instead of words, since it is written without spaces."""

from __future__ import annotations

from monitor.events.constructions import Objects
from monitor.events.grammar import Grammar, pattern, table, words

CHINESE = Grammar(
    lang="zh",
    modes=(
        (pattern(r"并未|没有|未能|尚未|未曾|不会|不再|并不|不予|不愿|不(?:访|会|同意)|拒绝|未(?!来)"), "not"),
        (pattern(r"被|由"), "passive"),
        (pattern(r"曾"), "past"),
        (pattern(r"同意|答应|接受|应允|承诺|商定|约定"), "agreed"),
        (pattern(r"将|拟|计划|准备|打算|决定(?!的)|定于|预计|即将|有望|下周|下月|下个月|明天|启程"), "future"),
        (pattern(r"希望|可能|考虑|或|呼吁|提议|建议|敦促"), "wished"),
    ),
    turn_marks=(
        (pattern(r"推迟|延期|延后|押后"), "postponed"),
        (pattern(r"取消"), "cancelled"),
        (pattern(r"中止|暂停|中断|搁置"), "suspended"),
        (pattern(r"恢复|重启"), "resumed"),
        (pattern(r"否认"), "denied"),
    ),
    prepositions=table(
        place="在 于",
        mutual="与 同 和 跟 及 会见 会晤",
        toward="对 向 赴 到 往 抵达 访问 前往",
        agent="被 由 受 应",
        target="针对 就 把 要求 勒令",
        aside="据 自 从",
    ),
    break_left=pattern(r"[，；：。]|称|表示"),
    break_right=pattern(r"[；。]|，(?!§)"),
    said=pattern(r"，[^，]{0,20}(?:称|表示|说|报道)$"),
    adjunct=pattern(r"应§+$|此前|之前|之后|后，|期间|以来|因为|由于"),
    coordinate=pattern(r"[，；并]\S{0,8}$|后\S{0,6}$"),
    hypothetical=pattern(r"可能|如果|是否|或将|考虑|希望|提议|呼吁"),
    historical=pattern(r"去年|前年|(?:19|20)\d\d年|曾于|此前|当时|历史上"),
    denial=pattern(r"否认"),
    ministers=pattern(r"(?<!副)(?:部长|外长|防长|财长|大臣)"),
    to_come=pattern(r"明天|明日|后天|下周|下星期|下个?月|明年|近期将|本月[中下]旬|本周晚些时候"),
    dated=pattern(r"(?:(?P<month>\d{1,2})月)?(?P<day>\d{1,2})日"),
    both=pattern(r"双方|两国|中美两国|两位"),
    pronoun=pattern(r"他|她|其|双方"),
    joined=pattern(r"\s*(?:、|和|与|及|以及|-|/)?\s*"),
    sport=pattern(
        r"足球|篮球|排球|乒乓|羽毛球|网球|橄榄球|曲棍球|世界杯|亚洲杯|欧洲杯|奥运|亚运|锦标赛|联赛|友谊赛|热身赛|预选赛|小组赛|决赛|国足|男足|女足|球队|球员|主教练|金牌"
    ),
    objects=Objects(first=words("对 向 针对 把 要求 勒令 与 同 和 跟")),
)
