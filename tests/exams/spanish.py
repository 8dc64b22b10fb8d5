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
"""
