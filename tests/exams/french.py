"""French as newsrooms and ministries write it: a sentence ("# " a headline) | tier, kind, status, who>whom; and what alerts nobody."""

TOLD = """
En visite à Alger, la cheffe du gouvernement italien Giorgia Meloni a salué un partenariat stratégique. | alert visit under_way ITA>DZA
En visite à Alger, la cheffe du gouvernement italien Giorgia Meloni a salué un partenariat stratégique, a rapporté mardi l'agence officielle. | alert visit under_way ITA>DZA
Le président kényan William Ruto effectuera la semaine prochaine une visite d'État en Chine. | alert visit planned KEN>CHN
# Macron attendu mercredi à Antananarivo | alert visit planned FRA>MDG
Le chef de la diplomatie marocaine s'est rendu mardi à Nouakchott, où il a remis un message du roi. | alert visit completed MAR>MRT
# Visite surprise de Boris Pistorius à Niamey | alert visit completed DEU>NER
Le déplacement de Vladimir Poutine en Turquie a été repoussé à une date ultérieure, a indiqué le Kremlin. | alert visit postponed RUS>TUR
# Lula annule son voyage à Washington | alert visit cancelled BRA>USA
Paul Kagame doit se rendre jeudi à Bruxelles pour y rencontrer les dirigeants européens. | alert visit planned RWA>BEL
Le Premier ministre japonais prévoit de se rendre en Inde à la fin du mois. | alert visit planned JPN>IND
Xi Jinping a accepté de venir à Washington au printemps. | alert visit agreed CHN>USA
La présidente du Conseil italien Giorgia Meloni est à Tripoli pour une visite de quelques heures. | alert visit under_way ITA>LBY
Le premier ministre canadien Mark Carney a achevé lundi sa visite en Pologne. | alert visit completed CAN>POL
# Félix Tshisekedi en visite officielle au Caire | alert visit under_way COD>EGY
Volodymyr Zelensky est attendu le 10 avril à Pretoria. | alert visit planned UKR>ZAF
Pedro Sanchez s'envolera mardi pour Pékin. | alert visit planned ESP>CHN
Le général Goïta a effectué une visite de travail à Ouagadougou. | alert visit completed MLI>BFA
Emmanuel Macron et Friedrich Merz se sont entretenus vendredi par téléphone. | alert meeting completed FRA>DEU
Les ministres de la Défense camerounais et nigérian se sont réunis à Yaoundé. | alert meeting completed CMR>NGA
Alassane Ouattara s'est entretenu avec Emmanuel Macron à l'Élysée. | alert meeting completed CIV>FRA
Donald Trump et Vladimir Poutine se rencontreront à Budapest dans les deux semaines, a annoncé la Maison-Blanche. | alert meeting planned USA>RUS
Des discussions entre l'Iran et la France sont prévues vendredi à Genève. | alert meeting planned IRN>FRA
Les négociations entre Kigali et Kinshasa se poursuivent à Doha. | alert meeting under_way RWA>COD
Les pourparlers entre Israël et la Syrie sont suspendus. | alert negotiation suspended ISR>SYR
Le sommet entre Trump et Poutine à Budapest a été annulé. | alert meeting cancelled USA>RUS
La réunion de haut niveau entre l'Algérie et l'Espagne a été reportée sine die. | alert meeting postponed DZA>ESP
Le ministre chinois des Affaires étrangères Wang Yi a eu un entretien avec son homologue vietnamien. | alert meeting completed CHN>VNM
Une délégation de maires suisses a rencontré des élus marocains à Agadir. | digest meeting completed CHE>MAR
Les chefs d'État gabonais et équato-guinéen ont tenu un tête-à-tête à Malabo. | alert meeting completed GAB>GNQ
# Tête-à-tête entre Pachinian et Aliev à Abou Dhabi | alert meeting completed ARM>AZE
Keir Starmer s'est longuement entretenu jeudi avec le président français au sujet de l'Ukraine. | alert meeting completed GBR>FRA
Le président malgache a échangé au téléphone avec le Premier ministre mauricien. | alert meeting completed MDG>MUS
Les ministres burkinabè et ivoirien des Affaires étrangères se retrouveront lundi à Lomé. | alert meeting planned BFA>CIV
# Ottawa et Washington renouent le dialogue | alert meeting completed CAN>USA
La France et Djibouti ont signé un nouveau traité de coopération en matière de défense. | alert agreement completed FRA>DJI
# Gaz : Dakar et Nouakchott signent un accord | alert agreement completed SEN>MRT
L'Inde et la Chine se sont mises d'accord pour reprendre les vols directs. | alert agreement agreed IND>CHN
L'Éthiopie et la Somalie sont parvenues à un accord sous l'égide d'Ankara. | alert agreement agreed ETH>SOM
# La Thaïlande et le Cambodge s'accordent sur un cessez-le-feu | alert agreement agreed THA>KHM
Un accord de paix a été signé vendredi à Washington par la RDC et le Rwanda. | alert agreement completed COD>RWA
# Pipeline : le Bénin et le Niger trouvent un terrain d'entente | alert agreement agreed BEN>NER
Rabat et Madrid s'engagent à renforcer leur coopération migratoire. | alert agreement agreed MAR>ESP
Londres et Port-Louis ont paraphé le traité sur les Chagos. | alert agreement completed GBR>MUS
Le Caire et Khartoum ont convenu de former un comité mixte. | alert agreement agreed EGY>SDN
La France a convié le président syrien à une conférence à Paris. | alert invitation invited FRA>SYR
# New Delhi invite Poutine à une visite officielle | alert invitation invited IND>RUS
Kigali a adressé une invitation officielle au président burundais. | alert invitation invited RWA>BDI
Le président ivoirien a été invité à Pékin par Xi Jinping. | alert invitation invited CHN>CIV
Donald Trump a accepté l'invitation de Xi Jinping à se rendre à Pékin. | alert invitation agreed USA>CHN
Le roi Mohammed VI a invité Emmanuel Macron à effectuer une visite d'État au Maroc. | alert invitation invited MAR>FRA
# Invitée par Brasilia, la Colombie participera au sommet | alert invitation invited BRA>COL
# Washington impose des restrictions de visa à des responsables ougandais | alert sanction completed USA>UGA
Alger a gelé les échanges commerciaux avec Madrid. | alert sanction completed DZA>ESP
Bamako a interdit l'importation de poissons mauritaniens. | alert sanction completed MLI>MRT
# Drogue : les États-Unis infligent des sanctions au président colombien | alert sanction completed USA>COL
La Chine a placé deux banques lituaniennes sur sa liste noire. | alert sanction completed CHN>LTU
Cotonou a fermé son port aux marchandises à destination du Niger. | alert sanction completed BEN>NER
Donald Trump a relevé à 35 % les droits de douane sur les produits canadiens. | alert sanction completed USA>CAN
Le Niger rompt ses relations diplomatiques avec l'Ukraine. | alert rupture completed NER>UKR
Alger a déclaré persona non grata douze agents consulaires français. | alert rupture completed DZA>FRA
# Le Rwanda rompt avec la Belgique | alert rupture completed RWA>BEL
Bamako rappelle son ambassadeur à Alger pour consultations. | alert rupture completed MLI>DZA
# Paris expulse douze agents consulaires algériens | alert rupture completed FRA>DZA
N'Djamena a dénoncé l'accord de défense qui le liait à la France. | alert rupture completed TCD>FRA
Conakry a sommé le chargé d'affaires français de quitter le pays sous 72 heures. | alert rupture completed GIN>FRA
Le Burkina Faso a suspendu sa coopération judiciaire avec la Côte d'Ivoire. | alert rupture completed BFA>CIV
Le ministre chinois du Commerce a fait escale à Paris mercredi avant de regagner Pékin. | alert visit completed CHN>FRA
# Cyril Ramaphosa en déplacement à Kiev | alert visit under_way ZAF>UKR
Le président Diomaye Faye est attendu à Pékin le 25 juin pour une visite d'État. | alert visit planned SEN>CHN
# Mohammed VI attendu à Paris à l'automne | alert visit planned MAR>FRA
# Tshisekedi renonce à son déplacement à Kigali | alert visit cancelled COD>RWA
Donald Trump a reporté sa visite en Inde, prévue en novembre. | alert visit postponed USA>IND
Le chef de la diplomatie égyptienne s'envolera dimanche pour Asmara. | alert visit planned EGY>ERI
Le chancelier allemand ira à Alger avant l'été, selon une source diplomatique. | alert visit planned DEU>DZA
Le pape a achevé mardi sa visite au Liban. | alert visit completed VAT>LBN
Lula a accepté l'invitation d'Emmanuel Macron et se rendra en France en juin. | alert visit agreed BRA>FRA
Le premier ministre Mark Carney a conclu jeudi sa première visite officielle au Mexique. | alert visit completed CAN>MEX
Le président gabonais a quitté Abidjan dimanche après un séjour de 48 heures. | alert visit completed GAB>CIV
# Choïgou à Pyongyang, deuxième visite en deux semaines | alert visit under_way RUS>PRK
L'émissaire américain pour la Syrie, Tom Barrack, s'est rendu à Damas. | alert visit completed USA>SYR
Tokyo enverra son ministre des Affaires étrangères à Nairobi le mois prochain. | alert visit planned JPN>KEN
Mahamat Idriss Déby et Paul Biya se sont entretenus lundi à Yaoundé. | alert meeting completed TCD>CMR
# Macron s'entretient avec le président iranien | alert meeting completed FRA>IRN
Les délégations rwandaise et congolaise se sont retrouvées à Doha sous l'égide du Qatar. | alert meeting completed RWA>COD
Le Premier ministre polonais Donald Tusk s'est entretenu avec son homologue lituanien à Vilnius. | alert meeting completed POL>LTU
Le secrétaire au Trésor américain rencontrera le vice-Premier ministre chinois la semaine prochaine à Stockholm. | alert meeting planned USA>CHN
Bamako et Nouakchott vont ouvrir des discussions sur la frontière. | alert meeting planned MLI>MRT
# Sheinbaum annule sa rencontre avec Trump | alert meeting cancelled MEX>USA
Les pourparlers entre New Delhi et Islamabad, prévus lundi, ont été ajournés. | alert meeting postponed IND>PAK
# Nucléaire : Téhéran suspend ses discussions avec Washington | alert meeting suspended IRN>USA
# Conakry et Freetown discutent de leur frontière | alert meeting completed GIN>SLE
Le président djiboutien a conversé au téléphone avec son homologue somalien. | alert meeting completed DJI>SOM
Le ministre belge des Affaires étrangères, Maxime Prévot, a été reçu par le président burundais à Gitega. | alert meeting completed BEL>BDI
# Zelensky et Trump se sont parlé pendant une heure | alert meeting completed UKR>USA
Alger et Paris tiendront mardi une réunion de leur commission mixte. | alert meeting planned DZA>FRA
Des éleveurs togolais et béninois se sont concertés à Kétou sur la transhumance. | digest meeting completed TGO>BEN
Xi Jinping a eu un entretien jeudi avec le président angolais João Lourenço. | alert meeting completed CHN>AGO
Les présidents estonien et finlandais ont dîné ensemble à Helsinki. | alert meeting completed EST>FIN
# Rabat et Londres signent un accord sur l'eau | alert agreement completed MAR>GBR
La France et l'Irak ont paraphé jeudi à Bagdad un mémorandum sur la défense aérienne. | alert agreement completed FRA>IRQ
Washington et Pékin ont convenu de prolonger leur trêve douanière de 90 jours. | alert agreement agreed USA>CHN
# Israël et la Syrie s'entendent sur un cessez-le-feu à Soueïda | alert agreement agreed ISR>SYR
Le Burundi et la RDC sont convenus d'une patrouille commune sur le lac Tanganyika. | alert agreement agreed BDI>COD
# Ottawa et Washington parviennent à une entente sur l'acier | alert agreement agreed CAN>USA
La ville de Rennes et celle de Thiès ont signé une charte de coopération. | digest agreement completed FRA>SEN
Tunis et Tripoli ont renouvelé pour cinq ans leur accord sur la pêche. | alert agreement completed TUN>LBY
# Frontière maritime : Accra et Lomé tombent d'accord | alert agreement agreed GHA>TGO
Ankara a invité le président syrien à une visite officielle. | alert invitation invited TUR>SYR
Vladimir Poutine a convié Ibrahim Traoré à Moscou. | alert invitation invited RUS>BFA
# Macron convie Joseph Aoun à Paris | alert invitation invited FRA>LBN
Séoul a transmis à Xi Jinping une invitation au sommet de l'Apec. | alert invitation invited KOR>CHN
Cyril Ramaphosa a invité Donald Trump à venir jouer au golf à Pretoria. | alert invitation invited ZAF>USA
L'Institut suisse des forêts a convié des agronomes nigériens à un colloque. | digest invitation invited CHE>NER
# Washington sanctionne le président cubain | alert sanction completed USA>CUB
Ottawa a imposé des sanctions à quatre entités soudanaises. | alert sanction completed CAN>SDN
Le Mali a interdit l'entrée sur son territoire à des responsables néerlandais. | alert sanction completed MLI>NLD
Pékin a suspendu ses importations de produits de la mer japonais. | alert sanction completed CHN>JPN
# Les États-Unis frappent le Brésil d'une surtaxe de 50 % | alert sanction completed USA>BRA
Moscou a inscrit trois journalistes français sur sa liste noire. | alert sanction completed RUS>FRA
La Tunisie a fermé son marché au blé italien. | alert sanction completed TUN>ITA
Washington a restreint la délivrance de visas aux Nigérians. | alert sanction completed USA>NGA
La Flandre a exclu un fournisseur chinois de ses appels d'offres. | digest sanction completed BEL>CHN
# La Bolivie rompt ses relations avec Israël | alert rupture completed BOL>ISR
Nouakchott a rappelé pour consultations son ambassadeur à Bamako. | alert rupture completed MRT>MLI
Varsovie ferme le consulat de Russie à Cracovie. | alert rupture completed POL>RUS
# Alger expulse l'ambassadeur malien | alert rupture completed DZA>MLI
La France a renvoyé douze agents diplomatiques algériens. | alert rupture completed FRA>DZA
Pretoria a déclaré le chargé d'affaires israélien persona non grata. | alert rupture completed ZAF>ISR
Kinshasa a rompu ses relations diplomatiques avec Kigali. | alert rupture completed COD>RWA
Bamako a mis fin à l'accord de coopération judiciaire avec Paris. | alert rupture completed MLI>FRA
Kigali a donné 48 heures aux diplomates belges pour quitter le pays. | alert rupture completed RWA>BEL
Bogota a coupé les ponts avec Israël. | alert rupture completed COL>ISR
# Lomé rappelle son chargé d'affaires à Accra | alert rupture completed TGO>GHA
Le chef de la junte nigérienne a foulé mercredi le sol tchadien pour la première fois depuis le putsch. | alert visit completed NER>TCD
Denis Sassou Nguesso a fait un crochet par La Havane avant de regagner Brazzaville. | alert visit completed COG>CUB
Le conseiller fédéral Guy Parmelin mettra le cap sur Pékin la semaine prochaine. | alert visit planned CHE>CHN
Initialement fixée au 3 juillet, la visite du président tunisien à Alger est repoussée sine die. | alert visit postponed TUN>DZA
Le secrétaire général du Parti communiste vietnamien To Lam a bouclé dimanche son passage à Minsk. | alert visit completed VNM>BLR
# Starmer débarque à Pékin avec soixante patrons | alert visit completed GBR>CHN
Faure Gnassingbé fera le déplacement à Paris pour le sommet, confirme son entourage. | alert visit planned TGO>FRA
Poutine et Trump doivent s'appeler dans la journée, selon le Kremlin. | alert meeting planned RUS>USA
Managua a décommandé la rencontre prévue mardi avec Caracas. | alert meeting cancelled NIC>VEN
Khartoum claque la porte des pourparlers avec Pretoria. | alert meeting suspended SDN>ZAF
Xavier Bettel s'est vu accorder une audience par le président portugais. | alert meeting completed LUX>PRT
Bagdad et Ankara ont topé sur le partage des eaux du Tigre. | alert agreement agreed IRQ>TUR
# Prisonniers : Caracas et Washington scellent un échange | alert agreement agreed VEN>USA
Les Comores et la Tanzanie ont ratifié leur traité de délimitation maritime. | alert agreement completed COM>TZA
Helsinki et Tallinn feront mines communes : les deux capitales ont donné leur feu vert à une centrale partagée. | alert agreement agreed FIN>EST
# Dacca et Tokyo paraphent un partenariat économique | alert agreement completed BGD>JPN
Le Mali signera mardi avec la Russie un contrat de construction d'une centrale. | alert agreement planned MLI>RUS
Bakou et Erevan s'accordent sur le tracé de leur frontière. | alert agreement agreed AZE>ARM
# Le Nigeria convié par Brasilia au sommet des Brics | alert invitation invited BRA>NGA
Alger décline l'invitation de Paris. | alert invitation cancelled DZA>FRA
Dakar a officiellement invité Mamadi Doumbouya aux cérémonies du 4 avril. | alert invitation invited SEN>GIN
La bibliothèque de Québec a convié trois conteurs haïtiens. | digest invitation invited CAN>HTI
Washington a ajouté deux milices irakiennes à sa liste noire. | alert sanction completed USA>IRQ
# Londres épingle et sanctionne un oligarque moldave | alert sanction completed GBR>MDA
Rabat a fermé la porte aux agrumes sud-africains. | alert sanction completed MAR>ZAF
Pékin riposte à Washington par des droits de douane de 34 %. | alert sanction completed CHN>USA
Moscou a banni les fruits moldaves. | alert sanction completed RUS>MDA
Israël a interdit d'entrée sur son territoire deux ministres espagnoles. | alert sanction completed ISR>ESP
# Trump double les droits de douane imposés à l'Inde | alert sanction completed USA>IND
Ankara a coupé tout échange commercial avec Israël. | alert sanction completed TUR>ISR
San Salvador a renvoyé chez lui l'ambassadeur du Nicaragua. | alert rupture completed SLV>NIC
# L'Érythrée ferme sa frontière avec l'Éthiopie | alert rupture completed ERI>ETH
Le Mali a rompu avec effet immédiat ses relations diplomatiques avec l'Ukraine. | alert rupture completed MLI>UKR
Buenos Aires fait revenir son ambassadeur en Bolivie. | alert rupture completed ARG>BOL
Madrid a convoqué puis rappelé son ambassadrice en Israël. | alert rupture completed ESP>ISR
Niamey a résilié les accords militaires conclus avec la France. | alert rupture completed NER>FRA
# Le Burundi referme sa frontière avec le Rwanda | alert rupture completed BDI>RWA
# Quito met à la porte l'ambassadrice du Mexique | alert rupture completed ECU>MEX
Le conservatoire de Lille a coupé les ponts avec celui de Moscou. | digest rupture completed FRA>RUS
"""

