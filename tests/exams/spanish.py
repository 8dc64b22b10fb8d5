"""Spanish sentences and headlines (marked "# "), written without a look at the definitions, in the notation of `tests.exams.probes`."""

TOLD = """
El canciller peruano, Elmer Schialer, partirá mañana rumbo a Santiago para una visita de trabajo. | visit planned PER>CHL
# El rey Felipe VI inicia en Luanda su primer viaje de Estado a África | visit under_way ESP>AGO
El jefe de la diplomacia húngara se desplazó este martes a Moscú. | visit completed HUN>RUS
La presidenta mexicana tiene previsto visitar Guatemala en agosto. | visit planned MEX>GTM
# Noboa viaja a Emiratos en busca de inversión | visit completed ECU>ARE
El primer ministro japonés pisará suelo brasileño el 3 de mayo. | visit planned JPN>BRA
El secretario de Estado de Estados Unidos hará escala en Panamá antes de la cumbre. | visit planned USA>PAN
El presidente de Kenia efectuó una visita oficial a Haití. | visit completed KEN>HTI
# Suspendida la visita de Netanyahu a Budapest | visit suspended ISR>HUN
# Qin Gang acepta devolver la visita a Estados Unidos | visit agreed CHN>USA
El viaje del presidente surcoreano a Varsovia quedó aplazado por la crisis política. | visit postponed KOR>POL
La ministra de Exteriores finlandesa realizará una gira por Etiopía y Kenia la próxima semana. | visit planned FIN>ETH
Acompañado de tres ministros, el mandatario paraguayo arribó anoche a Taipéi. | visit completed PRY>TWN
# Lula aterriza en Pekín con una delegación de 200 empresarios | visit completed BRA>CHN
Los cancilleres de Armenia y Turquía mantuvieron un encuentro en Antalya. | meeting completed ARM>TUR
El presidente de Polonia y su par lituano dialogaron por videoconferencia. | meeting completed POL>LTU
Los ministros de Defensa de Chile y Argentina se verán las caras el jueves en Mendoza. | meeting planned CHL>ARG
El canciller cubano sostuvo un intercambio con su homólogo vietnamita en La Habana. | meeting completed CUB>VNM
El emir de Catar telefoneó al presidente iraní. | meeting completed QAT>IRN
# Trump y Putin conversan durante dos horas por teléfono | meeting completed USA>RUS
El presidente de Serbia acogió en Belgrado a su homólogo chino. | meeting completed CHN>SRB
El vicepresidente indio fue recibido por el presidente egipcio en El Cairo. | meeting completed IND>EGY
Quedó pospuesta la cumbre entre los líderes de Corea del Sur y Japón. | meeting postponed KOR>JPN
# Se cancela la reunión entre Milei y Macron | meeting cancelled ARG>FRA
Los negociadores de Israel y Siria se reúnen de nuevo en Bakú. | meeting completed ISR>SYR
Delegaciones de Grecia y Turquía retomaron en Atenas el diálogo político. | negotiation resumed GRC>TUR
Los equipos negociadores de Ucrania y Rusia iniciaron este lunes una nueva ronda de conversaciones en Estambul. | negotiation under_way UKR>RUS
Etiopía y Egipto suspendieron las negociaciones sobre la gran presa del Nilo. | negotiation suspended ETH>EGY
# Rusia y EE. UU. volverán a negociar en Riad | negotiation planned RUS>USA
La próxima reunión entre Colombia y Ecuador se celebrará en Tulcán. | meeting planned COL>ECU
La canciller argentina coincidió con el ministro británico en un foro y ambos charlaron de inversiones. | meeting completed ARG>GBR
# Cita en Ginebra: los enviados de China y EE. UU. discuten los aranceles | meeting completed CHN>USA
Perú y Ecuador firmaron un memorándum de entendimiento sobre tránsito fronterizo. | agreement completed PER>ECU
# México y Canadá cierran filas y pactan un frente común ante los aranceles | agreement agreed MEX>CAN
Israel y el Líbano llegaron a un acuerdo para demarcar su frontera marítima. | agreement agreed ISR>LBN
Ruanda y la República Democrática del Congo rubricaron la paz en Washington. | agreement completed RWA>COD
El Gobierno español y el marroquí convinieron reabrir la aduana de Melilla. | agreement agreed ESP>MAR
Tailandia y Camboya aceptaron un alto el fuego inmediato. | agreement agreed THA>KHM
# Bolivia y Brasil sellan alianza energética | agreement completed BOL>BRA
Kazajistán se comprometió a suministrar uranio a Suiza. | agreement agreed KAZ>CHE
# India y el Reino Unido concluyen las negociaciones de su tratado de libre comercio | agreement agreed IND>GBR
Panamá y Costa Rica estrenarán en enero un convenio de seguridad social. | agreement planned PAN>CRI
Venezuela y Trinidad y Tobago dieron luz verde al proyecto conjunto de gas Dragón. | agreement agreed VEN>TTO
El Congreso de Paraguay ratificó el acuerdo con Taiwán. | agreement completed PRY>TWN
# Acuerdo entre Washington y Kiev para explotar minerales | agreement agreed USA>UKR
Noruega y Dinamarca han alcanzado un entendimiento sobre las cuotas de bacalao. | agreement agreed NOR>DNK
Los gobiernos de Honduras y El Salvador convinieron en patrullar juntos el golfo de Fonseca. | agreement agreed HND>SLV
# Chile y la India abrirán conversaciones comerciales | negotiation planned CHL>IND
El presidente chino ha cursado una invitación a su homólogo francés. | invitation invited CHN>FRA
# Maduro invita a los BRICS y al presidente iraní a Caracas | invitation invited VEN>IRN
El rey de Marruecos recibió una invitación del presidente francés para visitar París. | invitation invited FRA>MAR
El Gobierno de Suecia hizo llegar una invitación formal al presidente de Namibia. | invitation invited SWE>NAM
Zelenski ha sido invitado por el canciller alemán a Berlín. | invitation invited DEU>UKR
El presidente uruguayo convidó a su par brasileño a las fiestas patrias. | invitation invited URY>BRA
# Xi aceptó la invitación de Trump para ir a Washington | visit agreed CHN>USA
El primer ministro indio declinó la invitación de Canadá a la cumbre. | rejection completed IND>CAN
El Reino Unido impuso nuevas sanciones a doce buques rusos. | sanction completed GBR>RUS
# EE. UU. sube al 50% los aranceles a la India | sanction completed USA>IND
Estados Unidos retiró el visado a cuatro ministros brasileños. | sanction completed USA>BRA
Pekín vetó la entrada de carne de vacuno procedente de Australia. | sanction completed CHN>AUS
# Nueva Zelanda añade a 20 rusos a su lista negra | sanction completed NZL>RUS
El Tesoro de Estados Unidos incluyó en su lista de sancionados a dos generales sudaneses. | sanction completed USA>SDN
Corea del Sur prohíbe exportar maquinaria a Rusia. | sanction completed KOR>RUS
La Unión Europea prolongó seis meses las sanciones contra Siria. | sanction completed >SYR
# Washington castiga a Nicaragua con un arancel del 18% | sanction completed USA>NIC
Turquía paralizó todo el comercio con Israel. | sanction completed TUR>ISR
Rusia prohibió la entrada en su territorio a 200 funcionarios canadienses. | sanction completed RUS>CAN
Ecuador declaró persona non grata al embajador de México. | rupture completed ECU>MEX
# Nicaragua da 72 horas al embajador brasileño para abandonar el país | rupture completed NIC>BRA
# Malí rompe con Ucrania | rupture completed MLI>UKR
Perú ordenó la salida de todo el personal diplomático de México. | rupture completed PER>MEX
Venezuela clausuró su embajada en Oslo. | rupture completed VEN>NOR
La Paz interrumpió sus vínculos con Tel Aviv. | rupture completed BOL>ISR
Chile llamó a informar a su embajador en Israel. | rupture completed CHL>ISR
# Guatemala y Ecuador retiran a sus embajadores de Managua | rupture completed GTM>NIC
Polonia clausura el consulado ruso en Cracovia. | rupture completed POL>RUS
Burkina Faso denunció el acuerdo militar con Francia. | rupture completed BFA>FRA
# Honduras corta lazos con Taiwán | rupture completed HND>TWN
El gobierno de Milei rebajó el nivel de sus relaciones con Irán. | rupture completed ARG>IRN
Argentina abandonó la Organización Mundial de la Salud. | rupture completed ARG>
El ministro de Relaciones Exteriores de Uruguay, Mario Lubetkin, viaja este domingo a Bruselas. | visit completed URY>BEL
Procedente de Bogotá, la ministra sueca de Cooperación llegó ayer a Quito. | visit completed SWE>ECU
# Modi, en París para la cumbre de inteligencia artificial | visit under_way IND>FRA
El presidente electo de Bolivia se encuentra en Washington, donde sostendrá encuentros con el FMI. | visit under_way BOL>USA
# Aplazado el viaje del rey de España a Cuba | visit postponed ESP>CUB
Marcelo Rebelo de Sousa cumplirá en julio una visita de Estado a Cabo Verde. | visit planned PRT>CPV
El jefe del Gobierno libio visitó Ankara y se entrevistó con Erdogan. | visit completed LBY>TUR
Los reyes de Dinamarca iniciaron ayer una visita oficial a Estonia. | visit under_way DNK>EST
# Macron aterriza en Beirut tras la formación de Gobierno | visit completed FRA>LBN
Una misión comercial japonesa encabezada por el viceministro de Economía arribó a Asunción. | visit completed JPN>PRY
Tras reunirse con el papa en el Vaticano, el presidente colombiano voló a Berlín. | visit completed COL>DEU
El líder norcoreano llegó en tren a Vladivostok. | visit completed PRK>RUS
La presidenta hondureña suspendió el viaje que iba a realizar a Pekín. | visit suspended HND>CHN
El canciller venezolano acude a Moscú para sellar la alianza energética. | visit completed VEN>RUS
# Xi y Sánchez se ven en Pekín en plena guerra arancelaria | meeting completed CHN>ESP
Las vicecancilleres de Perú y Bolivia copresidieron en Lima la reunión del comité de frontera. | meeting completed PER>BOL
# Cumbre Putin-Lukashenko en San Petersburgo | meeting completed RUS>BLR
Trump y Zelenski hablaron el sábado durante casi media hora, informó la Casa Blanca. | meeting completed USA>UKR
Erdogan mantendrá mañana una conversación telefónica con Macron. | meeting planned TUR>FRA
# Fracasa la reunión entre India y Pakistán | meeting completed IND>PAK
El presidente de Ghana se reunirá el viernes en Acra con la primera ministra italiana. | meeting planned GHA>ITA
La primera ministra de Bangladés fue recibida con honores en Nueva Delhi por Narendra Modi. | meeting completed BGD>IND
Representantes de Hamás e Israel reanudaron en Doha las conversaciones indirectas. | negotiation resumed >ISR
El ministro de Exteriores egipcio telefoneó a sus homólogos de Francia y Jordania. | meeting completed EGY>FRA
Los presidentes de Kazajistán y Uzbekistán intercambiaron opiniones por teléfono. | meeting completed KAZ>UZB
# Rubio se ve con Lavrov en Kuala Lumpur | meeting completed USA>RUS
China y Filipinas han acordado rebajar la tensión en el mar de China Meridional. | agreement agreed CHN>PHL
# España e Italia pactan interconectar sus redes eléctricas | agreement agreed ESP>ITA
Los ministros de Energía de Argelia y Nigeria rubricaron en Abuya el contrato del gasoducto. | agreement completed DZA>NGA
El Salvador suscribió con Estados Unidos un memorando de cooperación nuclear. | agreement completed SLV>USA
Serbia y Hungría acordaron construir un oleoducto. | agreement agreed SRB>HUN
Japón y Filipinas firmaron un tratado que permite el despliegue recíproco de tropas. | agreement completed JPN>PHL
Costa Rica y Panamá zanjaron su disputa lechera con un acuerdo amistoso. | agreement agreed CRI>PAN
Catar y Ruanda convinieron ampliar el aeropuerto de Bugesera. | agreement agreed QAT>RWA
El Gobierno británico se comprometió con Kiev a entregar cien mil drones. | agreement agreed GBR>UKR
Ecuador y Perú acordaron la construcción de un puente internacional, dijo el canciller peruano. | agreement agreed ECU>PER
Noruega accedió a compartir con Polonia los datos del gasoducto. | agreement agreed NOR>POL
Israel y Hamás aceptan la primera fase del plan de Trump. | agreement agreed ISR>
# Brasil propone a la India un acuerdo de minerales críticos | agreement proposed BRA>IND
El Palacio de Itamaraty invitó al presidente chino a la cumbre de Río. | invitation invited BRA>CHN
# Putin invita a Trump a Moscú | invitation invited RUS>USA
La presidenta Sheinbaum extendió una invitación a Mark Carney para visitar México. | invitation invited MEX>CAN
El sultán de Brunéi ha invitado al rey de Tailandia a Bandar Seri Begawan. | invitation invited BRN>THA
El Gobierno de Chipre remitió una invitación al presidente de la India. | invitation invited CYP>IND
# Australia sanciona a dos ministros israelíes | sanction completed AUS>ISR
El Departamento de Estado revocó las visas de altos funcionarios costarricenses. | sanction completed USA>CRI
Brasil elevó al 25 por ciento el arancel sobre el acero chino. | sanction completed BRA>CHN
Londres amplió el régimen de sanciones a la petrolera rusa Lukoil. | sanction completed GBR>RUS
Los Veintisiete aprobaron el decimoctavo paquete de sanciones contra Rusia. | sanction completed >RUS
# Trump impone un arancel del 50% a Brasil | sanction completed USA>BRA
Japón congeló los bienes de nueve ciudadanos rusos. | sanction completed JPN>RUS
La India cerró sus puertos a los buques pakistaníes. | sanction completed IND>PAK
China restringió la exportación de tierras raras a Estados Unidos. | sanction completed CHN>USA
Ucrania impuso sanciones a 55 petroleros de la flota fantasma rusa. | sanction completed UKR>RUS
Washington suspendió la emisión de visados a ciudadanos de Sudán del Sur. | sanction completed USA>SSD
Países Bajos vetó la entrada a los ministros israelíes Ben Gvir y Smotrich. | sanction completed NLD>ISR
Taiwán incluyó a Huawei en su lista negra comercial. | sanction completed TWN>
Nicaragua rompió relaciones diplomáticas con Israel, según anunció la vicepresidenta Murillo. | rupture completed NIC>ISR
# Sudáfrica llama a consultas a su embajador en Israel | rupture completed ZAF>ISR
Moscú declaró personas non gratas a dos empleados de la embajada estonia. | rupture completed RUS>EST
Colombia retiró a todos sus diplomáticos de Managua. | rupture completed COL>NIC
# Ecuador rebaja sus relaciones con Venezuela | rupture completed ECU>VEN
Francia expulsó a doce agentes consulares argelinos en respuesta a la decisión de Argel. | rupture completed FRA>DZA
Afganistán cerró su embajada en Londres. | rupture completed AFG>GBR
Las autoridades de Níger pidieron al embajador francés que abandonara el país. | rupture completed NER>FRA
# Australia expulsa al embajador iraní | rupture completed AUS>IRN
Perú declaró persona no grata a la presidenta mexicana. | rupture completed PER>MEX
Mali, Níger y Burkina Faso abandonan la Corte Penal Internacional. | rupture completed MLI>
El vicepresidente de Paraguay, Pedro Alliana, viajó a Taipéi al frente de una delegación parlamentaria. | visit completed PRY>TWN
# Meloni vuela a Túnez para cerrar el pacto migratorio | visit completed ITA>TUN
El Gobierno turco anunció que Erdogan viajará a Bagdad en la segunda quincena. | visit planned TUR>IRQ
El secretario de Defensa de Estados Unidos tiene programada una visita a Manila. | visit planned USA>PHL
La ministra de Exteriores de Eslovenia comenzó hoy una visita de trabajo a Pristina. | visit under_way SVN>XKX
Los presidentes de Senegal y Gabón acudieron a Bamako. | visit completed SEN>MLI
El canciller paraguayo dio por concluida su gira por la India. | visit completed PRY>IND
El viaje de la presidenta de Tanzania a Berlín fue reprogramado para octubre. | visit postponed TZA>DEU
Boric aceptó visitar Pekín antes de que acabe su mandato. | visit agreed CHL>CHN
El jefe de la diplomacia rusa hizo escala en Argel camino de Nueva York. | visit completed RUS>DZA
Sin previo aviso, el primer ministro polaco se presentó en Kiev. | visit completed POL>UKR
Lula prolonga un día su estancia en Hanói. | visit completed BRA>VNM
El mandatario dominicano suspendió su viaje a Puerto Príncipe por motivos de seguridad. | visit suspended DOM>HTI
El canciller brasileño conversó este martes por teléfono con su par iraní. | meeting completed BRA>IRN
# Al Sisi y Burhan analizan en El Cairo la guerra de Sudán | meeting completed EGY>SDN
El ministro de Comercio chino se vio en París con la comisaria europea. | meeting completed CHN>
Los jefes de Estado de Ruanda y Angola celebraron un encuentro a puerta cerrada en Luanda. | meeting completed RWA>AGO
Se reunieron en Asunción los ministros del Interior de Paraguay y Bolivia. | meeting completed PRY>BOL
# EE. UU. y China reanudan el diálogo militar | negotiation resumed USA>CHN
El presidente finlandés y el letón almorzaron juntos en Riga. | meeting completed FIN>LVA
Nueva Delhi y Pekín llevarán a cabo en agosto otra ronda de conversaciones fronterizas. | negotiation planned IND>CHN
Los ministros de Pesca de Senegal y Mauritania tuvieron una reunión en Nuakchot. | meeting completed SEN>MRT
Kim y Putin mantuvieron una llamada de cuarenta minutos. | meeting completed PRK>RUS
# Reunión secreta entre emisarios de Israel y Siria en París | meeting completed ISR>SYR
El ministro de Economía argentino y el secretario del Tesoro estadounidense debatieron el canje de divisas. | meeting completed ARG>USA
Perú y Tailandia concluyeron su tratado de libre comercio. | agreement agreed PER>THA
# Rabat y Madrid acuerdan compartir la información de los puertos | agreement agreed MAR>ESP
Los cancilleres de Panamá y Colombia suscribieron una declaración conjunta sobre el Darién. | agreement completed PAN>COL
Etiopía y Somalia acordaron en Ankara poner fin a su disputa. | agreement agreed ETH>SOM
Alemania y Noruega sellaron una alianza de hidrógeno. | agreement completed DEU>NOR
Tras meses de tira y afloja, Londres y Bruselas cerraron un acuerdo sobre Gibraltar. | agreement agreed GBR>
India y Pakistán pactaron un alto el fuego inmediato. | agreement agreed IND>PAK
La República Checa aceptó la propuesta eslovaca de compartir la vigilancia aérea. | agreement agreed CZE>SVK
# Cuba y Vietnam renuevan su convenio de arroz | agreement completed CUB>VNM
El presidente de Guinea Ecuatorial firmó en Moscú un acuerdo de seguridad con Putin. | agreement completed GNQ>RUS
Argentina prometió a Paraguay saldar la deuda de Yacyretá. | agreement agreed ARG>PRY
Fue firmado en Lisboa un convenio entre Angola y Portugal. | agreement completed AGO>PRT
Kirguistán y Tayikistán delimitaron por completo su frontera y firmaron el tratado. | agreement completed KGZ>TJK
La presidenta de la India invitó al rey de Bután a Nueva Delhi. | invitation invited IND>BTN
# Macron invita a Modi al Elíseo | invitation invited FRA>IND
El presidente indonesio fue invitado por Putin a San Petersburgo. | invitation invited RUS>IDN
Cancillería de Chile entregó una invitación formal al ministro japonés. | invitation invited CHL>JPN
# Canadá sanciona a once funcionarios bielorrusos | sanction completed CAN>BLR
El Reino Unido prohibió la importación de diamantes rusos. | sanction completed GBR>RUS
México anunció aranceles del 50 % a los coches chinos. | sanction completed MEX>CHN
Japón y Australia endurecieron las sanciones contra Corea del Norte. | sanction completed JPN>PRK
El Departamento del Tesoro bloqueó los activos de tres jueces venezolanos. | sanction completed USA>VEN
Noruega vetó el acceso a sus puertos de los pesqueros rusos. | sanction completed NOR>RUS
# Pekín castiga a Ottawa con aranceles a la colza | sanction completed CHN>CAN
España suspendió la venta de armas a Israel. | sanction completed ESP>ISR
Bielorrusia fue sancionada por Canadá por la represión. | sanction completed CAN>BLR
Filipinas rompió el contrato ferroviario con China. | rupture completed PHL>CHN
Siria cortó relaciones con Ucrania. | rupture completed SYR>UKR
# Argelia retira a su embajador en París | rupture completed DZA>FRA
Nicaragua expulsó al embajador de la Unión Europea. | rupture completed NIC>
Honduras llamó a consultas a su embajador en Washington. | rupture completed HND>USA
Rumanía declaró persona non grata al agregado militar ruso. | rupture completed ROU>RUS
Israel cerró su embajada en Dublín. | rupture completed ISR>IRL
Dos diplomáticos canadienses fueron expulsados por la India. | rupture completed IND>CAN
Níger denunció los acuerdos militares suscritos con Francia. | rupture completed NER>FRA
Venezuela rompe con Argentina y expulsa a sus diplomáticos. | rupture completed VEN>ARG
La primera ministra italiana rechazó la propuesta francesa. | rejection completed ITA>FRA
España envió a Turquía un hospital de campaña y 80 sanitarios tras el terremoto. | aid completed ESP>TUR
Japón donó a Filipinas doce patrulleras para su guardia costera. | aid completed JPN>PHL
# Médicos cubanos llegan a Italia para combatir la pandemia | aid completed CUB>ITA
# Venezuela envía 45 toneladas de alimentos a Cuba | aid completed VEN>CUB
Estados Unidos desembolsó 50 millones de dólares en ayuda militar para Colombia. | aid completed USA>COL
Brigadistas argentinos viajaron a Chile para combatir los incendios forestales. | aid completed ARG>CHL
Colombia acogió a más de dos mil desplazados venezolanos en albergues de Cúcuta. | aid completed COL>VEN
China concedió a Pakistán un préstamo de 2.000 millones de dólares para evitar la suspensión de pagos. | aid completed CHN>PAK
# México manda a Cuba dos buques con víveres y medicinas | aid completed MEX>CUB
París fletó un avión con material médico para Beirut. | aid completed FRA>LBN
El buque hospital estadounidense Comfort atendió a miles de haitianos frente a Puerto Príncipe. | aid completed USA>HTI
La India suministró a Sri Lanka arroz y combustible por valor de mil millones. | aid completed IND>LKA
Emiratos Árabes Unidos inyectó 5.000 millones de dólares en el Banco Central de Egipto para apuntalar su economía. | aid completed ARE>EGY
La Marina peruana y la brasileña iniciaron ejercicios conjuntos en el río Amazonas. | joint_exercise completed PER>BRA
España y Francia desarticularon en una operación conjunta una red de tráfico de armas. | joint_exercise completed ESP>FRA
Colombia extraditó a Estados Unidos al jefe del Clan del Golfo. | joint_exercise completed COL>USA
# México entrega a Estados Unidos a 26 capos del narcotráfico | joint_exercise completed MEX>USA
Argentina y Chile realizan patrullas conjuntas en la Antártida. | joint_exercise completed ARG>CHL
La India compró a Francia 26 cazas Rafale. | joint_exercise completed IND>FRA
Policías de Paraguay y Brasil destruyeron juntos plantaciones de marihuana en Amambay. | joint_exercise completed PRY>BRA
# Venezuela y Colombia reanudan los vuelos comerciales | joint_exercise resumed VEN>COL
La china Cosco inauguró el puerto de Chancay en Perú, en presencia de Xi Jinping y Dina Boluarte. | joint_exercise completed CHN>PER
Ecuador y Colombia refuerzan la cooperación en la frontera contra las bandas criminales. | joint_exercise completed ECU>COL
España extraditó a Argentina a un exmilitar acusado de torturas. | joint_exercise completed ESP>ARG
Guatemala y México crearon un grupo de trabajo conjunto sobre migración. | joint_exercise completed GTM>MEX
Uruguay y Argentina cooperan en la búsqueda de un pesquero desaparecido. | joint_exercise completed URY>ARG
Estados Unidos desplegó tres destructores frente a las costas de Venezuela. | force_posture completed USA>VEN
# Maduro ordena desplegar 15.000 agentes en la frontera con Colombia | force_posture completed VEN>COL
Rusia concentró más de cien mil soldados junto a la frontera ucraniana. | force_posture completed RUS>UKR
Corea del Norte lanzó un misil balístico hacia el mar del Japón. | force_posture completed PRK>JPN
China inició maniobras militares alrededor de Taiwán con fuego real. | force_posture completed CHN>TWN
# Finlandia refuerza su frontera con Rusia | force_posture completed FIN>RUS
Irán probó un misil capaz de alcanzar bases de Estados Unidos en la región. | force_posture completed IRN>USA
Grecia puso en alerta a su ejército tras la incursión turca. | force_posture completed GRC>TUR
Japón hizo despegar cazas para interceptar a dos bombarderos chinos. | force_posture completed JPN>CHN
Taiwán movilizó a sus reservistas ante las maniobras de China. | force_posture completed TWN>CHN
Bogotá trasladó blindados y tropas a la frontera con Venezuela. | force_posture completed COL>VEN
# El Pentágono manda un segundo portaaviones a Oriente Próximo para disuadir a Irán | force_posture completed USA>IRN
Corea del Sur elevó el nivel de alerta tras el disparo de un cohete norcoreano. | force_posture completed KOR>PRK
Miles de paquistaníes marcharon en Karachi contra las declaraciones de Macron sobre el islam. | protest completed PAK>FRA
Los sindicatos argentinos iniciaron una huelga general contra la reforma laboral de Milei. | protest completed ARG>
# Paro nacional en Colombia: los camioneros bloquean las carreteras | protest completed COL>
Campesinos bolivianos cortaron la ruta entre La Paz y Oruro para exigir la renuncia de Arce. | protest completed BOL>
Cientos de cubanos salieron a las calles de Santiago a protestar por los apagones. | protest completed CUB>
Manifestantes iraníes quemaron banderas estadounidenses ante la antigua embajada. | protest completed IRN>USA
Decenas de miles de israelíes se manifestaron en Tel Aviv contra la reforma judicial de Netanyahu. | protest completed ISR>
Los agricultores franceses bloquearon con tractores los accesos a París. | protest completed FRA>
La oposición venezolana convocó una marcha en Caracas contra el fraude electoral. | protest completed VEN>
Jóvenes nepalíes incendiaron el Parlamento en Katmandú. | protest completed NPL>
Los médicos birmanos se declararon en huelga contra la junta militar. | protest completed MMR>
Docentes y obreros panameños mantienen los cortes de ruta contra el contrato minero. | protest completed PAN>
Opositores nicaragüenses se encadenaron a las puertas de la catedral de Managua. | protest completed NIC>
La vicepresidenta española se reunió en Bakú con el ministro azerí de Energía. | meeting completed ESP>AZE
# Petro y Maduro, cara a cara en Caracas | meeting completed COL>VEN
Lula telefoneó a Biden para tratar la crisis de Venezuela. | meeting completed BRA>USA
Sánchez aterriza en Pekín para entrevistarse con Xi. | visit completed ESP>CHN
La presidenta mexicana y el primer ministro canadiense conversaron por videollamada sobre el T-MEC. | meeting completed MEX>CAN
# Milei almuerza con Meloni en Roma | meeting completed ARG>ITA
Catar y Egipto mediaron entre Israel y Hamás para prolongar la tregua. | mediation completed QAT>ISR
Noruega medió en los contactos entre el Gobierno venezolano y la oposición. | mediation completed NOR>VEN
Los jefes de la diplomacia rusa y estadounidense mantuvieron una larga charla en Riad. | meeting completed RUS>USA
El presidente chileno sostuvo un encuentro bilateral con su par boliviano al margen de la asamblea. | meeting completed CHL>BOL
# Erdogan se ofrece a mediar entre Moscú y Kiev | mediation completed TUR>UKR
Se inauguró en Loja el gabinete binacional de Perú y Ecuador. | meeting completed PER>ECU
El canciller alemán viajará mañana a París para cenar con Macron. | visit planned DEU>FRA
España y Marruecos acordaron reabrir las aduanas de Ceuta y Melilla. | agreement agreed ESP>MAR
Armenia y Azerbaiyán cerraron un acuerdo de paz que pone fin a cuatro décadas de conflicto. | agreement agreed ARM>AZE
# Irán y Arabia Saudí restablecerán relaciones diplomáticas | agreement agreed IRN>SAU
Colombia y Venezuela convinieron reabrir gradualmente su frontera. | agreement agreed COL>VEN
# Washington y Kiev firman el acuerdo de los minerales | agreement completed USA>UKR
Egipto y Etiopía aceptaron someter la disputa de la presa a un arbitraje. | agreement agreed EGY>ETH
Chile y Bolivia suscribieron un memorando sobre control migratorio. | agreement completed CHL>BOL
Panamá se comprometió con Estados Unidos a no renovar el acuerdo de la Ruta de la Seda. | agreement agreed PAN>USA
El Reino Unido y la India dieron por concluidas las negociaciones de su tratado comercial. | agreement agreed GBR>IND
# Turquía da su visto bueno al ingreso de Suecia en la OTAN | agreement agreed TUR>SWE
Los presidentes de Ecuador y Colombia se dieron un abrazo y dieron por superada la crisis. | agreement agreed ECU>COL
Tailandia y Camboya pactan una tregua. | agreement agreed THA>KHM
Berlín prometió a Kiev misiles de largo alcance. | agreement agreed DEU>UKR
Cuba expresó su respaldo a Maduro ante las amenazas de Washington. | support completed CUB>VEN
El rey Felipe VI trasladó sus condolencias a Macron por el incendio. | support completed ESP>FRA
# Trump elogia a Milei: "Está haciendo un trabajo fantástico" | support completed USA>ARG
Brasil reconoció a Palestina como Estado. | support completed BRA>PSE
Petro agradeció a Noboa el apoyo en la crisis carcelaria. | support completed COL>ECU
Moscú felicitó a Ortega por su reelección. | support completed RUS>NIC
Uruguay apoya el reclamo argentino sobre las Malvinas. | support completed URY>ARG
# Teherán cierra filas con Caracas | support completed IRN>VEN
El canciller alemán se solidarizó con Israel. | support completed DEU>ISR
Bolivia salió en defensa de Irán. | support completed BOL>IRN
Perú dio el pésame a Chile por la muerte de Piñera. | support completed PER>CHL
China se puso del lado de Pakistán en el conflicto de Cachemira. | support completed CHN>PAK
# Paraguay reitera su apoyo a Taiwán | support completed PRY>TWN
Cuba excarceló a 553 presos tras un acuerdo con Estados Unidos. | release completed CUB>USA
# Washington alivia las sanciones petroleras a Venezuela | release completed USA>VEN
Israel puso en libertad a 90 presos palestinos. | release completed ISR>PSE
Nicaragua liberó a 135 presos políticos. | release completed NIC>
Rusia y Ucrania canjearon 300 prisioneros de guerra cada una. | release completed RUS>UKR
Francia retiró sus últimas tropas de Malí. | release completed FRA>MLI
El ELN liberó a dos soldados colombianos en Arauca. | release completed COL>
Pakistán devolvió a la India al piloto capturado. | release completed PAK>IND
# Caracas deja en libertad a diez estadounidenses | release completed VEN>USA
El Ejército israelí se replegó del sur de Líbano. | release completed ISR>LBN
Egipto reabrió el paso de Rafah. | release resumed EGY>PSE
Estados Unidos rebajó los aranceles a China del 145 al 30 por ciento. | release completed USA>CHN
El presidente peruano presentó su renuncia tras las protestas. | release completed PER>
# Zelenski pide a Trump más misiles | demand completed UKR>USA
México exigió a España una disculpa por la Conquista. | demand completed MEX>ESP
Madrid solicitó a Londres la extradición de un banquero. | demand completed ESP>GBR
Francia reclama a Irán la liberación inmediata de sus dos ciudadanos. | demand completed FRA>IRN
El primer ministro haitiano pidió más policías a Kenia. | demand completed HTI>KEN
Washington instó a Pekín a frenar a Corea del Norte. | demand completed USA>CHN
# Argentina reclama al Reino Unido negociar la soberanía de las Malvinas | demand completed ARG>GBR
El Gobierno chileno pidió a Caracas que extradite a los asesinos de Ojeda. | demand completed CHL>VEN
España urge a Israel a permitir la entrada de ayuda. | demand completed ESP>ISR
Líbano rogó a Irak que le vendiera combustible a crédito. | demand completed LBN>IRQ
Petro llamó a Trump a suspender los ataques a lanchas en el Caribe. | demand completed COL>USA
# Ankara exige a Estocolmo que entregue a 33 kurdos | demand completed TUR>SWE
Nueva Delhi demanda a Pekín la retirada de sus tropas de Ladakh. | demand completed IND>CHN
# Maduro acusa a Colombia de planear un atentado | criticism completed VEN>COL
Milei llamó "asesino terrorista" a Petro. | criticism completed ARG>COL
Pekín denunció la injerencia de Estados Unidos en Taiwán. | criticism completed CHN>USA
# Perú protesta ante México por las palabras de López Obrador | criticism completed PER>MEX
España convocó al encargado de negocios venezolano. | criticism completed ESP>VEN
Rusia culpó a Ucrania del ataque contra el puente. | criticism completed RUS>UKR
Nicaragua demandó a Costa Rica ante la Corte de La Haya. | criticism completed NIC>CRI
Lula comparó la ofensiva de Israel con el Holocausto. | criticism completed BRA>ISR
Washington señaló a Irán como responsable del ataque con drones. | criticism completed USA>IRN
Bogotá lamentó el incidente y elevó una nota de protesta a Managua. | criticism completed COL>NIC
# Nueva Delhi ve la mano de Pakistán en el atentado de Cachemira | criticism completed IND>PAK
Boric calificó de dictadura al régimen de Maduro. | criticism completed CHL>VEN
Erdogan arremetió contra Grecia por armar las islas. | criticism completed TUR>GRC
Irán descartó negociar con Estados Unidos bajo presión. | rejection completed IRN>USA
Hungría vetó la apertura de negociaciones con Ucrania. | rejection completed HUN>UKR
Bogotá se niega a reconocer la victoria de Maduro. | rejection completed COL>VEN
El Gobierno español rechazó la petición de extradición de Argentina. | rejection completed ESP>ARG
# México no reanudará relaciones con Ecuador mientras gobierne Noboa | rejection completed MEX>ECU
El Kremlin desestimó la propuesta ucraniana de tregua. | rejection completed RUS>UKR
Israel dijo no al plan francés. | rejection completed ISR>FRA
Santiago se negó a dialogar con La Paz sobre una salida soberana al mar. | rejection completed CHL>BOL
Mulino rechazó de plano las palabras de Trump sobre el canal. | rejection completed PAN>USA
# Erdogan se opone a la entrada de Finlandia en la OTAN | rejection completed TUR>FIN
Atenas hizo oídos sordos a la oferta de Ankara. | rejection completed GRC>TUR
Pekín no acatará el fallo a favor de Filipinas. | rejection completed CHN>PHL
Lima denegó el salvoconducto al asilado en la embajada colombiana. | rejection completed PER>COL
# Trump amenaza a Petro con aranceles | threat completed USA>COL
Moscú advirtió a Londres de que atacará sus bases si Ucrania usa sus misiles. | threat completed RUS>GBR
Irán juró una venganza implacable contra Israel. | threat completed IRN>ISR
Pionyang amenazó con reducir Seúl a cenizas. | threat completed PRK>KOR
Maduro dio un ultimátum a las petroleras que operan en Guyana. | threat completed VEN>GUY
Estados Unidos impondrá aranceles a México si no frena el fentanilo, avisó Trump. | threat completed USA>MEX
# Pekín avisa a Taiwán: no renunciará al uso de la fuerza | threat completed CHN>TWN
"Podemos llegar de repente una noche", amenazó Erdogan a Grecia. | threat completed TUR>GRC
España estudia tomar medidas contra Gibraltar. | threat completed ESP>GIB
Etiopía, dispuesta a ir a la guerra con Egipto por la presa. | threat completed ETH>EGY
Noboa lanzó una advertencia a México. | threat completed ECU>MEX
Trump dio a Irán un plazo de dos semanas. | threat completed USA>IRN
# Lukashenko amenaza con cerrar la frontera con Lituania | threat completed BLR>LTU
Estados Unidos sancionó a ocho funcionarios venezolanos. | sanction completed USA>VEN
# Colombia llama a consultas a su embajador en Nicaragua | rupture completed COL>NIC
Ecuador declaró persona non grata a la embajadora de México. | rupture completed ECU>MEX
# Turquía suspende todo el comercio con Israel | sanction completed TUR>ISR
Argentina retiró a su personal diplomático de Caracas. | rupture completed ARG>VEN
Argelia congeló el tratado de amistad con España. | rupture completed DZA>ESP
Canadá congeló los activos de 30 oligarcas rusos. | sanction completed CAN>RUS
Varsovia ordenó el cierre del consulado ruso en Poznan. | rupture completed POL>RUS
# Bolivia rompe con Israel | rupture completed BOL>ISR
Washington volvió a incluir a Cuba en la lista de patrocinadores del terrorismo. | sanction completed USA>CUB
China vetó las importaciones de carne australiana. | sanction completed CHN>AUS
El Gobierno peruano prohibió la entrada al país de Maduro. | sanction completed PER>VEN
Birmania expulsó al encargado de negocios de Timor Oriental. | rupture completed MMR>TLS
Rusia condenó a 16 años al periodista estadounidense Evan Gershkovich. | detention completed RUS>USA
# Ortega despoja de su nacionalidad a 94 opositores | detention completed NIC>
Venezuela detuvo a dos turistas españoles acusados de espionaje. | detention completed VEN>ESP
# Bukele prorroga el régimen de excepción en El Salvador | detention completed SLV>
La Guardia Revolucionaria iraní se apoderó de dos petroleros griegos. | detention completed IRN>GRC
Soldados israelíes demolieron 20 viviendas palestinas en Cisjordania. | detention completed ISR>PSE
China mantiene encarcelados a dos canadienses. | detention completed CHN>CAN
Un tribunal egipcio ilegalizó a los Hermanos Musulmanes. | detention completed EGY>
La policía cubana reprimió a los manifestantes en Bayamo. | detention completed CUB>
# Detenido el alcalde de Estambul, rival de Erdogan | detention completed TUR>
Piratas informáticos rusos atacaron la red eléctrica ucraniana. | detention completed RUS>UKR
Minsk bloqueó a mil camiones lituanos en la frontera. | detention completed BLR>LTU
El Gobierno peruano impuso el toque de queda en Puno. | detention completed PER>
# Israel golpea instalaciones nucleares en Irán | attack completed ISR>IRN
Una lluvia de drones rusos cayó de madrugada sobre Odesa. | attack completed RUS>UKR
Estados Unidos hundió una lancha procedente de Venezuela y mató a sus once tripulantes. | attack completed USA>VEN
La aviación paquistaní bombardeó tres aldeas en Afganistán. | attack completed PAK>AFG
El Ejército colombiano abatió a Raúl Reyes en territorio ecuatoriano. | attack completed COL>ECU
Un dron israelí mató a un comandante de Hizbulá en el sur de Líbano. | attack completed ISR>LBN
# La artillería turca machaca posiciones kurdas en Siria | attack completed TUR>SYR
Tropas etíopes entraron en Somalia y ocuparon dos localidades. | attack completed ETH>SOM
Misiles iraníes alcanzaron un hospital en Beersheba. | attack completed IRN>ISR
# Ucrania ataca con drones una refinería rusa en Samara | attack completed UKR>RUS
Pandilleros haitianos asaltaron la cárcel de Puerto Príncipe. | attack completed HTI>
Camboya y Tailandia intercambiaron fuego de artillería. | attack completed KHM>THA
Cazas saudíes arrasaron un mercado en Saná. | attack completed SAU>YEM
China ha entregado a Ecuador 400 viviendas prefabricadas para los afectados por el terremoto de Manabí, según la embajada en Quito. | aid completed CHN>ECU
# Brasil cede energía a Uruguay por la sequía | aid completed BRA>URY
El Bundestag dio su aprobación al tercer rescate de Grecia, de 86.000 millones. | aid completed DEU>GRC
Soldados franceses reparten en Libreville raciones entre los gaboneses evacuados de sus casas por la crecida. | aid completed FRA>GAB
Colombia envió bomberos y espuma a Matanzas para ayudar a Cuba a controlar el incendio de los tanques de combustible. | aid completed COL>CUB
Más de 20.000 médicos cubanos prestan servicio en los barrios pobres de Venezuela. | aid completed CUB>VEN
Un avión C-130 japonés depositó en Tonga tres toneladas de agua potable. | aid completed JPN>TON
# La Argentina vende carne kosher a Israel | joint_exercise completed ARG>ISR
Cazas turcos y azerbaiyanos ejecutan un ejercicio en el cielo de Ganyá. | joint_exercise completed TUR>AZE
Costa Rica y Panamá tienden una línea eléctrica común en Paso Canoas. | joint_exercise completed CRI>PAN
Paraguay y Argentina exploran en común la isla Apipé en busca de agua. | joint_exercise completed PRY>ARG
Cinco destructores de Estados Unidos aguardan en el Mediterráneo la orden de disparar sobre Siria. | force_posture completed USA>SYR
Kim Jong-un puso sus baterías de misiles en posición de combate frente a Corea del Sur. | force_posture completed PRK>KOR
Las Fuerzas de Defensa de Guyana doblaron sus efectivos en la raya con Venezuela. | force_posture completed GUY>VEN
El asesor de Lula, Celso Amorim, aterrizó en Caracas para hablar con Maduro. | visit completed BRA>VEN
Los Reyes de España empiezan en Bogotá una gira de tres días. | visit under_way ESP>COL
# Mattarella, en Argel | visit under_way ITA>DZA
Díaz-Canel fue huésped de Putin en el Kremlin durante dos días. | meeting completed CUB>RUS
La presidenta hondureña conferenció con una delegación de Taiwán encabezada por el vicepresidente William Lai. | meeting completed HND>TWN
El rey de Marruecos telefoneó a Felipe VI. | meeting completed MAR>ESP
Rusia y Ucrania desbloquean en Estambul la salida del grano. | agreement agreed RUS>UKR
Los presidentes de Venezuela y Colombia restañaron las heridas en la quinta de San Pedro Alejandrino y reanudarán las relaciones. | agreement agreed VEN>COL
México aplaudió la elección de Arce en Bolivia. | support completed MEX>BOL
Managua se adhiere a la demanda de Palestina. | support completed NIC>PSE
Lula se solidarizó con Cristina Kirchner, vicepresidenta argentina, por el atentado fallido. | support completed BRA>ARG
Caracas reitera a Siria su amistad inquebrantable. | support completed VEN>SYR
Lacalle Pou expresó su pesar por los israelíes asesinados. | support completed URY>ISR
Petro honró en Panamá la memoria de Torrijos y defendió la soberanía panameña del Canal. | support completed COL>PAN
Arévalo ratifica a Taiwán como único socio. | support completed GTM>TWN
Obama borró a Cuba de la nómina de Estados patrocinadores del terrorismo. | release completed USA>CUB
Piñera cedió a la calle y congeló el precio del metro. | release completed CHL>
Perú devolvió a Ecuador una lancha apresada. | release completed PER>ECU
Irán dejó zarpar al petrolero surcoreano. | release completed IRN>KOR
Maduro repatrió a 11 colombianos que estaban presos. | release completed VEN>COL
Colombia reclamó ante el embajador de Nicaragua por la entrega de asilo a un exministro. | demand completed COL>NIC
Trump conminó a México a desplegar al Ejército en la frontera. | demand completed USA>MEX
Ecuador solicitó que México le entregue al exvicepresidente Glas. | demand completed ECU>MEX
Bamako insta a los soldados franceses a irse "sin demora". | demand completed MLI>FRA
Brasil tramita ante Italia la extradición de la diputada Zambelli. | demand completed BRA>ITA
El primer ministro de Haití apeló al corazón de los dominicanos: que cesen las expulsiones. | demand completed HTI>DOM
Pionyang conmina a Washington a cancelar las maniobras. | demand completed PRK>USA
# Paraguay monta en cólera por el espionaje brasileño | criticism completed PRY>BRA
El Gobierno ecuatoriano consideró una ofensa las declaraciones del ministro venezolano Jorge Rodríguez. | criticism completed ECU>VEN
Uribe reprobó la pasividad de Ecuador con las FARC. | criticism completed COL>ECU
Guatemala recriminó a Honduras que deje pasar la caravana. | criticism completed GTM>HND
Kirchner lamentó que Uruguay haya violado el tratado del río. | criticism completed ARG>URY
Maduro se levantó de la mesa de Oslo y no enviará delegados. | rejection completed VEN>NOR
# Chile niega a Argentina la extradición del mapuche Jones Huala | rejection completed CHL>ARG
España no llegará al 5% que le exige Trump. | rejection completed ESP>USA
El Kremlin ve inviable que el Vaticano sea sede de las conversaciones. | rejection completed RUS>VAT
Modi no se pliega a Trump y seguirá comprando crudo. | rejection completed IND>USA
Costa Rica ignoró el reclamo de Nicaragua sobre el río San Juan. | rejection completed CRI>NIC
Bolivia no autorizó el sobrevuelo del avión peruano. | rejection completed BOL>PER
México responderá con aranceles a los de Trump, avisó Sheinbaum. | threat completed MEX>USA
Seúl borrará del mapa a Pionyang si usa la bomba, según su Ministerio de Defensa. | threat completed KOR>PRK
España se plantea castigar a los jueces de Maduro. | threat completed ESP>VEN
Islamabad considerará acto de guerra que la India corte el Indo. | threat completed PAK>IND
# Lula retira las credenciales al agregado policial estadounidense | rupture completed BRA>USA
Tegucigalpa dio 72 horas a los diplomáticos de Venezuela para salir. | rupture completed HND>VEN
Guatemala canceló el visado a los directivos de una minera rusa. | sanction completed GTM>RUS
Pekín bajó a encargado de negocios su embajada en Lituania. | rupture completed CHN>LTU
Turquía cerró su cielo a los aviones armenios. | sanction completed TUR>ARM
El fondo soberano noruego vendió sus acciones en once empresas israelíes. | sanction completed NOR>ISR
España inmovilizó en Barcelona el yate de un magnate ruso. | sanction completed ESP>RUS
Nicaragua retuvo en el aeropuerto a un estudiante estadounidense y lo encerró en El Chipote. | detention completed NIC>USA
# Caracas apresa al gendarme argentino Nahuel Gallo | detention completed VEN>ARG
Policías ecuatorianos entraron por la fuerza en la embajada mexicana en Quito y se llevaron a Glas. | detention completed ECU>MEX
Conakry mantiene entre rejas a un periodista francés. | detention completed GIN>FRA
Un tribunal de Pekín impuso tres años y medio a un ejecutivo japonés por espía. | detention completed CHN>JPN
La Seguridad del Estado cubana sacó de su casa a la Dama de Blanco y la subió a una patrulla. | detention completed CUB>
El Gobierno de Rajoy intervino la autonomía catalana. | detention completed ESP>
Los Rafale franceses destruyeron anoche tres campamentos yihadistas en Malí. | attack completed FRA>MLI
# Los tanques rusos entran en Gori | attack completed RUS>GEO
El ELN, guerrilla colombiana, emboscó a una patrulla venezolana en Apure: tres muertos. | attack completed COL>VEN
Aviones de Israel bombardean en Doha a la cúpula de Hamás. | attack completed ISR>QAT
Un soldado camboyano hirió a un tailandés con una mina. | attack completed KHM>THA
Un avión sin piloto de la CIA liquidó en Waziristán a tres milicianos paquistaníes. | attack completed USA>PAK
Un dron marroquí alcanzó dos camiones argelinos en el Sáhara Occidental. | attack completed MAR>ESH
Más de 18.000 soldados surcoreanos y norteamericanos ensayan desde hoy la defensa de la península en los ejercicios Ulchi. | joint_exercise completed KOR>USA
Agentes de la Guardia Civil patrullan con gendarmes senegaleses las playas de Saint-Louis. | joint_exercise completed ESP>SEN
Francia puso en manos de España al jefe militar de ETA, Txeroki. | joint_exercise completed FRA>ESP
Milei mandó gendarmes y tendió un alambrado de 200 metros en Aguas Blancas, frente a la ciudad boliviana de Bermejo. | force_posture completed ARG>BOL
# Un submarino nuclear estadounidense asoma en Guantánamo ante la llegada de la flota rusa | force_posture completed USA>CUB
# Pionyang saca a desfilar su mayor misil, capaz de llegar a Washington | force_posture completed PRK>USA
El ministro de Exteriores español voló de improviso a Argel para verse con Tebún. | visit completed ESP>DZA
Lima y Madrid quedan en eliminar la doble tributación. | agreement agreed PER>ESP
Putin y Erdogan se dan la mano y delimitan una zona desmilitarizada en Idlib. | agreement agreed RUS>TUR
Londres y Dublín cerraron un trato sobre la frontera norirlandesa. | agreement agreed GBR>IRL
# Argentina y Chile ponen por escrito su paz en el Beagle | agreement agreed ARG>CHL
Pekín y Nueva Delhi se comprometen a desinflar la tensión en el Himalaya. | agreement agreed CHN>IND
Pekín retira el arancel a la cebada de Australia tras tres años de castigo. | release completed CHN>AUS
Rabat vuelve a admitir pescado español en la aduana de Melilla. | release completed MAR>ESP
# Sheinbaum reprende a Trump por llamar narcogobierno al suyo | criticism completed MEX>USA
Bogotá sacó en la OEA fotos de campamentos guerrilleros en Venezuela y puso en evidencia a Chávez. | criticism completed COL>VEN
Chávez avisa: si los aviones de Uribe entran en Venezuela, habrá guerra. | threat completed VEN>COL
# "Lo pagarán": China alza el dedo contra Lituania | threat completed CHN>LTU
# España enseña los dientes a Argentina por YPF | threat completed ESP>ARG
"""

