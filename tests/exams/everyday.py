"""Everyday articles of sport, business, culture and weather that say visit, deal, agree and talks and tell no event for an analyst."""

import itertools
import random

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


NAMED = """
England will go to Brazil for a friendly in June.
Argentina hit France with two late goals in the final.
Japan struck first but Germany hit back to win 2-1 in Doha.
India meet Australia in the final at Lord's on Sunday.
France beat South Africa after a late penalty in Paris.
Italy's prime minister was booed at the opera in Milan.
Spain's king visited the flood-hit town of Paiporta.
Toyota agreed to sell its plant in Russia to a state firm.
BMW and China's Brilliance signed a contract extension.
Airbus signed a deal with Turkish Airlines for 200 planes.
Canada's Shopify said it would cut ties with a supplier in India.
The British Museum and Greece are in talks over the Parthenon marbles.
Germany's Siemens will deliver trains to Egypt.
The US Open champion will travel to Paris for the French Open.
Swiss watchmakers hit by slump in exports to China.
Chinese tourists flock to Thailand after visa waiver.
Denmark won the gold medal after beating Norway.
Mexico City hosts the Formula One race this weekend.
Taylor Swift kicks off her tour of Japan in Tokyo.
A Korean film about North Korea won an award in Berlin.
The chef from Peru opened a restaurant in London.
Scientists in Israel and Italy found a new exoplanet.
Volcano in Iceland forced airlines to cancel flights to Denmark.
An earthquake struck Turkey, killing three.
A typhoon hit the Philippines and Taiwan on Monday.
Floods in Pakistan killed 12 people.
A bus carrying Indian pilgrims plunged into a gorge in Nepal, killing 20.
The Swedish striker agreed a three-year deal with the German club.
Morocco's football federation named Walid coach of the national team.
Poland's Iga Swiatek defeated an American in Rome.
The Dutch king's birthday was celebrated in Amsterdam.
Kenya's Kipchoge visits Japan to promote running.
Ireland rugby coach praised France after the match in Dublin.
Brazilian police arrested a man over a bank robbery in Sao Paulo.
A French court sentenced a former banker for fraud.
The Australian prime minister married his partner in Sydney.
Italian and Spanish wine makers complain about drought.
The Russian ballet tours China this autumn.
Norway's wealth fund sold its stake in an Israeli firm.
A US judge blocked a merger of two airlines.
The Greek island of Santorini is preparing for tourists.
Iran drew 1-1 with the United States in a World Cup warm-up.
South Korea hosts Japan in a volleyball match in Seoul.
Ukraine's Usyk to fight Britain's Fury in Riyadh.
The Indian captain met the Pakistan captain at the toss in Colombo.
Saudi Arabia will host the Asian Winter Games.
Vietnam's VinFast opens a showroom in Germany.
The World Bank forecast growth of 3 percent for Kenya.
Chile's president attended a concert in Buenos Aires with Argentina fans.
China's box office hit a record on Monday.
US stocks fell on worries about trade talks with China.
The Japanese yen rose against the dollar after talks of intervention.
An Egyptian mummy returned from Germany went on display in Cairo.
A Ukrainian refugee opened a bakery in Poland.
Lebanon's chefs say French tourists are returning.
British expats in Spain fear new tax rules.
The Austrian skier announced her retirement in Vienna.
Two Canadian climbers were rescued in Nepal.
Cuba's boxers will visit Mexico for a training camp.
Elon Musk arrived in Beijing to meet Chinese officials.
The Dalai Lama's visit to Mongolia drew crowds.
Lionel Messi's trip to Hong Kong angered fans in China.
Germany's Scholz watched the match with Denmark's prime minister.
Turkish soap operas conquer Chile.
The Prince of Wales visited a school in Kenya.
Poland's Orlen signed a deal with Saudi Aramco.
India's Modi stadium will host England in a test match.
A Turkish drone maker agreed to build a plant in Ukraine.
Japan's SoftBank pledged $100 billion of investment in the United States.
Israel's Wix released a new product in Germany.
China's BYD will build a car plant in Hungary.
France's Renault pulled out of Russia.
South Korea's Samsung warned of weak demand in China.
Britain's Rolls-Royce rejected a bid from an American rival.
Denmark's Vestas won a contract in Brazil.
The Mexican president's wife visited a school in Oaxaca.
Spain condemned to extra time against Morocco.
Germany attack down the left and Japan defend deep.
England captain accuses Australia of cheating in Ashes row.
New Zealand threaten South Africa's lead at Twickenham.
Argentina release squad list for match with Brazil.
Brazil fans arrested in Buenos Aires after clash with Argentina fans.
Netherlands demand more from midfield after draw with Poland.
China's Zheng beats American rival to reach Tokyo final.
Egypt reject Liverpool request to release Salah.
Greece wildfires force evacuation of British tourists.
Canada geese invade a golf course in Denmark.
Italy rejects plan for a fast food outlet near a Roman bath.
Thai police arrest a Russian tourist for drunk driving.
Germany's railway strike hits travel to Austria.
French farmers block Spanish trucks over cheap wine.
Swiss voters reject ban on factory farming.
Iranian director refuses to cut scene from film shown in Cannes.
Colombian singer visits Spain for music award.
"""
"""What is no news of states though it names two of them: sport, business, weather, crime."""
