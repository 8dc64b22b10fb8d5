"""Probes of the detector: sentence, and the events it must give as "kind status ACTORS>COUNTERPARTS @PLACE"; "-" wants none told.

The first sixteen are those PETRARCH2 was tried on. Parties and place may be left out. A leading "=" wants the event without
being told (denied, historical, hypothetical: tier none or the modality after "/").
"""

SIXTEEN = """
China's foreign minister Qin Gang agreed to visit Washington. | visit agreed CHN>USA @USA
China's foreign minister Qin Gang has accepted an invitation to visit Washington. | visit agreed CHN>USA @USA
China and the United States agreed to increase flights. | agreement agreed CHN>USA
Blinken met Qin Gang in Beijing on Sunday. | meeting completed USA>CHN @CHN
Lavrov will visit Washington next month. | visit planned RUS>USA @USA
Lavrov cancelled a visit to Washington. | visit cancelled RUS>USA @USA
Lavrov postponed his trip to Washington. | visit postponed RUS>USA @USA
Lavrov did not visit Washington. | -
Lavrov denied reports that he will visit Washington. | =visit denied RUS>USA
Russia signed an agreement with Japan. | agreement completed RUS>JPN
An agreement was signed by Russia and Japan. | agreement completed RUS>JPN
Russia did not sign an agreement with Japan. | -
Germany was visited by the French president. | visit completed FRA>DEU @DEU
Russia invited the French president to Moscow. | invitation invited RUS>FRA
Moscow and Washington reached a deal on direct flights. | agreement agreed RUS>USA
United States suspended talks with Russia. | negotiation suspended USA>RUS
"""