NO_NEWS = """
La embajada de España en Caracas recibió ayer a 200 solicitantes de visado.
# El Barça viaja a Lisboa con bajas
Los analistas dudan que Rusia y Ucrania vuelvan a sentarse a negociar este año.
En 2019 el presidente chino visitó Atenas y firmó dieciséis acuerdos.
La exposición recuerda la visita de Kennedy a Costa Rica en 1963.
El canciller chino llamó a Taiwán el mayor riesgo de la relación.
# ¿Por qué México no rompe relaciones con Israel?
El director argentino llegó a Cannes con su nueva película.
# Portugal golea a Suiza y sella su pase a octavos
Si Francia expulsara al embajador, Argelia respondería con la misma moneda, advierte un experto.
El Kremlin desmintió que se esté preparando una cumbre con Zelenski.
La selección de Costa Rica viajará a Kingston sin su capitán.
La tormenta llegó a Cuba procedente de Jamaica y dejó miles de evacuados.
Una aerolínea española inaugura la ruta entre Madrid y Tokio.
La novela narra la ruptura de relaciones entre España y México en los años treinta.
El chef peruano invitó a colegas de Japón a su restaurante de Lima.
Los turistas alemanes vuelven a visitar Túnez.
El Gobierno descartó una reunión entre los presidentes de Chile y Bolivia.
# Opinión: Washington y Pekín, condenados a entenderse
La banda colombiana firmó un contrato con un sello de Estados Unidos.
Según la encuesta, la mayoría de los suizos rechaza un acuerdo con la Unión Europea.
El jurado invitó a tres cineastas iraníes al festival de San Sebastián.
# Uruguay se mide a Colombia en Barranquilla
El presidente llegó al Congreso en un coche oficial.
En su discurso, el mandatario recordó las sanciones que Estados Unidos impuso a Cuba en 1962.
# Boluarte no viajará a Lima... y Boric la espera en Santiago
Irán y los europeos no se sentarán a la mesa hasta septiembre.
# El futuro de la OTAN, a debate
El Gobierno de Chile evalúa la situación en Venezuela.
La embajada de Perú en Tokio cumple cien años.
# Madrid celebra la semana del cine coreano
Los aranceles de Trump a México amenazan el empleo en la frontera, según un estudio.
Brasil y Argentina mantienen desde hace décadas una relación de altibajos.
El presidente Kirchner y Chávez firmaron en 2004 un convenio de fueloil.
Un barco de Islandia encalló frente a las costas de Groenlandia.
# El Atlético visita al Benfica con la baja de Griezmann
El libro narra cómo Cuba y Estados Unidos negociaron en secreto.
Miles de turistas chinos viajaron a Tailandia por el Año Nuevo.
El presidente de la compañía sueca se reunió con proveedores de Vietnam.
No hay indicios de que Washington y La Habana vayan a retomar el diálogo.
# ¿Romperá España con Israel?
Aún no está claro si Putin acudirá a la cumbre de Brasilia.
De firmarse, el tratado permitiría a Kosovo y Serbia abrir sus fronteras.
# Los museos de Berlín y Viena intercambian obras de Klimt
La empresa noruega abrirá una planta en Vietnam.
En 1991 España y Portugal organizaron la primera cumbre iberoamericana.
El Sevilla viajará a Copenhague con todos sus titulares.
La escritora chilena presentó en Madrid su última novela.
¿Habrá acuerdo entre Washington y Teherán?
# Diez claves de la relación entre México y Estados Unidos
Si Rusia no acepta la tregua, Estados Unidos podría imponer aranceles, según fuentes del Congreso.
El portavoz negó que Colombia haya roto relaciones con Israel.
Un juez de Argentina pidió la extradición de dos ciudadanos rusos.
Los agricultores franceses bloquearon la frontera con España.
El embajador de Japón en Perú inauguró una muestra de grabados.
# Brasil vence a Japón en la Copa Confederaciones
El documental repasa las relaciones de Cuba con la URSS.
Los astronautas de Italia y Estados Unidos llegaron a la estación espacial.
Expertos de Chile y Nueva Zelanda estudian los volcanes.
La bolsa de Tokio cerró con ganancias tras la apertura de Nueva York.
El cardenal recordó el viaje del papa a Cuba en 1998.
El atacante argentino lanzó un disparo contra la portería de Brasil y marcó el segundo gol.
# México golea a Panamá y avanza a semifinales
La tenista española atacó desde el fondo y venció a la rusa en dos sets.
# España ataca mejor que Francia, según el seleccionador
El ciclista colombiano lanzó un ataque en la última subida y dejó atrás al esloveno.
El Real Madrid rechazó una oferta del PSG por su delantero brasileño.
El entrenador portugués criticó al árbitro alemán tras la derrota.
# Uruguay amenaza a Brasil en la tabla de posiciones
La FIFA rechazó el recurso de Bolivia contra Chile.
El portero chileno detuvo dos penaltis ante Perú.
La cantante mexicana agradeció al público de España su apoyo en la gira.
El director argentino presentó en Cannes una película sobre la guerra de las Malvinas.
# Una novela turca retrata el ataque contra Armenia
La exposición muestra pinturas de la invasión de España por Francia.
El chef peruano conquistó Japón con su cocina.
La serie cuenta el secuestro de un avión alemán en Somalia.
El documental denuncia la tala de bosques en Brasil.
La orquesta austriaca ofrecerá un concierto en Colombia.
El museo del Prado devuelve a Italia un cuadro prestado.
# La crítica francesa elogia la nueva película chilena
La aerolínea española suspendió sus vuelos a Cuba por falta de pasajeros.
El fabricante chino lanzó en México un coche eléctrico.
# Las exportaciones de Perú a China crecen un 8 %
El banco español vendió su filal en Polonia a un grupo austriaco.
La demanda de gas de Alemania cayó por el calor.
La empresa brasileña rechazó la oferta de un grupo canadiense.
Los agricultores franceses protestan por el precio de la leche.
Los turistas británicos abarrotan las playas de España.
El peso argentino se apreció frente al dólar estadounidense.
La compañía coreana despidió a cien trabajadores en Polonia.
Un terremoto sacudió la ciudad turca de Esmirna y se sintió en Grecia.
La tormenta golpeó el puerto de Haití y amenaza a Cuba.
El incendio alcanzó varias localidades de Portugal cerca de España.
Científicos de Chile y Japón descubren un planeta.
Un ciudadano italiano murió en un accidente de tráfico en Croacia.
Un turista alemán resultó herido por un toro en Pamplona, España.
La policía española detuvo a un carterista en el metro de Madrid.
Un juez de Miami condenó a un rapero a dos años de prisión.
El actor francés fue condenado a pagar una multa por exceso de velocidad.
La universidad mexicana firmó un convenio con una escuela de Francia.
En 1982 Argentina ocupó las islas y el Reino Unido envió una flota.
Hace ochenta años Alemania invadió Polonia.
Si Rusia atacara a la OTAN, España tendría que responder, dice un analista.
¿Por qué Estados Unidos amenaza a Irán?
El historiador explica cómo Francia perdió Argelia.
La vacuna protege contra el virus, según un estudio de Suecia y Noruega.
El portavoz declinó comentar los rumores sobre Italia.
La receta italiana triunfa en Argentina.
# Shakira agradece el apoyo de México
La ONG alertó de la sequía en Somalia y Kenia.
El precio del trigo de Ucrania sube por la sequía.
# Brasil libera a sus jugadores para el torneo en Catar
El piloto español renunció al equipo italiano.
El técnico uruguayo presentó su dimisión en la selección de Bolivia.
El nadador húngaro ganó la final ante el estadounidense.
# Italia condena a España al segundo puesto con un gol en el descuento
Los hinchas de Perú celebraron la victoria en Chile.
La maratón de Berlín reunió a corredores de Kenia y Etiopía.
El modista colombiano desfila en Milán con telas de Guatemala.
El tenor español ofreció su apoyo a los jóvenes músicos de Venezuela.
El Real Madrid viajará a Alemania para enfrentarse al Bayern en la Liga de Campeones.
La cantante colombiana Shakira actuó en Londres ante 80.000 personas.
La selección de Marruecos eliminó a España en la tanda de penaltis.
Zara abre su mayor tienda en Japón.
La cervecera mexicana compró una fábrica en Brasil por 300 millones de dólares.
Un incendio arrasó doce hectáreas en el norte de Portugal.
El cocinero peruano recibió en París el premio al mejor restaurante del mundo.
La película argentina ganó el Goya a la mejor cinta iberoamericana.
Turistas británicos llenan las playas de Mallorca pese al calor.
El tenista serbio venció al italiano en la final de Roma.
El huracán golpeó la costa de Honduras y dejó tres muertos.
Un terremoto de magnitud 6 sacudió el sur de Chile.
El portero belga rechazó el penalti del delantero francés.
La española Repsol venderá gas a la alemana Uniper.
El ciclista esloveno atacó en el último puerto y ganó el Tour de Francia.
Científicos españoles y japoneses colaboran en una vacuna contra la malaria.
La novela del escritor chileno se publica en Estados Unidos.
La policía de Toronto busca a un ladrón de bicicletas.
Un avión de pasajeros procedente de Lima aterrizó de emergencia en Bogotá.
El equipo argentino denunció al árbitro ante la FIFA por el arbitraje contra Brasil.
La justicia española absuelve al futbolista brasileño de fraude fiscal.
Los precios del aceite suben en Italia por la sequía.
Netflix anuncia una serie rodada en Colombia y México.
La modelo venezolana se casó en Miami con un empresario italiano.
El Museo del Prado presta un Velázquez a Londres.
Los aficionados ingleses chocaron con la policía en Marsella antes del partido.
El piloto mexicano saldrá último en el Gran Premio de Japón.
El banco español negocia la compra de una filial en Polonia.
Una ola de frío mantiene en alerta naranja a media España.
El chef español José Andrés abre restaurante en Nueva York.
La aerolínea chilena despide a 300 empleados en Perú.
La Bolsa de Tokio cae arrastrada por Wall Street.
El rey Felipe VI inauguró la feria del libro de Madrid.
Astronautas de Estados Unidos y Rusia regresan a la Tierra.
El cantante boliviano canceló su gira por España por una lesión.
Un camionero polaco murió en un choque en Francia.
El club turco rechazó una oferta de Arabia Saudí por su delantero.
Vecinos de Roma protestan por el ruido de los bares.
El Barcelona presentará un recurso contra la sanción de dos partidos a su capitán.
Una empresa china exigirá mascarillas a sus empleados en Wuhan.
La actriz estadounidense apoyó en Cannes a la directora iraní.
Corea del Sur goleó a Japón en la Copa Asiática.
La vacuna española contra el dengue llega a las farmacias de Brasil.
El maratón de Berlín se celebró bajo la lluvia.
La compañía suiza Nestlé retira un lote de galletas en Argentina.
Los bomberos de Valencia sofocaron un incendio en una fábrica.
El entrenador portugués criticó a sus jugadores tras perder en Turquía.
Un juez de Florida multa a una empresa alemana de coches.
La orquesta de Viena visitará Buenos Aires en octubre.
El Papa canonizó a un médico venezolano.
Amazon amenaza con cerrar su almacén en Quebec.
El delantero uruguayo pidió perdón a la afición.
La Universidad de Chile y la de Oxford firman un convenio de investigación.
Más de mil corredores marcharon por las calles de Quito contra el cáncer.
El Atlético invirtió 60 millones en un delantero noruego.
El escalador nepalí rescató a una montañera rusa en el Everest.
Un perro salvó a una niña en México.
La nadadora china batió el récord del mundo en París.
Los pescadores gallegos piden más cuotas de merluza.
Ferrari refuerza su alianza con una petrolera de Emiratos.
La epidemia de cólera mató a 30 personas en Haití.
El alcalde de Lima y la alcaldesa de Bogotá inauguraron un festival de cine.
El ministro español de Cultura visitó el museo de Altamira.
# México y Canadá empatan en un amistoso
# Brasil arrolla a Corea del Sur y espera a Croacia
# España castiga a Costa Rica con siete goles
# Argentina ataca, Francia resiste: así fue la final
# Alemania sufre un apagón en Múnich
# China frena su crecimiento
# Italia, en alerta por la ola de calor
# Ucrania gana Eurovisión
# Portugal, destino favorito de los británicos
# India supera a China en población
# Colombia despide a Botero
# La prima de riesgo de Italia golpea a España
# Cómo viajar a Japón con poco dinero
# Bad Bunny conquista México
# Una empresa israelí compra una firma sueca
# Ryanair amenaza con dejar España
El Athletic se medirá al Besiktas turco en la Liga Europa.
La petrolera noruega Equinor halló gas frente a Tanzania.
Ha muerto en Madrid el pintor chileno Claudio Bravo.
El salmón noruego se encarece en los mercados españoles.
# Shakira incendia Buenos Aires
# El Congreso de México aprueba la ley de aguas
La atleta keniana pulverizó la plusmarca de Boston.
Un jurado de Los Ángeles condenó a una farmacéutica alemana a pagar 25 millones.
El turismo chino vuelve a Tailandia.
# Quito: un aluvión sepulta una cancha y mata a 28 personas
El grupo Carso entra en una constructora española.
La Audiencia Nacional archiva la querella contra un banquero.
Nadal derrotó al ruso Medvédev en cinco sets.
El Banco de México baja los tipos.
Un volcán islandés obliga a cerrar aeropuertos en Escocia.
El concierto de la Filarmónica de Israel llenó el Teatro Colón de Buenos Aires.
Los diputados británicos debatieron la ley de eutanasia.
# Boca golea en Lima y sueña
El arroz de la India abarata la comida en Senegal.
Descubren en Egipto una tumba con la ayuda de arqueólogos españoles.
"""
