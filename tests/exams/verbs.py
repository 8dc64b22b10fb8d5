"""One sentence a verb, after the verb families of the field's coding scheme (CAMEO); "?" marks those not read right yet."""

VERBS = """
Russia rushed police to the border with Georgia. | MOBILIZE
India accelerated the deployment along the Chinese frontier. | MOBILIZE
The United States added sanctions on Iran. | SANCTION
France revised its deal with Germany. | AGREE
Serbia is looking for a way to reopen ties with Croatia. | AGREE
Britain looked into allegations against Russia. | ACCUSE
Kenya is looking into the charges against Somalia. | ACCUSE
The Iranian journalist appeared in court in Turkey. | COERCE
Poland put a proposal to Germany. | REQUEST
Egypt put forward a peace plan to Israel. | REQUEST
India and Pakistan put aside their differences. | AGREE
Jordan arranged a truce between Israel and Syria. | AGREE
The French president set off for Germany. | CONSULT
? The minister set off from Cairo for Libya. | CONSULT
Greece put the final touches to the accord with Turkey. | AGREE
Libya set free the Bulgarian nurses. | CONCEDE
Iran placed the British couple under surveillance. | COERCE
Turkey put the German reporter on trial. | COERCE
Somali militants set off a bomb in Kenya. | ASSAULT
Rwanda staged an incursion into Congo. | ASSAULT
Ukraine asked Germany for permission to use the missiles. | REQUEST
Haiti requested judicial assistance from Canada. | REQUEST
Argentina requested the extradition of an Iranian official. | REQUEST
Lebanon asked France for a loan. | REQUEST
Syria sought clarification from Israel. | REQUEST
Cuba asked for an explanation from the United States. | REQUEST
Iraq questioned the assertion of the United States. | ACCUSE
A Turkish prosecutor requested a prison sentence for the German pastor. | COERCE
? Nigeria raised hope of peace talks with Cameroon. | AGREE
Italy delivered an appeal to Libya. | REQUEST
The Saudi envoy delivered a letter to the Iranian president. | CONSULT
An Omani envoy handed a message from Iran to Saudi Arabia. | CONSULT
China delivered an endorsement of Pakistan. | SUPPORT
Japan delivered tents to Nepal. | AID
India delivered water to the Maldives. | AID
Canada delivered a rebuke to India. | ACCUSE
The United States delivered a warning to Iran. | THREATEN
France called off the talks with Turkey. | SANCTION
Denmark closed its embassy in Iraq. | SANCTION
Israel halted its raids on Lebanon. | CONCEDE
Eritrea stopped its attacks on Ethiopia. | CONCEDE
The United States halted grants to Sudan. | SANCTION
Japan stopped aid to Myanmar. | SANCTION
Talks between Greece and Turkey ended abruptly. | SANCTION
Egypt closed the television station of Qatar. | COERCE
Iraq closed its border with Iran. | SANCTION
? Talks between India and Pakistan collapsed. | SANCTION
? Talks between Sudan and Ethiopia failed. | SANCTION
The United States reaffirmed its backing for Israel. | SUPPORT
Spain reaffirmed its claim to Gibraltar against Britain. | REQUEST
Hungary reaffirmed its opposition to Ukraine. | ACCUSE
Exiles conspired against Cuba. | THREATEN
China set up joint companies with Vietnam. | COOPERATE
Poland forged an alliance with Ukraine. | SUPPORT
Brazil forged ties with Angola. | SUPPORT
Qatar set up a fund for Lebanon. | AID
Turkey erected shelters in Pakistan. | AID
The Netherlands set up a tribunal on Russia. | ACCUSE
Poland built a fence on the border with Belarus. | MOBILIZE
Armenia built fortifications along the border with Azerbaijan. | MOBILIZE
Talks between Cyprus and Turkey continued. | CONSULT
Serbia continued its refusal to recognise Kosovo. | REJECT
The United States continued its embargo on Cuba. | SANCTION
Russia continued its bombardment of Ukraine. | ASSAULT
Ethiopian troops advanced across the border into Eritrea. | ASSAULT
Chile slammed the sentence in Venezuela. | ACCUSE
A Russian rocket slammed into a school in Ukraine. | ASSAULT
Iran dismissed the proposal of the United States. | REJECT
India exports rice to Iran. | COOPERATE
Greece and Turkey found a solution to the dispute. | AGREE
A court in Italy found the American innocent. | CONCEDE
A court in Japan found the American guilty. | COERCE
Poland uncovered a Russian plot. | ACCUSE
Germany distanced itself from Hungary. | ACCUSE
The Russian cruiser docked in Syria. | CONSULT
Iran drafted a letter of warning to the United States. | THREATEN
Colombia eliminated restrictions on Venezuela. | CONCEDE
Armenia accepted the plan of Azerbaijan. | AGREE
Sudan accepted the request from Egypt. | AGREE
? The Indian prime minister accepted mediation by Norway. | CONSULT
Japan embraced Australia as a partner. | SUPPORT
The two ministers of India and China emerged from their meeting. | CONSULT
Ties between China and Pakistan remained strong. | SUPPORT
France remained at odds with Italy. | ACCUSE
Sweden remained sceptical of Turkey. | ACCUSE
North Korea remained defiant toward the United States. | REJECT
Iran entered negotiations with the United States. | CONSULT
Chile entered a treaty with Peru. | AGREE
Israeli tanks entered Lebanon. | ASSAULT
Israeli troops entered the Syrian town. | ASSAULT
The Iranian diplomat defected to Norway. | REJECT
Jordan evacuated Palestinian families from Gaza. | AID
Ukrainian troops abandoned the outpost near Russia. | CONCEDE
Britain evacuated its embassy in Sudan. | SANCTION
Egypt presented Israel with a list of demands. | REQUEST
The new Chinese ambassador presented his credentials to the president of Brazil. | SUPPORT
South Korea presented evidence against North Korea. | ACCUSE
Spain presented an arrest warrant for the Chilean general. | COERCE
Spain extended its contract with Algeria. | AGREE
Japan extended congratulations to India. | SUPPORT
Cuba extended an olive branch to the United States. | SUPPORT
China extended a loan to Sri Lanka. | AID
Turkey extended the ceasefire with Syria. | CONCEDE
The European Union extended sanctions against Russia. | SANCTION
Israel extended the detention of the Jordanian. | COERCE
? The attempt by Norway to reconcile Sri Lanka failed. | REJECT
Canada filed a complaint against China. | ACCUSE
Ukraine filed a case against Russia. | ACCUSE
Iran concluded a deal with Russia. | AGREE
The Pope concluded his visit to Hungary. | CONSULT
France completed its withdrawal from Niger. | CONCEDE
The United States airlifted supplies to Bosnia. | AID
The Italian premier flew to Libya. | CONSULT
Turkey froze relations with Israel. | SANCTION
Germany froze aid to Rwanda. | SANCTION
France cast doubt on the claim of Russia. | ACCUSE
Britain threw its weight behind Ukraine. | SUPPORT
Protesters threw stones at the Danish embassy in Iran. | ASSAULT
Attackers threw a grenade at the Israeli consulate. | ASSAULT
Iran defied the order of the United Nations. | REJECT
Israel ignored an appeal from the United States. | REJECT
Myanmar flouted the ruling against Bangladesh. | REJECT
Pakistan signalled its readiness for talks with India. | AGREE
The Saudi navy intercepted a vessel of Iran. | MOBILIZE
Greece intercepted refugees from Turkey. | COERCE
Kenya and Somalia ironed out their dispute. | AGREE
Colombian rebels laid down their weapons near Venezuela. | CONCEDE
The United States lifted sanctions on Sudan. | CONCEDE
Saudi Arabia lifted the blockade of Qatar. | CONCEDE
Taiwan lobbied the United States for weapons. | REQUEST
India lodged a protest with Pakistan. | ACCUSE
Japan maintains ties with Iran. | SUPPORT
Cuba maintained its hardline position toward the United States. | REJECT
Turkey reserved the right to strike Syria. | THREATEN
A Russian court upheld the sentence of the American. | COERCE
? France maintained forces in Mali. | ASSAULT
The Chinese premier made a courtesy call on the king of Thailand. | CONSULT
The US secretary made a brief stop in Iraq. | CONSULT
Ethiopia made peace with Eritrea. | SUPPORT
Argentina made no concession to Britain. | REJECT
The United States branded Iran a sponsor of terror. | ACCUSE
Greece moved closer to an accord with Macedonia. | AGREE
Norway acted as go-between for Israel and Syria. | CONSULT
Russia moved tanks toward Ukraine. | MOBILIZE
? The United States named an ambassador to Syria. | SUPPORT
? Iran appointed a negotiator for talks with the United States. | AGREE
The Israeli prime minister received a call from the American president. | CONSULT
The Emir of Qatar received the French envoy. | CONSULT
Ukraine won backing from Poland. | SUPPORT
Ghana got support from Nigeria. | SUPPORT
Chad received tanks from France. | AID
North Korea received rice from China. | AID
Serbian units penetrated deep into Bosnia. | ASSAULT
Egypt carried out joint manoeuvres with Greece. | COOPERATE
Police in Spain carried out a search of the Moroccan flat. | ACCUSE
Israel carried out an air raid in Syria. | ASSAULT
Jordan dropped food over Gaza. | AID
Turkey dropped its objection to Sweden. | CONCEDE
Lebanon dropped charges against the Libyan. | CONCEDE
Russian planes dropped bombs on a Ukrainian village. | ASSAULT
Troops from Uganda poured into Congo. | MOBILIZE
? The killing sparked a dispute between Canada and India. | ACCUSE
The German chancellor raised concerns with China. | CONSULT
Rwanda and Congo reached an understanding. | AGREE
Egypt and Ethiopia reached a compromise. | AGREE
Russia reacted angrily to the remarks of Finland. | ACCUSE
China reacted with outrage to the visit by Taiwan's leader. | ACCUSE
Mexico recalled its ambassador from Ecuador. | SANCTION
The United States reduced troops in Iraq. | CONCEDE
Egypt reduced the sentence of an Australian reporter. | CONCEDE
India reduced its diplomatic presence in Pakistan. | SANCTION
Serbia ruled out joint patrols with Kosovo. | REJECT
Belarus denied the rights of Poles. | REJECT
Hungary resisted a call from Ukraine. | REJECT
Algeria denied French planes access to its airspace. | SANCTION
Cuba relaxed its rules for Americans. | CONCEDE
Turkey mended relations with Egypt. | SUPPORT
Serbia repaired ties with Montenegro. | SUPPORT
Iran and Iraq resumed talks. | CONSULT
India resumed flights to China. | COOPERATE
Canada resumed aid to Ethiopia. | AID
Russia resumed the bombardment of Syria. | ASSAULT
The Paris Club of creditors restructured the debt of Zambia. | AID
The Japanese premier returned from a trip to Kenya. | CONSULT
Syria returned the aircraft to Israel. | CONCEDE
Pakistan returned refugees to Afghanistan. | CONCEDE
The United States reviewed sanctions against Myanmar. | ACCUSE
Russia cancelled the debt of Angola. | AID
Poland reneged on its deal with Ukraine. | SANCTION
Brazil cancelled its visas for Americans. | SANCTION
Russia scrapped its project with Turkey. | SANCTION
Saudi Arabia restored relations with Iran. | SUPPORT
Egypt scheduled a meeting with Ethiopia. | AGREE
Georgia sought recognition from India. | REQUEST
Panama sought compensation from the United States. | REQUEST
Kosovo seeks the backing of Greece. | REQUEST
Israel sought the release of its soldiers from Lebanon. | REQUEST
Pakistan decided to attend the conference in India. | AGREE
Ghana voted down the proposal by Nigeria. | REJECT
France sells jets to India. | COOPERATE
China buys oil from Iran. | COOPERATE
Norway sent an envoy to Sri Lanka. | CONSULT
Vietnam sent a delegation to Laos. | CONSULT
Saudi Arabia sent its ambassador back to Lebanon. | SUPPORT
Iran sent a message to Saudi Arabia. | CONSULT
Uganda sent troops to help South Sudan. | AID
Kenya deployed peacekeepers in Haiti. | AID
Iran sent military advisers to Syria. | AID
Denmark deployed guards on the border with Germany. | MOBILIZE
Bolivia severed ties with Israel. | SANCTION
The United States cut off loans to Nicaragua. | SANCTION
? The president of Brazil cut short a visit to Argentina. | SANCTION
Israel shares evidence with Germany. | COOPERATE
Mali shut the offices of France. | SANCTION
Greece signed a defence pact with France. | AGREE
Portugal voiced disappointment at Angola. | ACCUSE
Fiji voiced disapproval of Tonga. | ACCUSE
Japan voiced readiness to help Ukraine. | AGREE
The Vatican voiced satisfaction over Cuba. | SUPPORT
Portugal stands by Ukraine. | SUPPORT
A British soldier stood trial in Cyprus. | COERCE
Denmark launched an appeal to Turkey. | REQUEST
Algeria launched mediation between Mali and its rebels. | CONSULT
Norway launched an airlift to Haiti. | AID
Morocco opened its border with Algeria. | CONCEDE
Bulgaria opened an investigation into Russia. | ACCUSE
Turkey launched a bitter attack on the policies of Israel. | ACCUSE
Taiwan launched war games near China. | MOBILIZE
Egypt launched a crackdown on Sudanese migrants. | COERCE
Azerbaijan opened fire on Armenia. | ASSAULT
Japan stayed away from the summit in Russia. | REJECT
The United States stepped up pressure on Israel. | REQUEST
France stepped up security at the Israeli embassy. | MOBILIZE
Bahrain stripped an Iranian cleric of citizenship. | COERCE
Hungary tightened controls on Serbs. | COERCE
India tightened security along the border with Bangladesh. | MOBILIZE
Israel unleashed air strikes on Gaza. | ASSAULT
Vietnam upgraded relations with Australia. | SUPPORT
Kosovo implements its agreement with Serbia. | AGREE
Russian jets violated the airspace of Estonia. | MOBILIZE
Serbia breached the treaty with Croatia. | REJECT
Iran vowed revenge on Israel. | THREATEN
Eritrea waged war on Ethiopia. | ASSAULT
The Greek delegation walked out of a meeting with Turkey. | SANCTION
Relations between Japan and South Korea warmed. | SUPPORT
Brazil distributed food in Haiti. | AID
The Polish premier spoke to the leader of Ukraine. | CONSULT
Iran discussed the situation with Russia. | CONSULT
The Slovak premier declared his opposition to Ukraine. | ACCUSE
Eritrea declared a truce with Ethiopia. | CONCEDE
China stressed the need for Japan to act. | REQUEST
Japan announced a plan with India. | AGREE
Austria expressed indignation at Turkey. | ACCUSE
Bangladesh expressed frustration with Myanmar. | ACCUSE
Niger announced the release of French hostages. | CONCEDE
? Iceland announced restrictions on Russia. | SANCTION
Finland announced the closing of its embassy in Pakistan. | SANCTION
? Serbia expects a visit by the Chinese president. | AGREE
Spain reiterated its support for Morocco. | SUPPORT
Greece reiterated its demand to Germany. | REQUEST
Israel repeated its warning to Lebanon. | THREATEN
Ireland appealed to Israel. | REQUEST
Peru pleaded for aid from Spain. | REQUEST
Egypt proposed a ceasefire to Israel. | REQUEST
France recommended reforms to Lebanon. | REQUEST
Sudan plans an attack on Chad. | THREATEN
The United States is considering an embargo against Myanmar. | THREATEN
Canada offered help to Turkey. | AGREE
The United States offered talks to North Korea. | AGREE
Norway pledged funds for Moldova. | AGREE
India promised military aid to Vietnam. | AGREE
Iran is preparing for talks with Britain. | AGREE
Armenia revived the peace process with Azerbaijan. | AGREE
The Jordanian king arrived for talks in Egypt. | CONSULT
Relief supplies from Japan arrived in Fiji. | AID
Delegates from Iran and Iraq gathered for talks. | CONSULT
Pakistan amassed troops near India. | MOBILIZE
The Kenyan president attended a summit in Ethiopia. | CONSULT
The Spanish king left for Cuba. | CONSULT
Norway contacted Israel. | CONSULT
Serbia faces criticism from Germany. | ACCUSE
The Turkish president telephoned the Greek premier. | CONSULT
Ireland called for an end to the war in Lebanon. | REQUEST
Peru hosts a summit with Chile. | CONSULT
Norway brokered a truce between Israel and Syria. | CONSULT
Denmark agreed with Iceland. | AGREE
Jordan sides with Egypt. | SUPPORT
Spain coordinates efforts with Morocco. | COOPERATE
Laos congratulated Vietnam. | SUPPORT
Cuba celebrates its friendship with Angola. | SUPPORT
The Irish premier welcomed his Scottish counterpart to Dublin on a visit from Britain. | CONSULT
Belgium favours relations with Congo. | SUPPORT
Malta thanked Libya. | SUPPORT
Japan apologised to South Korea. | SUPPORT
Denmark forgave the debt of Mali. | AID
? The Dutch assist Ukraine in the inquiry. | COOPERATE
Ireland allocated funds for Sudan. | AID
Vietnam expanded cooperation with Laos. | COOPERATE
Greece boosted its military presence near Turkey. | MOBILIZE
Zambia established ties with Kosovo. | SUPPORT
Tensions between India and China eased. | CONCEDE
India eased restrictions on Nepal. | CONCEDE
The European Union gave the green light to Croatia. | AGREE
Ghana gave its blessing to Togo. | SUPPORT
Italy granted asylum to a Syrian. | AID
Italy gave 5 million euros to Albania. | AID
Oman granted a pardon to an Indian. | CONCEDE
Bolivia gave Chile the cold shoulder. | REJECT
Somalia gave Ethiopia a deadline. | THREATEN
Iran issued an ultimatum to Israel. | THREATEN
The French minister headed for Mali. | CONSULT
Japan conducted military exercises near China. | MOBILIZE
Kenya monitors the election in Uganda. | ACCUSE
Norway ordered a Russian diplomat to leave. | SANCTION
Peru exchanged views with Ecuador. | CONSULT
Iran and Iraq exchanged prisoners. | CONCEDE
India and Pakistan exchanged gunfire. | ASSAULT
Russia and Ukraine traded accusations. | ACCUSE
Japan invests in Vietnam. | COOPERATE
Cyprus extradited a Russian. | COOPERATE
? Australia intervened in the Solomon Islands. | AID
Hungary defended the decision of Serbia. | SUPPORT
Iran allowed inspectors into the plant of Russia. | CONCEDE
Parliament in Greece ratified the pact with Macedonia. | AGREE
France released a Rwandan suspect. | CONCEDE
Ethiopia withdrew its soldiers from Somalia. | CONCEDE
Peru withdrew its ambassador from Mexico. | SANCTION
Malaysia submitted a proposal to Singapore. | REQUEST
Turkey yielded to the United States. | CONCEDE
Ecuador checked the claims of Colombia. | ACCUSE
? Sweden studied the reports on Iran. | ACCUSE
Peru pressed Chile for compensation. | REQUEST
Latvia insists on the return of Russian archives. | REQUEST
Kenya alleged a plot by Sudan. | ACCUSE
Ukraine suspects Hungary. | ACCUSE
Serbia regretted the decision of Bulgaria. | ACCUSE
Malta challenged the claim of Italy. | ACCUSE
Cyprus opposes the proposal by Turkey. | REJECT
Peru protested over the shooting in Chile. | ACCUSE
Iran humiliated Britain. | ACCUSE
A Greek court convicted an Albanian of espionage. | COERCE
Turkey delayed the accession of Finland. | REJECT
Bulgaria blocked the bid of Macedonia. | REJECT
? China postponed a summit with India. | SANCTION
Egypt delayed aid to Sudan. | SANCTION
Chad warned Sudan of consequences. | THREATEN
Sudan provoked Chad with raids. | ASSAULT
Poland betrayed Ukraine. | SANCTION
The United States blacklisted a Chinese company. | SANCTION
Germany spied on the United States. | ACCUSE
Qatar holds an Indian officer in detention. | COERCE
India withheld aid from Nepal. | SANCTION
Switzerland holds a conference with Ukraine. | CONSULT
Poland boycotted the summit in Hungary. | REJECT
Turkey blocked the movement of Kurds from Iraq. | COERCE
Turkey imposed a trade ban on Israel. | SANCTION
Russia fined an American company. | COERCE
Ukraine seized a Russian ship. | COERCE
Sudan seized control of a Chadian village. | ASSAULT
Venezuela confiscated the land of an American. | COERCE
Iran banned a British author. | COERCE
Indonesia banned imports from Australia. | SANCTION
Kuwait deported an Egyptian. | COERCE
A Turk wounded the Russian ambassador. | ASSAULT
Thai fishermen were kidnapped by Somali pirates. | ASSAULT
Ugandan troops ambushed Congolese rebels. | ASSAULT
Israeli jets destroyed a camp in Lebanon. | ASSAULT
Two Turkish soldiers died in clashes with Syrian forces. | ASSAULT
? Russian ships surrounded a Ukrainian boat. | MOBILIZE
Houthi missiles exploded in Saudi Arabia. | ASSAULT
Israeli tanks shelled the Syrian post. | ASSAULT
The French officer was shot by a Malian. | ASSAULT
Cuban exiles raided a village in Honduras. | ASSAULT
Sudan fought alongside Chad. | ASSAULT
Iraq occupied Kuwait. | ASSAULT
Myanmar soldiers massacred Bangladeshi refugees. | ASSAULT
"""