ALL_TYPES = """
Paris a débloqué 40 millions d'euros d'aide d'urgence pour le Liban. | alert aid completed FRA>LBN
Le Japon a fait don de 500 000 doses de vaccin au Sénégal. | alert aid completed JPN>SEN
Un avion-cargo turc chargé de tentes et de couvertures s'est posé à Benghazi. | digest aid completed TUR>
# L'Allemagne livre ses premiers chars Leopard à l'Ukraine | alert aid completed DEU>UKR
La Chine va accorder un prêt de 2 milliards de yuans à l'Angola. | alert agreement agreed CHN>AGO
Le Maroc a dépêché un hôpital militaire de campagne au Liban. | alert aid completed MAR>LBN
Washington a fourni au Niger deux avions de transport C-130. | alert aid completed USA>NER
# Kaboul reçoit 40 000 tonnes de blé de l'Inde | alert aid completed IND>AFG
Le gouvernement danois a offert dix-neuf chasseurs F-16 à Kiev. | alert aid completed DNK>UKR
Berlin a effacé la dette de la Somalie. | alert aid completed DEU>SOM
La France a dépêché une équipe de la sécurité civile à Mayotte et aux Comores après le cyclone. | digest aid completed FRA>COM
Le Qatar finance la reconstruction de l'hôpital de Gaza. | alert aid completed QAT>PSE
L'Algérie a acheminé une aide humanitaire par pont aérien vers la Libye. | alert aid completed DZA>LBY
Des instructeurs russes forment les soldats centrafricains à Berengo. | alert aid completed RUS>CAF
# Ebola : Londres débloque 20 millions de livres pour la Sierra Leone | alert aid completed GBR>SLE
Le Tchad a accueilli plus de 20 000 réfugiés soudanais en une semaine. | alert aid completed TCD>SDN
La Norvège a porté à 8 milliards d'euros son soutien militaire à l'Ukraine. | alert aid completed NOR>UKR
La Turquie a remis des drones Bayraktar au Togo. | alert aid completed TUR>TGO
L'Italie a évacué des enfants blessés de Gaza vers ses hôpitaux. | alert aid completed ITA>PSE
Le Canada versera 12 millions de dollars à Haïti pour lutter contre le choléra. | alert agreement agreed CAN>HTI
# Le Koweït vient en aide au Soudan avec trois avions de vivres | alert aid completed KWT>SDN
Abou Dhabi a prêté trois milliards de dollars à l'Égypte. | alert aid completed ARE>EGY
L'aide militaire américaine à l'Ukraine a repris. | alert aid resumed USA>UKR
Des casques bleus rwandais protègent les civils à Bangui. | digest aid completed RWA>CAF
# Des pompiers français arrivent en Grèce pour combattre les incendies | digest aid completed FRA>
La Suède a accordé l'asile à un opposant burundais. | alert aid completed SWE>BDI
Les marines indienne et française ont entamé des exercices conjoints en mer d'Arabie. | alert joint_exercise completed IND>FRA
# Manœuvres conjointes de la Chine et de la Russie en mer du Japon | alert joint_exercise completed CHN>RUS
Le Maroc et les États-Unis ont lancé lundi l'exercice African Lion. | alert joint_exercise completed MAR>USA
Les armées béninoise et burkinabè mènent des patrouilles conjointes à la frontière. | alert joint_exercise completed BEN>BFA
Le Niger et le Nigeria vont coopérer contre le trafic d'armes. | alert agreement agreed NER>NGA
Le Maroc a extradé vers la France un trafiquant présumé. | alert joint_exercise completed MAR>FRA
# Dubaï remet à Bruxelles un baron de la drogue | digest joint_exercise completed ARE>
Séoul et Washington ont achevé jeudi leurs exercices militaires annuels. | alert joint_exercise completed KOR>USA
La Tanzanie et le Burundi construisent ensemble une ligne de chemin de fer. | alert joint_exercise completed TZA>BDI
L'Ouganda et la RDC mènent une opération conjointe contre les ADF. | alert joint_exercise completed UGA>COD
Les services français et marocains échangent des renseignements sur les jihadistes. | alert joint_exercise completed FRA>MAR
Des soldats sénégalais et gambiens s'entraînent ensemble en Casamance. | alert joint_exercise completed SEN>GMB
# La Chine investit 2 milliards de dollars dans un port péruvien | alert joint_exercise completed CHN>PER
La Russie livrera six hélicoptères de combat au Mali, acheté l'an dernier. | alert agreement agreed RUS>MLI
L'Algérie a repris ses livraisons de gaz à l'Espagne. | alert joint_exercise resumed DZA>ESP
L'Égypte a acheté trente Rafale à la France. | alert joint_exercise completed EGY>FRA
Les polices espagnole et marocaine ont démantelé une cellule de l'État islamique. | alert joint_exercise completed ESP>MAR
Le Ghana et la Côte d'Ivoire ont créé une commission mixte sur le cacao. | alert joint_exercise completed GHA>CIV
La Turquie et la Syrie collaborent désormais contre l'EI. | alert joint_exercise completed TUR>SYR
Le Rwanda et le Royaume-Uni renforcent leur coopération militaire. | alert joint_exercise completed RWA>GBR
Le Mali, le Niger et le Burkina Faso ont mis sur pied une force conjointe de 5 000 hommes. | alert joint_exercise completed MLI>NER
# Barkhane : soldats français et estoniens ratissent ensemble le Gourma | alert joint_exercise completed FRA>EST
Tokyo et Manille ont participé à un exercice naval commun au large de Luçon. | alert joint_exercise completed JPN>PHL
La Grèce a livré à la Turquie un chef mafieux recherché. | alert joint_exercise completed GRC>TUR
La Pologne a massé 10 000 soldats à sa frontière avec la Biélorussie. | alert force_posture completed POL>BLR
# L'Iran met ses forces en état d'alerte | digest force_posture completed IRN>
Le Rwanda a déployé un millier de soldats au Mozambique. | alert force_posture completed RWA>MOZ
La Russie a mobilisé 300 000 réservistes. | alert force_posture completed RUS>
Washington a envoyé un porte-avions en Méditerranée orientale. | alert force_posture completed USA>
# Alger renforce son dispositif militaire à la frontière malienne | alert force_posture completed DZA>MLI
La Corée du Nord a tiré deux missiles balistiques vers la mer du Japon. | alert force_posture completed PRK>
Pékin a dépêché trois navires de guerre autour de Taïwan. | alert force_posture completed CHN>TWN
L'armée érythréenne se masse à la frontière avec l'Éthiopie. | alert force_posture completed ERI>ETH
Paris dépêche la frégate Languedoc au large de Chypre. | alert force_posture completed FRA>CYP
# La Russie teste un missile hypersonique en mer Blanche | digest force_posture completed RUS>
La Finlande a placé son armée en alerte. | alert force_posture completed FIN>
L'Azerbaïdjan a concentré des troupes près du Haut-Karabakh. | alert force_posture completed AZE>
Les États-Unis ont envoyé 2 000 Marines supplémentaires au Koweït. | alert force_posture completed USA>KWT
Des avions de chasse chinois ont franchi la ligne médiane du détroit de Taïwan. | digest force_posture completed CHN>TWN
Le Venezuela a décrété la mobilisation générale. | alert force_posture completed VEN>
La Turquie positionne des chars face à Kobané, en Syrie. | alert force_posture completed TUR>
Le Pakistan a fermé son espace et rappelé ses permissionnaires face à l'Inde. | alert force_posture completed PAK>IND
L'Inde a procédé à un tir d'essai de son missile Agni-V. | alert force_posture completed IND>
Le Kremlin a fait stationner des armes nucléaires en Biélorussie. | alert force_posture completed RUS>
Le Kenya a envoyé 200 policiers supplémentaires à Port-au-Prince. | alert force_posture completed KEN>
Plusieurs milliers de manifestants ont défilé à Bamako contre la France. | digest protest completed MLI>FRA
Des agriculteurs polonais bloquent un poste-frontière avec l'Ukraine. | digest protest completed POL>UKR
# Tunisie : grève générale à l'appel de l'UGTT | digest protest completed TUN>
Les détenus palestiniens ont entamé une grève de la faim. | digest protest completed PSE>
À Conakry, des opposants guinéens sont descendus dans la rue. | digest protest completed GIN>
Le Qatar a proposé sa médiation entre Kigali et Kinshasa. | alert mediation completed QAT>RWA
# Luanda réunit les belligérants congolais et rwandais | alert mediation completed AGO>COD
L'Angola joue les médiateurs entre la RDC et le Rwanda. | alert mediation completed AGO>COD
Les négociations commerciales entre Washington et Brasilia reprennent lundi. | alert meeting resumed USA>BRA
# Sahara : Alger et Rabat rompent les pourparlers | alert negotiation suspended DZA>MAR
Moscou et Washington sont revenus à la table des négociations. | alert negotiation resumed RUS>USA
Une délégation soudanaise est arrivée à Djouba pour des pourparlers de paix. | alert visit completed SDN>SSD
# Macron reçu à Berlin par Merz | alert meeting completed FRA>DEU
Le Premier ministre éthiopien Abiy Ahmed a fait une visite surprise à Asmara. | alert visit completed ETH>ERI
Le ministre algérien des Affaires étrangères, Ahmed Attaf, est arrivé lundi à Bamako, porteur d'un message du président Tebboune. | alert visit completed DZA>MLI
# Le patron de la diplomatie russe à Ouagadougou | alert visit under_way RUS>BFA
Les présidents ivoirien et burkinabè se sont parlé au téléphone dimanche. | alert meeting completed CIV>BFA
Le chef de la diplomatie turque, Hakan Fidan, a eu mercredi un entretien avec le général Haftar à Benghazi. | alert meeting completed TUR>LBY
# Coup de fil entre Trump et Netanyahu | alert meeting completed USA>ISR
L'émissaire américain Steve Witkoff a fait la navette entre Doha et Le Caire. | alert mediation completed USA>QAT
Emmanuel Macron poursuit en Angola sa tournée africaine. | alert visit completed FRA>AGO
Le sommet Russie-Afrique s'est ouvert à Saint-Pétersbourg en présence du président égyptien. | alert meeting under_way EGY>RUS
Le pape François foule le sol congolais. | alert visit completed VAT>COD
Le Sénégal et la Mauritanie ont conclu un accord sur le partage du gaz. | alert agreement agreed SEN>MRT
Moscou et Bamako se sont entendus sur la construction d'une centrale nucléaire. | alert agreement agreed RUS>MLI
Le Burkina Faso et le Ghana ont décidé de rouvrir leur commission mixte. | alert agreement agreed BFA>GHA
L'Azerbaïdjan et l'Arménie ont mis un point final à leur traité de paix. | alert agreement completed AZE>ARM
# Trêve de 72 heures entre Israël et le Hamas | digest agreement agreed ISR>PSE
Kiev a accepté la proposition américaine d'un cessez-le-feu de trente jours. | alert agreement agreed UKR>USA
La Zambie et la Chine sont tombées d'accord sur la restructuration de la dette. | alert agreement agreed ZMB>CHN
# Le Kenya et l'Ouganda enterrent la hache de guerre commerciale | alert agreement agreed KEN>UGA
Ottawa promet 500 millions de dollars à Kiev. | digest agreement agreed CAN>
La Somalie et la Turquie sont liées depuis jeudi par un pacte de défense, signé à Ankara. | alert agreement completed SOM>TUR
Un mémorandum d'entente a été paraphé entre l'Éthiopie et le Somaliland. | alert agreement completed ETH>SOM
# Nucléaire : accord-cadre entre Paris et Varsovie | digest agreement agreed FRA>POL
Le gouvernement malien s'est dit prêt à coopérer avec l'Algérie. | alert agreement agreed MLI>DZA
# Washington et Kiev signent leur accord sur les minerais | alert agreement completed USA>UKR
La France a apporté son soutien au plan marocain pour le Sahara. | alert support completed FRA>MAR
# Pékin réaffirme son soutien à Maduro | alert support completed CHN>VEN
Le président turc a félicité Bassirou Diomaye Faye pour son élection. | alert support completed TUR>SEN
L'Irlande a reconnu l'État de Palestine. | alert support completed IRL>PSE
Le chef de l'État français a présenté ses condoléances au peuple marocain. | alert support completed FRA>MAR
Berlin a présenté ses excuses à la Namibie pour le génocide des Herero. | alert support completed DEU>NAM
# L'Arabie saoudite rétablit ses relations avec la Syrie | alert support completed SAU>SYR
L'Algérie se tient aux côtés du Liban, a assuré le président Tebboune. | alert support completed DZA>LBN
Le Premier ministre indien a salué le rôle du Sri Lanka. | alert support completed IND>LKA
Moscou soutient la candidature de l'Inde au Conseil de sécurité. | alert support completed RUS>IND
# Guinée équatoriale : le Gabon dit sa solidarité avec Malabo | alert support completed GAB>GNQ
Emmanuel Macron a rendu hommage aux tirailleurs sénégalais à Dakar. | alert support completed FRA>SEN
Le Ghana s'est rangé derrière le Maroc sur la question du Sahara. | alert support completed GHA>MAR
Ankara défend Bakou face à Erevan. | alert support completed TUR>AZE
# Kigali félicite Trump | alert support completed RWA>USA
La Belgique a exprimé ses regrets pour les crimes commis au Congo. | alert support completed BEL>COD
Le Royaume-Uni appuie la feuille de route somalienne. | alert support completed GBR>SOM
Le Nicaragua a reconnu l'indépendance de l'Abkhazie et nommé un ambassadeur à Soukhoumi. | alert support completed NIC>GEO
Londres a rouvert son ambassade à Damas. | alert release completed GBR>SYR
Le Niger a libéré deux journalistes français. | alert release completed NER>FRA
# Mali : libération des militaires ivoiriens | alert release completed MLI>CIV
Washington a levé ses sanctions contre la Syrie. | alert release completed USA>SYR
Le Bénin a rouvert sa frontière avec le Niger. | alert release completed BEN>NER
Le président guinéen a gracié l'ancien capitaine Moussa Dadis Camara. | digest release completed GIN>GIN
Paris a restitué au Sénégal le sabre d'El Hadj Omar. | alert release completed FRA>SEN
# Derniers soldats français partis du Tchad | alert release completed FRA>TCD
Israël a libéré 90 prisonnières palestiniennes. | alert release completed ISR>PSE
Boualem Sansal, l'écrivain franco-algérien détenu à Alger, a été gracié par le président Tebboune. | digest release completed DZA>
# La junte malienne rétablit les visas pour les Français | alert release completed MLI>FRA
Le Maroc assouplit les conditions d'entrée pour les Algériens. | alert release completed MAR>DZA
Téhéran a autorisé le retour des inspecteurs de l'AIEA. | alert release completed IRN>
Bogota et l'ELN ont observé une trêve de Noël. | digest release completed COL>
Le Kremlin a allégé l'embargo sur les tomates turques. | alert release completed RUS>TUR
# Cuba : Washington retire l'île de sa liste des pays soutenant le terrorisme | alert release completed USA>CUB
Le Burkina Faso a remis en liberté quatre agents français de la DGSE. | alert release completed BFA>FRA
Les autorités camerounaises ont abandonné les poursuites contre l'opposant. | digest release completed CMR>
Trump suspend pour 90 jours les droits de douane imposés au Mexique. | alert release completed USA>MEX
Londres a dégelé les avoirs de la banque centrale libyenne. | alert release completed GBR>LBY
Le Tchad lève l'interdiction des partis politiques. | digest release completed TCD>
La France a rendu leur base de Port-Bouët aux Ivoiriens. | alert release completed FRA>CIV
L'Iran a rejeté la proposition américaine. | alert rejection completed IRN>USA
# Alger dit non à Paris sur les reconduites à la frontière | alert rejection completed DZA>
Le Mali a opposé une fin de non-recevoir à la médiation de la Cédéao. | digest rejection completed MLI>
Pékin a mis son veto à la résolution américaine. | alert rejection completed CHN>USA
Ouagadougou refuse d'extrader l'ancien président. | digest rejection completed BFA>
Netanyahu exclut tout cessez-le-feu avec le Hezbollah. | alert rejection completed ISR>LBN
# Sahel : Niamey tourne le dos à la Cédéao | alert rejection completed NER>
La Hongrie bloque l'aide européenne à l'Ukraine. | alert rejection completed HUN>UKR
L'Espagne a décliné l'offre marocaine. | alert rejection completed ESP>MAR
Le gouvernement tchadien ne veut pas entendre parler d'une force française. | alert rejection completed TCD>FRA
# Kigali balaie les accusations de Kinshasa | alert rejection completed RWA>COD
Le Soudan boycotte le sommet de l'Igad. | digest rejection completed SDN>
Riyad s'oppose à tout déplacement des Palestiniens de Gaza. | alert rejection completed SAU>
Téhéran dément toute implication et rejette les allégations américaines. | alert rejection completed IRN>USA
Addis-Abeba fait la sourde oreille aux appels du Caire. | alert rejection completed ETH>EGY
L'Allemagne a fermé la porte à l'envoi de missiles Taurus à Kiev. | alert rejection completed DEU>
La Serbie refuse de reconnaître le Kosovo. | alert rejection completed SRB>
# Niger : la junte éconduit la délégation de la Cédéao | alert rejection completed NER>
Moscou n'entend pas négocier avec Zelensky. | alert rejection completed RUS>UKR
Le parlement gambien a refusé l'extradition d'un officier réclamé par Dakar. | alert rejection completed GMB>SEN
La RDC accuse le Rwanda de soutenir le M23. | alert criticism completed COD>RWA
# Rabat fustige le « double jeu » d'Alger | alert criticism completed MAR>DZA
Le Kremlin a dénoncé les provocations de l'Otan. | alert criticism completed RUS>
Le Soudan a porté plainte contre les Émirats arabes unis devant la CIJ. | alert criticism completed SDN>ARE
Le ministre malien a reproché à la France d'armer des groupes terroristes. | alert criticism completed MLI>FRA
Londres a convoqué l'ambassadeur de Russie. | alert criticism completed GBR>RUS
# Pour Kinshasa, Kigali est derrière l'attaque de Goma | alert criticism completed COD>RWA
Le Burundi pointe la responsabilité du Rwanda dans l'attaque. | alert criticism completed BDI>RWA
Le président béninois a vivement critiqué la junte nigérienne. | alert criticism completed BEN>NER
Niamey voit la main d'Abidjan derrière la tentative de coup d'État. | alert criticism completed NER>CIV
# Crise migratoire : Rome s'en prend à Paris | alert criticism completed ITA>
Addis-Abeba est coupable d'ingérence, affirme Asmara. | alert criticism completed ERI>ETH
Le Cambodge soupçonne la Thaïlande d'avoir posé des mines. | alert criticism completed KHM>THA
Les États-Unis se disent « profondément préoccupés » par la situation au Tchad. | alert criticism completed USA>TCD
Bogota a protesté auprès de Caracas. | alert criticism completed COL>VEN
Erdogan a traité Netanyahu de boucher. | alert criticism completed TUR>ISR
# « Ingérence » : Pékin remonté contre Tokyo | alert criticism completed CHN>JPN
La justice française a ouvert une enquête visant le vice-président équato-guinéen. | alert criticism completed FRA>GNQ
Le Quai d'Orsay a qualifié de « mensongères » les accusations du Mali. | alert criticism completed FRA>MLI
Le Gabon a exigé le départ de l'ambassadeur de France. | alert demand completed GAB>FRA
Paris demande à Alger de libérer Boualem Sansal. | alert demand completed FRA>DZA
Le président ukrainien a réclamé davantage de missiles à Washington. | alert demand completed UKR>USA
Le Premier ministre haïtien a appelé la communauté internationale à l'aide. | digest demand completed HTI>
# Kinshasa réclame des sanctions contre Kigali | alert demand completed COD>RWA
Berlin a enjoint à Téhéran de coopérer avec l'AIEA. | alert demand completed DEU>
Londres a sollicité l'aide de Rabat. | alert demand completed GBR>MAR
Le Mali a demandé à la France de retirer ses troupes sans délai. | alert demand completed MLI>FRA
# L'Égypte appelle Israël à la retenue | alert demand completed EGY>ISR
Le Pape a imploré la Russie d'arrêter la guerre. | alert demand completed VAT>RUS
Nairobi a déposé une demande d'extradition auprès de Kampala. | alert demand completed KEN>UGA
Madrid prie Rabat de rouvrir la douane de Melilla. | alert demand completed ESP>MAR
Les États-Unis veulent que l'Europe augmente ses dépenses de défense, a insisté le Pentagone. | digest demand completed USA>
# Bamako à Paris : rendez-nous nos archives | alert demand completed MLI>FRA
Le Sénégal souhaite que la France reconnaisse le massacre de Thiaroye. | alert demand completed SEN>FRA
Trump menace l'Iran de nouvelles frappes. | alert threat completed USA>IRN
# Pyongyang promet une riposte « impitoyable » à Séoul | alert threat completed PRK>KOR
Moscou met en garde Berlin contre la livraison de missiles Taurus. | alert threat completed RUS>DEU
Le Soudan menace de fermer l'oléoduc sud-soudanais. | alert threat completed SDN>SSD
Tsahal se tient prête à attaquer le Liban. | alert threat completed ISR>LBN
# Droits de douane : Ottawa prépare sa riposte contre Washington | alert threat completed CAN>USA
Le Rwanda se réserve le droit de répliquer aux tirs congolais. | alert threat completed RWA>COD
Benyamin Netanyahu a juré d'éliminer les dirigeants du Hamas au Qatar. | alert threat completed ISR>
Si Kigali ne retire pas ses troupes, nous lui ferons la guerre, a prévenu Félix Tshisekedi. | digest threat completed COD>RWA
# Taïwan : Pékin agite le spectre de la guerre | alert threat completed CHN>TWN
L'Ukraine paiera le prix fort, a tonné Dmitri Medvedev. | alert threat completed RUS>UKR
Ankara a lancé un ultimatum aux forces kurdes de Syrie. | alert threat completed TUR>SYR
Washington a adressé un sévère avertissement à Kampala. | alert threat completed USA>UGA
# Alger rappelle son ambassadeur à Madrid | alert rupture completed DZA>
Donald Trump a frappé l'Afrique du Sud de droits de douane de 30 %. | alert sanction completed USA>ZAF
Le Niger a suspendu la coopération militaire avec le Bénin. | alert rupture completed NER>BEN
Ndjamena a déchiré l'accord de défense avec Paris. | alert rupture completed TCD>FRA
La Suisse a repris les sanctions européennes contre Moscou. | digest sanction completed CHE>RUS
L'ambassadeur de Belgique à Kigali a été prié de faire ses valises. | alert rupture completed RWA>BEL
Le Canada a suspendu son aide au développement au Rwanda. | alert sanction completed CAN>RWA
Ankara a cessé tout commerce avec Tel-Aviv. | alert sanction completed TUR>ISR
La Malaisie a interdit ses ports aux navires israéliens. | alert sanction completed MYS>ISR
Washington a classé les Houthis comme organisation terroriste. | alert sanction completed USA>YEM
Le Burkina Faso n'accorde plus de visas aux ressortissants américains. | alert sanction completed BFA>USA
La Pologne a fermé son dernier point de passage avec la Biélorussie. | alert rupture completed POL>BLR
Prague a réduit le personnel de l'ambassade russe. | alert rupture completed CZE>RUS
Le Royaume-Uni a suspendu la vente d'armes à Israël. | alert sanction completed GBR>ISR
Le président malien Ibrahim Boubacar Keïta a été arrêté par des soldats mutins. | alert detention completed MLI>MLI
# Tunisie : l'opposant Rached Ghannouchi écroué | digest detention completed TUN>TUN
L'Iran a condamné à mort un ressortissant suédois. | alert detention completed IRN>SWE
La police kényane a dispersé les manifestants à coups de gaz lacrymogène. | digest detention completed KEN>KEN
Un ancien ministre tchadien a été placé en garde à vue à N'Djamena. | digest detention completed TCD>TCD
Le tribunal militaire de Yaoundé a condamné des séparatistes anglophones à la prison à vie. | digest detention completed CMR>CMR
La marine iranienne a arraisonné un pétrolier grec. | alert detention completed IRN>GRC
L'Algérie a expulsé 1 800 migrants vers le Niger. | alert detention completed DZA>NER
Le Sénégal a coupé l'internet mobile. | alert detention completed SEN>
La Guinée équatoriale retient un équipage nigérian. | alert detention completed GNQ>NGA
Les autorités burkinabè ont réquisitionné et envoyé au front un journaliste. | digest detention completed BFA>
Le pouvoir biélorusse a dissous trois partis d'opposition. | digest detention completed BLR>
# Couvre-feu à N'Djamena | digest detention completed TCD>
Le gouvernement guinéen a interdit toute manifestation à Conakry. | digest detention completed GIN>
Deux Français ont été interpellés à Téhéran pour espionnage. | digest detention completed IRN>FRA
La justice sénégalaise maintient Ousmane Sonko en prison. | digest detention completed SEN>SEN
L'Érythrée a emprisonné des journalistes sans procès. | alert detention completed ERI>
La Russie a bombardé Odessa dans la nuit. | alert attack completed RUS>UKR
# Au moins 30 morts dans une frappe israélienne sur Gaza | digest attack completed ISR>PSE
Les troupes rwandaises sont entrées dans Bukavu, en RDC. | alert attack completed RWA>
Un drone turc a tué trois combattants kurdes en Irak. | alert attack completed TUR>
L'armée soudanaise a repris le palais présidentiel aux paramilitaires. | digest attack completed SDN>
# Mali : 60 civils tués par l'armée et Wagner | digest attack completed MLI>
L'Inde a visé neuf sites au Pakistan. | alert attack completed IND>PAK
Kiev a lancé une vague de drones contre Moscou. | alert attack completed UKR>RUS
L'Éthiopie a envahi la Somalie. | alert attack completed ETH>SOM
# La Russie pilonne Kharkiv | alert attack completed RUS>UKR
Un hélicoptère russe a été abattu par l'armée ukrainienne. | alert attack completed UKR>RUS
Israël a éliminé le chef du Hezbollah à Beyrouth. | alert attack completed ISR>LBN
# Nigeria : l'aviation américaine frappe des jihadistes à Sokoto | alert attack completed USA>NGA
Les forces azerbaïdjanaises ont lancé l'assaut contre le Haut-Karabakh. | digest attack completed AZE>
Des combats opposent les armées thaïlandaise et cambodgienne. | alert attack completed THA>KHM
La police nigériane a tiré sur des manifestants à Kano. | digest attack completed NGA>NGA
# Goma sous les bombes rwandaises | digest attack completed RWA>COD
Des gardes-frontières iraniens ont abattu dix migrants afghans. | digest attack completed IRN>AFG
L'aviation tchadienne a bombardé par erreur des pêcheurs nigérians. | alert attack completed TCD>NGA
"""
"""The same of all types of the coding scheme."""

