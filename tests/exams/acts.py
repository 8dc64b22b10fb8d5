"""Sentences as a wire writes them, several for each type that is hardest to tell; "?" marks those not read right yet."""

ACTS = """
The U.N. secretary-general deplored the bombing of a hospital in El Fasher by Sudanese forces. | ACCUSE
Togo's foreign minister Robert Dussey welcomed a delegation of the Malian junta in Lome. | CONSULT
Lithuania has begun stationing a brigade along its frontier with Belarus. | MOBILIZE
Tunisian coastguards intercepted 70 sub-Saharan migrants off Sfax. | COERCE
Libya's eastern government agreed to reopen the oilfields. | AGREE
The commander of the Lebanese army said his soldiers would not withdraw from the refugee camp until the militants had surrendered. | REJECT
The prime minister of Kosovo asked NATO to step up its presence in the north of the country. | REQUEST
After a two-hour meeting with the Macedonian president, NATO Secretary-General George Robertson praised the Skopje government for its restraint. | SUPPORT
Uruguay has appealed to the World Bank to go ahead with a loan for two pulp mills that Argentina opposes. | REQUEST
Italian police have dismantled a ring smuggling Chinese immigrants from Albania across the Adriatic. | COERCE
Croatia has handed a retired general over to the U.N. tribunal in The Hague. | COOPERATE
Panama's President Ricardo Martinelli has pulled his country out of the Central American Parliament. | SANCTION
Belgrade has accepted a Western plan for joint patrols by Serbian and ethnic Albanian police in Presevo. | AGREE
Myanmar's navy drove back a boat with 200 Rohingya to Bangladesh. | COERCE
Under heavy international pressure, the Burmese junta has agreed to let Red Cross delegates visit political prisoners in Insein jail. | AGREE
Sri Lanka's navy has stepped up patrols in the Palk Strait to stop Tamil rebels from smuggling arms from India. | MOBILIZE
Ecuadorian troops have been placed on maximum alert after shots were exchanged with a Peruvian patrol. | MOBILIZE
Syria's ruling Baath party hailed the Lebanese resistance for driving out the occupier. | SUPPORT
NATO jets flew low over Serbian positions near Sarajevo in a warning to the besiegers. | MOBILIZE
The European Union on Friday condemned Zimbabwe for harassing the independent press. | ACCUSE
Norway is ready to host further secret meetings between the Philippine government and communist rebels. | AGREE
Congo's President Laurent Kabila refused to receive the head of a United Nations mission probing massacres. | REJECT
Bangladesh rushed food and medicine to the victims of flooding in its northern districts. | AID
Iranian Revolutionary Guards test-fired an anti-ship missile in the Strait of Hormuz. | MOBILIZE
Taiwan's president called the mainland's missile tests an act of intimidation. | ACCUSE
Morocco has agreed to a British proposal for direct talks with the Polisario Front on Western Sahara. | AGREE
The Egyptian parliament voted overwhelmingly to ratify a treaty of friendship with Sudan. | SUPPORT
Ireland came out in favour of Croatia's bid to join the European Union. | SUPPORT
Thousands of Jordanians rallied in Amman in support of Iraq. | SUPPORT
Senegal's president congratulated the new Gambian leader on his election victory. | SUPPORT
Germany's chancellor defended Israel's right to respond to rocket attacks. | SUPPORT
Bolivia restored full diplomatic relations with the United States after a two-year gap. | SUPPORT
Japan apologised to South Korea for its wartime conduct. | SUPPORT
The Russian foreign minister praised Syria for its cooperation with inspectors. | SUPPORT
Hungary hailed the decision by Slovakia to shelve the dam project. | SUPPORT
Malaysia formally recognised Kosovo as an independent state on Thursday. | SUPPORT
The Polish president paid tribute to Ukrainian soldiers. | SUPPORT
Kenya threw its weight behind Uganda's candidate for the African Union post. | SUPPORT
Indonesia expressed sympathy to Turkey over the earthquake. | SUPPORT
Brazil upgraded its diplomatic mission in the Palestinian territories to a full embassy. | SUPPORT
France said it stood firmly beside Lebanon. | SUPPORT
Cuba's foreign minister voiced solidarity with Venezuela. | SUPPORT
Britain backed a US plan to reform the World Bank. | SUPPORT
Syria has endorsed the Arab League's peace plan, diplomats said. | SUPPORT
The Ethiopian opposition welcomed the release of Eritrean prisoners. | SUPPORT
Chile sent condolences to Argentina after the train crash. | SUPPORT
Iran's president lauded Hezbollah for its resistance against Israel. | SUPPORT
China reassured Pakistan of its friendship. | SUPPORT
Turkish police broke up a rally of Kurdish demonstrators in Diyarbakir with tear gas. | COERCE
? Myanmar's junta placed opposition leader Aung San Suu Kyi under house arrest. | COERCE
Chinese authorities have banned a Tibetan newspaper. | COERCE
Israeli soldiers demolished the homes of four Palestinians in Hebron. | COERCE
Sri Lanka imposed a curfew on the Tamil north. | COERCE
A Kuwaiti court sentenced six Iraqis to death on Saturday. | COERCE
Egyptian security forces rounded up dozens of Islamists in a pre-dawn sweep. | COERCE
Saudi Arabia deported 3,000 Ethiopian workers. | COERCE
Uzbekistan jailed a human rights activist for seven years. | COERCE
The Zimbabwean government confiscated farms owned by British citizens. | COERCE
Iranian gunboats seized a Danish tanker in the Gulf. | COERCE
Peru declared a state of emergency in three provinces hit by Shining Path rebels. | COERCE
Belarus closed the country's last independent radio station. | COERCE
Hackers linked to North Korea disrupted South Korean banks. | COERCE
Two Swedish reporters went on trial in Ethiopia on terrorism charges. | COERCE
Pakistan outlawed an extremist Sunni group. | COERCE
Kenyan officers used water cannon against Somali protesters in Nairobi. | COERCE
Greek police evicted hundreds of Afghan migrants from a makeshift camp. | COERCE
The Nigerian army imposed martial law in the oil-producing delta. | COERCE
A French national has been taken into custody in Iran. | COERCE
Russian agents raided the offices of a Norwegian charity. | COERCE
Algeria suspended all political parties. | COERCE
Bahrain stripped 31 Shiite activists of their citizenship. | COERCE
The Cambodian government censored coverage of the protests. | COERCE
Morocco pardoned 60 Spanish prisoners. | CONCEDE
Turkey lifted a curfew in the Kurdish town of Cizre. | CONCEDE
Iraq handed over the remains of Kuwaiti soldiers. | CONCEDE
Nepal's king gave in to demands to restore parliament. | CONCEDE
The Taliban freed two Australian hostages. | CONCEDE
Syria pulled its tanks back from the Turkish border. | CONCEDE
Israel relaxed its blockade of the Gaza Strip. | CONCEDE
France returned looted treasures to Benin. | CONCEDE
The United States lifted sanctions against Sudan. | CONCEDE
The Ukrainian president dismissed his interior minister under pressure from protesters. | CONCEDE
The Congolese rebels declared a unilateral truce. | CONCEDE
Ethiopia dropped charges against Eritrean officials. | CONCEDE
China commuted the death sentence of a Canadian. | CONCEDE
Tunisia legalised the main Islamist party. | CONCEDE
Argentina's airline pilots ended their walkout. | CONCEDE
Georgian troops retreated from the breakaway region. | CONCEDE
Sudan let United Nations monitors into Darfur. | CONCEDE
The last American soldiers left Iraq on Sunday. | CONCEDE
Cuba allowed private ownership of homes. | CONCEDE
Libyan fighters surrendered their weapons to the army. | CONCEDE
Indonesia ended military rule in Aceh. | CONCEDE
Iran unblocked access to the messaging service. | CONCEDE
Haiti's military ruler stepped down and went into exile. | CONCEDE
Russia demobilized thousands of soldiers stationed in Moldova. | CONCEDE
Burundi's government granted amnesty to Hutu rebels. | CONCEDE
India said Pakistan was sheltering the militants who attacked its parliament. | ACCUSE
Kyiv blamed Moscow for the power cuts. | ACCUSE
Norway called in the Russian ambassador over the spying case. | ACCUSE
? A United Nations report found that Rwanda had armed Congolese rebels. | ACCUSE
Greece charged that Turkish jets had violated its airspace. | ACCUSE
Zambia launched a probe into alleged bribes paid by a Chinese company. | ACCUSE
Beijing lashed out at Washington's arms sales to Taiwan. | ACCUSE
Amnesty International accused Eritrea of torture. | ACCUSE
The Iranian president attacked the United States for its Middle East policy. | ACCUSE
Belgium is investigating a Rwandan priest over the genocide. | ACCUSE
The Cypriot leader complained to the United Nations about Turkey's intransigence. | ACCUSE
Colombia filed a suit against Nicaragua at The Hague. | ACCUSE
Ankara lodged a formal protest with Athens. | ACCUSE
Japan voiced alarm at China's military buildup. | ACCUSE
Venezuelan prosecutors charged two Americans with plotting a coup. | ACCUSE
Human Rights Watch slammed Egypt's crackdown. | ACCUSE
London held Tehran responsible for the tanker attack. | ACCUSE
The Philippines described the Chinese move as an act of aggression. | ACCUSE
The European Union expressed concern about the arrest of journalists in Turkey. | ACCUSE
Serbia's president deplored NATO's inaction. | ACCUSE
Ecuador sued the United States company for polluting the Amazon. | ACCUSE
Pretoria's criticism of Lesotho's rulers sharpened. | ACCUSE
Accusations by Chad against Sudan multiplied this week. | ACCUSE
Sweden's prosecutors reopened an inquiry into a Saudi prince. | ACCUSE
Cuba dispatched 200 doctors to Angola. | AID
The World Bank approved a 50 million dollar loan for Nepal. | AID
Turkey took in 10,000 Syrian refugees. | AID
A US cargo plane carrying blankets landed in Tajikistan. | AID
Britain granted asylum to an Iranian diplomat. | AID
Russia shipped fighter jets to Malaysia. | AID
French troops evacuated foreigners from Abidjan. | AID
Norway contributed 300 peacekeepers to the Lebanon mission. | AID
The Red Cross delivered medical supplies to Grozny. | AID
Saudi Arabia bankrolled the Afghan fighters. | AID
Taiwan wrote off the debts of Nicaragua. | AID
Iran has been arming the Houthis in Yemen. | AID
Israel treated wounded Syrians in its hospitals. | AID
Germany has supplied Poland with anti-aircraft batteries. | AID
American advisers are training Colombian soldiers. | AID
Food parcels were air-dropped over Bosnia by American planes. | AID
UN agencies rushed tents to the quake-hit areas of Iran. | AID
Australian police helped the Solomon Islands restore order. | AID
Canada gave shelter to a Saudi woman. | AID
Washington severed diplomatic relations with Cuba. | SANCTION
Canada expelled three Russian diplomats. | SANCTION
Algeria recalled its ambassador from Paris. | SANCTION
The European Union extended an arms embargo on Zimbabwe. | SANCTION
Russia halted gas deliveries to Ukraine. | SANCTION
The Netherlands suspended aid to Suriname. | SANCTION
Pakistan closed its airspace to Indian planes. | SANCTION
Iran broke off talks with Britain. | SANCTION
South Korea pulled out of negotiations with the North. | SANCTION
Kuwait withdrew its envoy from Tehran. | SANCTION
Egypt boycotted the conference in Israel. | SANCTION
The United States slapped an export ban on Serbia. | SANCTION
NATO ended its peacekeeping mission in Macedonia. | SANCTION
Ecuador cut ties with Colombia. | SANCTION
Saudi Arabia cancelled a contract with Sweden. | SANCTION
Germany froze arms exports to Turkey. | SANCTION
China restricted exports of rare earths to Japan. | SANCTION
Israel scaled down its relations with France. | SANCTION
Jordan shut the Hamas offices in Amman. | SANCTION
India revoked the visas of Pakistani businessmen. | SANCTION
Rebels walked out of peace talks with the Colombian government. | SANCTION
France called home its ambassador to Rome. | SANCTION
Iranian and Iraqi ministers discussed border security. | CONSULT
Putin telephoned Erdogan to talk about grain exports. | CONSULT
A North Korean delegation flew into Beijing for consultations. | CONSULT
The Kenyan president mediated between the Sudanese factions. | CONSULT
Talks between India and Nepal on trade opened in Kathmandu. | CONSULT
Qatar brokered negotiations between Hamas and Israel. | CONSULT
The Swedish premier was received by the Chinese president. | CONSULT
? Envoys from Chad and Libya sat down for a third round of peace talks in Gabon. | CONSULT
Poland hosted a summit of central European leaders. | CONSULT
The pope's trip to Cuba began Wednesday. | CONSULT
Israel's defence minister conferred with his US counterpart. | CONSULT
UN envoy Lakhdar Brahimi arrived in Kabul. | CONSULT
The Finnish foreign minister left for Moscow on Tuesday. | CONSULT
Yemen's leader held a telephone conversation with Saudi officials. | CONSULT
The Prime Minister of Malta paid a call on the Italian president. | CONSULT
Russian and Japanese diplomats resumed bargaining over the disputed islands. | CONSULT
US Secretary of State Albright stopped over in Tashkent. | CONSULT
A Vietnamese trade mission toured South Africa. | CONSULT
A senior Iranian cleric on Friday branded the United States the enemy of Muslims everywhere, state radio reported. | ACCUSE
Opposition parties in Zimbabwe said the ruling party had rigged the vote with the help of South Africa. | ACCUSE
The head of the Palestinian delegation attacked Israel's settlement policy in a speech to the General Assembly. | ACCUSE
Thailand's foreign ministry handed a protest note to the Cambodian charge d'affaires over the shelling of a border village. | ACCUSE
Detectives from Scotland Yard are questioning a Libyan diplomat about the bombing. | ACCUSE
Kuwaiti newspapers have criticised Jordan for siding with Baghdad during the war. | ACCUSE
The International Criminal Court is examining claims that Burundian forces killed civilians. | ACCUSE
? Islamabad's remarks were described as "baseless and provocative" by India's foreign ministry. | ACCUSE
Nicaragua took its border quarrel with Costa Rica to the International Court of Justice. | ACCUSE
The Turkish premier said Greece was arming Kurdish rebels. | ACCUSE
Investigators from the UN nuclear agency found traces of uranium at a Syrian site. | ACCUSE
France has come under fire from Rwanda for sheltering genocide suspects. | ACCUSE
Ethiopia is to blame for the renewed fighting, Eritrea's information minister said. | ACCUSE
Relatives of the victims brought a case against Sudan in a New York court. | ACCUSE
Ukraine's security service uncovered a ring of Russian informers in Kharkiv. | ACCUSE
? Georgia's president, in an angry speech, compared Russia's conduct to that of Nazi Germany. | ACCUSE
Australia aired its worries about Fiji's drift towards dictatorship. | ACCUSE
The verdict drew condemnation from Washington. | ACCUSE
Mexico voiced its outrage over the shooting of a migrant by US border agents. | ACCUSE
Leaders of the Tamil minority said they mistrusted the promises of the Sri Lankan government. | ACCUSE
Brazil's president was openly critical of Bolivia's seizure of gas fields. | ACCUSE
The Czech police opened a criminal case against two Russian spies. | ACCUSE
Peru's prosecutor general has filed charges against the former Japanese-born president. | ACCUSE
? Human rights groups say Chinese officials torture Tibetan monks. | ACCUSE
The Eritrean authorities have locked up at least 40 journalists since the border war. | COERCE
Indonesian troops set fire to houses in an East Timorese village, witnesses said. | COERCE
The Syrian government has blocked access to social networks in the wake of protests. | COERCE
About 200 Haitian migrants were turned back by the US Coast Guard. | COERCE
Chad's army tore down market stalls belonging to Cameroonian traders. | COERCE
A Vietnamese court convicted three American citizens of subversion. | COERCE
The state of siege in Bolivia was extended for another 90 days. | COERCE
Police in Mauritania used truncheons to scatter demonstrators outside the French embassy. | COERCE
Moscow police barred Chechens from entering the city. | COERCE
Fiji's military regime sacked judges and silenced the press. | COERCE
The Egyptian regime has muzzled the press and imprisoned dissidents. | COERCE
Russian customs officers held up Lithuanian trucks at the border. | COERCE
Nigeria ordered the closure of two Lebanese banks. | COERCE
? A Ukrainian cyber unit knocked Russian television off the air. | COERCE
The assets of Uganda's Asian minority were seized. | COERCE
The junta in Myanmar has revoked the licences of five newspapers. | COERCE
Two Israelis were held by Egyptian police on suspicion of spying. | COERCE
Cuba sent dissidents to prison for up to 28 years. | COERCE
Soldiers cordoned off the Kenyan parliament. | COERCE
Bangladesh clamped a night curfew on the capital after clashes. | COERCE
Palestinians were kept from reaching the mosque by Israeli police. | COERCE
A court in Jakarta overturned the conviction of an Australian woman. | CONCEDE
? Two French aid workers held for five months in Sudan's Darfur region have been set free. | CONCEDE
Pyongyang returned the bodies of six American soldiers. | CONCEDE
Bahrain's king ordered the release of political prisoners. | CONCEDE
The Sri Lankan government eased its fuel blockade of the Tamil north. | CONCEDE
Colombia's FARC rebels released a kidnapped general to the Red Cross. | CONCEDE
The Syrian president sacked the governor of Hama after demonstrations. | CONCEDE
Under pressure from Washington, Honduras' military rulers allowed the ousted president to return. | CONCEDE
UN inspectors were let into an Iraqi palace. | CONCEDE
Serbia backed down and reopened the border with Kosovo. | CONCEDE
Angola's UNITA movement disbanded its army. | CONCEDE
Ivory Coast's new government restored civil liberties. | CONCEDE
Cambodian fighters came out of the jungle and gave themselves up. | CONCEDE
The Philippine army suspended its offensive against Muslim guerrillas. | CONCEDE
Soviet tanks rolled out of Hungary. | CONCEDE
Vietnamese forces have started to leave Cambodia. | CONCEDE
Ecuadorean Indians lifted roadblocks after reaching agreement with the government. | CONCEDE
Ethiopian rebels observed a truce. | CONCEDE
Guatemala's army chief stepped aside. | CONCEDE
The parliament in Skopje passed a law giving wider rights to Albanians. | CONCEDE
Russia dropped its objections to the deployment of UN police. | CONCEDE
North Korea let American nuclear experts into the Yongbyon plant. | CONCEDE
Turkish planes ferried wounded Libyans to hospitals in Istanbul. | AID
A team of Israeli doctors is treating earthquake victims in Nepal. | AID
Norwegian relief workers handed out food in northern Kenya. | AID
The Chinese government will send humanitarian aid worth two million dollars and has flown tents to Pakistan. | AID
The Dutch navy rescued 50 Cuban migrants. | AID
US military advisers are helping the Philippine army track down guerrillas. | AID
Denmark has opened its doors to 500 Bosnian refugees. | AID
The International Monetary Fund released the second tranche of a loan to Argentina. | AID
Libya armed and trained the Chadian rebels. | AID
South Korea shipped 50,000 tons of rice to the North. | AID
NATO aircraft protected Kurds in northern Iraq. | AID
Humanitarian corridors were opened for civilians leaving the Syrian town. | AID
Sweden's government doubled its contribution to the UN refugee agency. | AID
Pakistani peacekeepers took up positions in Somalia. | AID
Iran poured money into Hezbollah. | AID
Germany wired 300 million euros to Greece. | AID
Russia lent Belarus one billion dollars. | AID
India repaired the power lines of Afghanistan. | AID
The Zambian leader paid glowing tribute to Mozambique's late president. | SUPPORT
Chinese President Jiang Zemin conveyed his best wishes to Cuba's Fidel Castro. | SUPPORT
The Organization of American States threw its support behind Haiti's interim government. | SUPPORT
? Tens of thousands of Iranians marched in Tehran to show solidarity with the Palestinians. | SUPPORT
Slovenia's parliament has ratified Croatia's treaty of accession to NATO. | SUPPORT
Estonia opened an embassy in Tbilisi. | SUPPORT
Washington and Hanoi normalised relations two decades after the war. | SUPPORT
The Lebanese president told reporters that he fully backed Syria's stance. | SUPPORT
The EU foreign policy chief commended Serbia on the arrest of the fugitive general. | SUPPORT
Poland is a staunch advocate of Ukraine's membership. | SUPPORT
Japan's prime minister expressed remorse for the suffering of Koreans. | SUPPORT
Malta's cabinet came to the defence of Libya. | SUPPORT
Paraguay reopened its embassy in Jerusalem. | SUPPORT
Ivory Coast's rebels said they trusted the South African mediator. | SUPPORT
New Zealand acknowledged the sovereignty of Indonesia over Papua. | SUPPORT
A cheering crowd in Kosovo welcomed American troops. | SUPPORT
The United Arab Emirates sent its ambassador back to Damascus. | SUPPORT
India and Russia sealed a strategic partnership. | SUPPORT
Cyprus appealed on behalf of Serbia for membership. | SUPPORT
The Sudanese president said his country stood by Iraq. | SUPPORT
Moscow has pulled its ambassador out of Tbilisi. | SANCTION
The Dutch foreign ministry ordered a Libyan diplomat to leave the country. | SANCTION
British Airways stopped flights to Iraq. | SANCTION
Zagreb and Belgrade broke diplomatic relations. | SANCTION
Palestinian negotiators stormed out of the meeting with Israel. | SANCTION
The International Monetary Fund froze a loan to Kenya. | SANCTION
Bulgaria declared a Russian attache persona non grata. | SANCTION
The US government denied a visa to Iran's UN envoy. | SANCTION
Nigeria recalled its troops from the peacekeeping force in Liberia. | SANCTION
Japan imposed a ban on American beef. | SANCTION
Austria downgraded ties with Iraq. | SANCTION
? The peace process collapsed when Israel pulled out of the talks. | SANCTION
Ghana ordered Togolese diplomats out. | SANCTION
Denmark's dairy products were boycotted by Saudi shops. | SANCTION
UN monitors left Angola after their mandate ended. | SANCTION
Turkey shelved a tank deal with France. | SANCTION
Qatar shut its embassy in Damascus. | SANCTION
Negotiations between Serbia and Kosovo broke down. | SANCTION
The World Bank halted lending to Zimbabwe. | SANCTION
? The Swedish embassy in Algiers closed its doors. | SANCTION
The Slovak and Hungarian prime ministers met in Komarno on Saturday to defuse a dispute over a dam. | CONSULT
? The UN special envoy shuttled between Damascus and Beirut. | CONSULT
President Mubarak of Egypt had talks with the Libyan leader by telephone. | CONSULT
A delegation of Sudanese rebels was in Nairobi on Monday for a new round of negotiations. | CONSULT
Japan's foreign minister ended a three-day stay in Brazil. | CONSULT
US envoy Dennis Ross flew to Jerusalem in an effort to rescue the peace process. | CONSULT
The Angolan president played host to the leader of Namibia. | CONSULT
South African mediators persuaded both Burundian sides to return to the table. | CONSULT
? Qatar's emir, on his first tour of Latin America, reached Brasilia. | CONSULT
Iran's foreign minister exchanged views with his Turkish counterpart. | CONSULT
Russian defence officials briefed NATO ambassadors. | CONSULT
Colombia's government and ELN guerrillas began exploratory contacts in Havana. | CONSULT
Erdogan welcomed the German chancellor in Ankara. | CONSULT
The Greek premier returned from a trip to Washington. | CONSULT
Ministers from ASEAN countries convened in Hanoi. | CONSULT
Ukraine said on Sunday that Russian troops had crossed its border near Kharkiv. | ACCUSE
Syria says Israeli jets hit a military airport outside Damascus. | ACCUSE
? A United Nations panel said Rwanda supplied weapons and recruits to rebels in eastern Congo. | ACCUSE
Tehran claimed the United States had jammed its satellite broadcasts. | ACCUSE
The Pentagon said that Iranian boats fired warning shots at a British tanker. | ACCUSE
Seoul said the North had launched a cyber attack on its banks. | ACCUSE
A team of forensic experts from Argentina exhumed bodies in El Salvador to establish how they died. | ACCUSE
? UN human rights experts arrived in Colombo to look into reports of killings by the Sri Lankan army. | ACCUSE
A commission set up by the Chilean government will study abuses committed under General Pinochet. | ACCUSE
The Senate in Manila summoned officials to explain the loss of rice shipped from Vietnam. | ACCUSE
The war crimes tribunal for Rwanda found a former mayor guilty of genocide. | ACCUSE
An Israeli parliamentary panel heard testimony on the treatment of Palestinian prisoners. | ACCUSE
The chief UN weapons inspector voiced doubts about Iraq's account of its stocks. | ACCUSE
Lebanon has filed an official complaint to the Security Council over Israeli overflights. | ACCUSE
Denmark's prime minister said he was disappointed by the attitude of Saudi Arabia. | ACCUSE
Indonesia's vice president said Australia was meddling in Papua. | ACCUSE
The Maltese government said the Italian position was unacceptable. | ACCUSE
European observers said the elections in Armenia fell short of democratic standards. | ACCUSE
Jordan's king warned of nothing but criticised the slow pace of talks between Israel and the Palestinians. | ACCUSE
Egyptian intellectuals signed a statement condemning the normalisation of ties with Israel. | ACCUSE
Ghana's opposition leader told supporters that the president had betrayed the nation. | ACCUSE
The Russian foreign ministry said NATO's eastward enlargement was a mistake. | ACCUSE
Thai investigators believe Hezbollah was behind the blasts in Bangkok. | ACCUSE
? The charge that Pakistan harbours terrorists was repeated by the Afghan president. | ACCUSE
Malawi's church leaders spoke out against corruption in the government. | ACCUSE
A Kenyan parliamentary committee is probing the purchase of arms from Ukraine. | ACCUSE
Cuba's news agency ridiculed American fears about migration. | ACCUSE
? Nigeria says it has evidence that Cameroon trained the gunmen. | ACCUSE
? The French foreign minister said Iran's enrichment programme could not be justified. | ACCUSE
Burmese soldiers have moved whole villages of Karen people by force, refugees arriving in Thailand said. | COERCE
? The Moroccan authorities kept two Spanish reporters out of Western Sahara. | COERCE
? Zambia has ordered all foreign broadcasters off the air. | COERCE
The military government in Nigeria has proscribed three newspapers. | COERCE
Tajik border guards fined Uzbek traders and took away their goods. | COERCE
? Yugoslav troops sealed the border crossings with Slovenia on Sunday and took up guard at the airport. | COERCE
Workers from Bangladesh were rounded up and put on planes home by Malaysian police. | COERCE
In Khartoum, security men held an opposition politician for questioning about contacts with Eritrea. | COERCE
? A Moroccan appeals court upheld a five-year jail term against a Sahrawi activist. | COERCE
Israel barred the Palestinian leader from travelling to Bethlehem for Christmas. | COERCE
Angolan rebels sabotaged a water plant supplying Luanda. | COERCE
Equatorial Guinea's secret police tapped the phones of Spanish diplomats. | COERCE
Martial law was proclaimed in the Philippine province of Maguindanao. | COERCE
The offices of a Turkish opposition daily were sealed off by police. | COERCE
Two opposition deputies were stripped of their immunity by the Cambodian parliament. | COERCE
? The Russian parliament approved a bill curbing foreign charities. | COERCE
French commandos captured six Somali pirates. | COERCE
Iraq took over Kuwaiti property and froze bank deposits. | COERCE
Thousands of political prisoners walked free in Ethiopia after a pardon by the prime minister. | CONCEDE
Israeli tanks and troops left the centre of Nablus before dawn. | CONCEDE
Saudi Arabia gave women the right to drive. | CONCEDE
The Spanish government gave permission for a Basque rally. | CONCEDE
Polish miners went back to work on Monday after the government promised higher wages. | CONCEDE
? Iranian reformists won a concession when the Guardian Council reinstated their candidates. | CONCEDE
The curfew in the Indian state of Assam was relaxed for six hours. | CONCEDE
? After three years in a Cuban jail an American contractor was sent home. | CONCEDE
Niger's junta said it would hand power back to civilians and lifted a ban on party politics. | CONCEDE
The Sudanese government and southern rebels silenced their guns for the start of a vaccination drive. | CONCEDE
Chinese officials let foreign reporters into Tibet for the first time since the riots. | CONCEDE
The United Nations took Liberia's timber off its list of sanctions. | CONCEDE
? Bulgaria restored Turkish names to its Moslem minority. | CONCEDE
Colombia exempted Venezuelan migrants from visa rules. | CONCEDE
Ethiopian forces vacated the disputed town of Badme. | CONCEDE
Kuwait opened its jails to Red Cross delegates. | CONCEDE
Angola's foreign minister said his country was pleased with Portugal's role in the peace process. | SUPPORT
? Turkey said it was on Azerbaijan's side. | SUPPORT
The chancellor described Poland as Germany's best friend. | SUPPORT
President Moi of Kenya sent a message of congratulations to Nelson Mandela. | SUPPORT
Libya's leader called the Chadian president a hero. | SUPPORT
The Iraqi Kurds thanked the United States for its air cover. | SUPPORT
Washington has given its blessing to the deployment of Australian troops. | SUPPORT
Peru and Ecuador exchanged ambassadors again after years of hostility. | SUPPORT
Zimbabwe's churches urged nothing but voiced full confidence in Mbeki. | SUPPORT
The Ethiopian government distributed grain donated by Canada. | AID
? Two Japanese military planes loaded with relief goods left for Rwanda. | AID
? A Cuban medical brigade set to work in Haiti. | AID
? The United States airlifted wounded Salvadoran soldiers to a hospital in Texas. | AID
Libya gave the IRA explosives. | AID
? Polish and Czech firefighters battled blazes in Greece. | AID
The Asian Development Bank lent Bangladesh 200 million dollars for flood repairs. | AID
Hungary gave 300 Romanian deserters temporary shelter. | AID
Thousands of Albanians were given food and water by the Italian navy. | AID
Syria has provided sanctuary to Iraqi Baathists. | AID
Burundi's neighbours tightened their economic blockade. | SANCTION
Lufthansa and Air France stopped flying to Israel. | SANCTION
Iceland took its delegates home from the whaling talks in protest at Japan. | SANCTION
? The Iraqi team refused to continue talks with the UN and flew home. | SANCTION
Canada scrapped a development programme in Burma. | SANCTION
Britain's ambassador to Iran was brought home. | SANCTION
Egypt's chief of intelligence was in Ramallah on Sunday to see the Palestinian president. | CONSULT
A high-ranking Vietnamese delegation is currently on a week-long visit to Laos. | CONSULT
The Icelandic president is paying a state visit to Finland. | CONSULT
? Norwegian officials said they had been in contact with both Israel and Hamas. | CONSULT
? The Commonwealth secretary general began a tour of west African capitals. | CONSULT
The Pakistani premier rang his Indian counterpart to wish him well. | CONSULT
Japanese and North Korean Red Cross officials were to resume talks on Monday in Beijing. | CONSULT
In Geneva, the American and Soviet delegations completed the ninth round of arms talks. | CONSULT
The Slovak foreign ministry rapped Hungary over a speech by its president. | ACCUSE
? A Rwandan commission of inquiry concluded that French soldiers took part in massacres. | ACCUSE
The Palestinian Authority asked for and got an inquiry, but Israel was found liable by a Dutch court for the deaths. | ACCUSE
? Chadian president Idriss Deby said Sudan wanted to destabilise his country. | ACCUSE
Greenpeace took issue with Japan's hunting of whales. | ACCUSE
Ankara reacted with fury to a vote by the French parliament on the Armenian killings. | ACCUSE
Bangladeshi opposition activists burned an effigy and condemned India's dam. | ACCUSE
Venezuela's foreign minister told the OAS that the United States was behind a plot to kill the president. | ACCUSE
Forensic police from Norway began to examine the wreck of a Russian trawler. | ACCUSE
The Belarussian leader poured scorn on Polish promises. | ACCUSE
? Sri Lanka's army chief dismissed as lies and attacked a UN report. | ACCUSE
South Korea's unification minister deplored the North's failure to turn up. | ACCUSE
Zimbabwe's state paper described Britain as racist. | ACCUSE
The army took over the state radio in Burkina Faso and dissolved parliament. | COERCE
Turkish soldiers burned down a Kurdish hamlet near Lice. | COERCE
Ethiopia threw out all Eritrean-born residents and confiscated their shops. | COERCE
Cameroon cut off the internet in its English-speaking regions. | COERCE
? Three Georgian students were beaten by police at a rally in Moscow. | COERCE
The Mexican navy boarded a Chinese fishing boat and arrested its crew. | COERCE
? Guatemalan troops were sent in to clear squatters from a plantation. | COERCE
Saudi religious police closed down a Filipino church. | COERCE
Tibetan monks were forbidden to display pictures of the Dalai Lama by Chinese officials. | COERCE
The ruling council in Nigeria has put the winner of the elections under house arrest. | COERCE
Iran's intelligence ministry has broken up a Baha'i congregation. | COERCE
Indian troops imposed an indefinite curfew on the Kashmiri city of Srinagar. | COERCE
The Hungarian government abolished travel restrictions on its citizens. | CONCEDE
A hundred Zapatista rebels came down from the hills and handed over their rifles to the Mexican army. | CONCEDE
Israel has allowed Palestinian workers back into its territory. | CONCEDE
? The Indonesian president reshuffled his cabinet in answer to student demands. | CONCEDE
Lebanon's Hezbollah guerrillas gave the remains of three soldiers back to Israel. | CONCEDE
? Bosnian Serb gunners moved their cannons away from Sarajevo. | CONCEDE
South Africa's white rulers legalised the African National Congress. | CONCEDE
? UN food trucks were let through by Serb militiamen. | CONCEDE
Nepal's Maoists extended their ceasefire by a month. | CONCEDE
Albania's premier quit after weeks of riots. | CONCEDE
Myanmar has reduced the sentence of a Japanese film-maker. | CONCEDE
Jordan's queen paid homage to the victims of the Turkish quake. | SUPPORT
Spain and Israel established diplomatic relations at ambassadorial level. | SUPPORT
The Slovene president spoke in favour of Macedonia's entry into NATO. | SUPPORT
Norwegian lawmakers nominated a Chinese dissident for the Nobel prize. | SUPPORT
The Vatican offered its apologies to the Czech Republic for burning Jan Hus. | SUPPORT
Laos signed a friendship pact with Vietnam. | SUPPORT
Uruguay's leader congratulated Chile's on her victory. | SUPPORT
Ottawa is satisfied with Washington's explanation. | SUPPORT
Qatar has sided with Turkey in its quarrel with Syria. | SUPPORT
Relief flights from Spain landed in Managua with food for the homeless. | AID
Kuwait deposited half a billion dollars in Egypt's central bank to help its economy. | AID
? Romanian police trainers have begun work with the Afghan force. | AID
The European Union gave Georgia a grant for roads. | AID
US marines distributed water in Somalia. | AID
India sent a hospital ship to Sri Lanka. | AID
? Cuba's doctors performed eye surgery on thousands of Jamaicans. | AID
China forgave Congo's debt. | AID
Portugal supplied Angola with patrol boats. | AID
The Zambian government has told the Libyan ambassador to leave within two days. | SANCTION
Norway put its development projects in Eritrea on ice. | SANCTION
Latvia blocked Russian television crews at the border and cancelled their visas. | SANCTION
Sweden cut its aid to Uganda by half. | SANCTION
Finland's airline halted services to Iraq. | SANCTION
Ministers from Greece snubbed and walked out of a meeting on Cyprus. | SANCTION
The Canadian foreign ministry froze bilateral contacts with Fiji. | SANCTION
Syria withdrew recognition and its ambassador from Egypt. | SANCTION
Namibia's president flew to Luanda on Friday for talks with his Angolan counterpart. | CONSULT
The Dalai Lama met Britain's prime minister over tea in London. | CONSULT
US and Cuban negotiators gathered in New York to discuss migration. | CONSULT
The Sri Lankan government and Tamil rebels opened face-to-face talks in Oslo. | CONSULT
The Mongolian premier is in Tokyo for a four-day visit. | CONSULT
A Swiss envoy carried a letter from Washington to Tehran. | CONSULT
Mugabe travelled to Maputo to see rebel leader Dhlakama. | CONSULT
Bahrain's crown prince received a telephone call from the British foreign secretary. | CONSULT
Ukrainian and Polish historians held a round table in Lviv. | CONSULT
"""

