"""Each construction that a language defines is needed: without it the sentence beside it tells something else."""

import datetime
from dataclasses import fields, replace

import pytest

from monitor.events.grammar import Grammar
from monitor.events.languages import GRAMMARS
from monitor.workbench.engines import build_engines

DAY = datetime.date(2023, 6, 19)
ROOMS = (
    "brackets",
    "deeds",
    "doubts",
    "shapes",
    "passives",
    "links",
    "subjects",
    "objects",
    "spans",
    "turning",
    "days",
    "gaps",
    "stays",
    "particles",
)
NEEDED = """
en deeds.done_by | Two fishermen were wounded in an overnight Russian drone attack on the Ukrainian port of Izmail.
en deeds.cast_out | A Norwegian diplomat has been expelled from Russia in a tit-for-tat move.
en deeds.posted_out | France's ambassador to Niger was expelled by the ruling junta.
en deeds.aims | Israeli strike on Damascus kills five, says Syria
en doubts.carried | A Thai air force plane touched down in Yangon on Monday.
en doubts.strangers | The airline will launch direct flights between Riyadh and Beijing in May.
en doubts.expected | Analysts expect Beijing to retaliate against Washington within weeks.
en doubts.hardly | Iceland and Norway agree on little when it comes to whaling.
en doubts.before | Russia has invaded Georgia before, and many in Tbilisi fear it could do so again.
en doubts.asked | Would Mexico kindly stop running its buses at night, the Guatemalan migration institute asked.
en doubts.unreal | Historians say the war could have been averted had London and Buenos Aires trusted their Peruvian go-between.
en doubts.condition | If Hungary blocks the loan, Poland would push for another way, diplomats said.
en doubts.hinges | Turkey will close its airspace to Armenia unless it removes the monument.
en doubts.custom | Venezuela pumps about 900,000 barrels a day and sells most of its oil to China.
en doubts.proviso | The Zambian government could jail the Rwandan traders unless they paid up.
en subjects.people | Zambian railway workers and Congolese engineers have begun joint repairs on the bridge.
en subjects.kind_of_office | Afghan guerrilla commander Ahmad Walizada implored Pakistan to close the pass.
en subjects.household | Angola's army and Zambian commanders signed a ceasefire in Luena.
en doubts.staged | U.S. marines stormed a Philippine beach in mock battle.
en subjects.foes | Zapatista rebels met a Mexican government envoy for six hours.
en subjects.denounced | Opposition deputies said police had tortured students in Tetovo in Macedonia.
en objects.facing | Turkey sent warships near Cyprus.
en shapes.behind_guests | # Serbia hosts Chinese premier and signs deals
en shapes.unreceived | # Germany welcomes new Polish government
en shapes.owners | Japan condemned North Korea for last month's shelling of a South Korean island.
en shapes.owns | Sweden welcomed France's vote.
en shapes.owner | Australia welcomed the Turkish parliament's vote.
en shapes.of | Poland hosted Interior Minister Jan P. K. Novak Kral of Slovakia.
en shapes.by_whom | Uganda received a consignment of drugs donated by South Korea.
en shapes.adjectives | At least 19 American servicemen were killed in a military housing complex in Saudi Arabia.
en shapes.before_nouns | Malaysia launched naval patrols in Indonesia after talks with Singapore.
en shapes.plurals | Argentine residents who support Uruguay met on Monday.
en shapes.plural_ends | # Jihadists kill 20 soldiers in northern Benin
en shapes.participles | # El Salvador deports an alleged gang leader to Honduras
en shapes.pointing | Turkey is one of the countries that remained critical of Israel.
en shapes.verbs | # Albania extradites accused mafia boss to Italy
en shapes.attributes | # Albania extradites suspected mafia boss to Italy
en shapes.pasts | Taiwanese and Japanese coast guards held their first joint drill.
en passives.be | An agreement on trade was signed by Russia and Japan.
en passives.headline_ends | # Trade pact signed by Russia and Japan
en links.verbless | Xi in Moscow for state visit.
en links.agent_ends | # Danish tanker seized by Iran near Hormuz
en links.aside | Qin Gang, who denied spying claims, will visit Washington.
en links.meanwhile | Venezuelan forces have jailed 1,300 people, rights group Foro Penal said on Friday, as Chile's president accused Caracas of fraud.
en links.verdict | Lithuania shut its border with Belarus on Monday, a step condemned by Russia as provocation.
en links.of_it | China sent 125 aircraft to the area around Taiwan on Monday, which the government in Taipei condemned as a provocation.
en links.on_a_visit | On his first trip to Moscow in ten years, the Cuban leader praised Russia.
en links.new_clause | Villagers attacked in Mali said Burkina Faso was invaded.
en links.rests | An Italian priest held hostage in Niger was released on Thursday.
en links.plan_to | A Chinese offer to mediate was turned down by India.
en links.after_talks | Ankara stands by Azerbaijan, Turkish President Tayyip Erdogan said after a call with Ilham Aliyev.
en links.with_whom | Ankara stands by Azerbaijan, Turkish President Tayyip Erdogan said after a call with Ilham Aliyev.
en links.just_said | Armenia praised Azerbaijan, Turkish President Tayyip Erdogan said after a call with Ilham Aliyev.
en links.both | The Indian foreign minister met his Sri Lankan counterpart on Tuesday, and the two agreed to speed up the return of refugees.
en links.goes_on | # Quito accuses Bogota of harbouring rebels, recalls envoy
en subjects.who | Lavrov held talks in Lisbon with the Portuguese prime minister, who praised Angola's role in the search for peace.
en subjects.plan_of | Ukraine's decision to halt Russian oil was denounced by Hungary as blackmail.
en subjects.said | The Australian defence ministry said a Chinese jet had released flares, and lodged a protest with Beijing.
en objects.whole | # Iran strikes Israel
en objects.told_at_end | El Salvador would be willing to house convicts for a fee, President Nayib Bukele told the U.S. secretary of state.
en objects.tells | Kigali's fingerprints are all over the M23, the Congolese communications minister told reporters in Kinshasa, where files on the rebels' supply lines lay open on the table.
en objects.strangers_own | Argentina arrested a former pilot who had bombed Chile.
en objects.the_other | Ecuador's police stormed the embassy on Friday, and Nicaragua broke off relations with the country.
en objects.mediated | Armenia and Azerbaijan freed 30 prisoners in an exchange brokered by the United States.
en objects.speaker_at_end | Russia will pay for the strike, Ukraine warned.
en objects.speaks | Wang Yi will pay a visit next week, Beijing confirmed, to Pakistan.
en objects.over_aside | Honduras on Thursday extradited its former police chief, who left office in January, to the United States.
en objects.topics | Norway's foreign minister will hold talks in Cairo on Sudan.
en objects.onward | Myanmar's navy drove back a boat with 200 Rohingya to Bangladesh.
en objects.leaving_for | An Australian navy ship carrying water and medical supplies has left Brisbane for Tonga.
en objects.whereabouts | Ugandan rebels hacked to death 14 villagers in a raid near the Sudanese border, the army said on Saturday.
en objects.capital | China's top diplomat will visit the Australian capital, Australia said after the two had met in Jakarta.
en objects.instead | American and Iranian negotiators will meet in Rome on Monday instead of Muscat on Saturday.
en objects.beside | Lavrov and Fidan met on the sidelines of a Doha forum.
en objects.origin | The European Commission will impose duties of up to 38 per cent on electric cars made in China.
es objects.gesture | # Gesto de Ghana a Togo: levanta el embargo
es objects.among | Ghana y Togo abordaron por teléfono la entrada de ayuda a Benín.
es objects.instead | Argelia indultó al escritor a petición de Alemania.
es objects.origin | La Comisión Europea impondrá aranceles adicionales a los coches eléctricos fabricados en China.
fr objects.origin | L'Union européenne a imposé des droits de douane sur les voitures fabriquées en Chine.
es doubts.hinges | México impondrá aranceles a China si no hay acuerdo.
fr doubts.hinges | Les Etats-Unis imposeront des sanctions à la Géorgie, à moins que Tbilissi ne cède.
zh doubts.hinges | 特朗普威胁将对印度征收25%关税。
en objects.between | Norway brokered a truce between Israel and Syria.
en spans.clause_end | The museum shows letters from the war of independence that Estonia fought against Soviet Russia between 1918 and 1920.
en spans.charge | Norway accused the army of Burkina Faso of killing 223 villagers in attacks in February 2020.
en spans.apart | Germany postponed a decision on tanks at a meeting with Ukraine.
en spans.inserted | The visit of Blinken to China, planned for February, was postponed.
en spans.said_had | Russia and Iran said on Thursday they had signed a treaty.
en turning.next_clause | The French president paid a visit to Moscow and cancelled a concert.
en turning.joins | Lavrov's visit to Paris and Berlin was cancelled.
en turning.between | Talks between Moscow and officials in Kyiv were suspended.
en turning.begins | Qin Gang's visit to Washington begins on 25 June.
en turning.dates | # Milei's visit to China set for September
en turning.times | Blinken's visit to Beijing continues the next day.
en turning.participles | Lavrov cancelled a planned visit to Tokyo.
en turning.particles | Lavrov called off a visit to Tokyo.
en turning.with_particle | Lavrov put off a visit to Tokyo.
en turning.is_off | Lavrov's visit to Tokyo is off.
en turning.sets_off | Lavrov's visit to Tokyo is off to a good start.
en turning.led | Lavrov has pushed back a visit to Tokyo.
en turning.fates | Lavrov's visit to Tokyo was struck from his calendar.
es turning.fates | La visita de Lavrov a Tokio queda en suspenso.
fr turning.fates | Les pourparlers entre Paris et Londres sont en suspens.
en turning.halves | Lavrov's visit to Tokyo is under threat.
en days.in_words | Lavrov flies to Tokyo on 25 June.
en days.same_day | Russia attacked Ukraine overnight.
en days.ago | President Gabriel Boric travelled to Beijing two weeks ago for a forum.
fr days.ago | Le président français s'est rendu à Pékin il y a trois semaines.
es days.ago | El presidente chileno viajó a Pekín hace dos semanas.
zh days.ago | 智利总统博里奇上个月访问北京。
zh links.earlier | 俄罗斯外长拉夫罗夫将访问安卡拉，此前与伊朗外长举行会谈。
en days.elsewhere | Blinken will visit Beijing before the summit on 9 September.
en days.told | Qin Gang will visit Washington as Beijing announced on Thursday.
en days.told_then | Riyadh and Beijing agreed on Monday to launch direct flights.
es shapes.by_whom | Llegó a Bolivia un avión donado por Portugal.
es doubts.carried | Tropas de Tailandia llegaron el lunes a Rangún.
es links.agent_ends | # Detenidos en Guinea tres belgas
es links.aside | Qin Gang, que ha negado ser espía, visitará Washington.
es links.on_a_visit | En su primera visita a Moscú, el presidente cubano elogió a Rusia.
es subjects.and_another | La ministra peruana, Ana Gil, y el presidente chileno, Gabriel Boric, firmaron un acuerdo.
es subjects.who | Lavrov se reunió en Lisboa con el primer ministro portugués, quien elogió a Angola.
es objects.beside | Un soldado indio murió en una emboscada en la frontera con Pakistán.
es objects.whole | # Milei, rumbo a Jerusalén
es objects.mediated | Armenia y Azerbaiyán ultiman un acuerdo auspiciado por Estados Unidos.
es objects.topics | El canciller peruano sostuvo conversaciones en Quito sobre Venezuela.
es objects.onward | Kiev no cederá el Donbás a Rusia, dijo el ministro.
es passives.be | Un acuerdo comercial fue firmado por China y Rusia.
es passives.no_subjects | Lavrov llegó a Tokio, donde fue recibido por el ministro japonés.
es objects.between | Un acuerdo fue sellado entre China y Rusia, para disgusto de México.
es turning.next_clause | Lavrov hizo una visita a Tokio y reanudó el programa.
es turning.begins | La visita de Lavrov a Tokio comienza el 25 de junio.
es spans.clause_end | Argelia suspendió el tratado de amistad firmado con España en 2002.
es spans.when | Chile no tiene embajador desde 1978, cuando Bolivia rompió relaciones con Chile.
fr passives.be | Un accord commercial a été signé par la Chine et la Russie.
fr passives.no_subjects | Le président français se rend à Tokyo, où le port est inspecté.
fr shapes.accents | Le ministre russe est arrivé mardi à Bamako.
fr objects.whole | Le président kényan a gagné Kampala.
fr links.aside | Qin Gang, qui dément avoir été espionné, se rendra à Washington.
fr links.on_a_visit | En visite à Alger, la Première ministre italienne a salué un partenariat stratégique.
fr links.both | Le ministre indien des Affaires étrangères a rencontré son homologue sri-lankais mardi, et les deux ont convenu d'accélérer les retours.
fr turning.begins | La visite de Lavrov à Tokyo débute le 25 juin.
fr spans.clause_end | Le président russe a rencontré son homologue turc dans le palais que Staline a bâti en 1951.
fr spans.inserted | La visite de Blinken à Pékin, prévue en juillet, a été reportée.
fr spans.said_had | Le Kremlin a fait savoir que Narendra Modi avait accepté l'invitation du président russe.
fr objects.between | Un accord de défense a été signé entre la France et la Moldavie, malgré les appels du Mexique.
fr deeds.done_by | Trente personnes ont été tuées dans une frappe israélienne au Liban.
fr deeds.cast_out | Un diplomate norvégien a été expulsé de Russie lundi.
fr deeds.posted_out | L'ambassadeur de Belgique à Kigali a été prié de faire ses valises.
fr deeds.aims | Les raids israéliens contre la Syrie ont tué six personnes.
fr doubts.carried | Un avion militaire thaïlandais s'est posé lundi à Rangoun.
fr doubts.strangers | La compagnie ouvrira une liaison entre Riyad et Pékin en mai.
fr doubts.custom | Le Venezuela vend l'essentiel de son pétrole à la Chine.
fr passives.headline_ends | # Traité signé par la Russie et le Japon
fr passives.selves | L'armée rwandaise s'est retirée de la localité congolaise de Walikale.
fr links.goes_on | # La Pologne expulse un diplomate russe, ferme son consulat
fr links.and_then | Varsovie a expulsé deux diplomates russes et imposé des sanctions à la Biélorussie.
fr subjects.turned | Le Rwanda soutient le M23, a dénoncé le président congolais.
fr objects.speaker_at_end | Le Rwanda soutient le M23, a dénoncé le président congolais.
fr objects.tells | Téhéran est derrière les attaques, a prévenu le ministre danois lors d'un long entretien dans les colonnes du journal.
fr objects.called | # Bogota à Caracas : libérez nos pêcheurs
fr objects.the_other | La police équatorienne a pris l'ambassade vendredi, et le Nicaragua a rompu ses relations avec son voisin.
fr objects.mediated | L'Arménie a libéré trente prisonniers dans un échange négocié par Washington.
fr objects.instead | Américains et Iraniens se réuniront lundi à Rome au lieu de Mascate.
fr objects.beside | Lavrov et Fidan se sont rencontrés en marge du forum de Doha.
fr objects.topics | Le ministre norvégien des Affaires étrangères a tenu des pourparlers à Rabat sur le Mali.
fr objects.onward | Prague a cédé à Kiev quarante blindés.
fr spans.charge | La Norvège a accusé l'armée du Burkina Faso d'avoir tué 223 villageois en février 2020.
en links.and_then | Poland expelled two Russian diplomats and imposed sanctions on Belarus.
en deeds.inside | Two Danish soldiers were killed by gunmen in Niger on Friday.
en shapes.compounds | Turkish jets bombed a depot in rebel-held Syria on Monday.
en shapes.peoples | Most Norwegians reject the Danish plan.
en shapes.purpose | Benjamin Netanyahu dared the U.N. Security Council on Monday to expel Israel.
en links.and_also | Poland will impose sanctions on Belarus, then expel its ambassador.
en links.done_by | The Kenyan government distributed rice donated by Japan.
en links.charged_with | Officials accused of insulting Turkey met the Greek minister.
en objects.tellers | Ties were cut according to Peru by Chile.
en objects.also_where | Japan lashed out at Moscow's arms sales to Pyongyang.
en objects.under | Armenia and Azerbaijan on Monday swapped 32 prisoners under the pact signed in Brussels.
en objects.company | Kenyan President William Ruto said his government had accepted a U.S.-Djibouti proposal for ending the border dispute with Somalia.
en turning.presents | Lavrov's visit to Ankara delays the signing of a grain deal.
en gaps.to_do | The army returned to Khartoum to take control of the airport.
en gaps.purpose | Peru reiterated its support for Chile's demand for the return of the islands.
en gaps.meanwhile | Peru dropped a complaint as Chile scraps tariffs.
en gaps.participle | Ecuador welcomed a pact with Peru, adding that it had been signed by Colombia.
en gaps.pointing | It was a Danish tip that put Polish police on the trail of a spy.
en stays.joins | # Scholz and Macron in Warsaw for talks
en stays.adverbs | # Blinken in Beijing again
en stays.ends | # Lula in Beijing for talks
es stays.article | # La ministra Margarita Robles en Kiev
es stays.joins | # Petro y Lula en Pekín
es stays.ends | # Lula en Pekín para firmar acuerdos
fr stays.article | # Le chancelier Scholz à Kiev
fr stays.joins | # Scholz et Macron à Kiev
fr stays.ends | # Macron à Pékin pour des entretiens
de brackets.aims | Trump plante das Treffen, ohne mit Kiew zu sprechen.
de brackets.but | Die Türkei hat israelische Diplomaten ausgewiesen und den Botschafter einbestellt.
de brackets.cases | Das Treffen des norwegischen Ministers mit Kallas begann.
de brackets.finite | Russische Drohnen treffen Kiew.
de brackets.negations | Macron trifft Merz nicht.
de brackets.of_nouns | Der Botschafter der Türkei besuchte vor drei Wochen Bagdad.
de brackets.opened | Polen wird russische Diplomaten ausweisen, falls Moskau die Grenze schließt.
de brackets.particle_ends | Merz lud den Emir von Katar eine Woche später aus und reiste nach Rom.
de brackets.pronouns | In Kiew hat sie Selenskyj getroffen.
de brackets.relative | Der Emir von Katar empfängt Macron, der am Montag Modi einlud.
de brackets.rest | Der Kreml teilte mit, dass Lawrow nach Minsk gereist sein soll.
de brackets.that | Der Kreml teilte mit, dass Putin den Präsidenten von Togo empfängt.
de brackets.whole_end | Polen wird russische Diplomaten ausweisen, falls Moskau die Grenze schließt.
de days.ago | Der Botschafter der Türkei besuchte vor drei Wochen Bagdad.
de doubts.carried | Touristen aus China kamen nach Moskau.
de doubts.hinges | Polen wird russische Diplomaten ausweisen, falls Moskau die Grenze schließt.
de gaps.two_verbs | Die Türkei hat Diplomaten ausgewiesen und den Botschafter Israels einbestellt.
de links.after_talks | Merz hat nach einem Gespräch mit Erdogan Israel kritisiert.
de links.with_whom | Merz hat nach einem Gespräch mit Erdogan Israel kritisiert.
de objects.among | Polen und Litauen haben über Hilfe nach Kiew beraten.
de objects.between | Das Treffen zwischen Lawrow und Rubio ist vom Tisch.
de objects.capital | # Merz reist in die chinesische Hauptstadt
de objects.instead | Aserbaidschan und Armenien haben unter Vermittlung der USA Gefangene ausgetauscht.
de objects.origin | Kanada erhebt Zölle auf Autos, hergestellt in China.
de stays.article | # Der Bundeskanzler in Kiew
de stays.ends | # Litauens Präsident in Oslo zu Gesprächen
de stays.joins | # Merz und Macron in Kiew
de turning.around | # Iran setzt Gespräche mit Frankreich aus
de turning.dates | # Treffen zwischen Lawrow und Fidan geplant
de turning.fates | # Besuch von Lawrow in Ankara liegt auf Eis
de turning.joins | Der Besuch von Lawrow in Ankara und ein Treffen mit Fidan wurden abgesagt.
de turning.next_clause | # Treffen zwischen Lawrow und Rubio geplant
ru doubts.carried | Самолет ВВС Таиланда прилетел в Янгон.
ru doubts.hinges | Если Россия и Украина подпишут соглашение, ЕС снимет санкции.
ru links.aside | Президент Сербии, который находится в Москве, посетит Минск.
ru links.on_a_visit | В ходе визита в Пекин президент Сербии подписал соглашение с Китаем.
ru objects.among | Путин и Эрдоган обсудили помощь для Сирии.
ru objects.company | Токаев обсудил Афганистан с Си Цзиньпином.
ru objects.fronted | # Россию посетит премьер-министр Словакии Фицо
ru objects.instead | Россия и Украина обменялись пленными при посредничестве ОАЭ.
ru objects.onward | США вернули заложников в Израиль.
ru objects.origin | # Трамп объявил о введении пошлин на товары из Индии
ru passives.bare | # Подписано соглашение между Россией и Саудовской Аравией
ru passives.no_subjects | # В Пекин с визитом прибыл глава МИД Франции
ru spans.charge | Украина обвинила Россию в убийстве 12 человек в 2020 году.
ru spans.inserted | Визит президента Турции Реджепа Тайипа Эрдогана в Багдад, намеченный на апрель, перенесен, сообщает Anadolu.
ru stays.ends | # Лавров в Пекине на переговорах
ru stays.joins | # Путин и Лавров в Пекине
ru subjects.who | Путин встретился с президентом Ирана, который осудил Израиль.
ru turning.begins | Визит Моди в Токио начинается 25 июня.
ru turning.fates | # Встреча Путина и Зеленского не состоится
zh objects.first | 美国对伊朗实施制裁。
ar doubts.hinges | ستفرض كندا عقوبات على جورجيا ما لم تتراجع.
ar turning.next_clause | وصل لافروف إلى بكين في زيارة وأعلن إلغاء القمة.
ar turning.begins | تبدأ زيارة الرئيس الصيني إلى موسكو في 25 يونيو.
ar stays.joins | # لافروف وبوتين في بكين
ar stays.ends | # لافروف في طهران لبحث الاتفاق
ar links.on_a_visit | في ختام زيارة إلى بكين، أدان الرئيس الروسي العقوبات الأمريكية.
ar links.aside | الرئيس الروسي، الذي يلتقي نظيره الصيني، سيزور الهند.
ar subjects.household | التقى وزير الخارجية العراقي فاضل الربيعي ونظيره التركي المبعوث الأمريكي.
ar objects.sources | أعلنت هولندا سحب سفيرها من مالي.
ar objects.company | اتفق الرئيس الروسي نظيره الصيني مع الهند على خط أنابيب.
ar objects.beside | التقى لافروف نظيره المصري على هامش قمة الهند.
ar shapes.adjectives | # غارات جوية إسرائيلية على لبنان
ar spans.clause_end | وقعت روسيا والصين اتفاقية التي ألغتها الهند عام 2015.
ja particles.behind | ガーナはトーゴと協定を結んだ。
ja particles.classes | ガーナの大統領はトーゴの大統領と会談した。
ja particles.bearer | ガーナのアメヤウ外相がトーゴを訪問した。
ja particles.closed | インドは、パキスタンが協定に違反したとしてパキスタンに抗議した。
ja particles.attached | # 石破首相、日韓首脳会談で譲歩
ja particles.at_home | # 外相、インドを訪問へ
ja particles.holder | # トーゴが非難、ガーナ首脳、ベナンと会談
ja particles.listed | ガーナはトーゴ、ベナンと会談した。
ja particles.stranger | ガーナが拘束した船員の家族は、トーゴの大使と面会した。
ja objects.the_other | ガーナはトーゴの再建を支え、同国と文書に調印した。
ja particles.goods | 中国製鉄鋼はカナダが輸入を禁止した。
ja particles.idle | ガーナはトーゴと会談し、制裁の影響を議論した。
ja particles.modes | ガーナの大統領はトーゴを訪問する方針だ。
ja particles.links | ガーナの大統領はトーゴの大統領との会談後、首都を離れた。
pt days.ago | O presidente chileno viajou a Pequim há duas semanas.
pt days.week | Lavrov chega a Tóquio no sábado.
pt deeds.aims | Os ataques israelenses contra a Síria mataram seis pessoas.
pt deeds.cast_out | Três diplomatas moçambicanos foram expulsos da África do Sul.
pt doubts.carried | Tropas da Tailândia chegaram na segunda-feira a Rangum.
pt doubts.hinges | O México vai impor tarifas à China se não houver acordo.
pt links.aside | Qin Gang, que negou ser espião, visitará Washington.
pt links.on_a_visit | De visita a Maputo, o presidente ruandês elogiou os soldados.
pt objects.among | O Gana e o Togo discutiram por telefone a ajuda ao Benim.
pt objects.beside | Lavrov e Fidan reuniram-se à margem do fórum de Doha.
pt objects.between | Um acordo foi selado entre a China e a Rússia, para desgosto do México.
pt objects.gesture | # Gesto do Gana ao Togo: levanta o embargo
pt objects.instead | A Argélia indultou o escritor a pedido da Alemanha.
pt objects.mediated | Arménia e Azerbaijão ultimam um acordo patrocinado pelos Estados Unidos.
pt objects.topics | O presidente brasileiro manteve conversações em Lisboa sobre a Venezuela.
pt objects.onward | O Egito devolveu os soldados egípcios ao Sudão.
pt objects.origin | A Comissão Europeia vai impor tarifas aos carros elétricos fabricados na China.
pt objects.whole | # Milei a caminho de Jerusalém
pt passives.be | Um acordo comercial foi assinado pela China e pela Rússia.
pt passives.no_subjects | Lavrov chegou a Tóquio, onde a reunião foi seguida pelo ministro japonês.
pt spans.clause_end | A Argélia suspendeu o tratado de amizade assinado com a Espanha em 2002.
pt spans.when | O Chile não tem embaixador desde 1978, quando a Bolívia rompeu relações com o Chile.
pt stays.article | # A ministra Margarita Robles em Kiev
pt stays.ends | # Lula em Pequim para assinar acordos
pt stays.joins | # Petro e Lula em Pequim
pt subjects.and_another | A ministra peruana, Ana Gil, e o presidente chileno, Gabriel Boric, assinaram um acordo.
pt subjects.who | Lavrov reuniu-se em Lisboa com o primeiro-ministro português, que criticou Angola.
pt turning.begins | A visita de Lavrov a Tóquio começa a 25 de junho.
pt turning.fates | A visita de Lavrov a Tóquio fica em suspenso.
pt turning.joins | A visita de Lavrov a Paris e Berlim foi cancelada.
pt turning.next_clause | Lavrov fez uma visita a Tóquio e retomou o programa.
"""


