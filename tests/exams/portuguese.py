"""Portuguese sentences and headlines (marked "# "), written without a look at the definitions, in the notation of `tests.exams.probes`."""

TOLD = """
# Lula recebe Macron em Brasília | meeting completed FRA>BRA
# Putin chega a Pequim para encontro com Xi | visit completed RUS>CHN
# Xi Jinping visitará Portugal em dezembro | visit planned CHN>PRT
# Zelensky em Bruxelas para cimeira com líderes europeus | visit under_way UKR>BEL
# Adiada visita do presidente chinês a Moscovo | visit postponed CHN>RUS
# Trump cancela encontro com Putin em Budapeste | meeting cancelled USA>RUS
# Lavrov e Rubio reúnem-se na Malásia | meeting completed RUS>USA
# Presidente de Angola inicia visita de Estado a Portugal | visit under_way AGO>PRT
# Chanceler alemão vai a Washington na quinta-feira | visit planned DEU>USA
# Brasil e Argentina assinam memorando sobre gás | agreement completed BRA>ARG
# EUA e China fecham acordo sobre terras raras | agreement agreed USA>CHN
# Índia e União Europeia concluem acordo de livre comércio | agreement agreed IND
# Hamas e Israel aceitam cessar-fogo | agreement agreed
# Ucrânia e EUA assinam acordo de minerais | agreement completed UKR>USA
# Trump convida Lula para visitar Washington | invitation invited USA>BRA
# Lula aceita convite de Xi para visitar Pequim | visit agreed BRA>CHN
# Modi convida Putin para visitar a Índia | invitation invited IND>RUS
# União Europeia aprova novo pacote de sanções contra a Rússia | sanction completed >RUS
# EUA impõem tarifas de 50% ao Brasil | sanction completed USA>BRA
# Reino Unido sanciona generais russos | sanction completed GBR>RUS
# China proíbe importação de marisco do Japão | sanction completed CHN>JPN
# Trump ameaça Brasil com novas tarifas | threat completed USA>BRA
# Colômbia rompe relações diplomáticas com Israel | rupture completed COL>ISR
# Polónia expulsa 45 diplomatas russos | rupture completed POL>RUS
# Brasil chama embaixador em Buenos Aires para consultas | rupture completed BRA>
# Argélia expulsa 12 funcionários da embaixada francesa | rupture completed DZA>FRA
# Irão liberta dois franceses detidos | release completed IRN>FRA
# EUA suspendem sanções contra a Síria | release completed USA>SYR
# Portugal condena ataques israelitas no Líbano | criticism completed PRT>ISR
# Lula critica Netanyahu por ofensiva em Gaza | criticism completed BRA>ISR
# Moscovo acusa Kiev de violar trégua | criticism completed RUS>UKR
# Venezuela rejeita ameaças dos EUA | rejection completed VEN>USA
# Irã recusa negociar com os EUA | rejection completed IRN>USA
# Rei de Espanha nomeia novo embaixador em Rabat | appointment completed ESP>
# Suspensas negociações entre Rússia e Ucrânia | negotiation suspended RUS>UKR
# Visita de Blinken à China adiada após balão | visit postponed USA>CHN
# Chanceler brasileiro se encontra com Rubio em Washington | meeting completed BRA>USA
O Presidente da República Popular da China, Xi Jinping, chegou esta segunda-feira a Lisboa para uma visita de Estado de dois dias. | visit completed CHN>PRT
O presidente Luiz Inácio Lula da Silva se reuniu nesta terça-feira com o primeiro-ministro da Índia, Narendra Modi, em Nova Délhi. | meeting completed BRA>IND
O primeiro-ministro britânico, Keir Starmer, deve visitar a China no fim de janeiro, segundo o Financial Times. | visit planned GBR>CHN
O secretário de Estado norte-americano, Marco Rubio, vai deslocar-se a Israel na próxima semana. | visit planned USA>ISR
O governo da Nicarágua anunciou nesta sexta-feira o rompimento de relações diplomáticas com Israel. | rupture completed NIC>ISR
A União Europeia decidiu prolongar por mais seis meses as sanções económicas contra a Rússia. | sanction completed >RUS
Os Estados Unidos impuseram nesta quarta-feira sanções a 12 empresas iranianas. | sanction completed USA>IRN
O Ministério das Relações Exteriores da Rússia convocou o embaixador alemão em Moscou para protestar. | criticism completed RUS>DEU
A Ucrânia e a Rússia trocaram 300 prisioneiros, anunciou o Ministério da Defesa russo. | release completed UKR>RUS
O presidente da África do Sul, Cyril Ramaphosa, foi recebido na Casa Branca por Donald Trump. | meeting completed ZAF>USA
O ministro da Defesa da Alemanha cancelou a viagem que faria a Washington. | visit cancelled DEU>USA
Angola e a República Democrática do Congo assinaram um acordo de cooperação militar em Luanda. | agreement completed AGO>COD
O primeiro-ministro de Cabo Verde aceitou visitar Pequim em setembro. | visit agreed CPV>CHN
O embaixador de Israel em Brasília foi convocado pelo Itamaraty. | criticism completed BRA>ISR
O presidente turco, Recep Tayyip Erdogan, telefonou ao homólogo iraniano. | meeting completed TUR>IRN
Três diplomatas moçambicanos foram expulsos da África do Sul. | rupture completed ZAF>MOZ
A cimeira entre Donald Trump e Vladimir Putin foi cancelada. | meeting cancelled USA>RUS
O presidente da Colômbia disse que não vai aceitar voos com deportados dos Estados Unidos. | rejection completed COL>USA
O Níger decidiu suspender o acordo militar com os Estados Unidos. | rupture completed NER>USA
O presidente francês, Emmanuel Macron, inicia esta segunda-feira uma visita de três dias ao Vietname. | visit under_way FRA>VNM
As autoridades chinesas libertaram um jornalista japonês. | release completed CHN>JPN
O Canadá vai impor tarifas sobre o aço chinês. | sanction planned CAN>CHN
O primeiro-ministro indiano e o presidente chinês concordaram em retomar os voos diretos. | agreement agreed IND>CHN
Timor-Leste e a Austrália chegaram a acordo sobre o gasoduto. | agreement agreed TLS>AUS
O Presidente moçambicano, Daniel Chapo, encontra-se desde segunda-feira em Kigali. | visit under_way MOZ>RWA
A presidente do México, Claudia Sheinbaum, conversou por telefone com Trump. | meeting completed MEX>USA
Representantes da Sérvia e do Kosovo reuniram-se em Bruxelas com mediação da UE. | meeting completed SRB>XKX
A Hungria vetou a ajuda da União Europeia à Ucrânia. | rejection completed HUN>
"""