OWN = """
Lavrov has agreed to visit Tokyo. | visit agreed RUS>JPN @JPN
Lavrov is to visit Tokyo. | visit planned RUS>JPN
Lavrov plans to visit Tokyo in May. | visit planned RUS>JPN
Lavrov is expected to visit Tokyo. | visit planned RUS>JPN
Lavrov is visiting Tokyo. | visit under_way RUS>JPN
Lavrov arrived in Tokyo on Monday. | visit completed RUS>JPN
Lavrov wrapped up a visit to Japan. | visit completed RUS>JPN
Lavrov has postponed a visit to Japan. | visit postponed RUS>JPN
Lavrov called off a visit to Japan. | visit cancelled RUS>JPN
The visit of Lavrov to Japan was cancelled. | visit cancelled
Lavrov's visit to Japan has been postponed. | visit postponed RUS>JPN
Lavrov's trip to Japan was postponed. | visit postponed RUS>JPN
Lavrov's visit to Japan was suspended. | visit suspended RUS>JPN
Lavrov refused to visit Japan. | -visit
Lavrov never visited Japan. | -
Lavrov hopes to visit Japan. | =visit proposed RUS>JPN
Lavrov may visit Japan. | =visit proposed RUS>JPN
The White House hosted the German chancellor. | visit completed DEU>USA
Japan was visited by Lavrov in the autumn. | visit completed RUS>JPN
The French president will travel to Germany on Friday. | visit planned FRA>DEU
Emmanuel Macron travelled to Berlin. | visit completed FRA>DEU
Emmanuel Macron flew to Beijing. | visit completed FRA>CHN
Emmanuel Macron is due to travel to Beijing next week. | visit planned FRA>CHN
Emmanuel Macron and Olaf Scholz will visit Kyiv. | visit planned FRA>UKR
Narendra Modi paid an official visit to Egypt. | visit completed IND>EGY
Narendra Modi, visiting Egypt, met the Egyptian president. | meeting completed IND>EGY
Iran's president will pay a visit to Iraq. | visit planned IRN>IRQ
Turkey's foreign minister announced a visit to Greece. | visit planned TUR>GRC
Lavrov met Blinken. | meeting completed RUS>USA
Lavrov met with Blinken in Geneva. | meeting completed RUS>USA @CHE
Lavrov meets Blinken. | meeting completed RUS>USA
Lavrov will meet Blinken. | meeting planned RUS>USA
Lavrov and Blinken met. | meeting completed RUS>USA
Lavrov and Blinken will meet in Vienna. | meeting planned RUS>USA @AUT
Lavrov held talks with Blinken. | meeting completed RUS>USA
Lavrov agreed to meet Blinken. | meeting agreed RUS>USA
Lavrov did not meet Blinken. | -
Lavrov refused to meet Blinken. | rejection completed RUS>USA
Lavrov spoke with Blinken. | meeting completed RUS>USA
Lavrov telephoned Blinken. | meeting completed RUS>USA
Lavrov discussed Syria with Blinken. | meeting completed
Talks between Russia and Turkey were held in Cairo. | meeting completed RUS>TUR @EGY
The German chancellor was received by the Japanese emperor. | meeting completed
Russia and China signed a treaty. | agreement completed RUS>CHN
Russia inked a deal with China. | agreement agreed RUS>CHN
Russia and China reached an agreement on gas. | agreement agreed RUS>CHN
Russia and China agreed on a gas price. | agreement agreed RUS>CHN
A deal was signed by Iran and China. | agreement completed IRN>CHN
An agreement was reached between Iran and China. | agreement agreed IRN>CHN
No agreement was reached between Iran and China. | -agreement
Iran will sign an agreement with China. | agreement planned IRN>CHN
Iran refused to sign an agreement with China. | -agreement
Iran and China failed to reach an agreement. | rejection completed
Spain invited Morocco. | invitation invited ESP>MAR
Spain has invited the Moroccan king. | invitation invited ESP>MAR
The Moroccan king was invited by Spain. | invitation invited ESP>MAR
Spain did not invite Morocco. | -
Spain extended an invitation to Morocco. | invitation invited ESP>MAR
India and Pakistan resumed talks. | negotiation resumed IND>PAK
India suspended talks with Pakistan. | negotiation suspended IND>PAK
Talks between India and Pakistan collapsed. | meeting suspended IND>PAK
India will resume negotiations with Pakistan. | negotiation planned IND>PAK
Qatar mediated between Israel and Egypt. | mediation completed QAT
France praised Germany. | support completed FRA>DEU
Germany was praised by France. | support completed FRA>DEU
Japan apologized to South Korea. | support completed JPN>KOR
Japan recognized the independence of Kosovo. | support completed JPN
France condemned Russia. | criticism completed FRA>RUS
Russia was condemned by France. | criticism completed FRA>RUS
France accused Russia of espionage. | criticism completed FRA>RUS
France blamed Russia for the attack. | criticism completed FRA>RUS
France did not condemn Russia. | -
France summoned the Russian ambassador. | criticism completed FRA>RUS
Russia rejected a French proposal. | rejection completed RUS>FRA
The French proposal was rejected by Russia. | rejection completed RUS
Russia refused to extradite the man to Britain. | rejection completed RUS>GBR
Russia vetoed a resolution on Syria. | rejection completed RUS
France demanded that Russia withdraw. | demand completed FRA>RUS
France urged Russia to stop. | demand completed FRA>RUS
France called on Russia to stop. | demand completed FRA>RUS
Russia was urged by France to stop. | demand completed FRA>RUS
Russia threatened France. | threat completed RUS>FRA
Russia threatened to attack Ukraine. | threat completed RUS>UKR
Russia warned France. | threat completed RUS>FRA
Russia will retaliate against France. | threat completed RUS>FRA
Japan imposed sanctions on Russia. | sanction completed JPN>RUS
Sanctions were imposed on Russia by Japan. | sanction completed JPN>RUS
Japan did not impose sanctions on Russia. | -
Japan will impose sanctions on Russia. | threat completed JPN>RUS
Japan lifted sanctions on Russia. | release completed JPN>RUS
Japan froze Russian assets. | sanction completed JPN
China banned imports from Japan. | sanction completed CHN>JPN
China imposed tariffs on Australia. | sanction completed CHN>AUS
Poland expelled a Russian diplomat. | rupture completed POL>RUS
A Russian diplomat was expelled by Poland. | rupture completed
Poland recalled its ambassador from Russia. | rupture completed POL>RUS
Poland broke off relations with Russia. | rupture completed POL>RUS
Egypt cut diplomatic ties with Qatar. | rupture completed EGY>QAT
Iran released a British sailor. | release completed IRN>GBR
A British sailor was released by Iran. | release completed IRN>GBR
Iran will release a British sailor. | agreement agreed IRN>GBR
Iran refused to release a British sailor. | rejection completed IRN>GBR
Russia withdrew its troops from Syria. | release completed RUS>SYR
Russia deployed troops in Syria. | force_posture completed RUS
North Korea test-fired a missile. | force_posture completed PRK
India and France held joint drills. | joint_exercise completed IND>FRA
Britain shared intelligence with Ukraine. | joint_exercise completed GBR>UKR
Germany sent tanks to Ukraine. | aid completed DEU>UKR
Germany donated vaccines to Kenya. | aid completed DEU>KEN
Germany will donate vaccines to Kenya. | agreement agreed DEU>KEN
Food was delivered to Ethiopia by Canada. | aid completed CAN>ETH
Iran arrested a French tourist. | detention completed IRN>FRA
A French tourist was arrested by Iran. | detention completed IRN>FRA
Turkish police detained a German journalist. | detention completed TUR>DEU
Iran attacked Israel. | attack completed IRN>ISR
Israel was attacked by Iran. | attack completed IRN>ISR
Iranian troops killed two Iraqis. | attack completed IRN>IRQ
Two Iraqis were killed by Iranian troops. | attack completed IRN>IRQ
Russia shelled Ukraine. | attack completed RUS>UKR
Russia did not attack Ukraine. | -
Iran denied that it attacked Israel. | -attack
The Turkish president sacked the central bank chief. | appointment completed TUR
Qin Gang was removed from office. | appointment completed CHN
Thousands of Iranians demonstrated in Tehran. | protest completed
Washington beat Dallas on Sunday. | -
Georgia Tech agreed a deal with its coach. | -
Paris hosted the final. | -
Michael Jordan visited the stadium. | -
The visit of the museum takes two hours. | -
The two companies agreed to merge. | -
He agreed to disagree. | -
The weather will visit the coast. | -
Her trip to the market was short. | -
The chef met demand. | -
The parents met the teacher. | -
The singer attacked the song with energy. | -
The striker killed the game. | -
Shares were hit by talks of a deal. | -
Real Madrid signed an agreement with a sponsor. | -
The mayor released a statement. | -
The union rejected the offer. | -
A judge sentenced the thief. | -
Customers demanded refunds. | -
The storm hit the coast. | -
The band will tour next year. | -
The museum received visitors. | -
The company froze wages. | -
Residents were warned of floods. | -
"""

TITLES = """
China FM to visit US | visit planned CHN>USA
Blinken meets Qin Gang in Beijing | meeting completed USA>CHN @CHN
Blinken's Beijing trip postponed | visit postponed USA>CHN
Xi invites Putin | invitation invited CHN>RUS
US, China agree to boost flights | agreement agreed USA>CHN
Russia rejects US proposal | rejection completed RUS>USA
France condemns Russia | criticism completed FRA>RUS
Japan slaps sanctions on Russia | sanction completed JPN>RUS
Poland expels Russian diplomat | rupture completed POL>RUS
Iran frees British sailor | release completed IRN>GBR
Turkey, Greece resume talks | negotiation resumed TUR>GRC
Modi to host Macron | visit planned FRA>IND
Macron arrives in Beijing | visit completed FRA>CHN
Putin cancels visit to Turkey | visit cancelled RUS>TUR
Macron, Blinken hold talks | meeting completed FRA>USA
Lavrov denies reports of visit to Tokyo | =visit denied RUS
"""
