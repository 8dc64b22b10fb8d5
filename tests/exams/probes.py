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
Eritrea returned to Yemen two trawlers it seized in March. | release completed ERI>YEM
The army returned to Kabul to take control of the airport. | -release
Germany handed over two ships to Estonia on Monday under a deal agreed last year. | joint_exercise completed DEU>EST
Russia on Friday withdrew its troops from Armenia under a pact reached last year. | release completed RUS>ARM
The parliament in Riga asked Moscow for compensation for damage. | demand completed LVA>RUS
Officials from Greece and Turkey sat down in Geneva on Monday to discuss fishing rights. | meeting completed GRC>TUR
Turkish howitzers shelled villages in northern Syria on Sunday. | attack completed TUR
The valley in Vietnam, bombed heavily in the 1970s, is now a park. | -
France's trade minister, speaking to reporters in Paris on Monday, praised Morocco. | -meeting
Kenyan cyclist John Kariuki attacked on the final climb and beat his Ethiopian rivals on Sunday. | -attack
Lavrov has agreed to visit Tokyo. | visit agreed RUS>JPN @JPN
Qin Gang agreed in Beijing to visit Washington. | visit agreed CHN>USA @USA
Qin Gang agreed on Sunday after hours of talks to visit Washington. | visit agreed CHN>USA @USA
Lavrov agreed on the sidelines of the summit in Vientiane to visit Tokyo. | visit agreed RUS>JPN @JPN
France and Germany agreed in Berlin to visit Kyiv together next month. | visit agreed FRA>UKR @UKR
Leaders of Kenya and Ethiopia agreed at a meeting in Nairobi to reopen the border. | agreement agreed KEN>ETH
China decided after a meeting of the Politburo to expel the Canadian envoy. | rupture completed CHN>CAN
EU foreign ministers agreed in Brussels on Monday to slap sanctions on Belarus. | sanction completed >BLR
Lavrov is to visit Tokyo. | visit planned RUS>JPN
Modi backed out of a visit to Moscow. | visit cancelled IND>RUS
Vucic pulled out of a trip to Moscow. | visit cancelled SRB>RUS
Russia pulled out of Kherson. | -visit
Britain handed Ukraine six Storm Shadow missiles. | aid completed GBR>UKR
Russia handed Ukraine an ultimatum. | -aid
Rescue teams rushed to Turkey. | -visit
India and China extended their trade truce until May. | agreement agreed IND>CHN
India and China extended their trade truce until May. | -release
Hungary announced its exit from the ICC. | rupture completed HUN>
Hungary announced its exit from the ICC. | -release
Russia announced the withdrawal of its troops from Syria. | release completed RUS>SYR
Iran named veteran diplomat Abbas Araghchi as its new foreign minister. | appointment completed IRN>
The magazine named Zelensky as its person of the year. | -
Lavrov attended a meeting of the SCO in Tashkent. | visit completed RUS>UZB
Sunak attended the funeral of Pope Benedict in Rome. | visit completed GBR>ITA
Modi attended a summit in New Delhi. | -visit
Turkish singers will attend a ceremony in Berlin. | -visit
Putin will not attend the G20 summit in New Delhi. | -visit
Putin will not attend the G20 summit in New Delhi. | rejection completed RUS>
Chinese Premier Li Qiang arrived in Wellington on Thursday for the first visit by a Chinese premier in seven years. | visit completed CHN>NZL
Putin arrived in Pyongyang on Tuesday for the first visit by a Russian president in 24 years. | visit completed RUS>PRK
Slovakia's Fico on Friday became the first EU leader to visit Moscow this year. | visit completed >RUS
Sunak became the first British prime minister to visit Beijing since 2018. | visit completed GBR>CHN
Biden will be the first sitting US president to visit Angola. | visit planned USA>AGO
Marcos became the first Philippine president to meet Kim Jong Un. | meeting completed PHL>PRK
Obama was the first sitting US president to visit Cuba. | -
Lavrov plans to visit Tokyo in May. | visit planned RUS>JPN
Lavrov is expected to visit Tokyo. | visit planned RUS>JPN
Lavrov is visiting Tokyo. | visit under_way RUS>JPN
Lavrov arrived in Tokyo on Monday. | visit completed RUS>JPN
A US team arrived in Tehran for nuclear talks. | visit completed USA>IRN
Iran strikes Israel with 180 missiles. | attack completed IRN>ISR
Qin Gang's visit to Washington is back on. | visit resumed CHN>USA
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
Blinken and Lavrov spoke on Friday. The two have met four times this year, in Geneva, London, Stockholm and Madrid. | =meeting completed @CHE
Putin has visited China five times this year. | -
Lavrov has met Blinken twice this year, in Geneva and Rome. | -
Lavrov met Blinken twice on Sunday. | meeting completed RUS>USA
The German and French ministers met in Vienna, Bern and Warsaw. | meeting completed DEU>FRA @AUT
At talks in Geneva, Washington and Tehran agreed to a truce. | agreement agreed USA>IRN @CHE
In Geneva, Russia and Ukraine agreed to a truce. | agreement agreed RUS>UKR @CHE
Lavrov and Blinken will meet in Vienna. | meeting planned RUS>USA @AUT
Lavrov held talks with Blinken. | meeting completed RUS>USA
Lavrov agreed to meet Blinken. | meeting agreed RUS>USA
Lavrov did not meet Blinken. | -
Lavrov refused to meet Blinken. | rejection completed RUS>USA
The White House denied reports that Biden would meet Xi in Kuala Lumpur. | =meeting denied USA>CHN
The White House denied reports that Biden would meet Xi in Kuala Lumpur. | -rejection
Beijing denied that Xi will meet Modi. | =meeting denied CHN>IND
Seoul denied reports that it would lift sanctions on North Korea. | -rejection
The Kremlin said Putin would not meet Zelensky. | rejection completed RUS>UKR
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
No meeting between Putin and Zelensky is planned, the Kremlin said. | -
No talks between Iran and the United States are under way, Tehran said. | -
No summit between Xi and Putin has been arranged. | -
A meeting between Putin and Zelensky is not planned, the Kremlin said. | =meeting denied RUS>UKR
A visit by Lavrov to Tokyo has not been scheduled. | =visit denied RUS>JPN
Lavrov's trip to Japan was not cancelled. | -
A meeting between Putin and Zelensky is planned, the Kremlin said. | meeting planned RUS>UKR
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
Japan will impose sanctions on Russia. | sanction planned JPN>RUS
The EU agreed to slap fresh sanctions on Russian oil tankers. | sanction completed >RUS
The EU agreed to slap fresh sanctions on Russian oil tankers. | -agreement
Britain and Japan agreed to freeze Russian assets. | sanction completed GBR>RUS
EU ambassadors signed off on a new package of sanctions against Belarus. | sanction completed >BLR
EU foreign ministers approved a 17th package of sanctions against Russia. | sanction completed >RUS
NATO defence ministers condemned Russia. | criticism completed >RUS
The EU agreed to ease sanctions on Syria. | agreement agreed >SYR
The EU agreed to ease sanctions on Syria. | -sanction
The EU failed to agree new sanctions on Russia. | -sanction
Iran agreed a deal with the United States on sanctions. | agreement agreed IRN>USA
Iran agreed a deal with the United States on sanctions. | -sanction
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
China denies Qin Gang will visit Washington. | =visit denied CHN>USA
Beijing denied Qin Gang had agreed to visit Washington. | =visit denied CHN>USA
The Kremlin denied Putin would travel to India in May. | =visit denied RUS>IND
Iran denies it agreed to halt enrichment with the United States. | -agreement
Germany's foreign ministry denied a meeting between Baerbock and Lavrov had taken place. | =meeting denied DEU>RUS
Reports that Lavrov would visit Tokyo were denied by Moscow. | =visit denied RUS>JPN
Moscow said reports of a Lavrov visit to Tokyo were false. | =visit denied RUS>JPN
There are no plans for Putin to visit Ankara, the Kremlin said. | -visit
Putin has no plans to meet Zelensky, Peskov said. | -meeting
Modi will not attend the summit in Samarkand with Putin. | -meeting
Scholz met Macron in Paris on Sunday. | meeting completed DEU>FRA @FRA
Duda hosted Zelensky in Warsaw. | visit completed UKR>POL @POL
JD Vance met Zelensky in Munich. | meeting completed USA>UKR
Truss spoke with Zelensky by telephone. | meeting completed GBR>UKR
Hakan Fidan travelled to Baghdad for talks. | visit completed TUR>IRQ
Pedro Sánchez visited Beijing on Thursday. | visit completed ESP>CHN @CHN
Fico met Putin in Moscow. | meeting completed SVK>RUS @RUS
The planned summit between Biden and Putin was cancelled. | meeting cancelled USA>RUS
Blinken's trip to Beijing has been put off. | visit postponed USA>CHN
Blinken put off his trip to Beijing after a balloon was spotted. | visit postponed USA>CHN
Macron's trip to Germany was called off. | visit cancelled FRA>DEU
Macron called off a state visit to Germany because of riots. | visit cancelled FRA>DEU
White House calls Putin trip off. | -visit planned
Blinken postpones China trip over balloon. | visit postponed USA>CHN
Blinken delays Beijing visit. | visit postponed USA>CHN
Xi cancels Seoul trip. | visit cancelled CHN>KOR
Macron scraps visit to Baku. | visit cancelled FRA>AZE
Serbia and Kosovo resume talks in Brussels. | negotiation resumed SRB>XKX
Twelve Russian diplomats were expelled by Austria. | rupture completed AUT>RUS
Austria expels four Russian diplomats. | rupture completed AUT>RUS
Moscow was warned by Washington against using nuclear weapons. | threat completed USA>RUS
Russia was condemned by the European Union for the strike. | criticism completed >RUS
Sanctions were imposed on Iran by Canada. | sanction completed CAN>IRN
Canada slapped sanctions on Iranian officials. | sanction completed CAN>IRN
Japan froze the assets of Russian banks. | sanction completed JPN>RUS
Washington lifts sanctions on Venezuela. | release completed USA>VEN
Zelensky was received by Pope Francis at the Vatican. | visit completed UKR>VAT
Xi Jinping received Blinken in Beijing. | visit completed USA>CHN
Qin Gang was invited to Washington by Blinken. | invitation invited USA>CHN
Zelensky invited Xi to Kyiv. | invitation invited UKR>CHN
Modi has been invited to Kyiv. | invitation invited >IND
Blinken invited Qin Gang to visit Washington. | invitation invited USA>CHN
Qin Gang accepted the invitation, the State Department said. | visit agreed CHN>USA
Seoul said Kishida would travel to South Korea in May. | visit planned JPN>KOR
The White House said Biden would visit Angola in December. | visit planned USA>AGO
The Foreign Ministry said Wang Yi would meet Lavrov in Moscow. | meeting planned CHN>RUS
Kishida made the first visit to Kyiv by a Japanese leader since 1945. | visit completed JPN>UKR
Macron arrived in New Delhi on his first visit since 2018. | visit completed FRA>IND
Blinken visited Beijing in February. | =visit completed USA>CHN
Xi and Biden met in Bali last November. | =meeting completed CHN>USA
Israel struck targets in Syria on Monday. | attack completed ISR>SYR
Russian missiles hit the Ukrainian city of Odesa. | attack completed RUS>UKR
Two Israeli air strikes hit Damascus airport. | attack completed ISR>SYR
Ukraine said its drones struck an oil depot in Russia. | attack completed UKR>RUS
Biden and Xi spoke by telephone on Tuesday. | meeting completed USA>CHN
Putin and Erdogan held a video call. | meeting completed RUS>TUR
Macron telephoned Zelensky. | meeting completed FRA>UKR
Macron held a phone call with Putin. | meeting completed FRA>RUS
China told Japan to stop releasing water. | demand completed CHN>JPN
Ukraine asked Germany for Taurus missiles. | demand completed UKR>DEU
Poland demanded that Germany pay reparations. | demand completed POL>DEU
The United States and Iran are close to a deal on prisoners. | -agreement completed
India and France initialled an agreement on jets. | agreement completed IND>FRA
China and Australia signed a trade agreement in Canberra. | agreement completed CHN>AUS
Britain vowed to supply tanks to Ukraine. | agreement agreed GBR>UKR
Germany announced a new military aid package for Ukraine. | aid completed DEU>UKR
The Netherlands will deliver F-16s to Ukraine. | agreement agreed NLD>UKR
Japan pledged $1 billion in aid to Kenya. | agreement agreed JPN>KEN
Russia pulled out of the grain deal with Turkey. | rupture completed RUS>TUR
Israel withdraws its ambassador from Ireland. | rupture completed ISR>IRL
Mali severed diplomatic ties with Ukraine. | rupture completed MLI>UKR
Niger scraps military accord with the United States. | rupture completed NER>USA
Russia and Ukraine swapped 90 prisoners. | release completed RUS>UKR
Russia freed American journalist Evan Gershkovich. | release completed RUS>USA
Iran released two French citizens. | release completed IRN>FRA
Talks between Armenia and Azerbaijan ended without a deal. | rejection completed ARM>AZE
China names Wang Yi foreign minister, replacing Qin Gang. | appointment completed CHN
British Foreign Secretary Dominic Raab resigned. | appointment completed GBR
Soldiers in Gabon ousted President Ali Bongo. | attack completed >GAB
Sweden's prime minister resigned on Monday. | appointment completed SWE
Russia detained an American reporter. | detention completed RUS>USA
China arrested a Japanese businessman on spying charges. | detention completed CHN>JPN
North Korea fired a missile over Japan. | force_posture completed PRK>JPN
China sent warships near Taiwan. | force_posture completed CHN>TWN
The United States deployed an aircraft carrier to the Mediterranean amid tension with Iran. | force_posture completed USA>IRN
The US and South Korea began joint military drills. | joint_exercise under_way USA>KOR
Lavrov accused the United States of waging war. | criticism completed RUS>USA
France backs Greece in dispute with Turkey. | support completed FRA>GRC
Beijing rejected Manila's claims in the South China Sea. | rejection completed CHN>PHL
Iran refused to meet US officials. | rejection completed IRN>USA
Iran rules out direct talks with Washington. | rejection completed IRN>USA
Israel threatened to strike Iran. | threat completed ISR>IRN
Medvedev warned Poland against sending jets. | threat completed RUS>POL
The foreign ministers of Japan and South Korea met in Seoul. | meeting completed JPN>KOR @KOR
Yoon and Kishida will hold a summit in Tokyo on Thursday. | meeting planned KOR>JPN @JPN
The leaders of the US, Japan and South Korea met at Camp David. | meeting completed USA>JPN
Sullivan held candid talks with Wang Yi in Vienna. | meeting completed USA>CHN @AUT
Chinese Premier Li Qiang wrapped up a visit to Germany. | visit completed CHN>DEU @DEU
Chinese Vice Premier He Lifeng will travel to Geneva for trade talks with US Treasury Secretary Scott Bessent. | visit planned CHN>CHE
Kim Jong Un crossed into Russia by train for a summit with Putin. | visit completed PRK>RUS
Zelensky flies to Washington for talks with Trump. | visit completed UKR>USA
Zelensky is due in Berlin on Friday. | visit planned UKR>DEU @DEU
Putin lands in Pyongyang. | visit completed RUS>PRK
Trump to visit Riyadh next month. | visit planned USA>SAU @SAU
Trump to host Netanyahu at White House. | visit planned ISR>USA
Netanyahu heads to Washington. | visit completed ISR>USA
The Pope begins visit to Hungary. | visit under_way VAT>HUN
King Charles begins state visit to Germany. | visit under_way GBR>DEU
British foreign secretary James Cleverly said he would visit China. | visit planned GBR>CHN
Lula will go to China in April. | visit planned BRA>CHN
US Secretary of State to travel to China "in coming weeks". | visit planned USA>CHN
The Chinese foreign minister has agreed to a reciprocal visit to Washington. | visit agreed CHN>USA @USA
Blinken said Qin had agreed to make a return visit to Washington at a mutually suitable time. | visit agreed CHN>USA @USA
Foreign Minister Qin Gang accepted an invitation to visit Washington, U.S. officials said. | visit agreed CHN>USA
China's top diplomat is considering a trip to Washington. | =visit proposed CHN>USA
The two sides agreed to continue talks, the State Department said after Blinken met Qin in Beijing. | -visit planned
The Chinese side beat Japan 3-1. | -
Trade talks between the club and its Spanish striker broke down. | -
Rubio said the film was shot in Italy. | -
Vance Joy toured Australia. | -
Fans of Real Madrid met Manchester City in Paris. | -
China removed Foreign Minister Qin Gang on Tuesday. | appointment completed CHN>CHN
China has dismissed foreign minister Qin Gang. | appointment completed CHN>CHN
Beijing replaces Foreign Minister Qin Gang with Wang Yi. | appointment completed CHN
Putin sacked Defence Minister Sergei Shoigu. | appointment completed RUS>RUS
Soldiers in Gabon ousted President Ali Bongo. | attack completed >GAB
Twelve Russian diplomats were expelled by Austria. | rupture completed AUT>RUS
Xi in Moscow for state visit. | visit completed CHN>RUS
The United Nations criticised Israel for the shelling of a school. | criticism completed >ISR
Amnesty International accused Egypt of torture. | criticism completed >EGY
Human Rights Watch said Saudi border guards had killed Ethiopian migrants. | criticism completed >SAU
Iran charged the United States with piracy. | criticism completed IRN>USA
North Korea called Biden's remarks a provocation. | criticism completed PRK>USA
Pyongyang denounced the joint drills of South Korea and the United States as a rehearsal for war. | criticism completed PRK>KOR
China's foreign ministry lodged solemn representations with Japan. | criticism completed CHN>JPN
Beijing voiced strong dissatisfaction with Australia. | criticism completed CHN>AUS
The EU said Russia was using food as a weapon. | criticism completed >RUS
Ukraine says Russia shelled a hospital in Kherson. | criticism completed UKR>RUS
Turkey blamed Kurdish militants in Syria for the bombing. | criticism completed TUR>
Washington said Iran was behind the attack on a tanker. | criticism completed USA>IRN
The International Criminal Court is investigating crimes in Sudan. | criticism completed >SDN
India opened an antitrust investigation into a Chinese company. | criticism completed IND>CHN
The Philippines filed a case against China at The Hague. | criticism completed PHL>CHN
Mexico sued the United States gun makers. | criticism completed MEX>USA
South Africa took Israel to the world court. | criticism completed ZAF>ISR
Poland's president said Germany had betrayed Ukraine. | criticism completed POL>DEU
Algeria expressed anger over a French raid. | criticism completed DZA>FRA
Sweden summoned Iran's chargé d'affaires. | criticism completed SWE>IRN
Moscow hit back at London over the claims. | criticism completed RUS>GBR
Tehran slams Berlin's "meddling". | criticism completed IRN>DEU
Canada called on India to cooperate in the inquiry. | demand completed CAN>IND
Colombia's president called Israel's conduct genocide. | criticism completed COL>ISR
The Vatican deplored the destruction of churches in Iraq. | criticism completed VAT>IRQ
British lawmakers grilled the ambassador of China. | criticism completed GBR>CHN
Human rights groups faulted Hungary over asylum rules. | criticism completed >HUN
Iranian Foreign Minister Hossein Amir-Abdollahian held talks in Damascus with President Bashar al-Assad. | meeting completed IRN>SYR
Senior officials of Greece and Turkey will convene in Ankara. | meeting planned GRC>TUR
President Biden welcomed Prime Minister Narendra Modi to the White House. | visit completed IND>USA
Prime Minister Narendra Modi was welcomed by President Biden at the White House. | visit completed IND>USA
Egypt's intelligence chief met Hamas leaders in Cairo. | meeting completed EGY>
Nigerian President Bola Tinubu ended a visit to Chad. | visit completed NGA>TCD
EU foreign policy chief Josep Borrell discussed Gaza with Jordan's King Abdullah. | meeting completed >JOR
Erdogan and Mitsotakis had a friendly meeting on the sidelines of the NATO summit. | meeting completed TUR>GRC
Chinese and Indian commanders held a 19th round of talks on the border standoff. | meeting completed CHN>IND
Russian and American negotiators opened a new round of talks in Geneva. | negotiation under_way RUS>USA
Iran, Saudi Arabia and Iraq held a fifth round of negotiations in Baghdad. | meeting completed IRN>SAU
Sudan's army boycotted talks in Geneva sponsored by the United States. | rejection completed SDN>
The Taliban delegation met Chinese Foreign Minister Wang Yi in Tianjin. | meeting completed >CHN
Envoy Steve Witkoff flew to Moscow to see Putin. | visit completed >RUS
Germany halted arms exports to Israel. | sanction completed DEU>ISR
The United States blacklisted three Chinese chip makers. | sanction completed USA>CHN
China banned exports of gallium to the United States. | sanction completed CHN>USA
Beijing curbs exports of rare earths to Japan. | sanction completed CHN>JPN
Australia expelled Iran's ambassador. | rupture completed AUS>IRN
Colombia cut ties with Israel. | rupture completed COL>ISR
Denmark shut its embassy in Iraq. | rupture completed DNK>IRQ
Pakistan closed its border with Afghanistan. | rupture completed PAK>AFG
The US added Chinese firms to its trade blacklist. | sanction completed USA>CHN
Trump slapped a 25 percent tariff on Indian goods. | sanction completed USA>IND
Brazil recalled its ambassador to Israel for consultations. | rupture completed BRA>ISR
Kenya withdrew its ambassador from Sudan. | rupture completed KEN>SDN
Germany stops gas purchases from Russia. | sanction completed DEU>RUS
Moscow barred 200 Canadians from entering Russia. | sanction completed RUS>CAN
Ukraine called for tougher sanctions on Belarus. | demand completed UKR>BLR
Finland asked Turkey to ratify its NATO bid. | demand completed FIN>TUR
The UN Security Council demanded an immediate ceasefire in Gaza. | demand completed >PSE
Guterres appealed to Russia to return to the grain deal. | demand completed >RUS
Netanyahu rejected Biden's call for a pause. | rejection completed ISR>USA
Serbia refused to impose sanctions on Russia. | rejection completed SRB>RUS
The Kremlin dismissed Western accusations. | rejection completed RUS>
Turkey vetoed Sweden's NATO bid. | rejection completed TUR>SWE
Israel would not agree to a ceasefire, Netanyahu said. | rejection completed ISR>
Armenia pledged to release Azerbaijani prisoners. | agreement agreed ARM>AZE
Germany agreed to send Leopard tanks to Ukraine. | agreement agreed DEU>UKR
Iraq consented to a US request. | agreement agreed IRQ>USA
India will allow Pakistani planes to use its airspace. | agreement agreed IND>PAK
South Korea will lift its ban on Japanese whisky. | release planned KOR>JPN
The US and Saudi Arabia finalised a defence pact. | agreement agreed USA>SAU
Brazil and Argentina approved a plan to use a common currency. | agreement agreed BRA>ARG
Ethiopia ratified a peace treaty with Eritrea. | agreement agreed ETH>ERI
Vietnam struck a $5 billion deal with Boeing of the United States. | agreement agreed VNM>USA
Israel and Lebanon reached a ceasefire. | agreement agreed ISR>LBN
The US ambassador praised Rwanda's economy. | support completed USA>RWA
Xi congratulated Lula on his election. | support completed CHN>BRA
Belarus voiced support for Russia. | support completed BLR>RUS
Zelensky thanked Poland for its help. | support completed UKR>POL
Japan apologised to South Korea over the remarks. | support completed JPN>KOR
Honduras established diplomatic relations with China. | support completed HND>CHN
Poland donated MiG-29 jets to Ukraine. | aid completed POL>UKR
The World Bank approved a $700 million loan for Kenya. | aid completed >KEN
Qatar airlifted food to Sudan. | aid completed QAT>SDN
Israel let 100 trucks into Gaza. | release completed ISR>PSE
Venezuela freed ten Americans. | release completed VEN>USA
Myanmar pardoned an Australian economist. | release completed MMR>AUS
The United States eased restrictions on Cuba. | release completed USA>CUB
Russia withdrew its troops from Kherson. | release completed RUS>
Ethiopian troops pulled out of Somalia. | release completed ETH>SOM
Iran seized a Greek tanker in the Gulf. | detention completed IRN>GRC
Belarus jailed a Polish journalist for eight years. | detention completed BLR>POL
Thailand deported an Iranian activist. | detention completed THA>IRN
Turkish jets bombed Kurdish villages in Iraq. | attack completed TUR>IRQ
Armenian forces shelled Azerbaijani positions. | attack completed ARM>AZE
A Chinese coastguard ship rammed a Philippine boat. | attack completed CHN>PHL
Kosovo police clashed with Serb protesters. | attack completed XKX>SRB
Pakistani troops exchanged fire with Taliban fighters. | attack completed PAK>
Three Israelis were killed by a Palestinian gunman in Tel Aviv. | attack completed PSE>ISR
Houthi rebels in Yemen launched missiles at Israel. | attack completed YEM>ISR
North Korea test-fired a ballistic missile. | force_posture completed PRK>
Russia massed troops on the border with Ukraine. | force_posture completed RUS>UKR
Poland put its army on alert. | force_posture completed POL>
Chinese jets crossed the median line of the Taiwan Strait. | force_posture completed CHN>TWN
India and Japan held joint naval exercises. | joint_exercise completed IND>JPN
Russia threatened to cut gas supplies to Moldova. | threat completed RUS>MDA
Kim Jong Un warned that South Korea would be annihilated. | threat completed PRK>KOR
Ankara said it would block Finland's NATO bid. | threat completed TUR>FIN
The Iraqi parliament on Thursday condemned a Turkish military operation in the northern province of Dohuk, calling it a breach of sovereignty. | criticism completed IRQ>TUR
Ethiopian Prime Minister Abiy Ahmed, who won the Nobel prize in 2019, arrived in Asmara on Sunday for talks with Eritrean President Isaias Afwerki. | visit completed ETH>ERI
A delegation of Ugandan lawmakers led by the speaker met Kenyan officials in Nairobi to discuss a trade dispute. | meeting completed UGA>KEN
Police in Nairobi arrested three Iranians suspected of planning attacks on Israeli targets, officials said Tuesday. | detention completed KEN>IRN
The Sudanese army accused Chad of allowing weapons to reach paramilitary forces through its territory. | criticism completed SDN>TCD
Greek coastguards rescued 80 Syrian migrants off the island of Lesbos on Monday. | aid completed GRC>SYR
In a statement, the foreign ministry in Caracas rejected what it called interference by the United States in the election. | rejection completed VEN>USA
Four Thai workers were killed in northern Israel by rockets fired from Lebanon, Thailand's foreign minister said. | attack completed >THA
Morocco's king pardoned three French journalists on the anniversary of his accession. | release completed MAR>FRA
Yemen's Houthi rebels freed the crew of a Japanese-operated ship after talks mediated by Oman. | release completed YEM>JPN
Pakistan's prime minister thanked Saudi Arabia for a loan of $3 billion. | support completed PAK>SAU
An Indian court sentenced a Pakistani man to death over the attack. | detention completed IND>PAK
Kenya will send 1,000 police officers to Haiti, President William Ruto announced. | agreement agreed KEN>HTI
The U.S. ambassador to Hungary criticised Prime Minister Viktor Orban for his trip to Moscow. | criticism completed USA>HUN
Thousands of Georgians protested in Tbilisi against a law that Russia is said to have inspired. | protest completed GEO>
Japan lodged a protest with China through diplomatic channels after Chinese ships entered its waters. | criticism completed JPN>CHN
German Chancellor Olaf Scholz assured Ukraine of continued support on Friday. | support completed DEU>UKR
Ukraine's Zelensky on Tuesday urged African nations to abandon neutrality. | demand completed UKR>
The European Commission has opened an inquiry into Chinese subsidies for electric cars. | criticism completed >CHN
Israeli troops shot dead two Palestinians in Jenin, the Palestinian health ministry said. | attack completed ISR>PSE
Azerbaijan's defence ministry accused Armenian forces of firing on its positions along the border. | criticism completed AZE>ARM
Armenia denied the accusation by Azerbaijan. | rejection completed ARM>AZE
Serbian President Aleksandar Vucic said he had asked Moscow for more gas. | demand completed SRB>RUS
Nigeria's foreign minister held talks in Niamey with leaders of the junta that seized power in Niger. | meeting completed NGA>NER
Cuba has offered to send doctors to Italy. | agreement proposed CUB>ITA
The Saudi-led coalition bombed Houthi positions in Sanaa. | attack completed SAU>YEM
Bolivia's government recalled its ambassador to Peru for consultations. | rupture completed BOL>PER
A Moscow court jailed a US soldier for theft. | detention completed RUS>USA
British Prime Minister Rishi Sunak and Irish Taoiseach Leo Varadkar will meet in Belfast. | meeting planned GBR>IRL
North Korean leader Kim Jong Un sent condolences to Putin over the attack. | support completed PRK>RUS
Bangladesh has asked India to extradite former prime minister Sheikh Hasina. | demand completed BGD>IND
US forces carried out air strikes on Iranian-backed militias in Syria and Iraq. | attack completed USA>
Australia and the Solomon Islands signed a policing agreement on Friday after months of negotiation. | agreement completed AUS>SLB
Jordan's foreign minister summoned the Iranian ambassador over comments that he called interference. | criticism completed JOR>IRN
Norway's parliament approved a multi-year aid package for Ukraine. | aid completed NOR>UKR
Iranian-backed Houthis attacked a Greek-owned tanker in the Red Sea. | attack completed >GRC
Hungarian Foreign Minister Peter Szijjarto travelled to Minsk on Wednesday, defying EU partners. | visit completed HUN>BLR
Kuwait deported dozens of Egyptians who took part in a sit-in. | detention completed KWT>EGY
Ghana on Monday sought help from the International Monetary Fund. | demand completed GHA>
Peru granted asylum to two Venezuelan army officers. | aid completed PER>VEN
Suspected insurgents shot dead a teacher in Thailand. | attack completed
Suspected insurgents live in Thailand. | -
Fiji's ousted prime minister wrote a book. | -
A German aid worker lives in Kabul. | -
Chinese demand lifted Australian ore prices. | -
The French attack helicopter was displayed in Dubai. | -
Rwanda said it would pull its soldiers out of eastern Congo. | release planned RWA>COD
Chinese women accused the Japanese government of lying. | criticism completed CHN>JPN
Colombia sent an alleged smuggler to Florida. | -criticism
Qin Gang, who denied spying claims, will visit Washington. | visit planned CHN>USA
SEOUL (Reuters) - South Korean President Yoon Suk Yeol arrived in Hanoi on Thursday for a three-day state visit accompanied by a large business delegation. | visit completed KOR>VNM
Hungarian Prime Minister Viktor Orban flew to Moscow on Friday for talks with President Vladimir Putin, days after visiting Kyiv. | visit completed HUN>RUS
Mongolia welcomed Russian President Vladimir Putin with an honour guard on Tuesday despite an international arrest warrant. | visit completed RUS>MNG
Iran and Saudi Arabia agreed on Friday to re-establish relations and reopen embassies after seven years, following talks hosted by China in Beijing. | agreement agreed IRN>SAU
Colombia's president Gustavo Petro spoke by phone with his Brazilian counterpart Luiz Inacio Lula da Silva on Sunday evening. | meeting completed COL>BRA
Ukrainian President Volodymyr Zelenskiy spoke with Chinese leader Xi Jinping by phone on Wednesday, their first call since the invasion began. | meeting completed UKR>CHN
Biden and Xi are to meet on Monday in Bali to discuss Taiwan, trade and North Korea. | meeting planned USA>CHN
Secretary of State Antony Blinken has put off a trip to Beijing after a Chinese balloon was spotted over Montana. | visit postponed USA>CHN
The Philippines summoned the Chinese ambassador over the use of water cannon against its supply boats. | criticism completed PHL>CHN
France recalled its ambassadors to the United States and Australia on Friday in protest over a scrapped submarine contract. | rupture completed FRA>USA
Kenya's president William Ruto has invited King Charles to visit the country, his office said. | invitation invited KEN>GBR
The delegations of Russia and the United States, led by Sergei Lavrov and Marco Rubio, met in Riyadh on Tuesday without Ukraine. | meeting completed RUS>USA
Putin and Kim Jong Un signed a comprehensive strategic partnership treaty in Pyongyang on Wednesday. | agreement completed RUS>PRK
Moscow rejected the accusations as baseless, saying it had never supplied weapons to the rebels in Sudan. | rejection completed RUS>
Japan's Foreign Minister Yoshimasa Hayashi condemned Russia's decision to halt peace treaty talks as "completely unacceptable". | criticism completed JPN>RUS
Brazil's foreign ministry denied that President Lula would travel to Washington this month. | -visit
India and China have reached an agreement on patrolling along their disputed border, New Delhi said on Monday. | agreement agreed IND>CHN
Nauru said on Monday it was severing diplomatic ties with Taiwan in favour of China. | rupture completed NRU>TWN
Ethiopia's government has released two Eritrean pilots held since 2020. | release completed ETH>ERI
Israel's security cabinet approved a ceasefire with Hezbollah on Tuesday, ending nearly 14 months of fighting. | agreement agreed ISR>
India and Pakistan agreed to a full and immediate ceasefire on Saturday after four days of strikes, both governments said. | agreement agreed IND>PAK
Sweden became NATO's 32nd member on Thursday. | -visit
German Chancellor Olaf Scholz and Putin held four hours of talks at the Kremlin on Tuesday. | meeting completed DEU>RUS
Armenia and Azerbaijan said on Thursday they had agreed the text of a peace treaty. | agreement agreed ARM>AZE
Serbia will not join sanctions against Russia, President Aleksandar Vucic told reporters in Belgrade. | rejection completed SRB>
Norway and Poland on Tuesday inaugurated a pipeline that will carry gas from the North Sea. | -sanction
Kishida told Japan's NHK that he hoped to visit Ukraine before the G7 summit. | visit proposed JPN>UKR
China hit back on Wednesday with 84% tariffs on all U.S. goods. | sanction completed CHN>USA
Canada's Foreign Minister Melanie Joly would not say whether Ottawa would expel the Chinese diplomat. | -rupture
Ottawa expelled a Chinese diplomat accused of trying to intimidate a Canadian lawmaker. | rupture completed CAN>CHN
Two weeks after martial law, South Korea's parliament impeached President Yoon Suk Yeol. | -meeting
Spain has ruled out recognising Kosovo, its foreign minister said during a trip to Pristina's neighbour Albania. | rejection completed ESP>XKX
Xi arrived in Moscow for a state visit, his first since Putin ordered troops into Ukraine. | visit completed CHN>RUS
Australia and the United Kingdom sanctioned two Israeli ministers for inciting violence against Palestinians in the West Bank. | sanction completed AUS>ISR
Algeria demanded that the Security Council meet over the killing of civilians in northern Mali. | demand completed DZA>
Residents of the Chinese city tightened quarantine rules, and hotels turned away visitors from Japan. | -sanction
The Dutch prime minister, Mark Rutte, met Xi Jinping in Beijing on Wednesday to discuss chip exports and Ukraine. | meeting completed NLD>CHN
Guyana's president Irfaan Ali and Venezuela's Nicolas Maduro will meet on Dec. 14 in Saint Vincent over their border dispute, both sides confirmed. | meeting planned GUY>VEN
Kazakhstan's Tokayev said his country would not recognise the separatist regions in eastern Ukraine. | rejection completed KAZ>
Trump greeted Putin on a red carpet in Anchorage before talks on ending the war. | meeting completed USA>RUS
Lebanon's army and Israel both denied that a truce had been reached. | -agreement
Syria's Assad attended an Arab League summit in Jeddah on Friday for the first time in more than a decade. | meeting completed SYR>SAU
An extradition treaty was signed by the foreign ministers of Albania and Qatar in Doha. | agreement completed ALB>QAT
The G7 agreed on Thursday to provide a $50 billion loan for Ukraine backed by frozen Russian assets. | agreement agreed >UKR
New Zealand's prime minister Jacinda Ardern has been invited to visit Vietnam by her counterpart Pham Minh Chinh. | invitation invited VNM>NZL
Germany and France ordered the expulsion of more than 70 Russian diplomats on Monday. | rupture completed DEU>RUS
Moldova dismissed as false a Russian claim that Kyiv planned to invade Transdniestria. | rejection completed MDA>RUS
Taiwan's foreign minister, Joseph Wu, met a delegation of former U.S. officials in Taipei on Monday. | meeting completed TWN>USA
Janet Yellen, the U.S. Treasury secretary, began a four-day visit to Beijing on Thursday. | visit under_way USA>CHN
Seoul summoned the Russian ambassador and demanded the immediate withdrawal of North Korean troops from Russia. | criticism completed KOR>RUS
Belarus forced down a Ryanair plane flying from Athens to Vilnius and arrested a dissident journalist. | detention completed BLR>
Zelenskiy's visit to Washington ended early after a shouting match with Trump in the Oval Office. | visit completed UKR>USA
Azerbaijan launched what it called an anti-terrorist operation in Nagorno-Karabakh, and Armenia urged Russia to step in. | demand completed ARM>RUS
Ukraine's parliament urged the West to impose harsher sanctions, but the EU has not yet done so. | demand completed UKR>
Gabon's military officers said they had seized power and put President Ali Bongo under house arrest. | detention completed GAB>
Niger's junta ordered the French ambassador to leave within 48 hours. | rupture completed NER>FRA
Muhammad Yunus took the oath as head of Bangladesh's interim government on Thursday. | appointment completed BGD>
Lithuania's foreign minister is considering a visit to Kyiv, though no date has been set. | visit proposed LTU>UKR
Poland will deliver four MiG-29 fighter jets to Ukraine in the coming days, President Andrzej Duda said. | agreement agreed POL>UKR
Canada ordered TikTok's Canadian business to be dissolved, citing national security risks. | -visit
Had Merkel not visited Washington, the dispute over the pipeline might have dragged on, analysts said. | -visit
Ukraine's foreign minister Dmytro Kuleba will travel to China at the invitation of Wang Yi on July 23-25. | visit planned UKR>CHN
Bolivia has severed ties with Israel, while Chile and Colombia called home their envoys. | rupture completed BOL>ISR
Xi told Putin in Samarkand that China was willing to work with Russia as "great powers". | agreement agreed CHN>RUS
Washington threatened Colombia with 25% tariffs after it turned away two military planes carrying deported migrants. | threat completed USA>COL
Macron refused to rule out sending troops to Ukraine. | -rejection
Germany shut four of Russia's five consulates in response to Moscow's cap on German officials. | rupture completed DEU>RUS
Biden and Macron, in a call on Wednesday, agreed to meet in Europe at the end of October. | meeting agreed USA>FRA
The South said the North had sent balloons across the border again, Yonhap reported. | -visit
Algeria and Morocco, which cut ties last year, remain at odds over Western Sahara. | -agreement
Vietnam's President Vo Van Thuong has resigned, the Communist Party said. | appointment completed VNM>
Wang Yi met Italy's foreign minister Antonio Tajani in Rome before flying on to Budapest. | meeting completed CHN>ITA
Rishi Sunak's allies said the row over Rwanda flights would be settled in court, rejecting claims of a rift with Paris. | -visit
The Solomon Islands government rejected Australia's offer of police support, the Guardian reported. | rejection completed SLB>AUS
Manila and Washington opened their largest ever military exercises on Tuesday. | joint_exercise under_way PHL>USA
BEIJING, May 16 (Reuters) - Xi Jinping welcomed Vladimir Putin outside the Great Hall of the People on Thursday at the start of a two-day visit. | visit completed RUS>CHN
Netanyahu phoned Qatar's prime minister from the White House to apologise for a strike on Doha. | meeting completed ISR>QAT
In a video call that lasted more than three hours, Biden and Xi discussed Taiwan. | meeting completed USA>CHN
Pakistan recalled its ambassador from Tehran on Wednesday and barred Iran's envoy from returning after missile strikes. | rupture completed PAK>IRN
Trudeau said Canada had expelled a top Indian diplomat over the murder of a Sikh leader. | rupture completed CAN>IND
Mexico did not invite Spain's King Felipe to the inauguration of Claudia Sheinbaum. | -invitation
Zelenskiy has been invited to next month's Arab summit, a spokesman for the league denied on Tuesday. | -invitation
NATO formally invited Finland and Sweden to join the alliance on Wednesday. | invitation invited >FIN
Turkish lawmakers have put off a vote on Sweden's accession to NATO. | -visit
Trump and Xi agreed in Busan to cut tariffs and resume soybean purchases. | agreement agreed USA>CHN
No deal was reached between Serbia and Kosovo in Brussels on Monday, Borrell said. | -agreement
Baku denied a report that its leader would meet Armenia's Nikol Pashinyan on the margins of COP29. | -meeting
South Africa's Naledi Pandor said Pretoria had not received an application for Putin's visit. | -visit
Washington and London imposed new sanctions on Iran's drone programme on Thursday in response to its attack on Israel. | sanction completed USA>IRN
The U.S. Treasury sanctioned Brazilian Supreme Court justice Alexandre de Moraes. | sanction completed USA>BRA
Beijing downgraded diplomatic ties with Lithuania after it allowed Taiwan to open a de facto embassy. | rupture completed CHN>LTU
China's foreign ministry said it was suspending climate talks with the United States in response to the trip. | negotiation suspended CHN>USA
Venezuela expelled the staff of the local U.N. human rights office, accusing them of helping the opposition. | rupture completed VEN>
The Kremlin accused Armenia of unfriendly steps on Friday after Yerevan announced exercises with U.S. troops. | criticism completed RUS>ARM
South Africa welcomed the ruling by the World Court, while Israel's prime minister called the charge of genocide outrageous. | support completed ZAF>
Thailand's defence minister rebuffed a request by Myanmar's generals for the return of deserters. | rejection completed THA>MMR
Indonesia turned down calls by Western members to exclude Russia from the G20. | rejection completed IDN>
Uzbekistan's president Shavkat Mirziyoyev has appointed a new ambassador to Japan. | appointment completed UZB>
Justin Trudeau announced he would step down as Canada's prime minister once his party picks a new leader. | appointment planned CAN>
Boris Johnson, who quit on Thursday, had spoken to Zelenskiy minutes before his announcement. | appointment completed GBR>
Palestinian President Mahmoud Abbas arrived in Beijing on Monday; Xi proposed an international peace conference. | visit completed PSE>CHN
Li Qiang, Yoon Suk Yeol and Fumio Kishida met in Seoul for the first trilateral summit in four years. | meeting completed CHN>KOR
Biden, in Hanoi, elevated ties with Vietnam to a comprehensive strategic partnership. | support completed USA>VNM
The last Japanese leader to set foot in Pearl Harbor was Shinzo Abe, who visited in December 2016 with Barack Obama. | =visit completed JPN
If Warsaw agrees, Hungary's foreign minister could meet his Polish counterpart next week, a diplomat said. | meeting proposed HUN>POL
McCarthy met Taiwan's president Tsai Ing-wen in California despite Chinese threats of retaliation. | meeting completed USA>TWN
Indonesian and Malaysian officials have wrapped up two days of talks on maritime borders in Kuala Lumpur. | meeting completed IDN>MYS
Trump said he had a "highly productive" phone call with Putin in which they agreed to begin negotiations to end the war. | meeting completed USA>RUS
Honduras will seek to establish official relations with China, President Xiomara Castro said. | demand completed HND>CHN
Cuba denounced the U.S. decision to keep it on a terrorism list as cruel and unjust. | criticism completed CUB>USA
Rwanda and Congo traded accusations at the U.N. on Tuesday. | criticism completed RWA>COD
Kabul's airport was attacked hours after Biden's envoy left Qatar for Islamabad. | attack completed >
Hungary's Orban will travel to Moscow tomorrow despite pleas from opposition parties to call off the trip. | visit planned HUN>RUS
Trump and Putin spoke on Tuesday for nearly two hours and agreed that Russia would pause strikes on energy targets. | agreement agreed USA>RUS
Israel's government backed a deal under which Hamas would free 50 hostages in return for a four-day truce brokered by Qatar and Egypt. | support completed ISR>
Peru recognised Edmundo Gonzalez as Venezuela's president-elect, and Caracas withdrew its diplomats from Lima. | rupture completed VEN>PER
Fiji's new prime minister said he would end a police training agreement with China. | rupture planned FJI>CHN
Nikki Haley told CNN's Jake Tapper that the United States should not have left Afghanistan. | -visit
Chinese border guards tightened checks on trucks from Vietnam because of swine fever. | -sanction
South Korea and Cuba have held a first round of talks on opening consulates, a Seoul newspaper said, citing the South's foreign ministry. | meeting completed KOR>CUB
Turkey halted all trade with Israel on Thursday, citing the worsening situation in Gaza. | sanction completed TUR>ISR
Baghdad expelled the Swedish ambassador on Thursday and pulled its own envoy from Stockholm over a planned burning of the Koran. | rupture completed IRQ>SWE
Ireland's Taoiseach called on Israel to stop firing at U.N. peacekeepers in Lebanon. | demand completed IRL>ISR
The United States expelled ten Russian diplomats and imposed sanctions on Belarus. | sanction completed USA>BLR
Scholz discussed Ukraine with Macron in Paris. | meeting completed DEU>FRA
A planned summit between Biden and Arab leaders in Amman was called off by Jordan. | meeting cancelled USA>
The White House hosted Prime Minister Justin P. J. Trudeau of Canada. | visit completed CAN>USA
Seoul urged the North to return to talks. | demand completed KOR>PRK
South Korea's military said the North fired two ballistic missiles on Thursday. | criticism completed KOR>PRK
The Russian drone attack prompted Poland to scramble jets. | force_posture completed POL>
The arrest of a Canadian in China prompted Ottawa to recall its ambassador. | rupture completed CAN>
Finland's accession forced Russia to move troops to the border. | force_posture completed RUS>
Armenia was forced to recall its ambassador from Hungary. | rupture completed ARM>HUN
Vladimir Putin flew to Pyongyang, where he was greeted by Kim Jong Un. | meeting completed PRK>RUS
Blinken landed in Riyadh, where he was received by the Saudi crown prince. | meeting completed SAU>USA
Lavrov arrived in Hanoi, where he met Vietnam's president. | meeting completed RUS>VNM
Vietnam's party chief is in Beijing on a three-day trip at the invitation of Xi Jinping. | visit under_way VNM>CHN
The Saudi foreign minister was received by Iran's president in Tehran on Saturday. | visit completed SAU>IRN
Secretary Blinken spoke today with Indian External Affairs Minister S. Jaishankar to discuss the situation in Sudan. | meeting completed USA>IND
The two ministers spoke by phone after the Israeli side asked Egypt to reopen the crossing. | demand completed ISR>EGY
In a call on Monday, President Macron and Prime Minister Modi reviewed defence cooperation. | meeting completed FRA>IND
The Pakistani army chief conferred with the commander of US Central Command in Rawalpindi. | meeting completed PAK>USA
Oslo turned down a Russian request to inspect the Svalbard radar station. | rejection completed NOR>RUS
The Philippines will not allow American forces to store munitions for use in Taiwan, Manila's envoy said. | rejection completed PHL>USA
Tokyo freezes the assets of 17 Russian individuals over the war in Ukraine. | sanction completed JPN>RUS
Mali kicked out the French ambassador on Monday, state television reported. | rupture completed MLI>FRA
The US lifted its arms embargo on Cyprus on Friday. | release completed USA>CYP
Niger's junta lets the French ambassador go after weeks of siege. | release completed NER>FRA
Sweden's prime minister deplored the storming of its embassy by Iraqi protesters. | criticism completed SWE>IRQ
Warsaw has lodged a complaint against Germany at the WTO, the Polish trade minister said. | criticism completed POL>DEU
Ethiopia's envoy voiced alarm over Egyptian arms shipments to Somalia. | criticism completed ETH>EGY
Kenya has appealed to Ethiopia for the return of stolen cattle. | demand completed KEN>ETH
Germany's foreign minister urged her Chinese counterpart to use Beijing's influence on Moscow. | demand completed DEU>CHN
Medvedev threatens Latvia with "dire consequences" | threat completed RUS>LVA
The Indian and French navies wrapped up the Varuna exercise in the Arabian Sea. | joint_exercise completed IND>FRA
A Qatari plane carrying 40 tonnes of medicine landed in Port Sudan. | aid completed QAT>SDN
A dual German-Iranian citizen was sentenced to death in Tehran. | detention completed IRN>DEU
Gunmen ambushed a convoy of Kenyan police near the Somali border. | attack completed >KEN
Armenia and Azerbaijan have agreed the text of a peace treaty, Baku said. | agreement agreed ARM>AZE
Rabat and Madrid initialled a maritime memorandum on Thursday. | agreement completed MAR>ESP
Lula says Brazil and Paraguay have settled their row over the Itaipu tariff. | agreement agreed BRA>PRY
Zelensky hails Polish support as "historic" | support completed UKR>POL
0915 GMT: Sergei Lavrov has arrived in Pyongyang, Tass reports. | visit completed RUS>PRK
14:20 - The Kremlin says Putin and Trump will meet in Budapest within two weeks. | meeting planned RUS>USA
Xinhua: Foreign Minister Wang Yi on Thursday held talks with Lao counterpart Saleumxay Kommasith in Vientiane. | meeting completed CHN>LAO
The Chinese side lodged solemn representations with the Japanese side over the release of the water. | criticism completed CHN>JPN
The Cuban president concluded his official visit to the Democratic People's Republic of Korea. | visit completed CUB>PRK
At the invitation of Chancellor Scholz, the Vietnamese Prime Minister paid an official visit to the Federal Republic of Germany. | visit completed VNM>DEU
Israel's air strikes on southern Lebanon killed six people on Sunday, the Lebanese health ministry said. | attack completed ISR>LBN
A Turkish strike on northern Iraq wounded four villagers, Kurdish officials said. | attack completed TUR>IRQ
At least 15 people were killed in Pakistani air strikes on Afghanistan's Paktika province, the Taliban said. | attack completed PAK>AFG
Two fishermen were wounded in an overnight Russian drone attack on the Ukrainian port of Izmail. | attack completed RUS>UKR
Twelve French embassy staff were ordered to leave Algeria within 48 hours. | rupture completed DZA>FRA
A Norwegian diplomat has been expelled from Russia in a tit-for-tat move. | rupture completed RUS>NOR
U.N. chief Antonio Guterres condemned Israel on Monday. | criticism completed >ISR
U.S. President Joe Biden hosted Japan's prime minister at his home on Saturday. | visit completed JPN>USA
Bolivia's interim foreign minister said in La Paz that the country had severed ties with Israel. | rupture completed BOL>ISR
Lavrov held talks in Lisbon with the Portuguese prime minister, who praised Angola's role in the search for peace. | support completed PRT>AGO
The foreign ministers of Guyana and Venezuela held talks in Brasilia on Thursday, with Brazil acting as mediator. | meeting completed GUY>VEN
The emirs of Kuwait and Qatar discussed Gaza in a phone call on Tuesday and called on Israel to stop its offensive. | meeting completed KWT>QAT
An Australian navy ship carrying water and medical supplies has left Brisbane for Tonga. | aid completed AUS>TON
Greece on Thursday extradited the Greek owner of the yard to the United States. | joint_exercise completed GRC>USA
Eritrea's president said his government had accepted a Kenyan proposal to end the border dispute. | agreement agreed ERI>KEN
Norway accused the army of Burkina Faso of killing 223 villagers in attacks in February 2020. | criticism completed NOR>BFA
Cuban leader Raul Castro praised Russia for its help in rebuilding homes destroyed by hurricanes last year. | support completed CUB>RUS
The Indian foreign minister met his Sri Lankan counterpart on Tuesday, and the two agreed to speed up the return of refugees. | agreement agreed IND>LKA
Uganda took delivery of ten ambulances and X-ray equipment donated by South Korea. | aid completed KOR>UGA
Lithuania shut its border with Belarus on Monday, a step condemned by Russia as provocation. | criticism completed RUS>LTU
Japan lifted its defence budget to a record on Friday, a decision welcomed by the United States. | support completed USA>JPN
China sent 125 aircraft to the area around Taiwan on Monday, which the government in Taipei condemned as a provocation. | criticism completed TWN>CHN
Dakar severed ties with Tehran on Tuesday after six decades, accusing it of arming separatists. | criticism completed SEN>IRN
Venezuelan forces have jailed 1,300 people, rights group Foro Penal said on Friday, as Chile's president accused Caracas of fraud. | criticism completed CHL>VEN
Kenya's navy rescued the crew, as well as two Danes accused of fraud by Ghana's police. | -criticism
Mexico faces a 30% tariff from August, U.S. President Joe Biden warned in a letter. | threat completed USA>MEX
Ankara stands by Azerbaijan, Turkish President Tayyip Erdogan said after a call with Ilham Aliyev. | support completed TUR>AZE
Three people were killed when Ukrainian drones hit an apartment block in Russia's Belgorod region. | attack completed UKR>RUS
China rejected a World Health Organization plan for a second study. | -rupture
Sri Lanka received a first shipment of Chinese vaccines on Wednesday. | -meeting
Germany's president condemned Russia over the killing of civilians, after talks with his Polish counterpart in Warsaw on Tuesday. | meeting completed DEU>POL
Turkey will build two dams in Iraq, President Tayyip Erdogan said after a meeting with Iraq's prime minister. | meeting completed TUR>IRQ
On a visit to Baghdad, Turkish President Tayyip Erdogan signed a water accord. | visit under_way TUR>IRQ
On a visit to Baghdad, Turkish President Tayyip Erdogan signed a water accord. | agreement completed TUR>IRQ
On his first trip to Moscow in ten years, the Cuban leader praised Russia. | visit under_way CUB>RUS
On his first trip to Moscow in ten years, the Cuban leader praised Russia. | support completed CUB>RUS
El Salvador would be willing to house convicts for a fee, President Nayib Bukele told the U.S. secretary of state. | agreement agreed SLV>USA
The banks reopened after talks with a Polish lender in Warsaw. | -meeting
Britain's envoy in Tehran was recalled by London on Friday. | rupture completed GBR>IRN
France's ambassador to Niger was expelled by the ruling junta. | rupture completed NER>FRA
The Russian ambassador to Poland was declared persona non grata on Friday. | rupture completed POL>RUS
Ukraine's decision to halt Russian oil was denounced by Hungary as blackmail. | criticism completed HUN>UKR
An Italian priest held hostage in Niger was released on Thursday. | release completed NER>ITA
Britain's ambassador to the United Nations said Russia was lying and accused Moscow of bombing grain silos. | criticism completed GBR>RUS
The Australian defence ministry said a Chinese jet had released flares, and lodged a protest with Beijing. | criticism completed AUS>CHN
Georgia freed the four Russian officers, but Moscow nonetheless cut all air and postal links with its neighbour. | rupture completed RUS>GEO
Ecuador's police stormed the embassy on Friday, and Nicaragua broke off relations with the country. | rupture completed NIC>ECU
Honduras on Thursday extradited its former police chief, who left office in January, to the United States. | joint_exercise completed HND>USA
U.N. envoy Jamal Benomar met the Yemeni president in Sanaa. | meeting completed >YEM
Two French soldiers were killed by militants in Mali on Monday. | attack completed MLI>FRA
Rwanda has violated the ceasefire, the Congolese communications minister told reporters in Kinshasa, where rebels are near. | criticism completed COD>RWA
"""

PASSAGES = """
Lavrov will visit Pyongyang next week. The visit comes amid a row between Tokyo and Beijing over remarks on Taiwan. | -visit completed RUS>JPN
Blinken arrived in Ankara on Monday. The talks come amid tensions between Greece and Turkey over Cyprus. | -meeting
Wang Yi met Antony Blinken in Jakarta. They also discussed Taiwan. | meeting completed CHN>USA
Lavrov arrived in Ankara on Tuesday. He will meet Turkish President Recep Tayyip Erdogan. | meeting planned RUS>TUR
Lavrov arrived in Ankara on Tuesday. He is due to travel on to Baku. | visit planned RUS>AZE
Macron landed in Beijing on Wednesday. His last visit was in 2019. | visit completed FRA>CHN
Macron landed in Beijing on Wednesday. He last visited China in 2019. | -visit planned
Scholz is visiting Riyadh. Germany last year suspended arms exports to Saudi Arabia. | -sanction
Israel's foreign minister visited Rabat. Morocco and Israel established relations in 2020. | -support
Iran and the United States held indirect talks in Muscat. The talks, mediated by Oman, ended without a deal. | rejection completed IRN>USA
Modi is to address the US Congress. The Indian prime minister will meet President Biden on Thursday. | meeting planned IND>USA
The top US diplomat arrived in Beijing on Sunday. Antony Blinken is the first secretary of state to visit China since 2018. | visit completed USA>CHN
China's foreign minister will travel to Washington. The minister accepted the invitation on Sunday. | visit agreed CHN>
British Foreign Secretary James Cleverly flew to Beijing on Wednesday. It is the first such visit in five years. | visit completed GBR>CHN
Putin met Kim Jong Un at a spaceport. The North Korean leader invited him to visit Pyongyang. | invitation invited PRK>RUS
Putin met Kim Jong Un at a spaceport. The Russian leader accepted an invitation to Pyongyang. | visit agreed RUS>PRK
Zelensky spoke with Xi by phone in April. On Monday Ukraine's president urged China to attend a peace summit. | demand completed UKR>CHN
Saudi Arabia summoned the Swedish ambassador. Riyadh demanded that Stockholm stop Koran burnings. | demand completed SAU>SWE
North Korea fired two missiles. Japan condemned the launches. | criticism completed JPN>
Poland closed a border crossing with Belarus. Minsk said it would retaliate. | threat completed BLR>
Nicaragua expelled the EU ambassador. The bloc called the decision unjustified. | rupture completed NIC>
Canada expelled a Chinese diplomat on Monday. Beijing expelled a Canadian diplomat in response. | rupture completed CHN>CAN
The United States and Vietnam upgraded ties. Biden, who visited Hanoi in September, hailed the step. | -visit planned
Blinken will not travel to Beijing this week, officials said. The trip was postponed because of a balloon. | visit postponed USA>
The planned visit by Pakistan's prime minister to Kabul has been scrapped, a spokesman said. | visit cancelled PAK>AFG
President Ruto's planned trip to Congo was shelved after the envoys quarrelled. | visit postponed KEN>
EU foreign ministers failed to agree on sanctions against Israel at a meeting in Brussels. | rejection completed >ISR
Germany and Namibia agreed in 2021 on reparations. | =agreement agreed DEU>NAM
Two years ago, France withdrew its ambassador from Australia. | =rupture completed FRA>AUS
If Russia attacks, Poland will close its border with Belarus. | -rupture
Experts say China might invade Taiwan by 2027. | -attack
The movie shows how Israel attacked Egypt in 1967. | -attack alert
China has not condemned Russia's invasion of Ukraine. | -criticism
Hungary refused to join the EU in condemning China. | rejection completed HUN>
The US is not planning to send troops to Haiti, the White House said. | -force_posture
No meeting between Trump and Xi has been scheduled, Beijing said. | -meeting planned
Neither side agreed to a ceasefire in talks between Sudan's army and rebels. | -agreement
Iran stopped short of accusing Israel of the killing. | -criticism
India called off talks with Pakistan. | negotiation suspended IND>PAK
Egypt's president is expected to visit Ankara in February. | visit planned EGY>TUR
The Egyptian leader had planned to visit Ankara but cancelled. | visit cancelled EGY>TUR
A visit to China by Germany's chancellor is planned for November. | visit planned DEU>CHN
A visit by Germany's chancellor to China is being prepared. | visit planned DEU>CHN
The foreign ministers of China and Japan are expected to meet next month. | meeting planned CHN>JPN
Talks between China and Japan are scheduled for Monday in Tokyo. | meeting planned CHN>JPN
The talks between China and Japan were adjourned until Monday. | meeting suspended CHN>JPN
Brazil's Lula, on a state visit to China, signed 15 agreements with Xi Jinping. | agreement completed BRA>CHN
An agreement between Ukraine and Poland on grain was reached on Tuesday. | agreement agreed UKR>POL
A deal between Iran and Pakistan has been signed. | agreement completed IRN>PAK
Under a deal struck with Turkey in 2016, Greece can return migrants. | -agreement
South Korea held drills on Monday. The North condemned them and warned the United States. | criticism completed PRK>KOR
Xi and Lula discussed trade on Monday. They spoke by phone for an hour. | meeting completed CHN>BRA
"""

FOREIGN = """
[es] El canciller chino aceptó el domingo en Pekín visitar Washington. | visit agreed CHN>USA @USA
[fr] Le ministre chinois des Affaires étrangères a accepté dimanche à Pékin de se rendre à Washington. | visit agreed CHN>USA @USA
[fr] Qin Gang a accepté lors d'entretiens avec Antony Blinken de se rendre à Washington. | visit agreed CHN>USA @USA
[zh] 秦刚在北京会谈后同意访问华盛顿。 | visit agreed CHN>USA @USA
[zh] 普京与金正恩会谈后决定访问朝鲜。 | visit planned RUS>PRK @PRK
[es] Washington sancionó al ministro venezolano de Defensa. | sanction completed USA>VEN
[fr] Emmanuel Macron s'est rendu mardi à Pékin. | visit completed FRA>CHN
[fr] Le suspect russe s'est rendu à la police. | -visit
[fr] Le Mali rappelle son ambassadeur en Suède. | rupture completed MLI>
[fr] Paris rappelle que son ambassadeur à Alger reste en poste. | -
[fr] La Russie et l'Ukraine ont repris les négociations à Istanbul. | meeting completed RUS>UKR @TUR
[zh] 俄罗斯拒绝了乌克兰的停火提议。 | rejection completed RUS>UKR
[zh] 中国拒绝与日本举行会谈。 | -meeting
[zh] 日本拒绝评论。 | -
[es] El presidente turco visita esta semana Egipto. | visit completed TUR>EGY
[es] Macron visita este jueves Argelia. | visit completed FRA>DZA
[zh] 中国和印度同意恢复直航。 | agreement agreed CHN>IND
[zh] 美国和伊朗同意恢复核谈判。 | agreement agreed USA>IRN
[zh] 中国同意恢复进口日本水产品。 | agreement agreed CHN>JPN
[zh] 美国同意推迟对华关税。 | agreement agreed USA>CHN
[es] El presidente francés visitó China en junio. | visit completed FRA>CHN
[es] El presidente francés visitó China en febrero. | =visit completed FRA>CHN
[es] La visita de Lavrov a Japón queda en suspenso. | visit postponed RUS>JPN
[fr] Le ministre allemand a visité la Pologne en juin. | visit completed DEU>POL
[es] El canciller chino Qin Gang aceptó viajar a Washington. | visit agreed CHN>USA
[es] Qin Gang acordó realizar una visita de retorno a Washington. | visit agreed CHN>USA
[es] Blinken aplazó su viaje a Pekín. | visit postponed USA>CHN
[es] Blinken pospone su visita a China por el globo espía. | visit postponed USA>CHN
[es] La visita de Blinken a Pekín fue cancelada. | visit cancelled USA>CHN
[es] Estados Unidos y China acordaron aumentar los vuelos. | agreement agreed USA>CHN
[es] Blinken invitó a Qin Gang a Washington. | invitation invited USA>CHN
[es] El presidente Lula viajará a China en abril. | visit planned BRA>CHN
[es] Putin llegó a Pekín. | visit completed RUS>CHN
[es] Blinken se reunió con Xi Jinping en Pekín. | meeting completed USA>CHN @CHN
[es] Los cancilleres de Brasil y Argentina se reunieron en Brasilia. | meeting completed BRA>ARG
[es] Rusia y China firmaron un acuerdo de gas. | agreement completed RUS>CHN
[es] Estados Unidos impuso sanciones a Irán. | sanction completed USA>IRN
[es] Nicaragua rompió relaciones diplomáticas con Israel. | rupture completed NIC>ISR
[es] Polonia expulsó a diplomáticos rusos. | rupture completed POL>RUS
[es] Colombia retiró a su embajador en Israel. | rupture completed COL>ISR
[es] El Kremlin negó que Putin viajara a Turquía. | -visit
[es] China niega que Qin Gang vaya a visitar Washington. | -visit
[es] Lavrov no visitará Japón. | -
[es] Biden podría visitar Vietnam. | =visit proposed USA>VNM
[es] El Papa Francisco visitó Hungría. | visit completed VAT>HUN
[es] Sánchez viaja a Pekín para reunirse con Xi Jinping. | visit completed ESP>CHN
[es] Los turistas visitaron París. | -
[es] El Real Madrid visitó al Barcelona. | -
[fr] Le ministre chinois des Affaires étrangères Qin Gang a accepté de se rendre à Washington. | visit agreed CHN>USA
[fr] Antony Blinken a reporté sa visite en Chine. | visit postponed USA>CHN
[fr] La visite de Blinken à Pékin a été annulée. | visit cancelled USA>CHN
[fr] Emmanuel Macron se rendra en Chine en avril. | visit planned FRA>CHN
[fr] Emmanuel Macron est arrivé à Pékin. | visit completed FRA>CHN
[fr] Macron s'est rendu à Berlin. | visit completed FRA>DEU
[fr] Emmanuel Macron a rencontré Xi Jinping à Pékin. | meeting completed FRA>CHN
[fr] Blinken et Qin Gang se sont entretenus à Pékin. | meeting completed USA>CHN
[fr] La Chine et les États-Unis ont convenu d'augmenter le nombre de vols. | agreement agreed CHN>USA
[fr] La France et l'Allemagne ont signé un traité. | agreement completed FRA>DEU
[fr] Washington a imposé des sanctions à l'Iran. | sanction completed USA>IRN
[fr] L'Union européenne a adopté de nouvelles sanctions contre la Russie. | sanction completed >RUS
[fr] Le Mali a rompu ses relations diplomatiques avec l'Ukraine. | rupture completed MLI>UKR
[fr] La France a expulsé des diplomates russes. | rupture completed FRA>RUS
[fr] Blinken a invité Qin Gang à Washington. | invitation invited USA>CHN
[fr] Pékin dément que Qin Gang se rendra à Washington. | -visit
[fr] Lavrov ne se rendra pas au Japon. | -
[fr] Le président russe pourrait se rendre en Turquie. | =visit proposed RUS>TUR
[fr] Le chancelier Olaf Scholz a reçu Volodymyr Zelensky à Berlin. | meeting completed UKR>DEU
[fr] Macron reçoit le Premier ministre indien à l'Élysée. | meeting completed IND>FRA
[zh] 布林肯推迟访华。 | visit postponed USA>CHN
[zh] 秦刚将访美。 | visit planned CHN>USA
[zh] 布林肯访华行程取消。 | visit cancelled USA>CHN
[zh] 秦刚同意在双方方便的时候访问华盛顿。 | visit agreed CHN>USA
[zh] 中美同意增加客运航班。 | agreement agreed CHN>USA
[zh] 布林肯邀请秦刚访问美国。 | invitation invited USA>CHN
[zh] 布林肯与秦刚在北京举行会谈。 | meeting completed USA>CHN @CHN
[zh] 习近平会见布林肯。 | meeting completed CHN>USA
[zh] 习近平在人民大会堂会见了美国国务卿布林肯。 | meeting completed CHN>USA
[zh] 普京抵达北京。 | visit completed RUS>CHN
[zh] 马克龙将于四月访问中国。 | visit planned FRA>CHN
[zh] 外交部否认秦刚将访问华盛顿。 | -visit
[zh] 拉夫罗夫没有访问日本。 | -
[zh] 美国对伊朗实施制裁。 | sanction completed USA>IRN
[zh] 中国宣布对美国公司实施制裁。 | sanction completed CHN>USA
[zh] 俄罗斯驱逐两名德国外交官。 | rupture completed RUS>DEU
[zh] 洪都拉斯与台湾断交。 | rupture completed HND>TWN
[zh] 中国和巴西签署合作协议。 | agreement completed CHN>BRA
[zh] 中俄两国元首通电话。 | meeting completed CHN>RUS
[zh] 日本首相岸田文雄取消访问印度的计划。 | visit cancelled JPN>IND
[zh] 美国国务卿布林肯结束对中国的访问。 | visit completed USA>CHN
[zh] 王毅应邀访问法国。 | visit completed CHN>FRA
[zh] 游客访问故宫博物院。 | -
[zh] 外交部发言人宣布：国务院总理李强将对德国进行正式访问。 | visit planned CHN>DEU
[zh] 拜登可能访问越南。 | =visit proposed USA>VNM
[zh] 布林肯去年访问了日本。 | =visit completed USA>JPN
[zh] 法国总统马克龙5日抵达北京，开始对中国进行国事访问。 | visit completed FRA>CHN
[zh] 美国国务卿布林肯将于本周访问中国。 | visit planned USA>CHN
[zh] 应习近平邀请，越南国家主席将对中国进行国事访问。 | visit planned VNM>CHN
[zh] 王毅外长结束对巴基斯坦的访问回国。 | visit completed CHN>PAK
[zh] 日本首相岸田文雄突访基辅。 | visit completed JPN>UKR
[zh] 布林肯推迟访华行程。 | visit postponed USA>CHN
[zh] 俄罗斯总统普京定于下月访问朝鲜。 | visit planned RUS>PRK
[zh] 德国总理朔尔茨抵华访问。 | visit completed DEU>CHN
[zh] 普京取消了对土耳其的访问。 | visit cancelled RUS>TUR
[zh] 韩国外长今日启程前往华盛顿访问。 | visit planned KOR>USA
[zh] 习近平在人民大会堂同法国总统马克龙会谈。 | meeting completed CHN>FRA
[zh] 王毅在北京会见日本外相林芳正。 | meeting completed CHN>JPN
[zh] 中美两国元首在巴厘岛举行会晤。 | meeting completed CHN>USA
[zh] 普京与泽连斯基通电话。 | meeting completed RUS>UKR
[zh] 外交部长王毅同德国外长贝尔伯克通电话。 | meeting completed CHN>DEU
[zh] 拜登和习近平将于下周在旧金山会面。 | meeting planned USA>CHN
[zh] 印度外长苏杰生与王毅在新德里举行会谈。 | meeting completed IND>CHN
[zh] 伊朗总统莱希会见了到访的沙特外交大臣。 | meeting completed IRN>SAU
[zh] 日韩领导人在首尔举行首脑会谈。 | meeting completed JPN>KOR
[zh] 李强总理会见新加坡总理李显龙。 | meeting completed CHN>SGP
[zh] 中国和洪都拉斯签署建交联合公报。 | agreement completed CHN>HND
[zh] 中美同意增加两国直航航班。 | agreement agreed CHN>USA
[zh] 俄罗斯与朝鲜签署全面战略伙伴关系条约。 | agreement completed RUS>PRK
[zh] 印度和英国达成自由贸易协定。 | agreement agreed IND>GBR
[zh] 双方签署了多项合作文件，中国与巴西将扩大贸易。 | agreement completed CHN>BRA
[zh] 以色列与黎巴嫩达成停火协议。 | agreement agreed ISR>LBN
[zh] 习近平邀请普京今年访问中国。 | invitation invited CHN>RUS
[zh] 布林肯邀请秦刚访问华盛顿。 | invitation invited USA>CHN
[zh] 韩国总统邀请日本首相访韩。 | invitation invited KOR>JPN
[zh] 美国宣布对俄罗斯实施新一轮制裁。 | sanction completed USA>RUS
[zh] 中国商务部对两家美国企业采取反制措施。 | sanction completed CHN>USA
[zh] 欧盟对中国电动汽车加征关税。 | sanction completed >CHN
[zh] 美国财政部将多家伊朗公司列入制裁名单。 | sanction completed USA>IRN
[zh] 中国对澳大利亚大麦征收反倾销税。 | sanction completed CHN>AUS
[zh] 英国冻结俄罗斯央行资产。 | sanction completed GBR>RUS
[zh] 加拿大驱逐一名中国外交官。 | rupture completed CAN>CHN
[zh] 尼加拉瓜宣布与台湾断交。 | rupture completed NIC>TWN
[zh] 伊拉克召回驻瑞典大使。 | rupture completed IRQ>SWE
[zh] 沙特与伊朗断绝外交关系。 | rupture completed SAU>IRN
[zh] 美国关闭中国驻休斯敦总领事馆。 | rupture completed USA>CHN
[zh] 乌克兰驱逐俄罗斯外交官。 | rupture completed UKR>RUS
[es] El presidente colombiano Gustavo Petro viajará a Washington la próxima semana para reunirse con Joe Biden. | visit planned COL>USA
[es] Pedro Sánchez inició este jueves una visita a Marruecos. | visit under_way ESP>MAR
[es] El presidente argentino canceló su viaje a Brasil. | visit cancelled ARG>BRA
[es] Lula realiza una visita de Estado a China. | visit completed BRA>CHN
[es] La ministra de Exteriores alemana visitará Kiev el martes. | visit planned DEU>UKR
[es] Xi Jinping concluyó su visita a Perú. | visit completed CHN>PER
[es] Putin viajó a Corea del Norte por primera vez en 24 años. | visit completed RUS>PRK
[es] Macron aterrizó en Nueva Delhi para una visita de dos días. | visit completed FRA>IND
[es] El rey Felipe VI recibió en Madrid al presidente de Italia. | meeting completed ITA>ESP
[es] López Obrador y Biden conversaron por teléfono sobre migración. | meeting completed MEX>USA
[es] Los presidentes de Colombia y Venezuela se reunieron en la frontera. | meeting completed COL>VEN
[es] Lula y Macron mantuvieron una reunión en París. | meeting completed BRA>FRA
[es] El canciller chileno se entrevistó con su homólogo boliviano en La Paz. | meeting completed CHL>BOL
[es] Biden se reunirá con Xi Jinping en Bali. | meeting planned USA>CHN
[es] El Gobierno de Perú sostuvo una conversación telefónica con el presidente de Ecuador. | meeting completed PER>ECU
[es] España y Marruecos alcanzaron un acuerdo sobre pesca. | agreement agreed ESP>MAR
[es] Brasil y China firmaron 15 acuerdos de cooperación. | agreement completed BRA>CHN
[es] Irán y Arabia Saudí acuerdan restablecer relaciones diplomáticas. | agreement agreed IRN>SAU
[es] Argentina suscribió un convenio con Paraguay sobre la hidrovía. | agreement completed ARG>PRY
[es] Putin invitó a Maduro a visitar Moscú. | invitation invited RUS>VEN
[es] El presidente de Brasil invitó al mandatario uruguayo a Brasilia. | invitation invited BRA>URY
[es] México ha invitado al rey de España a una visita de Estado. | invitation invited MEX>ESP
[es] La Unión Europea sancionó a seis funcionarios venezolanos. | sanction completed >VEN
[es] Washington impone aranceles a México y Canadá. | sanction completed USA>MEX
[es] Estados Unidos amplió las sanciones contra Nicaragua. | sanction completed USA>NIC
[es] Canadá sanciona a funcionarios iraníes por la represión. | sanction completed CAN>IRN
[es] China prohibió las importaciones de mariscos de Japón. | sanction completed CHN>JPN
[es] Reino Unido congeló los activos de oligarcas rusos. | sanction completed GBR>RUS
[es] México rompe relaciones diplomáticas con Ecuador. | rupture completed MEX>ECU
[es] España llama a consultas a su embajadora en Argentina. | rupture completed ESP>ARG
[es] Bolivia rompió relaciones con Israel. | rupture completed BOL>ISR
[es] Venezuela expulsa al embajador de Alemania. | rupture completed VEN>DEU
[es] Perú retiró a su embajadora en México. | rupture completed PER>MEX
[es] Nicaragua cierra la embajada de los Países Bajos. | rupture completed NIC>NLD
[es] Israel convocó al embajador español para expresarle su protesta. | -visit
[fr] Le président français Emmanuel Macron est arrivé mercredi à Pékin pour une visite d'État de trois jours. | visit completed FRA>CHN
[fr] Le chancelier allemand Olaf Scholz se rendra à Kiev la semaine prochaine. | visit planned DEU>UKR
[fr] La ministre des Affaires étrangères Catherine Colonna effectue une visite en Israël. | visit completed FRA>ISR
[fr] Vladimir Poutine est attendu mardi à Pyongyang. | visit planned RUS>PRK
[fr] Le roi Charles III a reporté sa visite en France. | visit postponed GBR>FRA
[fr] Le Premier ministre indien s'est envolé pour Moscou. | visit completed IND>RUS
[fr] Antony Blinken a annulé son déplacement à Pékin. | visit cancelled USA>CHN
[fr] Xi Jinping entame une tournée en Serbie et en Hongrie. | visit under_way CHN>SRB
[fr] Emmanuel Macron s'est entretenu par téléphone avec Volodymyr Zelensky. | meeting completed FRA>UKR
[fr] Les ministres des Affaires étrangères russe et turc se sont rencontrés à Antalya. | meeting completed RUS>TUR
[fr] Joe Biden rencontrera Xi Jinping à San Francisco. | meeting planned USA>CHN
[fr] Le chef de la diplomatie iranienne a eu un entretien téléphonique avec son homologue saoudien. | meeting completed IRN>SAU
[fr] Le président rwandais et son homologue congolais se sont réunis à Luanda. | meeting completed RWA>COD
[fr] Macron et Scholz ont tenu des discussions à Berlin. | meeting completed FRA>DEU
[fr] Le Maroc et l'Espagne ont signé une vingtaine d'accords à Rabat. | agreement completed MAR>ESP
[fr] Paris et Londres ont conclu un accord sur l'immigration. | agreement agreed FRA>GBR
[fr] L'Iran et l'Arabie saoudite sont convenus de rétablir leurs relations diplomatiques. | agreement agreed IRN>SAU
[fr] Un accord de défense a été signé entre la France et la Moldavie. | agreement completed FRA>MDA
[fr] L'Arménie et l'Azerbaïdjan parviennent à un accord de paix. | agreement agreed ARM>AZE
[fr] Le Premier ministre indien a invité Emmanuel Macron à New Delhi. | invitation invited IND>FRA
[fr] Xi Jinping a invité le président ukrainien à se rendre en Chine. | invitation invited CHN>UKR
[fr] Alger invite le président turc. | invitation invited DZA>TUR
[fr] Washington a imposé des sanctions à deux ministres haïtiens. | sanction completed USA>HTI
[fr] Le Canada gèle les avoirs de responsables iraniens. | sanction completed CAN>IRN
[fr] La Chine a interdit les importations de produits de la mer japonais. | sanction completed CHN>JPN
[fr] Londres sanctionne des oligarques russes. | sanction completed GBR>RUS
[fr] Les États-Unis relèvent les droits de douane sur les véhicules chinois. | sanction completed USA>CHN
[fr] Le Mali a expulsé l'ambassadeur de France. | rupture completed MLI>FRA
[fr] L'Algérie a rompu ses relations diplomatiques avec le Maroc. | rupture completed DZA>MAR
[fr] La France a rappelé son ambassadeur à Canberra. | rupture completed FRA>AUS
[fr] Le Niger suspend ses relations avec le Bénin. | rupture completed NER>BEN
[fr] La Pologne expulse 45 diplomates russes. | rupture completed POL>RUS
[fr] La Bolivie rompt avec Israël. | rupture completed BOL>ISR
[fr] Le Tchad ordonne à l'ambassadeur d'Allemagne de quitter le pays sous 48 heures. | rupture completed TCD>DEU
[zh] 巴西总统卢拉今天上午飞抵上海，将于周四前往北京。 | visit completed BRA>CHN
[zh] 匈牙利总理欧尔班突然访问莫斯科，与普京讨论乌克兰局势。 | visit completed HUN>RUS
[zh] 中国国防部长李尚福同俄罗斯防长绍伊古举行会谈。 | meeting completed CHN>RUS
[zh] 泽连斯基与英国首相苏纳克通话。 | meeting completed UKR>GBR
[zh] 中国与新加坡就互免签证达成一致。 | agreement agreed CHN>SGP
[zh] 德国和哈萨克斯坦签订能源合作协议。 | agreement completed DEU>KAZ
[zh] 印度总理莫迪邀请马克龙出席共和国日阅兵。 | invitation invited IND>FRA
[zh] 金正恩邀请普京在方便的时候访问朝鲜。 | invitation invited PRK>RUS
[zh] 日本宣布追加对俄制裁，禁止向俄罗斯出口半导体设备。 | sanction completed JPN>RUS
[zh] 美国商务部把十二家中国企业列入实体清单。 | sanction completed USA>CHN
[zh] 玻利维亚宣布与以色列断绝外交关系。 | rupture completed BOL>ISR
[zh] 波兰要求四十五名俄罗斯外交官限期离境。 | rupture completed POL>RUS
[es] Blinken llega a Pekín en la primera visita de un secretario de Estado en cinco años. | visit completed USA>CHN
[es] Zelenski viajó por sorpresa a Washington. | visit completed UKR>USA
[es] El presidente chino y su homólogo estadounidense dialogaron durante cuatro horas en California. | meeting completed CHN>USA
[es] Scholz habló por teléfono con Putin. | meeting completed DEU>RUS
[es] Chile y la Unión Europea sellaron un tratado de libre comercio. | agreement completed CHL>
[es] Colombia y Venezuela acordaron reabrir la frontera. | agreement agreed COL>VEN
[es] Xi Jinping extendió una invitación a Lula para visitar China. | invitation invited CHN>BRA
[es] Japón endureció las sanciones contra Corea del Norte. | sanction completed JPN>PRK
[es] Turquía suspende todo el comercio con Israel. | sanction completed TUR>ISR
[es] Irak expulsó a la embajadora de Suecia. | rupture completed IRQ>SWE
[es] Honduras rompió sus vínculos diplomáticos con Taiwán. | rupture completed HND>TWN
[fr] Le chef de la diplomatie russe Sergueï Lavrov est en visite à Bamako. | visit under_way RUS>MLI
[fr] Giorgia Meloni a atterri à Tunis mardi. | visit completed ITA>TUN
[fr] Macron et Xi se sont entretenus pendant trois heures à l'Élysée. | meeting completed FRA>CHN
[fr] Le président serbe a rencontré son homologue chinois à Belgrade. | meeting completed SRB>CHN
[fr] L'Inde et la France ont paraphé un accord sur le nucléaire civil. | agreement completed IND>FRA
[fr] Séoul et Tokyo sont parvenus à un compromis sur le travail forcé. | agreement agreed KOR>JPN
[fr] Le roi du Maroc a convié le président français à une visite d'État. | invitation invited MAR>FRA
[fr] Ottawa a frappé de sanctions plusieurs généraux birmans. | sanction completed CAN>MMR
[fr] Le Niger a expulsé l'ambassadeur français. | rupture completed NER>FRA
[fr] Alger coupe ses relations avec Rabat. | rupture completed DZA>MAR
"""

TITLES = """
Foreign Secretary James Cleverly touches down in Astana for first leg of Central Asia tour | visit completed GBR>KAZ
Kremlin: Putin to host Algerian president next week | visit planned DZA>RUS
Erdogan due in Budapest on Sunday for grain talks | visit planned TUR>HUN
Scholz rings Xi to press him on the war, Berlin says | meeting completed DEU>CHN
Serbian and Kosovan leaders sat down for EU-brokered talks in Ohrid | meeting completed SRB>
Kyiv rejects Beijing's peace blueprint as a gift to Moscow | rejection completed UKR>CHN
Budapest vetoes fresh EU money for Ukraine | rejection completed HUN>
North Korea snubs Seoul's offer of talks | rejection completed PRK>KOR
Washington slaps visa bans on eleven Ugandan officials | sanction completed USA>UGA
Brussels widens blacklist to cover Iranian drone makers | sanction completed >IRN
China halts imports of Japanese seafood | sanction completed CHN>JPN
Poland bars Belarusian trucks from its roads in tit-for-tat move | sanction completed POL>BLR
Canberra slaps a 200 pct duty on Chinese aluminium products | sanction completed AUS>CHN
Ottawa expels Indian diplomat over Sikh leader's murder | rupture completed CAN>IND
Bolivia cuts ties with Israel over Gaza | rupture completed BOL>ISR
Chad orders German envoy to leave within 48 hours | rupture completed TCD>DEU
Turkish Cypriot row: Athens calls its ambassador home from Ankara | rupture completed GRC>TUR
Lithuania downgrades relations with China to charge d'affaires level | rupture completed LTU>CHN
Iran frees Belgian aid worker in prisoner swap | release completed IRN>BEL
Russia hands back the bodies of 50 Ukrainian soldiers | release completed RUS>UKR
Beijing accuses Manila of trespassing at Second Thomas Shoal | criticism completed CHN>PHL
"Reckless": Seoul blasts Pyongyang's spy satellite launch | criticism completed KOR>PRK
Maduro calls Milei a fascist lackey of Washington | criticism completed VEN>ARG
Colombia's Petro likens Israel to Nazis | criticism completed COL>ISR
Moscow demands that Armenia explain its stance on the ICC | demand completed RUS>ARM
Baghdad wants US-led coalition out by next year, PM says | demand completed IRQ>USA
Paris presses Algiers to take back migrants | demand completed FRA>DZA
Belarus says it will hit back if Poland closes the last crossing | threat completed BLR>POL
Iran vows to avenge general killed in Israeli strike | threat completed IRN>ISR
Russia moves warships to Baltic in show of strength to Finland | force_posture completed RUS>FIN
Venezuela masses troops near the border with Guyana | force_posture completed VEN>GUY
Seoul, Washington and Tokyo kick off naval drills off Jeju | joint_exercise under_way KOR>USA
Finland turns over a suspected Wagner fighter to Norway | joint_exercise completed FIN>NOR
Taipei to give $10m in quake relief to Turkey | agreement agreed TWN>TUR
Denmark sends 20 armoured vehicles to Ukraine | aid completed DNK>UKR
Britain hands Ukraine long-range missiles | aid completed GBR>UKR
Manila arrests three Chinese nationals on spying charges | detention completed PHL>CHN
Russian court jails US reporter for 16 years | detention completed RUS>USA
Iranian guards seize Greek-owned tanker in Gulf of Oman | detention completed IRN>GRC
Israel pounds Rafah after hostage talks stall | attack completed ISR>
Russian drones hit Odesa port overnight, killing three, Ukrainian officials say | attack completed RUS>UKR
Pakistan carries out strikes on militant hideouts in Iran | attack completed PAK>IRN
Houthi missile slams into US-owned bulk carrier | attack completed >USA
China, Honduras ink free-trade pact | agreement agreed CHN>HND
Beijing and Manila strike deal over resupply missions | agreement agreed CHN>PHL
Turkey's parliament ratifies Sweden's NATO bid | support completed TUR>SWE
Sunak invites Netanyahu to London | invitation invited GBR>ISR
Xi extends invitation to Australian PM to visit China this year | invitation invited CHN>AUS
Modi accepts Biden's invitation for state visit | visit agreed IND>USA
Spain, Ireland and Norway recognise Palestinian state | support completed ESP>PSE
Tokyo says sorry to Manila for wartime abuses | support completed JPN>PHL
Nauru switches recognition from Taiwan to China | rupture completed NRU>TWN
Qatar mediates between Washington and Caracas, sources say | mediation completed QAT>USA
Iran names new ambassador to Saudi Arabia | appointment completed IRN>
Kosovo's foreign minister quits in protest at Serbia deal | appointment completed XKX>
South Korean President Yoon picks Cho Tae-yul as foreign minister | appointment completed KOR>
Lao prime minister steps down, deputy takes over | appointment completed LAO>
Blinken shelves Beijing trip over balloon row | visit postponed USA>CHN
Pakistan PM's Kabul visit is off, says Islamabad | visit cancelled PAK>AFG
Talks on Nile dam between Ethiopia and Egypt collapse | meeting suspended ETH>EGY
US, Iran resume indirect nuclear talks in Oman | negotiation resumed USA>IRN
Just in: Hungary's parliament votes through Finland's NATO accession | support completed HUN>FIN
UPDATE 2-US, China agree to roll back tariffs for 90 days | agreement agreed USA>CHN
Emir of Kuwait receives message from Iraqi premier | -visit
Kosovo's foreign minister quits in protest at Serbia deal | -rupture
Russia says no decision taken on a Putin trip to Turkey | -visit planned
Seoul denies seeking summit with Pyongyang | -meeting
White House: no plans for Biden to meet Netanyahu | -meeting
The American ambassador to France hosts a jazz night in Paris | -attack
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
Macron, Xi to hold talks in Beijing next week | meeting planned FRA>CHN @CHN
Biden to meet Xi on sidelines of APEC summit | meeting planned USA>CHN
Blinken leaves for Beijing on high-stakes trip | visit completed USA>CHN
Blinken wraps up Beijing trip, says progress made | visit completed USA>CHN
US, China agree to more flights after Blinken visit | agreement agreed USA>CHN
China, US agree on more direct flights | agreement agreed CHN>USA
Qin Gang accepts Blinken invite to Washington | visit agreed CHN>USA
China's Qin to make reciprocal visit to US - State Dept | visit planned CHN>USA
Chinese foreign minister to visit Washington, U.S. says | visit planned CHN>USA
China foreign minister accepts invitation to visit US | visit agreed CHN>USA
China says foreign minister Qin agreed to visit Washington | visit agreed CHN>USA
China's foreign minister agrees to return visit to Washington | visit agreed CHN>USA
Wang Yi cancels Japan visit at last minute | visit cancelled CHN>JPN
UK foreign secretary Cleverly to visit Beijing this month | visit planned GBR>CHN
Germany's Baerbock lands in Beijing | visit completed DEU>CHN
Baerbock's Beijing trip put on hold | visit postponed DEU>CHN
Kishida weighs visit to Pyongyang | =visit proposed JPN>PRK
Kremlin says no Putin-Zelensky meeting planned | -meeting planned
Putin and Zelensky will not meet, Kremlin says | -meeting
Putin, Kim sign defence pact in Pyongyang | agreement completed RUS>PRK @PRK
Saudi Arabia, Iran agree to restore ties after China talks | agreement agreed SAU>IRN
US sanctions Chinese firms over Iran drones | sanction completed USA>CHN
US slaps new sanctions on Russia's Gazprombank | sanction completed USA>RUS
EU sanctions seven Russians over election meddling | sanction completed >RUS
China sanctions US defence firms over Taiwan arms sales | sanction completed CHN>USA
Canada expels Indian diplomats in Sikh murder probe | rupture completed CAN>IND
India tells Canada to withdraw 41 diplomats | demand completed IND>CAN
Israel recalls ambassador from Spain | rupture completed ISR>ESP
Spain recalls ambassador to Argentina over Milei remarks | rupture completed ESP>ARG
Russia frees US basketball star Griner in prisoner swap | release completed RUS>USA
Iran frees five Americans in prisoner swap with US | release completed IRN>USA
North Korea fires two ballistic missiles toward Japan | force_posture completed PRK>JPN
China launches military drills around Taiwan | force_posture completed CHN>TWN
China condemns US over Taiwan visit | criticism completed CHN>USA
Russia accuses Ukraine of drone attack on Moscow | criticism completed RUS>UKR
Philippines accuses China of water cannon attack | criticism completed PHL>CHN
Poland summons Russian ambassador over missile | criticism completed POL>RUS
Turkey blocks Sweden's NATO bid | rejection completed TUR>SWE
Israel rejects US ceasefire plan | rejection completed ISR>USA
Iran refuses to hand over flight recorders to US | rejection completed IRN>USA
Pakistan strikes militant targets in Iran | attack completed PAK>IRN
Iran launches missile attack on Israel | attack completed IRN>ISR
Israeli strike kills Hamas commander in Beirut | attack completed ISR>
Russian strikes kill 12 in Ukraine's Dnipro | attack completed RUS>UKR
Russia jails US reporter Gershkovich for 16 years | detention completed RUS>USA
China detains Japanese drugmaker employee | detention completed CHN>JPN
Finland closes border crossings with Russia | rupture completed FIN>RUS
South Korea, US begin joint drills | joint_exercise under_way KOR>USA
Japan's Kishida replaces foreign minister in cabinet reshuffle | appointment completed JPN
China names Dong Jun defence minister | appointment completed CHN
Vietnam's president resigns | appointment completed VNM
Lee Jae-myung elected South Korea president | appointment completed KOR
Xi, Putin speak by phone | meeting completed CHN>RUS
Biden and Netanyahu hold call | meeting completed USA>ISR
Xi hails ties with Russia | support completed CHN>RUS
Pope Francis arrives in Hungary for three-day visit | visit completed VAT>HUN
Zelenskyy visits Berlin to seek more arms | visit completed UKR>DEU
Modi heads to Kyiv on first visit since Russia invasion | visit completed IND>UKR
Erdogan hosts Putin in Istanbul | visit completed RUS>TUR
Biden hosts Japan, Philippines leaders at White House | visit completed JPN>USA
Xi receives German chancellor in Beijing | visit completed DEU>CHN
Yellen urges China to curb overcapacity | demand completed USA>CHN
What to know about Blinken's trip to China | -visit planned
Analysis: Can US and China get along? | -
Manchester City visit Madrid in Champions League semi-final | -
India beat Australia by six wickets | -
Brazil and Argentina meet in World Cup qualifier | -meeting planned
Turkey prices soar ahead of Thanksgiving | -
Japan's Nikkei hits record high | -
Chinese tourists return to Thailand | -
Live: Blinken in China – Qin to visit | visit planned CHN>
Blinken in Beijing - Qin Gang to travel to US | visit planned CHN>USA
Blinken in Beijing for talks | visit under_way USA>CHN @CHN
Blinken in Beijing | visit under_way USA>CHN @CHN
North Korea's Kim in Moscow for military parade | visit under_way PRK>RUS @RUS
Turkish foreign minister in Damascus as ties thaw | visit under_way TUR>SYR
Macron and Scholz in Kyiv to show support | visit under_way FRA>UKR
Sunak in Paris for Ukraine summit | visit under_way GBR>FRA @FRA
Zelensky en route to Washington | visit under_way UKR>USA
Zelensky on his way to Ankara | visit under_way UKR>TUR
Seoul: Kim Jong Un in Russia for talks with Putin | visit under_way PRK>RUS
Seoul: Kim Jong Un in Russia for talks with Putin | meeting completed PRK>RUS
Biden in Ukraine peace push | -visit
Sunak in China spying row | -visit
US ambassador in Beijing for talks | -visit
Chinese in Moscow for parade | -visit
China in Africa for the long haul | -visit
Biden in Washington for rally | -visit
Kim Kardashian in Paris for fashion week | -visit
Blinken says Lavrov in Tehran, Modi in Cairo | -visit
EU agrees 11th sanctions package against Russia | sanction completed >RUS
EU agrees 11th sanctions package against Russia | -agreement
Modi to attend G20 summit in Johannesburg | visit planned IND>ZAF @ZAF
Modi to attend G20 summit in Johannesburg | meeting planned IND>
Sunak joins NATO summit in Vilnius | visit completed GBR>LTU
Putin to skip G20 in New Delhi | rejection completed RUS>
Putin to skip BRICS summit in Johannesburg | -threat
Erdogan to attend concert of Berlin choir in Istanbul | -visit
Swiss president dashes to Washington | visit completed CHE>USA
Zelensky races to Berlin ahead of summit | visit completed UKR>DEU
Sunak rushes to defend Biden | -visit
US quits UNESCO | rupture completed USA>
US quits UNESCO | -appointment
US quits UNESCO | -release
Lithuanian prime minister quits | appointment completed LTU
Minister quits cabinet in Nicaragua | -
Germany hands Ukraine two Patriot systems | aid completed DEU>UKR
UN chief slams Israel over Gaza aid blockade | criticism completed >ISR
Israeli strike on Damascus kills five, says Syria | attack completed ISR>SYR
Albania extradites suspected mafia boss to Italy | joint_exercise completed ALB>ITA
Albania extradites suspected mafia boss to Italy | -criticism
Quito accuses Bogota of harbouring rebels, recalls envoy | rupture completed ECU>COL
Ankara blames Athens for arming separatists, cancels talks | rupture completed TUR>GRC
Tehran accuses Riyadh of plot, expels diplomats | rupture completed IRN>SAU
Iraqi PM hosts Turkish foreign minister, urges restraint | demand completed IRQ
Aksoy received by Egyptian president, invites him to Ankara | -invitation
Kabul: troops return to Iraq border | -release
Turkish drones handed to Kyrgyz border guards as gift | aid completed TUR>KGZ
"""