NINE_KINDS = """
# Ahmed al-Charaa reçu à la Maison-Blanche | alert meeting completed SYR>USA
Le président angolais a été reçu lundi à l'Élysée. | alert meeting completed AGO>FRA
# Le Premier ministre thaïlandais accueilli en grande pompe à Matignon | alert meeting completed THA>FRA
# L'ambassadrice de Chine convoquée au Quai d'Orsay | alert criticism completed FRA>CHN
# L'ambassadeur d'Algérie convoqué au ministère espagnol des Affaires étrangères | alert criticism completed ESP>DZA
# Le roi du Maroc attendu à l'Élysée | alert visit planned MAR>FRA
# Tebboune à l'Élysée pour sceller la réconciliation | alert visit under_way DZA>FRA
# Milei à la Maison-Blanche, un soutien et des dollars | alert visit under_way ARG>USA
# Pashinian au Kremlin mardi | alert visit under_way ARM>RUS
# Starmer et Merz à Kiev, dix heures de train de nuit | alert visit under_way GBR>UKR
Le chancelier allemand a choisi Varsovie pour son premier déplacement à l'étranger. | alert visit completed DEU>POL
Kaïs Saïed a mis le cap sur Alger, où l'attendait Abdelmadjid Tebboune. | alert visit completed TUN>DZA
Le ministre ougandais de la Défense est rentré samedi d'une visite de trois jours à Pékin. | alert visit completed UGA>CHN
Le Premier ministre géorgien a bouclé dimanche une visite de trois jours à Bakou. | alert visit completed GEO>AZE
Une délégation du Congrès péruvien séjourne depuis lundi à Taipei. | digest visit completed PER>TWN
Le chef de la diplomatie turque, Hakan Fidan, a fait le déplacement de Damas. | alert visit completed TUR>SYR
Venu à Rabat préparer le sommet, le ministre espagnol José Manuel Albares a salué les relations. | alert visit under_way ESP>MAR
Arrivé dimanche à Bakou, le président tchèque y restera jusqu'à mardi. | alert visit under_way CZE>AZE
# Visite éclair du vice-président américain à Nuuk | alert visit completed USA>GRL
# Le président sud-coréen en visite d'État à Oulan-Bator | alert visit under_way KOR>MNG
Le président namibien a renoncé à se rendre à Pretoria. | alert visit cancelled NAM>ZAF
# Bélarus : Loukachenko reporte sa visite à Delhi | alert visit postponed BLR>IND
Le Premier ministre irlandais devrait téléphoner à son homologue polonais. | alert meeting planned IRL>POL
Lula a eu Emmanuel Macron au téléphone. | alert meeting completed BRA>FRA
# Coup de téléphone entre Sissi et Erdogan | alert meeting completed EGY>TUR
Les ministres finlandais et estonien de l'Intérieur se sont vus à Tallinn. | alert meeting completed FIN>EST
# Groenland : Copenhague s'explique avec Washington | alert meeting completed DNK>USA
Le président mozambicain a obtenu un tête-à-tête avec son homologue rwandais. | alert meeting completed MOZ>RWA
Le dialogue entre Belgrade et Pristina reprend à Bruxelles. | alert meeting resumed SRB>XKX
# Reprise du dialogue entre Séoul et Pyongyang | alert meeting completed KOR>PRK
Le chef de l'État malgache était jeudi l'hôte de son homologue comorien à Moroni. | alert visit completed MDG>COM
L'émir du Qatar est l'hôte de la Mauritanie depuis mercredi. | alert visit completed QAT>MRT
Le secrétaire d'État américain Marco Rubio s'est assis face à Sergueï Lavrov à Riyad. | alert meeting completed USA>RUS
Deux heures durant, le roi de Jordanie et le président syrien ont discuté de leur frontière. | alert meeting completed JOR>SYR
# Sommet à Samarcande entre les présidents ouzbek et tadjik | alert meeting completed UZB>TJK
Les chefs d'état-major turc et grec se sont concertés à Izmir. | alert meeting completed TUR>GRC
Le Kremlin et la Maison-Blanche ont repris langue lundi. | alert meeting completed RUS>USA
Le vice-premier ministre serbe a été l'interlocuteur du ministre bosnien lors d'une rencontre à Sarajevo. | digest meeting completed SRB>
# Gaza : Witkoff et Araghtchi face à face à Mascate | alert meeting completed USA>IRN
Le président libanais a rencontré en marge du sommet de Doha son homologue iranien. | alert meeting completed LBN>IRN
Londres et Bruxelles sont parvenus à un compromis sur la pêche. | alert agreement agreed GBR>
# Prisonniers : Kiev et Moscou topent | alert agreement agreed UKR>RUS
# Frontière : Bichkek et Douchanbé s'entendent | alert agreement agreed KGZ>TJK
# Bahreïn normalise avec Israël | alert agreement agreed BHR>ISR
Bogota et Caracas se sont réconciliés lundi. | alert agreement agreed COL>VEN
# Feu vert d'Ankara à l'entrée de la Suède dans l'Otan | digest agreement agreed TUR>SWE
Ankara a donné son feu vert à l'adhésion de la Finlande. | alert agreement agreed TUR>FIN
Les présidents turc et irakien ont signé une vingtaine d'accords à Bagdad. | alert agreement completed TUR>IRQ
# Pluie de contrats entre Paris et New Delhi | digest agreement completed FRA>IND
Le Sénégal et la Gambie ont entériné le tracé de leur frontière. | alert agreement completed SEN>GMB
# Eaux du Nil : l'Égypte et le Soudan font front commun | alert agreement agreed EGY>SDN
# Kinshasa et Kigali signent la paix à Washington | alert agreement agreed COD>RWA
Un compromis a été trouvé entre Athènes et Skopje sur le nom du pays. | alert agreement agreed GRC>MKD
Le traité de Lancaster House a été renouvelé par Paris et Londres. | alert agreement completed FRA>GBR
Tokyo et Manille sont convenus d'un accord d'accès réciproque. | alert agreement agreed JPN>PHL
Aux termes d'un accord conclu à Mascate, Téhéran et Stockholm échangeront des détenus. | alert release planned IRN>SWE
Le Malawi s'est dit d'accord pour accueillir des ouvriers israéliens. | alert agreement agreed MWI>
Le Pakistan a consenti à rouvrir son espace aérien aux avions indiens. | alert agreement agreed PAK>IND
L'Italie et l'Albanie se sont entendues pour ouvrir deux centres de migrants. | alert agreement agreed ITA>ALB
# Le Tchad et le Soudan jurent de ne plus soutenir leurs rebelles | alert agreement agreed TCD>SDN
Téhéran et Riyad vont rouvrir leurs ambassades, selon un communiqué conjoint. | alert agreement agreed IRN>SAU
# La Pologne et l'Ukraine scellent leur pacte de défense | alert agreement agreed POL>UKR
Le Qatar et l'Égypte ont annoncé s'être mis d'accord sur une trêve. | digest agreement planned QAT>EGY
# Loukachenko invite Trump à Minsk | alert invitation invited BLR>USA
# Trump convié à Delhi par Modi | alert invitation invited IND>USA
Le président vietnamien a été prié par Paris d'assister au défilé. | alert invitation invited FRA>VNM
Xi Jinping a répondu favorablement à l'invitation de Pretoria. | alert invitation agreed CHN>ZAF
L'Indonésie a lancé une invitation au prince héritier saoudien. | alert invitation invited IDN>SAU
Narendra Modi a accepté de venir à Colombo. | alert visit agreed IND>LKA
Washington a ordonné le gel des avoirs de trois généraux birmans. | alert sanction completed USA>MMR
# Birmanie : Londres gèle les avoirs de la junte | alert sanction completed GBR>MMR
# Quinze responsables nicaraguayens privés de visa par Washington | alert sanction completed USA>NIC
Les ressortissants haïtiens ne pourront plus entrer aux États-Unis. | alert sanction completed USA>HTI
# Washington coupe les vivres à Pretoria | alert sanction completed USA>ZAF
Le Canada a décrété un embargo sur les armes à destination de la Turquie. | alert sanction completed CAN>TUR
La France a décidé de geler la livraison de navires à la Russie. | alert sanction completed FRA>RUS
# Acier : Trump double les taxes sur le Canada | alert sanction completed USA>CAN
Pékin a suspendu ses achats de soja américain. | alert sanction completed CHN>USA
L'Inde a bloqué toute importation venant du Pakistan. | alert sanction completed IND>PAK
Alger a fermé son ciel aux avions maliens. | alert sanction completed DZA>MLI
# Niger : Paris suspend son aide au développement | alert sanction completed FRA>NER
La République tchèque a ordonné l'expulsion de dix-huit diplomates russes. | alert rupture completed CZE>RUS
# Tirana met l'ambassadeur d'Iran à la porte | alert rupture completed ALB>IRN
# Varsovie ferme le dernier consulat russe | alert rupture completed POL>RUS
Le Nicaragua a annoncé rompre ses relations diplomatiques avec Israël. | alert rupture completed NIC>ISR
Le Honduras a rappelé son ambassadeur en Israël pour consultations. | alert rupture completed HND>
# Bamako congédie l'ambassadrice de Suède | alert rupture completed MLI>SWE
# L'ambassadeur russe prié de quitter Bucarest | alert rupture completed ROU>RUS
L'Équateur a tourné le dos à Caracas en fermant son ambassade. | alert rejection completed ECU>VEN
# Addis-Abeba renvoie sept responsables onusiens | alert rupture completed ETH>
Le Burundi a sommé l'ambassadeur belge de partir sous 48 heures. | alert rupture completed BDI>BEL
# Quatre diplomates slovaques déclarés persona non grata à Moscou | alert rupture completed RUS>SVK
# La Syrie rayée de la liste noire américaine | alert release completed USA>SYR
# Soudan : Washington efface le pays de sa liste noire | alert release completed USA>SDN
Cinq marins philippins relâchés par Téhéran sont rentrés chez eux. | alert release completed IRN>PHL
# Boualem Sansal gracié par Tebboune | digest release completed DZA>
# L'Iran relâche deux Français | alert release completed IRN>FRA
Les sanctions qui frappaient la Gambie ont été levées par Washington. | alert release completed USA>GMB
Minsk a remis à Varsovie un militant polonais emprisonné. | alert release completed BLR>POL
L'armée nigérienne a rendu sa liberté au ministre Foumakoye Gado. | digest release completed NER>NER
La Thaïlande a rouvert sa frontière avec le Cambodge. | alert release completed THA>KHM
# Les derniers soldats français ont quitté N'Djamena | alert release completed FRA>TCD
# Bangui : la justice libère l'humanitaire belgo-portugais | alert release completed CAF>BEL
Le Caire a laissé sortir dix Palestiniens. | alert release completed EGY>PSE
La Turquie a fini par rendre son passeport à la journaliste allemande. | alert release completed TUR>DEU
# Paris et Berlin demandent des comptes à Washington | alert criticism completed FRA>
Le ministre polonais a taxé Viktor Orban de complaisance envers Moscou. | alert criticism completed POL>HUN
Kigali voit la main de Kinshasa derrière l'attaque. | alert criticism completed RWA>COD
L'assaut israélien a été qualifié de massacre par Recep Tayyip Erdogan. | alert criticism completed TUR>ISR
L'ambassadeur du Canada a eu droit à des remontrances de Pékin. | alert criticism completed CHN>CAN
# Drones : la Roumanie accuse, Moscou nie | alert criticism completed ROU>RUS
L'Afrique du Sud a dit sa consternation après les propos de Donald Trump. | alert criticism completed ZAF>USA
# Abidjan crie au mensonge après les accusations de Ouagadougou | alert criticism completed CIV>BFA
Le Ghana a remis une note de protestation à l'ambassadeur burkinabè. | alert criticism completed GHA>BFA
Le président kenyan s'en est pris à Mogadiscio. | alert criticism completed KEN>SOM
Séoul en veut à Tokyo de sa visite au sanctuaire Yasukuni. | alert criticism completed KOR>JPN
Alger a écarté toute participation à la table ronde proposée par l'ONU. | alert rejection completed DZA>
# Le Caire n'accueillera pas les déplacés de Gaza, prévient Sissi | alert rejection completed EGY>PSE
La Chine a mis son veto à la résolution sur la Birmanie. | alert rejection completed CHN>MMR
Les États-Unis ont fait barrage à l'adhésion de la Palestine. | alert rejection completed USA>PSE
La justice grecque a débouté la Turquie de sa demande d'extradition. | alert rejection completed GRC>TUR
# Extradition : la Grèce déboute la Turquie | alert rejection completed GRC>TUR
# Groenland : pas question de céder à Trump, dit Copenhague | alert rejection completed DNK>USA
Ouagadougou ne veut pas entendre parler d'un retour des troupes françaises. | alert rejection completed BFA>FRA
Damas a fermé la porte à une médiation d'Ankara. | alert rejection completed SYR>TUR
# Migrants : la Hongrie dit non à Bruxelles | alert rejection completed HUN>
Kiev a jugé inacceptable le plan américain. | alert criticism completed UKR>USA
L'Indonésie a mis son veto à la venue de l'équipe israélienne. | digest rejection completed IDN>ISR
# Le Kosovo campe sur son refus face à Belgrade | alert rejection completed XKX>
Les dirigeants rwandais ont boudé le sommet de Kinshasa. | alert rejection completed RWA>COD
"""