@pytest.fixture(scope="module")
def detector():
    return build_engines([]).detector


HABITS = """
fr opens_with_participle | Suspendus depuis deux ans, les pourparlers entre l'Iran et les États-Unis ont repris à Oman.
fr offices_between | Un navire russe a été coulé par l'armée ukrainienne.
fr colon_topics | # Gabon : Paris réclame les résultats
es opens_with_participle | Aplazada tras el ataque, la visita del presidente turco a Bagdad comenzó el jueves.
de capital_nouns | Das Treffen von Macron und Meloni in Rom war kurz.
de governed_infinitive | Lawrow war zu müde, um Ankara zu besuchen.
ru class_of | Россию посетит премьер-министр Словакии Фицо.
ru verbs_first | Россию посетит премьер-министр Словакии Фицо.
es nouns_open | # Visita de Modi a Lisboa
zh tenseless | 普京6月20日访问越南。
zh possessed | 美国的制裁让伊朗不满。
ar follows | أوفدت الجزائر مبعوثا إلى مالي.
ar paired_adjectives | # مباحثات مصرية تركية في القاهرة
ar verbal_nouns | تدرس بريطانيا فرض عقوبات على جورجيا.
ar forenames | اجتمع الرئيس التركي صابر أردوغان برئيس الوزراء الباكستاني.
ar proclitics | زار الرئيس المصري لبنان والتقى نظيره.
ja home | # 外相、インドを訪問へ
ja verbs_last | ガーナの大統領がトーゴを訪問した。
"""
"""Habits of a language, fields of its grammar itself, that no sentence of the exams needs."""