NO_NEWS = """
Italy's border guards choir sang in Austria.
A French critic had nothing to do with the Swiss prize.
The Irish couple took out a loan from a French bank to buy a position in Spain.
A British hiker scoured the Swiss hills for survivors of his mushroom patch.
The Finnish band has been in Paris since Friday.
The teacher gave the Spanish pupils a lesson.
An Australian film crew shadowed a ship from Norway.
The Serbian bared his teeth at the Croatian goalkeeper.
Cuba's dancers got a standing ovation in Paris.
The French clinic operated on a Belgian racehorse.
The Turkish baker beat a French student in a pie contest.
Fog forced Spain's team into the army barracks in Poland.
Swiss traders took over a Belgian school of chess.
The Spanish chef threw open the doors of his Tokyo restaurant.
Barcelona and the Dutch star have fallen out.
The German took the train to Prague for the beer festival.
The Chilean tennis player flexed his muscles against the Swiss.
The Turkish barber cut a deal with a Greek supplier.
The Greek chef made the Italian judge pay for his words.
The coach of Ghana announced a deal with a Belgian shirt maker.
The British tourist was led away by a Spanish medic.
The Dutch club awarded a medal to its German doctor.
The Swedish film portrays a Danish king as a villain.
The matter is closed, the French coach said of the Argentine's injury.
Portuguese shops must cut prices for German tourists, a blogger said.
Wales must talk less and play more against England.
The Japanese firm turned off 40 million ads in India.
The Austrian skier swept into the lead ahead of the Swiss.
Norway knocked on the door of the final before Canada won.
The Irish singer threw in the towel against a German rival.
Fire has burned forests in Portugal and Spain.
Sweden and Norway have wrapped up negotiations on a league merger.
The Spanish band joined the British singers in Rio.
The Danish carpenter and the Polish baker build boats together.
A Belgian club took part in exercises in Spain.
Japan invested its first goal with style against Korea.
The Irish club paid the salaries of its French players late.
Rain delayed tests between India and England.
The Dutch chef burned his food in Italy.
There is no role for the French actor in the US series.
Iceland would never be as hot as Spain.
Foxes are a legitimate target for French hunters.
Canada dug up a dinosaur in Mongolia.
Eagles are based in Scotland and fly to Norway.
He blew up a balloon in a French market.
Union strike leaders in France met the Belgian media.
The Portuguese surfer captured the town of Nazare in paint.
Wanted: a Welsh nanny for a family in Dubai.
The Turkish barber is breaking even in London.
The US put Japan on notice with a 5-0 win.
The Spanish striker said yes to a move to Italy.
The German museum is open to a French curator.
He went to Oxford and then to Paris.
The Australian coach was full of praise for India's bowlers.
Sweden merged its two leagues.
Ships from Greece and Italy raced off Malta.
The Chinese firm will buy copper from Chile.
A British widow put up a million pounds for a French castle.
The German actress called it quits after 20 films in Hollywood.
The dog was pulled from the rubble of a barn in Wales.
The Swedish band let fans vote in Norway.
The Irish coach told his players to keep the ball against Wales.
The Norwegian team pushed Sweden to a fifth set.
The critic tore into the French film.
Doctors attributed the rise in asthma in India to dust from Iran.
The painting is not for sale, the French owner told the American collector.
The house in Spain is not for sale.
The weather stood in the way of the Everest climbers from Nepal.
England will face consequences for slow play against India.
Ireland would suffer a heavy defeat against France.
Spain sent Germany packing from the World Cup.
The Greek club showed its Serbian coach the door.
The FA suspended the Irish winger.
Britain broke with tradition.
The fund sold its shares in a Danish brewer.
The Australian swimmer sank two pints in a London pub.
Italy seized on a Spanish mistake.
Birds flew over France on their way to Spain.
A cruise ship headed for Greece broke down off Italy.
Italian fans set a flare on fire in Munich.
Blast at Turkish coal mine kills 28.
The US picked up three golds at the Games in Japan.
The Spanish judge gave the singer a five-year term at the academy.
Berlin is holding a French film week.
A Turkish chef is teaching Syrian pupils to bake.
Nurses headed for Australia seek better pay than in Ireland.
The Canadian actor and his American co-star got together for dinner.
France and Italy meet the standards for debt, an agency said.
England must deal with the French scrum.
A Kenyan runner accepted a million dollars from Dubai.
The Polish plumber fixed pipes in Britain and unblocked drains.
Mexico's tacos turned up in a London museum.
The Turkish drama was taken off air in Greece for poor ratings.
The Russian ballet was given a warm welcome in London by critics.
Visit Japan in cherry season for half the price, says US travel site
Swiss hotelier agrees to sell Paris flagship to Qatari fund
Germany's Bayern in talks with England striker over deal
French film about Algerian war wins top prize in Venice
The treaty signed by France and Germany in 1963 is taught in every school.
Why Russia and China will never sign an alliance
How Israel and Egypt made peace: a new history
Brazilian model sues Italian fashion house over contract
Indian tourists flock to Vietnam after visa rules eased
Chilean wines beat French rivals at London tasting
Mexican singer cancels Spain tour
UK inflation hits German carmakers
Canadian firm signs deal to mine lithium in Argentina
Kenya's Kipyegon to meet Ethiopian rival in Oslo mile
Australia crush Pakistan in Perth Test
Analysts doubt that China would attack Taiwan before 2030
"I would love to visit Iran," says American climber
Turkish Airlines resumes flights to Libya
Japanese and Korean pop groups to hold joint concert in Bangkok
Iran's World Cup squad arrives in Qatar
Swedish retailer to close all its shops in Russia
Poll: most Germans oppose sending missiles to Ukraine
Bus carrying Polish pilgrims crashes in Croatia, killing 12
Spanish couple arrested in Thailand over bar brawl
Moroccan and Portuguese scientists agree on date of Lisbon quake
The Cuban missile crisis, when Kennedy warned Khrushchev, still haunts both countries.
A US judge on Monday fined a Chinese student for flying a drone.
Heat wave kills dozens in Greece as Turkey battles fires
Nigerian author accuses British publisher of theft
Dutch museum returns painting to heirs in Israel
Korean Air, Delta reach pact on Atlanta route
Had Britain sent troops to Finland in 1940, the war might have taken another turn.
Italy's Ferrari unveils car for China
In the novel, Soviet tanks invade Norway and Denmark.
Egypt's pyramids draw record visits from China
North Korea often condemns the United States.
Could the US and Iran ever strike a new nuclear deal?
Will China and India sign a trade deal this year?
Poll: most Germans oppose the American demand.
French farmers would blockade Paris from Monday night to demand an end to reforms by the European Union.
The Red Cross said US and British forces must see to security to allow Iraq supplies.
Analysts say a new war between Israel and Iran would push oil prices above 150 dollars.
A majority of Germans believe the United States is no longer a reliable ally, a poll found.
Sixty per cent of Poles support sending arms to Ukraine, according to a survey.
If Russia attacks Moldova, NATO will face its hardest test.
The treaty, signed by Britain and China in 1984, guaranteed Hong Kong's way of life.
Relations between Turkey and Greece have been tense for decades.
France and Germany fought three wars between 1870 and 1945.
The film tells how Israel kidnapped Eichmann in Argentina.
The book describes how the United States overthrew Iran's prime minister in 1953.
Diplomats wonder whether China will invade Taiwan before 2030.
Would the United States defend Taiwan if China attacked?
Why Russia invaded Ukraine is a question that historians will debate for years.
The prospect of an American attack on Iran worries oil traders.
It is not clear whether Saudi Arabia will recognise Israel.
There is little chance that North Korea will give up its weapons, experts in Seoul say.
Observers in Beirut doubt that Syria will withdraw its troops.
The senator argued that Washington should impose sanctions on Hungary.
The columnist urged Europe to arm Ukraine.
In his memoirs the former president says Pakistan lied to the United States.
The museum shows letters that Churchill sent to Roosevelt.
China's trade with Africa has grown tenfold since 2000.
Germany is the biggest buyer of Norwegian gas.
Kenya, which sent troops into Somalia in 2011, has suffered many attacks since.
The exhibition recalls the day Soviet tanks rolled into Hungary.
Cuba has been under a US embargo since 1962.
Argentina and Britain went to war over the Falklands in 1982.
The border between India and China has never been agreed.
Japan occupied Korea from 1910 to 1945.
A peace deal between Armenia and Azerbaijan is unlikely this year, diplomats said.
Russia could cut off gas to Europe this winter, economists warn.
Some in Washington fear that Turkey might leave NATO.
Critics of the deal say it rewards Iran for taking hostages.
Traders bet that OPEC and Russia would cut output.
The minister is a critic of Israel.
The United Nations has 193 members.
Every year thousands of Mexicans cross into the United States to work.
Turkey is both a member of NATO and a buyer of Russian gas.
American officials have long accused China of stealing technology.
For years Pakistan has denied sheltering the Taliban.
Ever since the revolution, Iran has threatened to destroy Israel.
The two countries' leaders last met in 2014.
The last time a Japanese leader visited Iran was in 1978.
Had Russia not annexed Crimea, the G8 would still exist.
Nobody expects Britain to rejoin the European Union soon.
A Chinese blockade of Taiwan would be an act of war, scholars say.
The author was born in Syria and fled to Germany in 2015.
Many Iranians hope that the United States will lift sanctions.
The American embassy in Hanoi is the largest in the region.
French voters are divided over aid to Ukraine.
Sweden's new law on asylum resembles Denmark's.
Critics wonder why India buys Russian oil.
The war between Russia and Ukraine enters its third year.
Europe must decide whether it wants to trade with China.
The opposition in Israel says the prime minister has no plan for Gaza.
Poland's economy has overtaken that of Switzerland, the World Bank said.
The general, who led the 1973 coup in Chile, died in London.
Vietnam defeated France at Dien Bien Phu in 1954.
Italy's debt is larger than Spain's.
The Pentagon has plans for a war with China, as it has for many others.
The agreement between Israel and Egypt has held for four decades.
Analysis: Can Britain trust the United States?
Explainer: Why are Serbia and Kosovo at odds?
The United States, which invaded Iraq in 2003, has few friends in the region.
Russian forces, who seized Crimea a decade ago, are short of shells.
Visitors to Israel must show a negative test, the embassy of Japan said.
The French president's book praises Germany.
The former British prime minister, who met Saddam Hussein in 1983, has died.
Trade between India and the United Arab Emirates rose by a fifth last year.
Poland is expected to grow faster than Germany.
Mexico's peso fell against the dollar after the United States raised rates.
A trade war between the United States and China would hurt Vietnam.
Iran's currency has lost half its value since the United States reimposed sanctions.
The euro rose as investors weighed the talks between Russia and Ukraine.
Shares in Tokyo fell on fears of a war between Israel and Iran.
A Spanish court is to rule on the property of a Russian businessman.
The Vatican has never recognised China.
Egypt and Sudan share the waters of the Nile under a treaty of 1959.
The king of Jordan is a frequent guest in Washington.
Kuwait, invaded by Iraq in 1990, marked its national day.
The Danish author wrote a novel about the sinking of a ship by Germany.
Tens of thousands of Ukrainians have found shelter in Poland since Russia invaded.
Belgium's team beat Canada in Qatar.
China says its loans help Africa; critics call them a trap.
Under the deal that Iran signed in 2015, it may enrich uranium to 3.67 per cent.
The sanctions that the European Union imposed on Belarus after the 2020 vote remain.
In a thriller by a British writer, North Korea launches a missile at Japan.
A mural in Belfast shows a British soldier shooting a boy.
The play is about Nixon's visit to China.
He covered the wars in Iraq and Afghanistan for a US newspaper.
The ambassador recalled how Soviet leaders visited Cuba.
Students in Paris study the Treaty of Versailles, which Germany signed in 1919.
Without American aid Ukraine would lose the war, a think tank in London says.
Should Iran close the strait, Japan and South Korea would suffer most.
Even if Russia withdrew its troops, Ukraine would want guarantees.
Once Turkey ratifies the accession, Sweden will be a member of NATO.
Britain's relations with Ireland are better than they were.
Half of all Americans say China is an enemy, Pew found.
Most Greeks oppose sending troops to Ukraine, the survey said.
Experts warn that India and Pakistan could stumble into war.
American and Chinese officials used to meet twice a year.
North Korea regularly threatens the South.
The crisis began when Iraq invaded Kuwait.
Lebanon has not had a president since Israel's troops left.
The rumour that Putin had died in Sochi was false, the Kremlin said.
A spokesman in Cairo would not say whether Egypt had met Hamas.
German carmakers fear that China will retaliate against the European Union.
The party promises that Britain will leave the convention if it wins.
If elected, the candidate would pull Argentina out of the Paris accord.
The Labour leader said a government led by him would recognise Palestine.
What would happen if the United States left NATO?
Some Israelis question whether the United States will keep its promise.
The letter that Gandhi wrote to Hitler is on show in Mumbai.
In the alternative history, Japan conquers the United States.
The game lets players attack Moscow as the American president.
Algeria tried to reach Iran by phone.
The United Nations succeeded in getting food to Syria.
Germany held its breath as Greece voted.
Russia and Ukraine remain far apart.
Spain took the lead over Portugal in exports.
Britain's foreign secretary struck a cautious note on Iran.
Japan cut its growth forecast for China.
The American vice president tried on a traditional hat in Vietnam.
India launched a satellite for France.
Turkey's president raised his glass to Azerbaijan.
The US envoy charged his phone in Cairo.
Poland pressed ahead with a pipeline to Denmark.
Norway and Sweden are weighing a rail link.
Canada is home to many Ukrainians.
The Egyptian president levelled with Israel.
The Swiss president broke into a smile in Berlin.
Kenya's minister blocked out a day for Somalia.
China hit a growth target, the IMF in Washington said.
The Italian premier stormed ahead of Spain's in the polls.
The French minister shot a glance at his German colleague.
Israel held elections as Iran looked on.
Ethiopia filled a dam on the Nile as Egypt looked on.
Iran marked its revolution day; the French ambassador stayed at home.
The Russian ambassador closed a window in London.
Brazil ran out of vaccines from India.
Mexico passed a law on avocados sold to Japan.
The Hungarian leader missed his flight to Vienna.
Argentina's president exposed his chest to the Chilean wind.
Peru named a street after a Spanish poet.
The Greek minister returned to Athens from Cyprus after a holiday.
Finland counted votes while Russia watched.
Korean culture has captured hearts in Mexico.
Australian wines won prizes in France.
Vietnam's exports to the United States rose.
Iceland's volcano grounded planes in Britain.
The Cuban ambassador lost his passport in Rome.
Malaysia's king broke his leg in Thailand.
A storm killed ten in Haiti and the Dominican Republic.
Floods in Pakistan forced Afghan traders to wait.
"""
"""Background, opinion, guesses, customs, polls and works of art: countries do things in them, and nothing has happened."""