QUIET = """
Le Sénégal a battu le Mali 2-0 vendredi à Bamako.
# Le Maroc accueille la Tanzanie en quarts de finale
La rencontre entre Mobutu et Nixon en 1973 est racontée dans un documentaire.
Si Paris suspendait sa coopération avec Bamako, les populations seraient les premières touchées, estime un chercheur.
Rien n'indique que Kinshasa et Kigali soient prêts à négocier.
Le Quai d'Orsay a démenti toute visite du ministre à Téhéran.
Pourquoi le Tchad a-t-il rompu avec la France ?
Le traité signé en 1962 entre la France et Monaco reste en vigueur.
La relation entre Alger et Rabat traverse une crise profonde depuis 2021.
# Analyse : ce que changerait un accord entre Riyad et Téhéran
Le chanteur sénégalais Youssou N'Dour se produira à Bruxelles en octobre.
Aucune rencontre n'est prévue entre Macron et Tebboune, a précisé l'Élysée.
Le cuisinier japonais a ouvert un restaurant à Lausanne.
Ottawa dément avoir négocié avec Téhéran.
# Quand de Gaulle visitait le Québec
Le musée de Tervuren expose des œuvres venues du Congo.
Les exportations françaises vers l'Algérie ont reculé de 12 % en un an.
# Ligue des nations : l'Allemagne reçoit l'Italie dimanche à Dortmund
Selon un sondage, une majorité de Suisses souhaite un accord avec l'Union européenne.
Une éventuelle rencontre entre Poutine et Zelensky reste improbable, selon un diplomate.
La présidence ivoirienne a démenti tout déplacement d'Alassane Ouattara à Ouagadougou.
Le Cameroun affronte le Gabon mardi à Yaoundé en amical.
# RDC-Mali : Onana veut la revanche
La ministre de la Culture a inauguré à Dakar une exposition consacrée à la Chine.
Des archives montrent que Paris avait suspendu ses livraisons à Alger en 1963.
Et si Berlin rappelait son ambassadeur à Ankara ? Un scénario que les diplomates écartent.
# Bruxelles-Kigali : trente ans de relations tumultueuses
Le Niger est le quatrième fournisseur d'uranium de la France.
Un accord entre Londres et Bruxelles profiterait aux pêcheurs, juge un économiste.
La romancière haïtienne a été invitée à un festival à Montréal.
Le dernier voyage d'un président français à Conakry remonte à 1999.
Ni Rabat ni Alger n'ont commenté les rumeurs de dialogue.
# Cinéma : un film tunisien primé à Venise
L'ambassadeur a rappelé que la France et le Liban partagent une longue histoire.
Il est peu probable que Moscou et Kiev signent un accord cette année, selon un analyste.
Le tribunal de Lyon a sanctionné une entreprise allemande.
Le Premier ministre malien n'a pas rencontré la délégation française.
# Trente ans après, que reste-t-il de l'accord de paix entre Israël et la Jordanie ?
Les vacanciers belges boudent la Tunisie cet été.
L'équipe du Sénégal est arrivée à Casablanca pour la finale.
Le franc suisse a gagné 1 % face à l'euro.
# Coupe du monde : le Maroc retrouve la France
Le pianiste ukrainien a donné un récital à Varsovie.
Jadis, les rois du Dahomey recevaient les émissaires de Lisbonne.
Que signifierait une rupture entre Tunis et Paris pour les étudiants ?
Entre Pretoria et Washington, le malentendu n'a jamais été aussi profond, observe Le Monde.
Le port d'Anvers et celui de Doraleh se disputent le trafic de conteneurs.
L'ancien président Chirac s'était rendu à Hanoï en 1997.
Depuis leur accord de 2004, Belges et Congolais échangent des archives.
# « Rupture », un polar entre Genève et Beyrouth
Si le Kenya invitait les talibans, l'ONU protesterait.
Ouagadougou n'a signé aucun accord avec Téhéran, assure le ministère.
L'historienne revient sur la visite de De Gaulle à Phnom Penh.
Le Portugal s'impose face à l'Espagne en finale.
Bucarest et Chisinau partagent une langue et une longue frontière.
Le Canada accueille chaque année des milliers d'étudiants indiens.
Un cessez-le-feu entre Kiev et Moscou paraît hors de portée, jugent les experts.
La Tunisie a exporté davantage de dattes vers l'Allemagne en 2024.
# Danse : Bamako invite Bruxelles
L'attaquant sénégalais a tiré sur le poteau face au Maroc.
# Le Cameroun bat le Gabon et se qualifie
La joueuse française a attaqué d'entrée et battu la Polonaise en deux manches.
# Les Bleus menacent l'Espagne en tête du groupe
Le coureur slovène a lancé une attaque dans le dernier col et devancé le Belge.
L'Olympique de Marseille a refusé une offre d'un club anglais pour son milieu ghanéen.
Le sélectionneur portugais a critiqué l'arbitre allemand après la défaite.
# Mondial : l'Italie condamnée à battre la Norvège
La Fifa a rejeté l'appel du Congo contre la Tanzanie.
Le gardien ivoirien a arrêté deux penalties contre le Nigeria.
La chanteuse malienne a remercié le public belge pour son soutien.
Le réalisateur algérien présente à Cannes un film sur la guerre de libération contre la France.
# Un roman turc raconte l'attaque contre l'Arménie
L'exposition montre des tableaux de l'invasion de la Russie par la France.
Le chef japonais a conquis Paris avec ses ramens.
La série raconte l'enlèvement d'un pilote allemand en Somalie.
Le documentaire dénonce la déforestation au Brésil.
L'orchestre autrichien donnera un concert au Liban.
Le Louvre rend à l'Italie un tableau prêté pour l'exposition.
# La presse britannique salue le film sénégalais
La compagnie belge a suspendu ses vols vers le Rwanda faute de passagers.
Le constructeur chinois a lancé au Maroc une voiture électrique.
# Les exportations du Kenya vers la Chine progressent de 8 %
La banque française a vendu sa filiale au Togo à un groupe marocain.
La demande de gaz de l'Allemagne a reculé avec le redoux.
Le groupe brésilien a rejeté l'offre d'un concurrent canadien.
Les agriculteurs belges protestent contre le prix du lait.
Les touristes allemands remplissent les plages de Tunisie.
Le naira nigérian s'est apprécié face au dollar américain.
L'entreprise coréenne a licencié cent salariés en Pologne.
Le prix Goncourt est allé à un écrivain franco-algérien né au Maroc.
Un séisme a frappé la ville turque d'Izmir et a été ressenti en Grèce.
Le cyclone a touché le port de Madagascar et menace le Mozambique.
L'incendie a atteint plusieurs localités du Portugal près de l'Espagne.
Des chercheurs du Chili et du Japon découvrent une planète.
Un ressortissant italien est mort dans un accident de la route en Croatie.
Un touriste allemand a été blessé par un taureau en Espagne.
La police espagnole a arrêté un pickpocket dans le métro de Madrid.
Un juge de Miami a condamné un rappeur à deux ans de prison.
L'acteur français a été condamné à payer une amende pour excès de vitesse.
Le couturier malien défile à Paris avec des tissus ghanéens.
En 1982, l'Argentine occupait les îles et Londres envoyait une flotte.
Il y a quatre-vingts ans, l'Allemagne attaquait la Pologne.
Si la Russie attaquait l'Otan, la France devrait répondre, juge un analyste.
Pourquoi les États-Unis menacent-ils l'Iran ?
L'historien explique comment la France a perdu l'Algérie.
Le vaccin protège contre le virus, selon une étude menée en Suède et en Norvège.
Le porte-parole a refusé de commenter les rumeurs sur l'Italie.
La cuisine italienne séduit l'Argentine.
# Angélique Kidjo remercie le Bénin
L'ONG alerte sur la sécheresse en Somalie et au Kenya.
Le prix du blé ukrainien grimpe avec la sécheresse en Russie.
# Le Sénégal libère ses joueurs pour le tournoi au Qatar
Le pilote espagnol a quitté l'écurie italienne.
L'entraîneur uruguayen a présenté sa démission à la fédération bolivienne.
Le nageur hongrois a battu l'Américain en finale.
# L'Italie écarte l'Espagne grâce à un but dans le temps additionnel
Les supporters du Sénégal ont fêté la victoire à Paris.
Le marathon de Berlin a réuni des coureurs du Kenya et d'Éthiopie.
Le ténor espagnol a apporté son soutien aux jeunes musiciens du Venezuela.
Le groupe français TotalEnergies a livré son premier gaz mozambicain à la Corée.
# Danone investit 100 millions d'euros au Maroc
La chanteuse ivoirienne a fait don de sa voix à une association libanaise.
# Stage commun des judokas français et japonais à Tokyo
Le sélectionneur camerounais a mobilisé ses troupes avant d'affronter l'Égypte.
Le Sénégal a aligné ses chars à voile au championnat d'Europe en Belgique.
Des supporters marocains ont défilé à Bruxelles après la victoire contre le Portugal.
La compagnie éthiopienne reprend ses vols vers Asmara le 1er juillet.
Une start-up kényane a levé 10 millions de dollars auprès d'un fonds américain.
La cimenterie nigériane va coopérer avec un groupe allemand.
Le festival de Cannes a reçu une délégation de cinéastes chinois.
# Le couscous, un plat qui réconcilie Algérie et Maroc
Le ministre de l'Agriculture a goûté les fromages suisses au salon.
Le chef italien a livré sa recette à un magazine belge.
La troupe congolaise a offert une standing ovation au public de Genève.
Le marché du café brésilien souffre de la sécheresse au Vietnam.
Des étudiants québécois et sénégalais ont échangé leurs impressions de voyage.
Le conducteur belge a percuté un camion polonais en Allemagne.
# Rugby : la Géorgie défie l'Italie à Rome
Le club turc a prêté son attaquant ghanéen à une équipe grecque.
Une famille syrienne a ouvert un restaurant à Montréal.
Le dernier film de la réalisatrice tunisienne dénonce la corruption en Libye.
L'astronaute canadien a partagé une photo du Japon vu de l'espace.
Un alpiniste népalais a secouru deux Allemands dans l'Himalaya.
Le musée de Berne a rendu hommage au peintre ivoirien.
La justice belge a condamné un chauffeur roumain à une amende.
# Les tomates marocaines envahissent les étals français
Le TGV relie désormais Paris à Barcelone en six heures.
Le Salon de Bruxelles accueille des exposants rwandais.
Les Suisses préfèrent les vacances en Italie, révèle une enquête.
Le Nigeria compte plus d'habitants que la France.
# Marathon : un Kényan s'impose à Berlin devant un Éthiopien
La marque coréenne a lancé une offensive en Europe avec un modèle à bas prix.
L'entreprise chinoise a livré 200 bus électriques à la ville de Santiago du Chili.
Les prix du pétrole ont reculé après l'annonce des stocks américains.
La comédienne franco-ivoirienne a reçu un prix à Ouagadougou.
Un cargo grec a fait naufrage au large de l'Espagne.
Un avion de la compagnie russe a atterri d'urgence à Sofia.
Le lynx a été réintroduit en Pologne grâce à des éleveurs allemands.
L'école française de Nairobi a fêté ses 50 ans.
Le Bayern a recruté un milieu marocain.
# Jeux olympiques : la France rejoint les États-Unis en finale
Les retraités allemands s'installent au Portugal.
L'université de Louvain a signé un partenariat avec celle de Kinshasa.
Le géant américain va supprimer 300 emplois en Irlande.
La bière belge séduit les consommateurs chinois.
Un juge suisse a ordonné à un héritier grec de payer sa pension alimentaire.
La fédération tunisienne a protesté contre l'arbitrage du match face à la Zambie.
Un livre retrace la rencontre de Staline et de Churchill à Moscou.
Des archéologues français ont découvert une tombe en Égypte.
Le vin sud-africain s'exporte mieux vers la Suède.
# Vacances : nos conseils pour visiter le Vietnam
Le danseur étoile cubain quitte l'Opéra de Paris.
Un touriste britannique a été arrêté en Grèce pour ivresse.
Le constructeur suédois rappelle 20 000 voitures en Chine.
L'Argentine a remporté la Coupe du monde face à la France.
Des pluies torrentielles ont tué douze personnes au Brésil.
La romancière haïtienne publie un livre sur le Rwanda.
Le coureur érythréen attaque dans le col et lâche le Slovène.
Les pêcheurs bretons redoutent la concurrence espagnole.
La Côte d'Ivoire est le premier producteur mondial de cacao devant le Ghana.
# Tennis : le Serbe sort le Français en deux sets
La mode nigériane s'invite à Paris.
Un chercheur canadien et une biologiste malgache ont décrit une grenouille.
Le ministre français de la Culture a inauguré un lycée à Abidjan avec des élèves ivoiriens.
Le Maroc exporte ses tomates vers l'Allemagne.
La Suisse compte 300 000 chats de plus que l'Autriche.
Les soldats romains occupaient la Gaule et la Bretagne.
Le président du club sénégalais a promis une prime aux joueurs maliens.
Une exposition sur les relations entre Rome et Carthage s'ouvre à Tunis.
Le Rwanda et le Burundi partagent le même fuseau horaire.
Le prix du gaz russe a baissé en Allemagne.
L'ambassadeur de France a remis une médaille à une enseignante malgache.
La police allemande cherche un chien polonais disparu.
Les étudiants chinois sont la première communauté étrangère au Canada.
Le Brésil reçoit l'Argentine mardi à Rio en match amical.
Une banque marocaine renforce sa présence en Côte d'Ivoire.
Le tunnel entre la France et l'Italie rouvrira après les travaux.
L'Espagne et le Portugal ont souffert de la chaleur cette semaine.
Air Sénégal va ouvrir une liaison vers Milan.
Les jeunes Tunisiens rêvent du Canada, selon un sondage.
La princesse suédoise a accouché d'un garçon.
La Chine est le premier client du pétrole angolais.
Le groupe indien a vendu ses usines en Pologne à un fonds américain.
Le théâtre de Bamako accueille une troupe belge.
Les manœuvres du pilote néerlandais ont privé le Britannique de victoire.
L'écrivain algérien a reçu le soutien de lecteurs français.
Deux Allemands ont été sauvés d'une avalanche en Autriche par des randonneurs suisses.
La ministre belge s'est cassé la jambe en Italie.
# Canicule : l'Italie et la Grèce suffoquent
Un touriste russe a payé une amende en Thaïlande.
Le Cameroun a donné un concert géant pour la fête nationale en présence d'artistes nigérians.
Le journal britannique attaque la presse allemande.
Un avocat suisse conseille des épargnants français.
# Ligue 1 : Lyon reçoit Monaco dimanche
Le PSG a rencontré le Bayern Munich mardi soir au Parc des Princes.
# Mondial 2026 : le Sénégal s'incline face à la France
Le sélectionneur du Maroc a rappelé trois joueurs blessés avant le match contre le Brésil.
La fédération a suspendu l'attaquant camerounais pour six matches.
# Tennis : l'Espagnol Alcaraz écarte l'Italien Sinner à Turin
Le Kényan Kipchoge a quitté Berlin avec un nouveau record du monde.
Les Lions de l'Atlas se rendent à Lagos pour affronter le Nigeria.
# Basket : la Serbie bat les États-Unis à Lille
Le club turc de Galatasaray a trouvé un accord avec l'attaquant nigérian Victor Osimhen.
L'arbitre a expulsé le capitaine du Ghana à la 35e minute.
La Côte d'Ivoire a arraché le nul face à l'Algérie à Bouaké.
# Rugby : l'Irlande reçoit l'Angleterre à Dublin
L'équipe de France s'est envolée pour le Qatar lundi matin.
Le Portugal a concédé le match nul face à l'Écosse.
# JO : la Chine accuse le coup face aux États-Unis au tableau des médailles
L'Argentine a rendu visite au Chili samedi à Santiago et s'est imposée 2-0.
Le sprinteur jamaïcain a été suspendu deux ans pour dopage en Italie.
La Belgique a invité la star Stromae à chanter l'hymne avant le match contre l'Allemagne.
# Renault ferme son usine de Casablanca
Le constructeur chinois BYD va ouvrir une usine en Hongrie.
TotalEnergies a signé un accord avec Petrobras pour explorer un champ au large du Brésil.
# Boeing suspend ses livraisons à une compagnie chinoise
Le groupe allemand Bosch a annoncé la suppression de 500 postes en France.
La banque suisse UBS a été condamnée à une amende en France.
Apple accuse un recul de ses ventes en Chine.
Le géant coréen Samsung rejette l'offre de son rival japonais.
# Air France reprend ses vols vers Bamako
Une start-up kényane lève 10 millions de dollars auprès d'investisseurs japonais.
Orange et MTN s'entendent pour partager leurs antennes au Cameroun.
L'entreprise turque Karpowership a coupé l'électricité en Guinée-Bissau faute de paiement.
Nestlé a rappelé des laits infantiles vendus en Allemagne et en Autriche.
Le patron de Stellantis a quitté Turin pour s'installer à Paris.
# Airbus : grève reconduite en Espagne
Volkswagen a rompu son contrat avec un fournisseur tchèque.
Les actionnaires belges de la banque refusent l'offre néerlandaise.
Le distributeur allemand Lidl a retiré de la vente un fromage français.
La compagnie Brussels Airlines a suspendu ses vols vers Kinshasa en raison du mauvais temps.
L'opérateur télécoms a renoncé à son projet au Tchad.
# Cannes : le cinéaste iranien Jafar Panahi reçu en héros
Le pianiste russe a donné un concert à Vienne devant une salle comble.
L'écrivain algérien Kamel Daoud était de passage à Bruxelles pour présenter son roman.
La chanteuse malienne Oumou Sangaré poursuit sa tournée en Europe.
Le Louvre a prêté une toile au musée d'Abou Dhabi.
# Exposition : le Brésil s'invite au Grand Palais
Le romancier libanais a rencontré ses lecteurs à Genève.
L'orchestre de Vienne a accepté de jouer à Pékin au printemps.
# Angoulême : la bande dessinée coréenne à l'honneur
Le film tunisien a été rejeté par le jury du festival de Venise.
La styliste sénégalaise a ouvert une boutique à New York.
Le musée de Berlin a acquis un tableau d'un peintre français.
La pièce dénonce le colonialisme belge au Congo.
L'actrice italienne a rompu avec son compagnon français.
Un musicien cubain expulsé de la scène par un public new-yorkais.
# Salon du livre : le Maroc invité d'honneur à Paris
La série américaine accuse la Russie dans son dernier épisode.
Le réalisateur japonais condamne la guerre dans son nouveau film tourné en Pologne.
Le dessinateur suisse ironise sur les Français dans son album.
# Budget : l'opposition rejette le texte du gouvernement à l'Assemblée
Le Premier ministre a reçu les syndicats à Matignon.
La maire de Paris a critiqué le préfet.
Le gouvernement sénégalais et les enseignants ont signé un accord.
# Belgique : les libéraux claquent la porte des négociations
Le tribunal de Bruxelles a libéré un suspect sous conditions.
Le parti au pouvoir à Ottawa a suspendu un député.
Les députés italiens ont adopté la loi de finances à Rome.
# Côte d'Ivoire : le PDCI boycotte les législatives
Le Sénat français a rejeté la réforme des retraites.
Le président du conseil régional de Bretagne s'est rendu à Brest.
Un député suisse a quitté son parti après une dispute à Berne.
La police belge a interpellé trois cambrioleurs à Liège.
Le ministre de l'Agriculture a visité une ferme en Auvergne.
Le gouvernement grec a levé les restrictions sanitaires dans les restaurants.
La ville de Genève a retiré une statue controversée.
# Sécheresse : l'Espagne impose des restrictions d'eau en Catalogne
Les avocats marocains suspendent leur grève à Casablanca.
Un touriste allemand s'est rendu à l'hôpital à Bangkok.
Une famille française a été accueillie dans un village du Portugal.
Des milliers de pèlerins nigérians sont arrivés à La Mecque.
Un étudiant camerounais condamné à deux ans de prison en Russie.
Le chercheur français accuse un laboratoire américain de plagiat.
Une étude britannique dénonce la pollution en Inde.
La météo annonce de la neige en Suisse et en Autriche.
Un séisme a frappé l'est de la Turquie dimanche.
L'ONG a critiqué la lenteur de la justice au Pérou.
Le chien perdu au Canada a été retrouvé aux États-Unis.
Le marché de l'art recule en Chine.
# Vacances : les Français boudent l'Égypte
Les prix du blé russe baissent.
La Suisse compte 9 millions d'habitants.
Un volcan menace Naples.
Les hôtels tunisiens accueillent de plus en plus de touristes polonais.
Le vaccin indien suscite la méfiance au Népal.
Un avion de la compagnie portugaise s'est posé en urgence à Dakar.
L'ancien ministre français publie ses mémoires sur l'Algérie.
Le cardinal congolais a célébré la messe à Rome.
La diaspora haïtienne de Montréal envoie des colis à Port-au-Prince.
Le réseau social chinois a bloqué un compte taïwanais.
Une juge espagnole a ouvert une enquête sur un couple britannique.
L'étape du Tour passe par la Belgique avant d'entrer en France.
La Roumanie mène au score, la Bulgarie réclame un penalty.
# Ski : les Suisses dominent les Autrichiens à Kitzbühel
Le Néerlandais attaque dans le col et distance le Slovène.
La gauche allemande et les Verts ne s'entendent pas sur le climat.
Le syndicat refuse l'offre de la direction de l'usine de Gand.
Les agriculteurs polonais bloquent la frontière avec l'Ukraine.
Selon un sondage, les Danois rejettent l'euro.
L'historien rappelle que la France avait rompu ses relations avec l'Égypte en 1956.
Si la Chine attaquait Taïwan, les États-Unis interviendraient, estime un expert.
# Pourquoi la Turquie s'est rapprochée de la Russie
Faut-il sanctionner le Rwanda ?
Le documentaire retrace la visite de Nixon en Chine.
La série raconte comment l'Iran a libéré les otages américains.
L'accord franco-allemand de 1963 fête ses soixante ans.
Il y a dix ans, Cuba et les États-Unis renouaient.
Le père du joueur a signé un contrat avec un sponsor émirati.
Des commerçants nigériens et béninois se plaignent de la fermeture de la frontière.
Un pêcheur sénégalais a été relâché par des pirates.
Le consul honoraire de Monaco a reçu une médaille à Nice.
Le maire de Rome a accueilli une délégation d'élèves coréens.
La princesse suédoise a visité une école à Göteborg.
La reine d'Angleterre a reçu un cheval du Kazakhstan en 1990.
Le groupe minier canadien a conclu un accord avec Bamako sur le partage des revenus.
L'évêque de Carthagène a invité les fidèles à prier pour Haïti.
Les scientifiques russes et américains se sont réunis à bord de la station.
Le prix du café brésilien s'envole à Londres.
Le Parlement européen a débattu de la pêche.
Un bateau de croisière italien a fait escale à Tunis.
La gendarmerie française a saisi 200 kilos de cocaïne venus du Suriname.
Le président du club ghanéen a démissionné après la défaite en Égypte.
La Norvège et la Suède partagent un goût pour le ski.
Les étudiants sénégalais de Dakar ont protesté contre la hausse des frais.
L'avocat du chanteur congolais rejette les accusations du parquet belge.
La Coupe Davis réunit l'Australie et l'Italie à Malaga.
L'entraîneur portugais refuse de parler de son avenir au Brésil.
"""
