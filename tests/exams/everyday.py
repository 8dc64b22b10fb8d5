"""Everyday articles of sport, business, culture and weather that say visit, deal, agree and talks and tell no event for an analyst."""

import itertools
import random
from pathlib import Path

PLACES = [
    "Paris",
    "London",
    "Tokyo",
    "Madrid",
    "Berlin",
    "Sydney",
    "Toronto",
    "Rome",
    "Brazil",
    "Canada",
    "Spain",
    "Italy",
    "Kenya",
    "India",
    "Georgia",
    "Jordan",
    "Washington",
    "Mexico City",
    "Lagos",
    "Dallas",
    "Turkey",
    "Chad",
    "New Zealand",
    "Vienna",
    "Denver",
]
NAMES = [
    "Maria Lopez",
    "James Carter",
    "Michael Jordan",
    "Anna Schmidt",
    "Chad Miller",
    "Kate Brown",
    "Paris Hilton",
    "David Kim",
    "Laura Rossi",
    "Price Adams",
]
CLUBS = [
    "Real Madrid",
    "Manchester United",
    "the Washington Wizards",
    "Georgia Tech",
    "the Dallas Stars",
    "Paris Saint-Germain",
    "Bayern Munich",
    "the Chicago Bulls",
]
FIRMS = [
    "Volkswagen",
    "Toyota",
    "Nestle",
    "a Canadian brewer",
    "an Italian fashion house",
    "a French bakery chain",
    "Bank of America",
    "Air India",
    "China Airlines",
]
LINES = {
    "sport": [
        "{club} agreed a deal with striker {name} on Tuesday.",
        "{name} will visit {place} for the final next month.",
        "{club} beat {club2} in {place}.",
        "The coach held talks with {name} about a new contract.",
        "{club} rejected an offer for {name}.",
        "The team arrived in {place} on Monday.",
        "{name} attacked from the left and the visitors collapsed.",
        "Fans met the players after the match in {place}.",
        "The visit of {club} drew a crowd.",
        "{place} hosts the tournament in the spring.",
        "{name} signed a three-year deal with {club}.",
        "The league suspended {name} for two games.",
    ],
    "business": [
        "{firm} signed an agreement with a supplier in {place}.",
        "Talks between {firm} and its lenders continued.",
        "{firm} agreed to buy a rival in {place}.",
        "Shares of {firm} declined after the deal was announced.",
        "The union met managers of {firm} for pay talks.",
        "{firm} will cut sales staff in {place}.",
        "{firm} released its results on Thursday.",
        "Regulators agreed to review the deal.",
        "{firm} expects demand in {place} to rise.",
        "The bank froze hiring.",
        "{firm} invited investors to a meeting in {place}.",
        "{name} resigned as head of {firm}.",
    ],
    "culture": [
        "{name} will tour {place} with a new show.",
        "Visitors to {place} can visit the museum free of charge.",
        "{name} met readers at a bookshop in {place}.",
        "The director agreed to shoot the film in {place}.",
        "A deal with the studio was reached after long talks.",
        "{name} received a prize in {place}.",
        "The band released an album and announced a world tour.",
        "Critics praised the play.",
        "The gallery in {place} opened its doors.",
        "{name} talks about life in {place}.",
    ],
    "weather": [
        "Heavy rain will visit {place} on Friday, forecasters agree.",
        "A storm hit {place} and roads were closed.",
        "Residents of {place} were warned of floods.",
        "Schools in {place} agreed to open late after the snow.",
        "Officials met to talk about the drought near {place}.",
        "The heat broke a record in {place}.",
        "The river near {place} threatened homes.",
        "Tourists on a visit to {place} deal with the heat.",
        "Crews helped residents of {place}.",
    ],
    "life": [
        "A trip to {place} costs less in winter.",
        "The couple agreed to marry in {place}.",
        "{name} invited friends to dinner.",
        "The school held a meeting for parents.",
        "Doctors agree that a walk is healthy.",
        "{name} travelled to {place} with the children.",
        "The court in {place} sentenced a thief.",
        "The hotel deal ends in May.",
        "A chef from {place} visits the market.",
        "Police in {place} arrested a man over a stolen bicycle.",
        "{name} accused a neighbour of noise.",
    ],
}


def articles(count, seed=7):
    """`count` (title, text) pairs, the same for the same seed."""
    chance = random.Random(seed)
    topics = itertools.cycle(LINES.values())
    for lines in itertools.islice(topics, count):
        said = [line.format(**_names(chance)) for line in chance.sample(lines, min(len(lines), chance.randint(5, 9)))]
        yield said[0].rstrip("."), " ".join(said[1:])


def _names(chance):
    one, two = chance.sample(CLUBS, 2)
    return {"place": chance.choice(PLACES), "name": chance.choice(NAMES), "club": one, "club2": two, "firm": chance.choice(FIRMS)}


def headlines():
    """Lines that name two countries, or a country and a firm, a club or a star, and are no news of states."""
    return (Path(__file__).parent / "everyday.txt").read_text(encoding="utf-8").splitlines()