def rows(table=NEEDED):
    return [tuple(part.strip() for part in line.split("|")) for line in table.strip().splitlines()]


def defined(grammar):
    """Every construction of which a language says more than nothing."""
    rooms = ((name, getattr(grammar, name)) for name in ROOMS)
    return {
        f"{name}.{one.name}" for name, room in rooms for one in fields(room) if getattr(room, one.name) != getattr(type(room)(), one.name)
    }


def without(grammar, construction):
    """The language as if it had not defined one of its constructions."""
    name, _, field = construction.partition(".")
    room = getattr(grammar, name)
    return replace(grammar, **{name: replace(room, **{field: getattr(type(room)(), field)})})


def told(detector, text, lang):
    title, text = (text.removeprefix("# "), "") if text.startswith("# ") else ("", text)
    return [replace(event, reasons=()) for event in detector.detect(title=title, text=text, on=DAY, lang=lang).events]


@pytest.mark.parametrize(("what", "text"), rows())
def test_a_construction_is_needed(detector, monkeypatch, what, text):
    lang, construction = what.split()
    as_it_is = told(detector, text, lang)
    monkeypatch.setitem(GRAMMARS, lang, without(GRAMMARS[lang], construction))
    assert as_it_is
    assert told(detector, text, lang) != as_it_is


@pytest.mark.parametrize(("what", "text"), rows(HABITS))
def test_a_habit_of_a_language_is_needed(detector, monkeypatch, what, text):
    lang, habit = what.split()
    as_it_is = told(detector, text, lang)
    monkeypatch.setitem(GRAMMARS, lang, replace(GRAMMARS[lang], **{habit: getattr(Grammar(lang=lang), habit)}))
    assert told(detector, text, lang) != as_it_is


def test_every_construction_that_a_language_defines_has_its_sentence():
    assert {f"{lang} {one}" for lang, grammar in GRAMMARS.items() for one in defined(grammar)} == {what for what, _ in rows()}


def test_a_language_that_defines_no_construction_has_the_rooms_all_the_same():
    assert set(ROOMS) <= {one.name for one in fields(Grammar)}
    assert not defined(replace(GRAMMARS["en"], **{name: type(getattr(GRAMMARS["en"], name))() for name in ROOMS}))
