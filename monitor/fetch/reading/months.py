"""Month, weekday and filler words of the languages dates are written in; folded: lower case, no accents, no dots."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_MONTHS = """
january jan januar janvier janv enero ene januari gennaio gen janeiro ocak oca leden ledna styczen stycznia sty ianuarie ian tammikuu tammikuuta januari siječnja yanvar январь января янв січень січня січ ιανουαριος ιανουαριου ιαν يناير जनवरी januar janner tammi มกราคม януари جانفي ינואר בינואר jaanuar janvaris janvari sausio sausis janar xaneiro gener јануар јануари студзеня студзень იანვარი հունվարի հունվար қаңтар جنوری ژانویه ژانويه জানুয়ারি জানুয়ারী ஜனவரி జనవరి जानेवारी जन
february feb februar fevrier fevr fev febrero februari febbraio fevereiro subat sub unor unora luty lutego lut februarie helmikuu helmikuuta februar veljače fevral февраль февраля фев февр лютий лютого лют φεβρουαριος φεβρουαριου φεβ فبراير شباط फ़रवरी febr feber helmi กุมภาพันธ์ февруари فيفري פברואר בפברואר februaris vasario vasaris veebruar shkurt febreiro febrer фебруар лютага люты თებერვალი փետրվարի փետրվար ақпан فروری فوریه فوريه ফেব্রুয়ারি ফেব্রুয়ারী பிப்ரவரி ఫిబ్రవరి फरवरी फेब्रुवारी
march mar marz mars marzo maart mart marco brezen brezna marzec marca martie maaliskuu maaliskuuta ozujka март марта мар березень березня бер μαρτιος μαρτιου μαρ مارس آذار اذار मार्च mrz maerz mrt maret มีนาคม מרץ במרץ marts martā kovo kovas marc machi mac març сакавіка сакавік მარტი մարտի մարտ наурыз مارچ মার্চ மார்ச் మార్చి marca marcius
april apr avril avr abril abr aprile nisan nis duben dubna kwiecien kwietnia kwi aprilie huhtikuu huhtikuuta travnja апрель апреля апр квітень квітня кві απριλιος απριλιου απρ أبريل ابريل نيسان أفريل अप्रैल เมษายน април אפריל באפריל aprilis balandzio balandis aprill prill aprel aprili красавіка красавік აპრილი ապրիլի ապրիլ сәуір اپریل آوریل آوريل এপ্রিল ஏப்ரல் ఏప్రిల్ एप्रिल aprila aprilis
may mai mayo maj mei maggio mag maio mayis kveten kvetna maja toukokuu toukokuuta svibnja май мая травень травня тра μαιος μαιου μαι مايو أيار ايار ماي मई พฤษภาคม מאי במאי maijs geguzes geguze maig maí мај маі მაისი մայիսի մայիս мамыр مئی مه می মে மே మే maja majus
june jun juni juin junio giugno giu junho haziran haz cerven cervna czerwiec czerwca cze iunie iun kesakuu kesakuuta lipnja июнь июня июн червень червня чер ιουνιος ιουνιου ιουν يونيو حزيران جوان जून มิถุนายน юни juno יוני ביוני junijs junija birzelio birzelis juuni qershor qershori xuno juny iyun juno јун јуни чэрвеня чэрвень ივნისი հունիսի հունիս маусым ژوئن ژوئين জুন ஜூன் జూన్ junius
july jul juli juillet juil julio luglio lug julho temmuz tem cervenec cervence lipiec lipca lip iulie iul heinakuu heinakuuta srpnja июль июля июл липень липня лип ιουλιος ιουλιου ιουλ يوليو تموز جويلية يوليوز जुलाई กรกฎาคม юли יולי ביולי julijs liepos liepa juuli korrik xullo juliol iyul julai јул јули ліпеня ліпень ივლისი հուլիսի հուլիս шілде جولائی ژوئیه ژوئيه جولای জুলাই ஜூலை జులై जुलै julija julius
august aug aout agosto ago augustus augusti agustus agostos agustos agu srpen srpna sierpien sierpnia sie elokuu elokuuta kolovoza август августа авг серпень серпня сер αυγουστος αυγουστου αυγ أغسطس اغسطس آب أوت غشت अगस्त สิงหาคม agt אוגוסט באוגוסט augusts rugpjucio rugpjutis gusht agost avqust avgust ogos agosti жніўня жнівень აგვისტო օգոստոսի օգոստոս тамыз اگست اوت আগস্ট ஆகஸ்ட் ఆగస్టు ऑगस्ट avgusta augusztus
september sep sept septembre septiembre settembre set setembro eylul eyl zari wrzesien wrzesnia wrz septembrie syyskuu syyskuuta rujna сентябрь сентября сен сент вересень вересня вер σεπτεμβριος σεπτεμβριου σεπ سبتمبر أيلول ايلول شتنبر सितंबर กันยายน септември ספטמבר בספטמבר septembris rugsejo rugsejis shtator setembre sentyabr sentabr septembar septemba верасня верасень септембар სექტემბერი սեպտեմբերի սեպտեմբեր қыркүйек ستمبر سپتامبر সেপ্টেম্বর செப்டம்பர் సెప్టెంబర్ सितम्बर सप्टेंबर szeptember szept
october oct oktober octobre octubre ottobre ott outubro out ekim eki rijen rijna pazdziernik pazdziernika paz octombrie lokakuu lokakuuta listopada okt октябрь октября окт жовтень жовтня жов οκτωβριος οκτωβριου οκτ أكتوبر اكتوبر अक्टूबर ตุลาคม октомври אוקטובר באוקטובר oktobris spalio spalis oktoober tetor oktyabr oktabr oktobar oktoba кастрычніка кастрычнік октобар ოქტომბერი հոկտեմբերի հոկտեմբեր қазан اکتوبر اکتبر অক্টোবর அக்டோபர் అక్టోబర్ ऑक्टोबर
november nov novembre noviembre novembro kasim kas listopad listopadu listopada lis noiembrie noi marraskuu marraskuuta studenoga ноябрь ноября ноя нояб листопад листопада νοεμβριος νοεμβριου νοε نوفمبر नवंबर พฤศจิกายน ноември נובמבר בנובמבר novembris lapkricio lapkritis nentor novembar novemba noyabr лістапада лістапад новембар ნოემბერი նոյեմբերի նոյեմբեր қараша نومبر نوامبر নভেম্বর நவம்பர் నవంబర్ नवम्बर नोव्हेंबर
december dec dezember dez decembre diciembre dic dicembre dezembro aralik ara prosinec prosince grudzien grudnia gru decembrie joulukuu joulukuuta prosinca декабрь декабря дек грудень грудня гру δεκεμβριος δεκεμβριου δεκ ديسمبر दिसंबर desember des ธันวาคม декември דצמבר בדצמבר decembris gruodzio gruodis detsember dhjetor desembre decembro dekabr decembar disember desemba снежня снежань децембар დეკემბერი դեկտեմբերի դեկտեմբեր желтоқсан دسمبر دسامبر ডিসেম্বর டிசம்பர் డిసెంబర్ दिसम्बर डिसेंबर
"""  # noqa: E501
_WEEKDAYS = """
monday mon montag mo lundi lun lunes lunedi maandag ma mandag pazartesi poniedzialek pon pn pondeli segunda-feira seg segunda luni maanantai понедельник пн понеділок senin الاثنين hetfo सोमवार सोम δευτερα จันทร์ วันจันทร์ دوشنبه الإثنين dilluns понедељак ponedjeljak ponedeljek ponedeljak pondelok সোমবার esmaspaev pzt
tuesday tue tues dienstag di mardi mar martes martedi dinsdag tirsdag tisdag sali wtorek wt utery terca-feira ter terca marti tiistai вторник вт вівторок selasa الثلاثاء kedd मंगलवार τριτη อังคาร วันอังคาร سه‌شنبه سهشنبه dimarts уторак utorak torek utorok মঙ্গলবার teisipaev wto
wednesday wed weds mittwoch mi mercredi mer miercoles mie mercoledi woensdag wo onsdag carsamba sroda sr streda quarta-feira qua quarta miercuri keskiviikko среда ср середа rabu الأربعاء الاربعاء szerda बुधवार τεταρτη พุธ วันพุธ چهارشنبه dimecres сряда srijeda sreda বুধবার kolmapaev sro car
thursday thu thur thurs donnerstag do jeudi jeu jueves jue giovedi gio donderdag torsdag persembe czwartek czw ctvrtek quinta-feira qui quinta joi torstai четверг чт четвер kamis الخميس csutortok गुरुवार πεμπτη พฤหัสบดี วันพฤหัสบดี پنجشنبه پنج‌شنبه dijous четвъртък четвртак cetvrtak cetrtek stvrtok বৃহস্পতিবার neljapaev per
friday fri freitag fr vendredi ven viernes vie venerdi vrijdag vr fredag cuma piatek pt patek sexta-feira sex sexta vineri perjantai пятница пт п'ятниця jumat الجمعة pentek शुक्रवार παρασκευη ศุกร์ วันศุกร์ جمعه divendres петък петак petak petek শুক্রবার reede pia cum
saturday sat samstag sa sonnabend samedi sam sabado sab sabato zaterdag za lordag lordag cumartesi sobota sob sambata lauantai суббота сб субота sabtu السبت szombat शनिवार σαββατο เสาร์ วันเสาร์ شنبه dissabte събота subota শনিবার laupaev cmt
sunday sun sonntag so dimanche dim domingo dom domenica zondag zo sondag pazar niedziela nd nedele duminica sunnuntai воскресенье вс неділя minggu الأحد الاحد vasarnap रविवार κυριακη อาทิตย์ วันอาทิตย์ یکشنبه یک‌شنبه diumenge неделя недеља nedjelja nedelja nedela রবিবার puhapaev nie niedz paz
"""  # noqa: E501
_FILLERS = """
of the de del di do at um uhr uur a à le la il den der d am-de klo kl kell ore alle om on г года р року в o'clock hrs hours hour h uur godz στις de-h date published
updated posted publie publié mis en ligne veroffentlicht publicado pubblicato gepubliceerd aktualisiert stand last modified опубликовано ngày năm lúc pada pukul gada aasta kell m ساعة في ที่ den- dated as
"""  # noqa: E501
_PAIRS = {
    "كانون الثاني": "يناير",
    "كانون الأول": "ديسمبر",
    "تشرين الأول": "أكتوبر",
    "تشرين الثاني": "نوفمبر",
    "تشرين الاول": "أكتوبر",
    "كانون الاول": "ديسمبر",
}
_TWICE = re.compile(r"(?<=\d )([^\W\d_]{3,14})\s?[/(]\s?([^\W\d_]{3,14})\)?(?= \d{4})")
_LETTERS = str.maketrans({"ı": "i", "ł": "l", "ø": "o", "đ": "d", "ß": "ss", "ё": "е", "й": "й"})


@lru_cache(maxsize=4096)
def fold(word: str) -> str:
    """The word as the tables spell it."""
    lowered = unicodedata.normalize("NFKC", word).lower().translate(_LETTERS).strip(".,;:-–—'")
    latin = all(ord(char) < 0x370 for char in lowered)
    if not latin and not any(0x370 <= ord(char) < 0x400 for char in lowered):
        return lowered
    return "".join(char for char in unicodedata.normalize("NFKD", lowered) if not unicodedata.combining(char))


def _table(text: str, *, first: int) -> dict[str, int]:
    found: dict[str, set[int]] = {}
    for number, line in enumerate(text.strip().splitlines(), first):
        for word in line.split():
            found.setdefault(fold(word), set()).add(number)
    return {word: min(numbers) for word, numbers in found.items() if len(numbers) == 1}


MONTHS = _table(_MONTHS, first=1)
WEEKDAYS = _table(_WEEKDAYS, first=0)
FILLERS = frozenset(fold(word) for word in _FILLERS.split())


def plain_months(text: str) -> str:
    """The text with the Levant's months of two words as one, and one of two names of a month where both are given."""
    for pair, month in _PAIRS.items():
        text = text.replace(pair, month)
    return _TWICE.sub(lambda found: found[1] if MONTHS.get(fold(found[1])) == MONTHS.get(fold(found[2])) is not None else found[0], text)
