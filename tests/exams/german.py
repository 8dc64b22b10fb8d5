"""German sentences and headlines (marked "# ") of our own, in the notation of `tests.exams.probes`."""

TOLD = """
# Merz reist zu Gesprächen nach Kiew | visit completed DEU>UKR
# Macron trifft Selenskyj in Paris | meeting completed FRA>UKR
# Putin empfängt Xi Jinping im Kreml | meeting completed CHN>RUS
# USA verhängen neue Sanktionen gegen Iran | sanction completed USA>IRN
# EU beschließt Sanktionen gegen Russland | sanction completed >RUS
# Berlin bestellt russischen Botschafter ein | criticism completed DEU>RUS
# Polen weist zwei russische Diplomaten aus | rupture completed POL>RUS
# China und Indien vereinbaren Wiederaufnahme von Direktflügen | agreement agreed CHN>IND
# Trump lädt Netanjahu ins Weiße Haus ein | invitation invited USA>ISR
# Türkei ruft Botschafter aus Israel zurück | rupture completed TUR>ISR
# Kolumbien bricht Beziehungen zu Israel ab | rupture completed COL>ISR
# Putins Besuch in Ankara verschoben | visit postponed RUS>TUR
# Baerbock sagt Reise nach Peking ab | visit cancelled DEU>CHN
# Treffen zwischen Trump und Putin in Budapest abgesagt | meeting cancelled USA>RUS
# Außenminister Wadephul in Islamabad eingetroffen | visit completed DEU>PAK
# Scholz zu Besuch in Tokio | visit under_way DEU>JPN
# Deutschland und Japan unterzeichnen Rüstungsabkommen | agreement completed DEU>JPN
# Frankreich und Algerien einigen sich auf Rücknahmeabkommen | agreement agreed FRA>DZA
# Iran lehnt Gespräche mit den USA ab | rejection completed IRN>USA
# Kanada verurteilt Angriffe Russlands auf die Ukraine | criticism completed CAN>RUS
# Moskau wirft Nato Aggression vor | criticism completed RUS>
# Japanischer Ministerpräsident will nach Washington reisen | visit planned JPN>USA
# Rubio wird am Freitag in London erwartet | visit planned USA>GBR
# Lula und Milei telefonieren erstmals | meeting completed BRA>ARG
# Nordkorea entlässt US-Soldaten aus der Haft | release completed PRK>USA
# Israel und Hamas tauschen Gefangene aus | release completed ISR>PSE
# Spanien schließt Botschaft in Caracas | rupture completed ESP>VEN
# Ungarn blockiert EU-Sanktionen gegen Russland | rejection completed HUN>
Bundeskanzler Friedrich Merz ist am Montag zu einem Besuch nach Ankara gereist. | visit completed DEU>TUR
Der französische Präsident Emmanuel Macron hat den ukrainischen Staatschef Wolodymyr Selenskyj in Paris empfangen. | meeting completed UKR>FRA
Am Dienstag traf der chinesische Außenminister Wang Yi in Neu-Delhi seinen indischen Kollegen Subrahmanyam Jaishankar. | meeting completed CHN>IND
Die USA haben am Donnerstag neue Sanktionen gegen den Iran verhängt. | sanction completed USA>IRN
Russland hat zwei britische Diplomaten des Landes verwiesen und den Botschafter einbestellt. | rupture completed RUS>GBR
Der türkische Präsident Recep Tayyip Erdogan wird in der kommenden Woche nach Kairo reisen. | visit planned TUR>EGY
Nach Angaben des Kremls wollen sich Putin und Trump im August in Alaska treffen. | meeting planned RUS>USA
Bundesaußenminister Johann Wadephul hat seine geplante Reise nach China verschoben. | visit postponed DEU>CHN
Japans Regierungschefin Sanae Takaichi und Südkoreas Präsident Lee Jae Myung vereinbarten eine engere Zusammenarbeit. | agreement agreed JPN>KOR
Polens Außenminister Radoslaw Sikorski kündigte an, im Juli nach Kiew zu reisen. | visit planned POL>UKR
Nach dem Angriff hat Teheran den deutschen Botschafter einbestellt. | criticism completed IRN>DEU
Das brasilianische Außenministerium rief seinen Botschafter aus Tel Aviv zurück. | rupture completed BRA>ISR
Gegen Russland wurden von der EU neue Sanktionen verhängt. | sanction completed >RUS
Der russische Präsident Wladimir Putin sei von Xi Jinping nach Peking eingeladen worden, teilte der Kreml mit. | invitation invited CHN>RUS
Die Regierung in Moskau erklärte, dass Außenminister Sergej Lawrow am Freitag nach Pjöngjang fliegen werde. | visit planned RUS>PRK
Die Gespräche zwischen den USA und dem Iran in Maskat wurden unterbrochen. | meeting suspended USA>IRN
Die Ukraine und Russland haben erneut Kriegsgefangene ausgetauscht. | release completed UKR>RUS
Großbritannien und die EU haben am Montag in London ein Verteidigungsabkommen unterzeichnet. | agreement completed GBR>
# Selenskyj lehnt Putins Vorschlag ab | rejection completed UKR>RUS
# Norwegen friert Vermögen Russlands ein | sanction completed NOR>RUS
Kolumbiens Präsident Gustavo Petro teilte mit, er habe die Botschafterin aus Israel abgezogen. | rupture completed COL>ISR
Nachdem Israel Ziele im Iran angegriffen hatte, verurteilte die Türkei die Angriffe scharf. | criticism completed TUR>IRN
Der iranische Außenminister, der am Montag Moskau besucht hatte, traf in Maskat den omanischen Kollegen. | meeting completed IRN>OMN
Australien und Indonesien wollen ein Verteidigungsabkommen unterzeichnen. | agreement planned AUS>IDN
Macron und Meloni kamen in Rom zusammen. | meeting completed FRA>ITA
Präsident Erdogan empfing am Mittwoch den Emir von Katar. | meeting completed QAT>TUR
Der saudische Kronprinz wurde im Weißen Haus von Trump empfangen. | meeting completed SAU>USA
Die Außenminister Armeniens und Aserbaidschans treffen sich am 12. Juli in Genf. | meeting planned ARM>AZE
# Macron empfängt Merz und Meloni in Paris | meeting completed DEU>FRA
# Pistorius reist überraschend nach Kiew | visit completed DEU>UKR
# Wang Yi kommt nach Berlin | visit completed CHN>DEU
# Modi will im August China besuchen | visit planned IND>CHN
# Brasilien beruft Botschafter aus Israel ab | rupture completed BRA>ISR
# Schweden weist iranischen Diplomaten aus | rupture completed SWE>IRN
# Litauen schließt Grenze zu Belarus | rupture completed LTU>BLR
# Nordmazedonien und Bulgarien legen Streit bei | agreement agreed MKD>BGR
# Pakistan und Afghanistan vereinbaren Waffenruhe | agreement agreed PAK>AFG
# Trump kündigt Strafzölle gegen Brasilien an | sanction completed USA>BRA
# China verhängt Gegenzölle auf Waren aus Kanada | sanction completed CHN>CAN
# Großbritannien friert Vermögen russischer Oligarchen ein | sanction completed GBR>RUS
# Indien lädt Putin zu Staatsbesuch ein | invitation invited IND>RUS
# Südafrika verurteilt israelische Angriffe auf Iran | criticism completed ZAF>ISR
# Den Haag wirft China Spionage vor | criticism completed NLD>CHN
# Serbien weist Kritik der EU zurück | rejection completed SRB>
Die Präsidenten von Kasachstan und Usbekistan haben in Astana einen Vertrag über strategische Partnerschaft unterzeichnet. | agreement completed KAZ>UZB
Der kanadische Premierminister Mark Carney wird am 20. Juni nach Brüssel reisen. | visit planned CAN>BEL
Syriens Außenminister al-Schaibani hat erstmals Moskau besucht. | visit completed SYR>RUS
Bei ihrem Treffen in Rom haben Italien und Albanien ein Migrationsabkommen geschlossen. | agreement completed ITA>ALB
"""
"""What alerts, with who does it to whom."""

