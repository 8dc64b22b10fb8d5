"""What became of it: sentences and "# " headlines with the event that each must tell, or "-" and a kind that it must not."""

TOLD = """
Talks between Poland and Belarus were broken off until further notice on Monday. | negotiation suspended POL>BLR
Peace talks between Sudan and Chad were put on ice after the raid. | negotiation suspended SDN>TCD
France put its visit to Mali on hold. | visit postponed FRA>MLI
# Kuwait mediation between Qatar and Saudi Arabia on ice | mediation suspended KWT>QAT
The summit between Japan and South Korea was put back by a month. | meeting postponed JPN>KOR
The meeting between the Thai and Cambodian foreign ministers was pushed back to Friday. | meeting postponed THA>KHM
# Putin's visit to Turkey pushed back to May | visit postponed RUS>TUR
Japan and China agreed to postpone Xi's visit to Tokyo. | visit postponed CHN>JPN
The French president will no longer travel to Lebanon next week, the Elysee said. | visit cancelled FRA>LBN
The French president would not travel to Mali in June after all. | visit cancelled FRA>MLI
# Modi will not visit Pakistan after all | visit cancelled IND>PAK
The Turkish foreign minister's trip to Armenia has been struck from his calendar. | visit cancelled TUR>ARM
The Hungarian president's visit to Ukraine has been dropped. | visit cancelled HUN>UKR
The signing ceremony of the accord between Russia and Armenia was dropped. | agreement cancelled RUS>ARM
# Japan, Brazil: trade pact signing set for Monday in Tokyo | agreement planned JPN>BRA
Egypt called off its joint exercises with the United States. | joint_exercise cancelled EGY>USA
The annual exercise of the Indian and French navies was cancelled. | joint_exercise cancelled IND>FRA
# South Korea, US suspend large-scale joint drills | joint_exercise suspended KOR>USA
Greece and Turkey halted their joint naval drills after a collision. | joint_exercise suspended GRC>TUR
# Poland-Lithuania military exercise back on | joint_exercise resumed POL>LTU
Japan and the Philippines resumed joint patrols on Monday. | joint_exercise resumed JPN>PHL
Morocco and Spain will hold joint naval exercises in June. | joint_exercise planned MAR>ESP
The armies of Peru and Ecuador will train together in March. | joint_exercise planned PER>ECU
Joint drills between Egypt and Sudan are under way near Khartoum. | joint_exercise under_way EGY>SDN
Sweden has begun paying aid to Tanzania again. | aid resumed SWE>TZA
Norway has restarted its aid to Malawi. | aid resumed NOR>MWI
Germany's delivery of tanks to Ukraine has been delayed. | aid postponed DEU>UKR
Israel postponed the release of 600 Palestinian prisoners. | release postponed ISR>PSE
The release of 12 Indian fishermen by Sri Lanka was put off on Tuesday. | release postponed LKA>IND
# Russia halts troop withdrawal from Georgia | release suspended RUS>GEO
Qatar has suspended its mediation between Israel and Hamas. | mediation suspended QAT>ISR
Kenya took up once more its mediation between Sudan and South Sudan. | mediation resumed KEN>SDN
# Oman picks up mediation between Iran, US again | mediation resumed OMN>IRN
Iran and Iraq have interrupted their talks on reopening the border. | negotiation suspended IRN>IRQ
Iranian and Iraqi negotiators returned to the table in Geneva on Friday. | negotiation resumed IRN>IRQ @CHE
Talks between Chad and Niger came to a halt on Monday. | meeting suspended TCD>NER
# Chad-Niger talks back on track | meeting resumed TCD>NER
Ghana has postponed the appointment of its ambassador to Togo. | appointment postponed GHA>TGO
# Appointment of new French ambassador to Rwanda put off | appointment postponed FRA>RWA
Macron met Merz again in Berlin. | meeting completed FRA>DEU
China held talks with India again on Monday. | meeting completed CHN>IND
Erdogan dropped by Baku for talks with Aliyev. | visit completed TUR>AZE
Hungary dropped its opposition to the visit of Zelensky to Brussels. | release completed HUN
Russian troops pushed back Ukrainian soldiers near Kherson. | detention completed RUS>UKR
Finland pushed back migrants to Russia. | detention completed FIN>RUS
Norway put its ties with Eritrea on ice. | rupture completed NOR>ERI
Iran released two French citizens after their trial was postponed. | release completed IRN>FRA
Germany delivered tanks to Ukraine. | aid completed DEU>UKR
China conducts military exercises near Taiwan. | force_posture completed CHN>TWN
Denmark and Sweden cooperate on wind power. | joint_exercise completed DNK>SWE
# Putin's visit to Turkey pushed back to May | -detention
The visit of the Serbian president to Kosovo was removed from the agenda. | -appointment
Germany's chancellor has pushed back her trip to India by a week. | -detention
The prime minister's exercise of power worried Poland and Germany. | -joint_exercise
Firefighters held a drill with hotel staff in Spain. | -joint_exercise
Oman has offered to mediate between Iran and the United States. | mediation proposed OMN>IRN
# Sweden yet to invite Finland's president | -invitation
Sweden has yet to send aid to Sudan. | -agreement
Romania's president is no longer going to Kyiv, his office said. | visit cancelled ROU>UKR
Chile's president is spending two days in Bolivia. | visit under_way CHL>BOL
Latvia said there was no truth in reports that it had expelled the Russian consul. | -rupture
The town was hit by rounds fired by Syrian forces. | -appointment
"""
