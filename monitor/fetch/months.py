"""Month, weekday and filler words of the languages dates are written in; folded: lower case, no accents, no dots."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_MONTHS = """
january jan januar janvier janv enero ene januari gennaio gen janeiro ocak oca leden ledna styczen stycznia sty ianuarie ian tammikuu tammikuuta januari siječnja yanvar январь января янв січень січня січ ιανουαριος ιανουαριου ιαν يناير जनवरी januar janner tammi มกราคม януари جانفي ינואר בינואר
february feb februar fevrier fevr fev febrero februari febbraio fevereiro subat sub unor unora luty lutego lut februarie helmikuu helmikuuta februar veljače fevral февраль февраля фев февр лютий лютого лют φεβρουαριος φεβρουαριου φεβ فبراير شباط फ़रवरी febr feber helmi กุมภาพันธ์ февруари فيفري פברואר בפברואר
march mar marz mars marzo maart mart marco brezen brezna marzec marca martie maaliskuu maaliskuuta ozujka март марта мар березень березня бер μαρτιος μαρτιου μαρ مارس آذار اذار मार्च mrz maerz mrt maret มีนาคม מרץ במרץ
april apr avril avr abril abr aprile nisan nis duben dubna kwiecien kwietnia kwi aprilie huhtikuu huhtikuuta travnja апрель апреля апр квітень квітня кві απριλιος απριλιου απρ أبريل ابريل نيسان أفريل अप्रैल เมษายน април אפריל באפריל
may mai mayo maj mei maggio mag maio mayis kveten kvetna maja toukokuu toukokuuta svibnja май мая травень травня тра μαιος μαιου μαι مايو أيار ايار ماي मई พฤษภาคม מאי במאי
june jun juni juin junio giugno giu junho haziran haz cerven cervna czerwiec czerwca cze iunie iun kesakuu kesakuuta lipnja июнь июня июн червень червня чер ιουνιος ιουνιου ιουν يونيو حزيران جوان जून มิถุนายน юни juno יוני ביוני
july jul juli juillet juil julio luglio lug julho temmuz tem cervenec cervence lipiec lipca lip iulie iul heinakuu heinakuuta srpnja июль июля июл липень липня лип ιουλιος ιουλιου ιουλ يوليو تموز جويلية يوليوز जुलाई กรกฎาคม юли יולי ביולי
august aug aout agosto ago augustus augusti agustus agostos agustos agu srpen srpna sierpien sierpnia sie elokuu elokuuta kolovoza август августа авг серпень серпня сер αυγουστος αυγουστου αυγ أغسطس اغسطس آب أوت غشت अगस्त สิงหาคม agt אוגוסט באוגוסט
september sep sept septembre septiembre settembre set setembro eylul eyl zari wrzesien wrzesnia wrz septembrie syyskuu syyskuuta rujna сентябрь сентября сен сент вересень вересня вер σεπτεμβριος σεπτεμβριου σεπ سبتمبر أيلول ايلول شتنبر सितंबर กันยายน септември ספטמבר בספטמבר
october oct oktober octobre octubre ottobre ott outubro out ekim eki rijen rijna pazdziernik pazdziernika paz octombrie lokakuu lokakuuta listopada okt октябрь октября окт жовтень жовтня жов οκτωβριος οκτωβριου οκτ أكتوبر اكتوبر अक्टूबर ตุลาคม октомври אוקטובר באוקטובר
november nov novembre noviembre novembro kasim kas listopad listopadu listopada lis noiembrie noi marraskuu marraskuuta studenoga ноябрь ноября ноя нояб листопад листопада νοεμβριος νοεμβριου νοε نوفمبر नवंबर พฤศจิกายน ноември נובמבר בנובמבר
december dec dezember dez decembre diciembre dic dicembre dezembro aralik ara prosinec prosince grudzien grudnia gru decembrie joulukuu joulukuuta prosinca декабрь декабря дек грудень грудня гру δεκεμβριος δεκεμβριου δεκ ديسمبر दिसंबर desember des ธันวาคม декември דצמבר בדצמבר
"""  # noqa: E501
_WEEKDAYS = """
monday mon montag mo lundi lun lunes lunedi maandag ma mandag pazartesi poniedzialek pon pn pondeli segunda-feira seg segunda luni maanantai понедельник пн понеділок senin الاثنين
tuesday tue tues dienstag di mardi mar martes martedi dinsdag tirsdag tisdag sali wtorek wt utery terca-feira ter terca marti tiistai вторник вт вівторок selasa الثلاثاء
wednesday wed weds mittwoch mi mercredi mer miercoles mie mercoledi woensdag wo onsdag carsamba sroda sr streda quarta-feira qua quarta miercuri keskiviikko среда ср середа rabu الأربعاء الاربعاء
thursday thu thur thurs donnerstag do jeudi jeu jueves jue giovedi gio donderdag torsdag persembe czwartek czw ctvrtek quinta-feira qui quinta joi torstai четверг чт четвер kamis الخميس
friday fri freitag fr vendredi ven viernes vie venerdi vrijdag vr fredag cuma piatek pt patek sexta-feira sex sexta vineri perjantai пятница пт п'ятниця jumat الجمعة
saturday sat samstag sa sonnabend samedi sam sabado sab sabato zaterdag za lordag lordag cumartesi sobota sob sambata lauantai суббота сб субота sabtu السبت
sunday sun sonntag so dimanche dim domingo dom domenica zondag zo sondag pazar niedziela nd nedele duminica sunnuntai воскресенье вс неділя minggu الأحد الاحد
"""  # noqa: E501
_FILLERS = """
of the de del di do at um uhr uur a à le la il den der d am-de klo kl kell ore alle om on г года р року в o'clock hrs hours hour h uur godz στις de-h date published
updated posted publie publié mis en ligne veroffentlicht publicado pubblicato gepubliceerd aktualisiert stand last modified опубликовано ngày năm lúc pada pukul ساعة في ที่ den- dated as
"""  # noqa: E501
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