QUIET = """
# Deutschland trifft im Viertelfinale auf Spanien
# Bayern empfängt Real Madrid zum Halbfinale
# Italien schlägt Frankreich 2:1
# Österreich verliert Testspiel gegen Schweiz
# Nationalmannschaft reist nach Katar
# Siemens eröffnet Werk in Indien
# Volkswagen streicht Stellen in China
# Lufthansa fliegt wieder nach Tel Aviv
# Deutsche Touristen sitzen in Griechenland fest
# Taylor Swift kommt nach Deutschland
# Berliner Philharmoniker auf Reise durch Japan
# Merz stellt Kabinett vor
# Bundestag debattiert über Haushalt
# Kommentar: Warum Trump und Putin sich nicht einigen
# Analyse: Was China von Russland will
# Was bringt das Treffen von Trump und Xi?
# Umfrage: Mehrheit der Deutschen für Sanktionen gegen Russland
# Als Kohl nach Moskau reiste
# Vor 50 Jahren: Brandt besucht Warschau
# Französischer Film gewinnt Goldene Palme in Cannes
# Erdbeben erschüttert Türkei
# Türkischer Student in den USA festgenommen
# Deutsche Bank einigt sich mit US-Behörden
# BMW ruft Autos in den USA zurück
# Apple weist Vorwürfe der EU zurück
# Mann aus Polen nach Unfall in Berlin gestorben
# Russische Touristen besuchen wieder Thailand
# Ukrainische Flüchtlinge kommen nach Deutschland
# Messi trifft für Argentinien
# Djokovic trifft in London auf Alcaraz
# Sturm trifft Florida
Der deutsche Autobauer BMW will in Ungarn ein Werk eröffnen.
Die Sängerin reiste für ein Konzert nach Paris.
Der Kreml dementierte, dass Putin nach Istanbul reisen werde.
Trump hat Putin nicht eingeladen.
Merz wird nicht nach Peking reisen.
Ein Treffen zwischen Trump und Putin ist nicht geplant.
Im vergangenen Jahr hatte Scholz Peking besucht.
Macron besuchte 2019 Belgrad.
Vor drei Jahren traf Biden in Genf Putin.
Bereits im März hatten die USA Sanktionen gegen den Iran verhängt.
Sollte Russland angreifen, würde die EU neue Sanktionen verhängen.
Die EU könnte Sanktionen gegen Israel verhängen, sagten Diplomaten.
Der Präsident von Real Madrid traf den Trainer in Paris.
Die Mannschaft aus Kroatien gewann gegen Japan.
Der Vertrag zwischen Bayern und dem Spieler läuft aus.
Ein Gericht in Frankreich verurteilte einen Briten zu einer Haftstrafe.
Die deutsche Wirtschaft kritisiert die Zölle der USA.
In dem Roman reist ein amerikanischer Präsident nach Moskau.
Der Besuch der Ausstellung in Wien lohnt sich.
Viele Japaner besuchen im Sommer Deutschland.
Der niederländische Radprofi gewann die Etappe in Italien.
China ist der größte Handelspartner Deutschlands.
Die Beziehungen zwischen Polen und Deutschland sind gut.
Ein Flugzeug aus Istanbul landete sicher in Frankfurt.
Die spanische Polizei nahm einen britischen Touristen fest.
Der Schweizer Konzern Nestlé schließt ein Werk in Deutschland.
Ohne mit Kiew zu sprechen, will Trump Putin treffen.
Experten aus Japan besuchten ein Krankenhaus in Kenia.
Die Schauspielerin aus Dänemark lud Fans nach Berlin ein.
"""
"""Neighbours that alert nobody: sport, companies, culture, home politics, history, denials, possibilities."""
