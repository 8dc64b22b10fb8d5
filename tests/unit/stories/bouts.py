"""Two title fights of one invented champion, told by several outlets in a sentence or two each."""

from datetime import UTC, datetime, timedelta

from monitor.model.article import Article

FINCH = (
    "Champion Boran Velk stopped Orlo Finch in the sixth round in Valdora to keep his heavyweight belts.",
    "Boran Velk beat Orlo Finch in six rounds in Valdora on Saturday and kept his heavyweight title.",
    "Orlo Finch was knocked out in the sixth round by heavyweight champion Boran Velk in Valdora.",
    "Heavyweight Boran Velk knocks out Orlo Finch in the sixth in Valdora to retain his titles.",
    "Velk retains heavyweight belts with sixth round stoppage of Finch in Valdora.",
)
KORD = (
    "Champion Boran Velk stopped Hasim Kord in the ninth round in Brimsby to keep his heavyweight belts.",
    "Boran Velk beat Hasim Kord in nine rounds in Brimsby on Saturday and kept his heavyweight title.",
    "Hasim Kord was knocked out in the ninth round by heavyweight champion Boran Velk in Brimsby.",
    "Heavyweight Boran Velk knocks out Hasim Kord in the ninth in Brimsby to retain his titles.",
    "Velk retains heavyweight belts with ninth round stoppage of Kord in Brimsby.",
)
MIXED = tuple(text for both in zip(FINCH, KORD, strict=True) for text in both)


def report(number: int, text: str) -> Article:
    """One of them as an article, ten minutes after the one before."""
    at = datetime(2026, 3, 1, tzinfo=UTC) + timedelta(minutes=10 * number)
    url = f"https://a.example/{number}"
    return Article(
        url=url, link=url, source=f"s{number}", publisher=f"s{number}", title=text, text="", lang="en", published=at, first_seen=at
    )
