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
Les pourparlers entre Israël et la Syrie sont suspendus. | alert meeting suspended ISR>SYR
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
"""