NEWSROOM = """
Ecuador said yes to a Peruvian proposal on fishing rights. | AGREE
Egypt gave its consent to a Sudanese pipeline. | AGREE
Estonia and Latvia shook hands on a border treaty. | AGREE
Australia inked a submarine deal with the United States. | AGREE
Brazil entered into a partnership with Angola. | AGREE
A memorandum of understanding was exchanged between Oman and Iran. | AGREE
Lebanon has taken up a French offer of mediation. | AGREE
Malaysia assented to a Singaporean request for sand. | AGREE
Hamas signalled it was open to an Egyptian truce plan. | AGREE
The Saudi crown prince had the Turkish president to dinner in Jeddah. | CONSULT
The Chinese and Indian foreign ministers crossed paths in Laos and spoke for an hour. | CONSULT
Officials of Greece and Albania got together in Corfu. | CONSULT
The Serbian and Kosovar leaders were brought together in Brussels. | CONSULT
Orban turned up in Moscow unannounced. | CONSULT
Envoys from Sudan and Ethiopia reviewed progress on the dam. | CONSULT
Poland is squarely behind Ukraine, Tusk said. | SUPPORT
Erdogan spoke warmly of the Hungarian premier. | SUPPORT
The Irish government is in favour of Palestine's membership. | SUPPORT
Nigeria voted in favour of the Ukrainian resolution at the UN. | SUPPORT
Thousands marched through Dublin in support of Palestinians. | SUPPORT
Russia took Serbia's side on Kosovo. | SUPPORT
Pakistan gave a thumbs-up to the Chinese proposal. | SUPPORT
The United States is grateful to Qatar, Blinken said. | SUPPORT
Germany was full of praise for Kenya's reforms. | SUPPORT
The Czech president said Ukraine deserved credit for its restraint. | SUPPORT
Spanish and Moroccan police jointly dismantled a jihadist cell. | COOPERATE
Ireland surrendered a suspect to Britain under a European warrant. | COOPERATE
Serbia delivered a general to the tribunal in The Hague. | COOPERATE
Russian and Chinese bombers flew a joint patrol over the Sea of Japan. | COOPERATE
Mali, Niger and Burkina Faso pooled their troops in a joint force. | COOPERATE
Ghana and Ivory Coast joined hands to push up cocoa prices. | COOPERATE
Australian and Indonesian navies patrolled together in the Timor Sea. | COOPERATE
Dutch detectives worked hand in hand with their Turkish colleagues. | COOPERATE
The US and South Korea kicked off their annual drills. | COOPERATE
Saudi Arabia supplied Turkey with evidence on the killing. | COOPERATE
Warships from India and Vietnam drilled in the South China Sea. | COOPERATE
Norwegian, Danish and British troops practised cold-weather warfare together. | COOPERATE
Egypt and Ethiopia set up a joint technical committee. | COOPERATE
Germany and the Netherlands merged their tank battalions. | COOPERATE
Morocco and Spain resumed ferry services. | COOPERATE
A suspected warlord was transferred to The Hague by the Central African Republic. | COOPERATE
Japan gifted two patrol boats to Vietnam. | AID
Ukraine took delivery of the first Abrams tanks from the United States. | AID
The IMF signed off on a $3 billion bailout for Pakistan. | AID
Mexican rescuers pulled survivors from the rubble in Turkey. | AID
British trainers are teaching Ukrainian recruits to clear mines. | AID
The EU unlocked 1 billion euros for Ukraine. | AID
Norway stepped up its aid to Sudan. | AID
Sweden topped up its funding for the UN agency in Gaza. | AID
Cuba dispatched a medical brigade to Haiti. | AID
France flew field hospitals to Libya after the flood. | AID
Jordan airdropped food over Gaza. | AID
South Korea put up $10 million to help Laos. | AID
Australia extended a helping hand to Tonga. | AID
Italian ships plucked 300 Africans from the sea off Libya. | AID
Taiwan pitched in with tents for Turkey. | AID
The Maldives president gave way to protesters. | CONCEDE
China scrapped tariffs on Australian wine. | CONCEDE
France brought its last soldiers home from Mali. | CONCEDE
Hamas handed four hostages to the Red Cross. | CONCEDE
A ceasefire between Israel and Lebanon took hold. | CONCEDE
A ceasefire between Armenia and Azerbaijan came into force. | CONCEDE
The guns fell silent along the border between India and Pakistan. | CONCEDE
Saudi Arabia let women drive. | CONCEDE
Belgium returned a tooth of Lumumba to Congo. | CONCEDE
The UN called for a truce in Sudan. | REQUEST
Somalia turned to Turkey for help. | REQUEST
Jordan told Iran to keep its drones out of its skies. | REQUEST
Trump told NATO allies to pay more. | REQUEST
Turkey set conditions for Sweden. | REQUEST
Poland is pushing Germany to pay war reparations. | REQUEST
Macron challenged Xi to use his influence on Putin. | REQUEST
Beijing took a swipe at Washington. | ACCUSE
Lavrov tore into NATO. | ACCUSE
A UN report found that Israel had committed genocide in Gaza. | ACCUSE
The Czech Republic attributed the cyberattack to China. | ACCUSE
Amnesty accused Ethiopia of abuses. | ACCUSE
Finland opened an investigation into a Chinese ship. | ACCUSE
Hungary took umbrage at the remarks of the US envoy. | ACCUSE
New Zealand had strong words for China over the missile test. | ACCUSE
Zelenskiy gave Putin's truce offer short shrift. | REJECT
India knocked back a Canadian request. | REJECT
Greenland is not for sale, Denmark told Trump. | REJECT
Niger's junta turned away a UN delegation. | REJECT
Brazil withheld its approval of the ambassador named by Israel. | REJECT
Turkey stood in the way of Sweden's NATO bid. | REJECT
North Korea cold-shouldered the South's offer of talks. | REJECT
Ukraine did not budge on Crimea in talks with Russia. | REJECT
China broke its promise to Hong Kong, Britain said. | REJECT
The Vatican refuted Ukraine's claim. | REJECT
Trump threatened Mexico with tariffs. | THREATEN
Houthi leaders promised more attacks on Israeli ships. | THREATEN
Medvedev raised the spectre of nuclear war with Ukraine. | THREATEN
ECOWAS gave Niger's junta a week to restore the president. | THREATEN
Washington put Tehran on notice. | THREATEN
China will take resolute measures if the US sells arms to Taiwan, it said. | THREATEN
Putin hinted at the use of nuclear weapons against Ukraine. | THREATEN
Rwanda would suffer consequences, Britain said. | THREATEN
All options are on the table against Iran, Biden said. | THREATEN
North Korea said it was ready to shoot down US spy planes. | THREATEN
Russian officials spoke of retaliation against Britain. | THREATEN
Tehran will shut the Strait of Hormuz if Israel attacks, a commander said. | THREATEN
Moscow rattled its sabre at Sweden. | THREATEN
Brussels cut Russian banks off from SWIFT. | SANCTION
Australia banned Huawei from its networks. | SANCTION
Panama gave notice that it would quit China's Belt and Road. | SANCTION
Niger gave the French envoy 48 hours to leave. | SANCTION
Poland sent a Russian consul packing. | SANCTION
Ireland showed four Russian diplomats the door. | SANCTION
Colombia broke with Israel. | SANCTION
Russia turned off the gas to Finland. | SANCTION
The African Union suspended Gabon. | SANCTION
The Arab League threw out Syria. | SANCTION
Burkina Faso ended a military accord with France. | SANCTION
Canada stripped Russia of trade privileges. | SANCTION
Finland barred Russian cars. | SANCTION
Washington walked away from the nuclear deal with Iran. | SANCTION
Norway's wealth fund dumped shares in Israeli firms. | SANCTION
The Netherlands barred two Israeli ministers. | SANCTION
Argentina left the WHO. | SANCTION
Moscow named a British diplomat persona non grata. | SANCTION
Two US bombers flew over the Korean peninsula. | MOBILIZE
A Chinese carrier group sailed through the strait near Japan. | MOBILIZE
British jets were scrambled to meet Russian bombers. | MOBILIZE
NATO reinforced its presence in Kosovo. | MOBILIZE
Iran unveiled a new missile able to reach Israel. | MOBILIZE
Pakistan conducted a missile test amid tension with India. | MOBILIZE
Cambodia reinforced its positions on the Thai border. | MOBILIZE
South Korea activated its air defences. | MOBILIZE
Moscow began deploying nuclear weapons in Belarus. | MOBILIZE
Venezuela picked up a Spanish tourist. | COERCE
Turkish police hauled in 40 Syrians. | COERCE
Spain turned back 200 Moroccans at Ceuta. | COERCE
A Moscow court handed a Ukrainian a 20-year term. | COERCE
Hong Kong put a bounty on eight activists. | COERCE
Pakistan kicked out thousands of Afghans. | COERCE
Chinese hackers broke into the US Treasury. | COERCE
Mali is holding four French agents. | COERCE
Cambodia hauled a union leader off to jail. | COERCE
Russian troops are holding Ukrainian children against their will. | COERCE
A Saudi court condemned a teacher to death. | COERCE
China placed a US banker under an exit ban. | COERCE
Ukrainian drones set a Russian refinery ablaze. | ASSAULT
A car bomb tore through a market in Mogadishu. | ASSAULT
Mexican gunmen snatched four Americans. | ASSAULT
Somali pirates took over an Indian ship. | ASSAULT
A Ukrainian sea drone sank a Russian warship. | ASSAULT
The US sank three Houthi boats off Yemen. | ASSAULT
Tajikistan and Kyrgyzstan finalised the delimitation of their border. | AGREE
The Emirati leader committed $1.4 trillion in investment to the United States. | AGREE
Jakarta and Canberra concluded a security treaty. | AGREE
The EU and Mercosur wrapped up negotiations on a trade deal. | AGREE
Bahrain joined the Abraham accords and signed with Israel. | AGREE
The Afghan foreign minister was in New Delhi for a week. | CONSULT
Tshisekedi and Kagame shook hands in Doha. | CONSULT
The Malaysian premier joined the BRICS leaders in Rio de Janeiro. | CONSULT
The Greek foreign minister sees his Turkish counterpart on Friday. | CONSULT
Nepal adheres to the one-China principle, its premier told Beijing, voicing support. | SUPPORT
Kuwait stands in solidarity with Qatar, its emir said. | SUPPORT
Dozens of countries walked out in solidarity with Palestinians as Israel's premier spoke. | SUPPORT
Kenya, Uganda and Tanzania linked their power grids. | COOPERATE
Taiwanese and Japanese coast guards held their first joint drill. | COOPERATE
Germany supplied Poland with intelligence that led to the arrest. | COOPERATE
Egyptian and Turkish warships drilled in the eastern Mediterranean. | COOPERATE
South African and Chinese frigates took part in exercise Mosi. | COOPERATE
Brunei sent a suspect home to Singapore to face fraud charges. | COOPERATE
Romania and Moldova opened a joint border post. | COOPERATE
Azerbaijan began pumping gas to Syria through Turkey. | COOPERATE
Ankara and Tripoli explored for oil together off Libya. | COOPERATE
The French and Algerian spy services resumed cooperation. | COOPERATE
China and Kazakhstan launched a new rail freight line. | COOPERATE
A Turkish plane with generators flew to Damascus. | AID
Nauru received A$100 million from Australia. | AID
Chinese rescuers joined the search for survivors in Myanmar. | AID
Washington restored aid to Haiti. | AID
Romania sent a Patriot battery to Ukraine. | AID
Ecuador's government cut fuel prices to end a strike by Indians. | CONCEDE
The EU delayed its tariffs on US goods. | CONCEDE
Madagascar's president sacked his government in the face of protests. | CONCEDE
South Korea shut off its propaganda loudspeakers at the border with the North. | CONCEDE
The French premier shelved the pension reform to placate the left. | CONCEDE
The Kurdish PKK burned its weapons in Iraq. | CONCEDE
The IMF told Senegal to come clean about its debts. | REQUEST
Poland said Russia had sent the drones on purpose. | ACCUSE
Trump called Petro a drug leader. | ACCUSE
The Thai premier said there would be no apology to Cambodia. | REJECT
New Zealand decided not to recognise Palestine. | REJECT
Beijing said Tokyo would pay a heavy price. | THREATEN
Khamenei said Israel would face a harsh punishment. | THREATEN
The EU readied counter-tariffs worth 93 billion euros on US goods. | THREATEN
Ghalibaf said US bases would be legitimate targets. | THREATEN
China hinted it might restrict rare earths to Japan. | THREATEN
Ethiopia's leader spoke of taking Assab by force from Eritrea. | THREATEN
Moscow promised a response if Britain seized its tankers. | THREATEN
Washington pulled the visa of Colombia's president. | SANCTION
The African Union suspended Madagascar. | SANCTION
Britain placed curbs on Georgian media. | SANCTION
Venezuela mobilised militias along its coast. | MOBILIZE
NATO launched an operation to guard its eastern flank. | MOBILIZE
Thai tanks moved up to the Cambodian border. | MOBILIZE
The US stationed ten F-35s in Puerto Rico. | MOBILIZE
Trump ordered the Pentagon to resume nuclear tests. | MOBILIZE
Estonia dug trenches on its frontier with Russia. | MOBILIZE
Iran moved missile launchers to its western border. | MOBILIZE
A Chinese aircraft carrier entered waters near Japan. | MOBILIZE
Lithuania called out the army to shoot down balloons. | MOBILIZE
India put on a show of force along the border with Pakistan. | MOBILIZE
Turkey reinforced its outposts in Syria. | MOBILIZE
Tunisia handed a lawyer a two-year jail term. | COERCE
The Ugandan army is holding two Kenyan activists. | COERCE
Israel struck Hamas leaders in Doha. | ASSAULT
Russia rained 500 drones on Ukraine. | ASSAULT
A suicide bomber struck a court in Islamabad. | ASSAULT
Soldiers seized power in Guinea-Bissau. | ASSAULT
Colombia's guerrillas blew up a police station. | ASSAULT
South Korea's parliament passed a bill approving the investment deal with the United States. | AGREE
Israel and Syria have arrived at an understanding on Sweida, the US envoy said. | AGREE
Netanyahu and Trump spoke at length on Saturday about Gaza. | CONSULT
India's foreign minister will be in Moscow next week. | CONSULT
Burmese junta chief Min Aung Hlaing was in Beijing for a parade. | CONSULT
Romanian and Bulgarian divers cleared mines together in the Black Sea. | COOPERATE
Slovak firefighters flew to Greece to help battle wildfires. | AID
Egypt's Red Crescent took 200 lorries of food into Gaza. | AID
Japan has given Cambodia 500 demining machines. | AID
The Netherlands handed over 25 Patriot launchers to Ukraine. | AID
The White House took Syria off the terror list. | CONCEDE
The Philippines rolled back its ban on Russian flights. | CONCEDE
Ethiopian and Tigrayan commanders silenced their weapons. | CONCEDE
Canadian Prime Minister Mark Carney scrapped the retaliatory tariffs on US goods. | CONCEDE
Sweden demanded that China cooperate with the inquiry into cut cables. | REQUEST
Seoul will not pay $350 billion in cash to Washington, its adviser said. | REJECT
Austria blocked the extradition of an oligarch to the United States. | REJECT
Mexico turned away a US deportation flight. | REJECT
Washington could revoke the visas of Brazilian officials, Rubio warned. | THREATEN
Cuba said any attack by the US would meet fierce resistance. | THREATEN
The US president said he may order strikes in Mexico. | THREATEN
Canada slapped a surtax on Chinese steel. | SANCTION
Mexico put tariffs of 50 percent on Chinese cars. | SANCTION
The Taliban banned Pakistani medicines. | SANCTION
Chinese ships massed off the Philippines. | MOBILIZE
The Indian navy deployed a carrier in the Arabian Sea near Pakistan. | MOBILIZE
Cambodian soldiers dug bunkers along the Thai border. | MOBILIZE
A Brazilian court ordered the arrest of Bolsonaro. | COERCE
Baghdad has come round to a Turkish proposal to pipe oil to Ceyhan. | AGREE
Meloni had the Libyan premier over for dinner in Rome. | CONSULT
Iraq's Sudani has been in Tehran since Monday, seeing Khamenei. | CONSULT
Rama and Vucic held their first face-to-face in a year. | CONSULT
Lisbon lent its voice to Brazil's bid. | SUPPORT
Doha came to Amman's defence. | SUPPORT
Manila had nothing but praise for Canberra. | SUPPORT
The Slovak premier said Hungary was right to resist. | SUPPORT
Castries gave a standing ovation to the Cuban doctors. | SUPPORT
Pristina is indebted to Washington, its president said. | SUPPORT
Peruvian and Ecuadorean soldiers swept the jungle together for gold miners. | COOPERATE
Latvia and Lithuania will buy howitzers jointly; they jointly bought ammunition. | COOPERATE
Bogota and Quito have pooled their intelligence on a cartel. | COOPERATE
Bahrain's frigates sailed in company with Indian destroyers. | COOPERATE
Minsk passed the file on the smuggler to Warsaw. | COOPERATE
Reykjavik stumped up 10 million dollars for Kyiv. | AID
Kuwaiti surgeons operated on Yemeni children. | AID
Pretoria's divers searched the flooded villages of Malawi for survivors. | AID
Riyadh picked up the tab for Lebanese teachers. | AID
Bishkek was given 50 buses by Beijing. | AID
Ankara has unlocked the gates at Habur for Iraqi trucks. | CONCEDE
Budapest has given up its resistance to a loan for Kyiv. | CONCEDE
Beijing waived visas for Norwegians. | CONCEDE
Dili has knocked at ASEAN's door for years. | REQUEST
Kampala bade Kigali close its camps; Uganda told Rwanda to close its camps. | REQUEST
The Maldives looked to India for a bailout. | REQUEST
Vilnius laid the balloons at Minsk's door. | ACCUSE
Algiers saw the hand of Rabat in the riots. | ACCUSE
The Nepali premier rounded on India over a map. | ACCUSE
Havana will have none of Washington's terms. | REJECT
Prague put its foot down over EU quotas. | REJECT
Vientiane said no thanks to an American base. | REJECT
Caracas stood firm against the US deadline. | REJECT
The Swiss voted no to closer ties with the EU. | REJECT
Baku told Yerevan it would take the corridor by force. | THREATEN
Tripoli's warlord bared his teeth at Tunisia. | THREATEN
Riyadh let it be known it would turn off the oil taps if Washington went ahead. | THREATEN
Delhi said Islamabad would be taught a lesson. | THREATEN
Managua told the Taiwanese mission to pack up. | SANCTION
Brussels took away Georgia's visa-free travel. | SANCTION
Prague ordered the Russian embassy to cut its staff. | SANCTION
Israeli tanks lined up on the Gaza border. | MOBILIZE
Turkish drones circled over Kobani in Syria. | MOBILIZE
Cypriot reservists were summoned to their units. | MOBILIZE
Spanish warships shadowed a Russian submarine. | MOBILIZE
Doha put an Indian officer in the dock. | COERCE
Harare's police clubbed marchers and threw a British reporter into a van. | COERCE
Asmara forced students into the army. | COERCE
Vienna stripped a Chechen of his papers and put him on a plane. | COERCE
Minsk took over the Polish school in Grodno. | COERCE
Khartoum's bombers levelled a clinic in Nyala. | ASSAULT
Masked men beat a Polish MEP in Minsk. | ASSAULT
A Turkish drone took out a Kurdish commander in Iraq. | ASSAULT
"""
"""What newsrooms say it with: sentences written from memory for each type, missed before their words were among the cues."""