PAIRS = """
Ethiopia on Wednesday accused Egypt of trying to destabilise the Horn of Africa by sending arms to Somalia. | ACCUSE ETH>EGY
Polish customs officers seized 12 tonnes of sanctioned Russian plywood at the port of Gdynia. | COERCE POL>RUS
The Maldives has asked India to replace its soldiers on the islands with civilians. | REQUEST MDV>IND
Japan's coast guard said two Chinese patrol ships entered waters around the disputed Senkaku islands on Friday. | ACCUSE JPN>CHN
Armenia's prime minister congratulated his Georgian counterpart on Independence Day. | SUPPORT ARM>GEO
Rebels of the M23 movement overran the Congolese town of Sake, residents told reporters. | ASSAULT COD>COD
Iran's security council turned down a Saudi offer to mediate with Washington. | REJECT IRN>SAU
Kenya and Uganda have patched up a quarrel over fuel imports. | AGREE KEN>UGA
Colombian guerrillas of the ELN released the father of footballer Luis Diaz after 12 days. | CONCEDE COL>COL
Warships from Russia and China sailed together through the Tsugaru Strait. | COOPERATE RUS>CHN
The Dominican Republic shut its frontier with Haiti in a quarrel over a canal. | SANCTION DOM>HTI
Malaysia's Anwar Ibrahim will hold talks with Thai premier Srettha Thavisin in Sadao next week. | AGREE MYS>THA
Guyana's vice-president warned Venezuela that any incursion would be met with force. | THREATEN GUY>VEN
Qatar's prime minister flew to Cairo to salvage the hostage negotiations. | CONSULT QAT>EGY
The South African government has criticised Israel's plan for a ground offensive in Rafah. | ACCUSE ZAF>ISR
Slovakia will not send any more weapons to Kyiv, Prime Minister Robert Fico told lawmakers. | REJECT SVK>UKR
Danish lawmakers ratified a defence cooperation treaty with the United States. | SUPPORT DNK>USA
Zimbabwe freed 4,270 prisoners under a presidential amnesty. | CONCEDE ZWE>ZWE
Hezbollah launched more than 60 rockets at an Israeli air base on Saturday. | ASSAULT LBN>ISR
Belgium's foreign minister called in the Chinese ambassador over spying allegations. | ACCUSE BEL>CHN
Mexico flew 50 tonnes of bottled water to storm-hit Cuba. | AID MEX>CUB
The Gambian president's office described the Senegalese blockade as an unfriendly act. | ACCUSE GMB>SEN
Peru's government declared a state of emergency in Lima and sent soldiers into the streets. | COERCE PER>PER
The Vietnamese and Philippine coastguards agreed to set up a hotline. | AGREE VNM>PHL
Finland's president expressed gratitude to Turkey for approving its bid to join NATO. | SUPPORT FIN>TUR
Albania extradited a suspected drug lord to Ecuador on Tuesday. | COOPERATE ALB>ECU
Cambodia's Hun Manet paid his first official visit to Beijing last week. | CONSULT KHM>CHN
Iraqi Prime Minister Mohammed Shia al-Sudani met Turkish intelligence chief Ibrahim Kalin in Baghdad. | CONSULT IRQ>TUR
Rwanda has cut diplomatic relations with Belgium and told its diplomats to leave within 48 hours. | SANCTION RWA>BEL
Senegal's new leader pardoned scores of activists jailed for protesting. | CONCEDE SEN>SEN
Iceland recognised Lithuania's independence before any other country. | SUPPORT ISL>LTU
Gunmen loyal to a Haitian gang leader torched the home of the police chief in Port-au-Prince. | COERCE HTI>HTI
The government of Sierra Leone and the rebel Revolutionary United Front on Monday exchanged 40 prisoners under the peace accord signed in Lome. | CONCEDE SLE>SLE
Three Israelis were wounded when a Palestinian stabbed them near the Damascus Gate in Jerusalem's Old City. | ASSAULT PSE>ISR
The Ethiopian authorities have arrested an Oromo journalist on charges of inciting violence, the watchdog Reporters Without Borders said. | COERCE ETH>ETH
Spain's Socialist government has come under criticism from Morocco over the treatment of immigrant workers in El Ejido. | ACCUSE MAR>ESP
Warring Afghan factions have agreed to stop shelling Kabul during the holy month of Ramadan, Pakistani mediators said. | AGREE AFG>AFG
A Norwegian-led monitoring team accused both the Tamil Tigers and the Sri Lankan navy of breaching the ceasefire. | ACCUSE NOR>LKA
A delegation of Iranian lawmakers led by Alaeddin Boroujerdi arrived in Damascus on Sunday to express solidarity with the Syrian people. | CONSULT IRN>SYR
India's opposition leader Sonia Gandhi has demanded the resignation of the defence minister over the arms bribery scandal. | REQUEST IND>IND
Venezuelan President Hugo Chavez threatened on Sunday to nationalise Spanish banks if Madrid did not apologise. | THREATEN VEN>ESP
The United States will provide Georgia with 1 billion dollars in economic assistance, Secretary of State Condoleezza Rice announced on Wednesday. | AGREE USA>GEO
In Skopje, ethnic Albanian guerrillas ambushed an army patrol, killing eight Macedonian soldiers. | ASSAULT MKD>MKD
Sudan's President Omar al-Bashir has pardoned a British teacher jailed for allowing her pupils to name a teddy bear Mohammed. | CONCEDE SDN>GBR
Indonesian troops opened fire on students throwing stones at a barracks in Dili, East Timor. | ASSAULT IDN>TLS
Bolivia's Congress has censured the interior minister for the deaths of coca farmers. | ACCUSE BOL>BOL
The foreign ministers of Greece and Turkey, George Papandreou and Ismail Cem, met on the margins of a Balkan conference in Skopje. | CONSULT GRC>TUR
Ghana's army chief paid a working visit to neighbouring Ivory Coast last week, sources in Accra said. | CONSULT GHA>CIV
Estonia's centre-right government has rebuffed an appeal by ethnic Russian deputies to ease the language law. | REJECT EST>EST
The Saudi-led coalition intensified air raids against Houthi positions in Sanaa on Friday. | ASSAULT SAU>YEM
Kazakh President Nursultan Nazarbayev and his Uzbek counterpart Islam Karimov signed a treaty of eternal friendship in Tashkent. | SUPPORT KAZ>UZB
Mauritania recalled its ambassador from Israel on Monday to protest against the Gaza offensive. | SANCTION MRT>ISR
Argentine President Nestor Kirchner received the Cuban foreign minister at the Casa Rosada. | CONSULT ARG>CUB
A Moscow court has convicted an American businessman, Edmond Pope, of espionage and sentenced him to 20 years. | COERCE RUS>USA
British peacekeepers in Bosnia seized a cache of weapons from Bosnian Serb forces near Banja Luka. | COERCE GBR>BIH
The Tunisian president offered his condolences to his Algerian counterpart over the floods that killed hundreds. | SUPPORT TUN>DZA
More than 2,000 Cuban doctors have been sent to Venezuela under a barter agreement for oil. | AID CUB>VEN
Denmark's foreign minister said on Tuesday his country would not extradite a Chechen envoy to Russia. | REJECT DNK>RUS
Nigerian soldiers razed the town of Odi in the oil-producing Niger Delta in reprisal for the killing of policemen. | COERCE NGA>NGA
The Russian foreign ministry lashed out at Latvia over a march by veterans of the Waffen SS. | ACCUSE RUS>LVA
The Kenyan government on Thursday banned all political rallies in the Rift Valley province. | COERCE KEN>KEN
Iraq's deputy prime minister Tareq Aziz held talks in Paris with his French hosts on easing U.N. sanctions. | CONSULT IRQ>FRA
Two Palestinian gunmen were killed by Israeli troops in a clash outside the West Bank city of Jenin. | ASSAULT ISR>PSE
Angola's UNITA rebels on Friday freed seven Russian airmen captured when their plane was shot down. | CONCEDE AGO>RUS
Azerbaijan has warned Armenia that it will take back Nagorno-Karabakh by force if peace talks fail. | THREATEN AZE>ARM
Leaders of Colombia's FARC guerrillas walked out of peace talks with President Andres Pastrana's government on Tuesday. | SANCTION COL>COL
The Yemeni opposition has refused to take part in a dialogue called by President Ali Abdullah Saleh. | REJECT YEM>YEM
China reiterated its support for Syria's demand for the return of the Golan Heights. | SUPPORT CHN>SYR
Maldivian security forces have surrounded parliament and arrested two ruling party lawmakers. | COERCE MDV>MDV
Senegalese President Abdoulaye Wade is to mediate between Madagascar's rival leaders Marc Ravalomanana and Didier Ratsiraka. | AGREE SEN>MDG
Bahrain's Sunni rulers have been urged by Washington to open a dialogue with the Shi'ite opposition. | REQUEST USA>BHR
The Afghan Taliban said they had shot down a U.S. helicopter in Logar province, but NATO denied it. | ASSAULT AFG>USA
Egypt's highest court cleared the way for the release of former president Hosni Mubarak. | CONCEDE EGY>EGY
Ugandan President Yoweri Museveni flew into Juba to mend fences with South Sudan's Salva Kiir. | CONSULT UGA>SSD
Hundreds of French soldiers landed in Bangui on Saturday to help the Central African Republic disarm militias. | MOBILIZE FRA>CAF
Slovenia has blocked Croatia's accession talks with the European Union over a border quarrel. | REJECT SVN>HRV
East Timorese Nobel laureate Jose Ramos-Horta accused the Indonesian army of arming the militias. | ACCUSE TLS>IDN
Zambian President Frederick Chiluba on Tuesday ordered the release of eleven opposition activists held since a failed coup two years ago, state radio said. | CONCEDE ZMB>ZMB
The Greek coastguard opened fire on a boat carrying Albanian immigrants off Corfu, wounding two of them, officials said on Sunday. | ASSAULT GRC>ALB
Pakistan on Monday withdrew an invitation to India's trade minister to attend a regional conference in Lahore. | SANCTION PAK>IND
Kenyan riot police used batons to clear hundreds of hawkers from the streets of central Nairobi. | COERCE KEN>KEN
A Bahraini appeals court on Wednesday upheld the jail terms of nine Shi'ite doctors accused of helping protesters. | COERCE BHR>BHR
Peru's foreign minister flew to Quito on Friday in an effort to revive stalled border talks with Ecuador. | CONSULT PER>ECU
The Czech government said on Thursday it would send a field hospital and 250 medics to help Albanian refugees. | AGREE CZE>ALB
Bulgaria has provided Macedonia with 94 T-55 tanks free of charge, the defence ministry said. | AID BGR>MKD
Cameroon took Nigeria to the International Court of Justice over the oil-rich Bakassi peninsula. | ACCUSE CMR>NGA
Iraqi Kurdish leader Massoud Barzani ruled out any talks with Baghdad until its troops pulled back from Kirkuk. | REJECT IRQ>IRQ
Ugandan rebels hacked to death 14 villagers in a raid near the Sudanese border, the army said on Saturday. | ASSAULT UGA>UGA
Malaysia has told Singapore it will cut off water supplies if it does not pay a higher price. | THREATEN MYS>SGP
The Vatican voiced its dismay at the decision of the Chinese authorities to ordain four bishops without papal approval. | ACCUSE VAT>CHN
Hungary's parliament voted overwhelmingly on Monday to join sanctions against rump Yugoslavia. | SANCTION HUN>SRB
Togo's main opposition party turned down the president's offer of posts in a unity government. | REJECT TGO>TGO
Mexican President Ernesto Zedillo urged Zapatista rebels to return to the negotiating table. | REQUEST MEX>MEX
Jordan's King Hussein paid a surprise visit to Israel to console the families of seven slain schoolgirls. | CONSULT JOR>ISR
The Philippines handed over two Chinese fishing boats and their crews to the consulate in Manila on Thursday. | CONCEDE PHL>CHN
Turkish warplanes swooped on Kurdish guerrilla hideouts in northern Iraq for the third day running. | ASSAULT TUR>IRQ
Finland and Estonia will jointly operate a rescue coordination centre in the Gulf of Finland. | COOPERATE FIN>EST
China has offered its full backing to Pakistan's bid for membership of the nuclear club. | SUPPORT CHN>PAK
The Angolan government gave UNITA seven days to hand over the diamond mines or face an offensive. | THREATEN AGO>AGO
Nepal's king dissolved parliament and put leaders of the main parties under house arrest. | COERCE NPL>NPL
Swiss prosecutors have blocked 114 million dollars held by relatives of the former Nigerian dictator Sani Abacha. | SANCTION CHE>NGA
The Israeli prime minister apologised to the Turkish people for the deaths of nine activists aboard the Mavi Marmara. | SUPPORT ISR>TUR
Kuwait has refused entry to a group of Iraqi Shi'ite clerics, the official news agency KUNA reported. | SANCTION KWT>IRQ
Fijian soldiers loyal to coup leader George Speight ransacked a police station outside Suva. | COERCE FJI>FJI
An Egyptian envoy shuttled between Gaza and Ramallah on Tuesday trying to narrow the gaps between Fatah and Hamas. | CONSULT EGY>PSE
Argentina has lodged an official complaint with Britain over oil drilling near the Falkland Islands. | ACCUSE ARG>GBR
Latvia's government rejected Russian demands that it grant citizenship to all residents. | REJECT LVA>RUS
Algerian security forces shot dead 18 Islamist militants in the mountains east of Algiers, newspapers said. | ASSAULT DZA>DZA
Cuba has freed 20 dissidents in response to an appeal by Pope John Paul. | CONCEDE CUB>CUB
Thailand and Laos have called a truce in their three-month-old border war. | CONCEDE THA>LAO
Georgia accused Russian peacekeepers of turning a blind eye to the movement of Abkhaz fighters. | ACCUSE GEO>RUS
Dutch immigration authorities deported 40 Somali asylum seekers on a charter flight to Nairobi. | COERCE NLD>SOM
Brazil's foreign minister called on the warring parties in Angola to respect the peace accord. | REQUEST BRA>AGO
The Colombian army flew reinforcements into the southern town of Mitu after a rebel assault. | MOBILIZE COL>COL
South Korea shipped 50,000 tonnes of rice to the famine-stricken North on Monday. | AID KOR>PRK
Prime Minister Romano Prodi told the Albanian leader Italy was prepared to lead a multinational force. | AGREE ITA>ALB
Croatian Serb gunners shelled the Adriatic port of Sibenik, Zagreb radio said. | ASSAULT HRV>HRV
Croatia's president heads for Bonn on Wednesday for talks with Chancellor Helmut Kohl. | CONSULT HRV>DEU
Poland will not sell tanks to Iran, Foreign Minister Andrzej Olechowski assured Washington. | REJECT POL>IRN
Chad expelled the Sudanese military attache, accusing Khartoum of arming rebels. | SANCTION TCD>SDN
Masked gunmen abducted a Danish aid worker in Mogadishu. | ASSAULT SOM>DNK
Vietnamese leaders pressed the United States to lift its trade embargo during talks with a visiting Senate delegation. | REQUEST VNM>USA
Cambodia's co-premier Hun Sen threatened to boycott the polls if Prince Ranariddh was allowed back. | THREATEN KHM>KHM
Tajik opposition leaders flew into Dushanbe to take part in the first session of the reconciliation commission. | CONSULT TJK>TJK
Libya severed all links with the Palestine Liberation Organisation after the signing of the Oslo accord. | SANCTION LBY>PSE
Ivory Coast's ruling junta lifted a night-time curfew in the commercial capital Abidjan. | CONCEDE CIV>CIV
Australian Prime Minister John Howard telephoned Indonesian President Habibie to press for peacekeepers in East Timor. | CONSULT AUS>IDN
Turkmenistan has halted gas deliveries to Ukraine because of unpaid bills. | SANCTION TKM>UKR
Armenian forces seized three villages in the Azeri district of Fizuli. | ASSAULT ARM>AZE
Lebanon's prime minister thanked France for its help in rebuilding the south. | SUPPORT LBN>FRA
Spain arrested a Basque separatist suspected of plotting to kill King Juan Carlos. | COERCE ESP>ESP
Gambian opposition parties asked the courts to annul the result of the presidential poll. | REQUEST GMB>GMB
Russian Deputy Foreign Minister Boris Pastukhov left for Tbilisi to discuss the fate of Abkhazia. | CONSULT RUS>GEO
Kazakhstan and China opened a rail link through the Druzhba pass. | COOPERATE KAZ>CHN
The Haitian parliament approved a law granting amnesty to the leaders of the coup. | CONCEDE HTI>HTI
Honduras has recalled its ambassador to Nicaragua in a row over maritime limits. | SANCTION HND>NIC
Slovak police broke up a demonstration by Roma in the eastern town of Trebisov. | COERCE SVK>SVK
Papua New Guinea soldiers burned down three houses on the island of Bougainville. | COERCE PNG>PNG
In a letter to the UN secretary-general, Britain accused Russia of using a nerve agent. | ACCUSE GBR>RUS
France, along with Spain, accused Iran of holding its citizens hostage. | ACCUSE FRA>IRN
Australia was accused by Iran of meddling in its affairs. | ACCUSE IRN>AUS
Israeli soldiers shot dead a Palestinian teenager near Nablus. | ASSAULT ISR>PSE
Warplanes from Turkey bombed a Kurdish village in northern Syria. | ASSAULT TUR>SYR
France, Germany and Britain urged Iran to let inspectors return. | REQUEST FRA>IRN
France, Germany and Britain urged Iran to let inspectors return. | REQUEST DEU>IRN
The United States asked China to help North Korea's neighbours. | REQUEST USA>CHN
Japan's defence minister met his Philippine counterpart in Singapore. | CONSULT JPN>PHL
The Philippine defence secretary held talks in Singapore with his counterpart from Japan. | CONSULT PHL>JPN
A court in Egypt sentenced an American student to two years in prison. | COERCE EGY>USA
A Wall Street Journal reporter who is a US citizen was arrested in Russia on Wednesday. | COERCE RUS>USA
Tanks promised by Germany have been delivered to Ukraine. | AID DEU>UKR
South Korea's parliament approved 200 million dollars in aid for Ukraine. | AID KOR>UKR
Canada slapped new sanctions on nine officials from Belarus. | SANCTION CAN>BLR
Three Russian banks were sanctioned by Australia on Friday. | SANCTION AUS>RUS
The government in Belgrade rejected a proposal by Kosovo. | REJECT SRB>XKX
? A Chinese offer to mediate was turned down by India. | REJECT IND>CHN
Brazil's president voiced support for the Palestinians. | SUPPORT BRA>PSE
Pakistan thanked Turkey for its backing at the United Nations. | SUPPORT PAK>TUR
Indonesia and Australia signed a defence treaty in Jakarta. | AGREE IDN>AUS
After five days of talks in Beijing, Saudi Arabia and Iran agreed to reopen their embassies. | AGREE SAU>IRN
A senior Iranian general threatened to strike Israel. | THREATEN IRN>ISR
Azerbaijan's president warned Armenia against arming the region. | THREATEN AZE>ARM
The Taliban government in Afghanistan freed two Americans. | CONCEDE AFG>USA
Seven Americans held in Venezuela were released on Saturday. | CONCEDE VEN>USA
A school in the Ukrainian city of Kharkiv was hit by Russian missiles. | ASSAULT RUS>UKR
Gunmen from Sudan killed twelve villagers in Chad. | ASSAULT SDN>TCD
The Spanish prime minister travelled to Rabat for his first visit to Morocco since 2019. | CONSULT ESP>MAR
Hungary's foreign minister flew to Moscow on Monday to discuss gas supplies with Russia. | CONSULT HUN>RUS
China sent forty warplanes towards Taiwan. | MOBILIZE CHN>TWN
Poland moved two brigades to its border with Belarus. | MOBILIZE POL>BLR
Mali's military rulers accused France of arming jihadists. | ACCUSE MLI>FRA
Manila summoned the Chinese ambassador over the use of a water cannon. | ACCUSE PHL>CHN
Greece protested to Turkey over flights above its islands. | ACCUSE GRC>TUR
Ukraine's president appealed to Germany for more air defences. | REQUEST UKR>DEU
Kenya demanded an apology from Britain for colonial abuses. | REQUEST KEN>GBR
Vietnam, which fought a long war with the United States, agreed to upgrade ties with Washington. | AGREE VNM>USA
India and Japan held joint naval exercises in the Bay of Bengal. | COOPERATE IND>JPN
Romania shares intelligence with Moldova. | COOPERATE ROU>MDA
Niger expelled the French ambassador. | SANCTION NER>FRA
Colombia broke off diplomatic relations with Israel over the war in Gaza. | SANCTION COL>ISR
Turkey's parliament refused to ratify the accession of Sweden to NATO. | REJECT TUR>SWE
Washington turned down a request from Mexico. | REJECT USA>MEX
Blinken, the first US secretary of state to visit China since 2018, met Xi Jinping in Beijing. | CONSULT USA>CHN
Qatar's emir spoke by phone with the president of Iran. | CONSULT QAT>IRN
The United Arab Emirates pledged and sent 100 million dollars in aid to Syria. | AID ARE>SYR
New Zealand restored full diplomatic ties with Fiji. | SUPPORT NZL>FJI
China jailed a Canadian businessman for eleven years. | COERCE CHN>CAN
Two Greek soldiers were detained by Turkey after crossing the border. | COERCE TUR>GRC
North Korea said it would destroy South Korea if attacked. | THREATEN PRK>KOR
Pakistan carried out air strikes inside Iran on Thursday. | ASSAULT PAK>IRN
Iranian missiles struck two bases of a militant group in Pakistan. | ASSAULT IRN>PAK
French troops began withdrawing from Niger. | CONCEDE FRA>NER
Eritrea pulled its troops out of Ethiopia. | CONCEDE ERI>ETH
Panama, in a note delivered by its ambassador, called on the United States to respect the treaty. | REQUEST PAN>USA
Estonia, Latvia and Lithuania blamed Russia for cutting an undersea cable. | ACCUSE EST>RUS
Estonia, Latvia and Lithuania blamed Russia for cutting an undersea cable. | ACCUSE LVA>RUS
A delegation led by South Africa's president arrived in Kyiv for talks with Ukraine's leader. | CONSULT ZAF>UKR
Israel's prime minister rejected US calls for a two-state solution. | REJECT ISR>USA
The United States revoked the visas of a hundred Nicaraguan officials. | SANCTION USA>NIC
China backed Pakistan's bid for a loan. | SUPPORT CHN>PAK
In Geneva, the American and Soviet delegations completed the ninth round of arms talks. | CONSULT USA>RUS
Under pressure from Washington, Honduras' military rulers freed a Cuban journalist. | CONCEDE HND>CUB
Denmark's prime minister said he was disappointed by the attitude of Saudi Arabia. | ACCUSE DNK>SAU
Two Kenyan soldiers were killed by a group of Somali gunmen. | ASSAULT SOM>KEN
An official Syrian newspaper criticised Israel. | ACCUSE SYR>ISR
Soldiers cordoned off the Kenyan parliament. | COERCE KEN>KEN
Ethnic Albanian rebels attacked Macedonian police. | ASSAULT MKD>MKD
Palestinian negotiators stormed out of the meeting with Israel. | SANCTION PSE>ISR
An anti-Russian newspaper was closed by the Ukrainian authorities. | COERCE UKR>UKR
Russian-backed gunmen kidnapped a Dutch monitor in Ukraine. | ASSAULT UKR>NLD
Egypt's foreign minister agreed to US mediation in the dispute with Israel. | AGREE EGY>USA
The British ambassador protested against Israeli attacks on Lebanon. | ACCUSE GBR>ISR
Ethiopia is to blame for the fighting, Eritrea's information minister said. | ACCUSE ERI>ETH
Villagers in Pakistan shot at an Indian drone. | ASSAULT PAK>IND
King Abdullah pardoned 60 Islamists in Jordan. | CONCEDE JOR>JOR
A journalist was detained in Rabat for insulting the monarchy. | COERCE MAR>MAR
Officials in Vienna said that a journalist was killed in Cuba. | ASSAULT CUB>CUB
Sudan's president met southern rebels in Khartoum. | CONSULT SDN>SDN
The Peruvian government and striking teachers came to terms on Friday. | AGREE PER>PER
The Georgian and Russian foreign ministers conferred for two hours in Sochi on the status of Russian bases. | CONSULT GEO>RUS
Indian and Pakistani troops traded artillery fire in Kashmir. | ASSAULT IND>PAK
Turkey came in for sharp criticism from French President Nicolas Sarkozy. | ACCUSE FRA>TUR
Serbia's stance on Kosovo has the full backing of Moscow, Foreign Minister Lavrov said in Belgrade. | SUPPORT RUS>SRB
The army tightened its closure of the Gaza Strip, Israeli radio reported. | COERCE ISR>PSE
Warplanes bombed a guerrilla base in southern Lebanon, an Israeli military spokesman said. | ASSAULT ISR>LBN
Mozambique's president and the rebel leader initialled a peace agreement in Rome. | AGREE MOZ>MOZ
Peru's attorney general has opened an inquiry into the bank accounts of former president Alan Garcia. | ACCUSE PER>PER
Ethnic Albanians vowed to fight on in Macedonia. | THREATEN MKD>MKD
President Dos Santos conceded to demands from rebels in Angola. | CONCEDE AGO>AGO
"""
"""Long sentences: type, and who does it to whom."""