QUIET = """
O governo brasileiro negou que Lula tenha convidado Putin.
O Presidente chinês nunca visitou a Eritreia.
Putin visitou a Coreia do Norte em junho de 2024.
Lula poderia visitar a Rússia se fosse convidado.
# Portugal vence Espanha e conquista Liga das Nações
# Brasil encontra Argentina na final da Copa América
# Benfica recebe Zenit em Lisboa
# Seleção francesa viaja para Lisboa sem Mbappé
# Cristiano Ronaldo visita escola em Riade
# Petrobras assina acordo com empresa chinesa
# Embraer fecha contrato com companhia aérea polaca
# TAP suspende voos para Caracas
# Anitta se encontra com fãs em Madri
# Festival de Cannes recebe filme brasileiro
# Governo e oposição chegam a acordo sobre orçamento em Portugal
# Tribunal português condena ex-ministro a oito anos de prisão
# Polícia francesa detém suspeito de homicídio
# Museu do Louvre recebe exposição de artista brasileiro
# Como a França perdeu a Argélia
# Há 50 anos, Portugal retirava tropas de Angola
# Análise: por que a China não invade Taiwan
# Opinião: Trump deve visitar Kiev
# Sismo em Marrocos faz 30 mortos
# Chuvas matam 12 no Brasil
O Kremlin negou que Putin tenha convidado Trump para visitar Moscovo.
O ministro português disse que não há planos para uma visita a Pequim.
Lula visitou a China em 2023, quando assinou quinze acordos.
O presidente francês poderá reunir-se com Putin se houver cessar-fogo.
A seleção do Japão visita o Brasil em setembro para um jogo particular.
O presidente da Câmara de Lisboa reuniu-se com os moradores.
Em 1974, Portugal reconheceu a independência da Guiné-Bissau.
O ator norte-americano chegou a Lisboa para filmar uma série.
A ministra da Saúde visitou o hospital de São João, no Porto.
O treinador português foi expulso no jogo frente ao Catar.
Cientistas portugueses e espanhóis descobriram uma nova espécie em Angola.
A empresa alemã anunciou que vai investir em Portugal.
O governo espanhol aprovou o orçamento e o parlamento rejeitou a moção.
O Papa lamentou as vítimas do incêndio em Portugal.
O filme conta a visita de Nixon à China em 1972.
Turistas britânicos chegam a Faro em número recorde.
Os Estados Unidos não reconhecem a eleição, lembra o analista brasileiro.
O banco central do Brasil e o da Argentina divergem sobre a inflação.
A Rússia e a Ucrânia nunca se reuniram em Lisboa.
O presidente angolano exonerou o governador de Benguela.
# Marcelo veta lei da nacionalidade
# Lula sanciona lei que cria cota para mulheres
# Câmara dos Deputados aprova reforma tributária
# Supremo suspende rede social no Brasil
# Exportações portuguesas para Espanha sobem 5%
# China domina mercado de carros elétricos no Brasil
# Sporting fecha acordo com avançado sueco
# Sobe para 30 o número de mortos em ataque russo em Kiev
# Trabalhadores da Autoeuropa rejeitam acordo
# Papa Francisco, o homem que visitou Cuba
"""
"""What tells no news of states: sport, companies, culture, home politics, history, denials."""
