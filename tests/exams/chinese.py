"""Chinese as newsrooms and ministries write it; "# " marks a headline, "?" what is not read right yet."""

SENTENCES = """
日本外务大臣岩屋毅25日启程前往巴西和阿根廷访问。 | visit planned JPN>BRA
德国总理默茨定于下周访问印度，随行有大型经贸代表团。 | visit planned DEU>IND
法国外交部证实，马克龙对摩洛哥的国事访问将推迟至明年初。 | visit postponed FRA>MAR
巴基斯坦总理夏巴兹·谢里夫周二抵达利雅得，开始为期三天的访问。 | visit completed PAK>SAU
# 普京月底访印 克宫：正敲定细节 | visit planned RUS>IND
# 鲁比奥取消访以行程 | visit cancelled USA>ISR
# 王毅抵莫斯科 会见拉夫罗夫 | visit completed CHN>RUS
克里姆林宫宣布，金正恩将应普京邀请于9月访问俄罗斯。 | visit planned PRK>RUS
菲律賓總統小馬可仕15日抵達華盛頓，展開為期三天的正式訪問。 | visit completed PHL>USA
外交部发言人毛宁宣布：应柬埔寨政府邀请，国务委员兼外长王毅将于4月17日至18日对柬埔寨进行正式访问。 | visit planned CHN>KHM
埃及总统塞西结束对希腊的访问，于周四晚返回开罗。 | visit completed EGY>GRC
白宫发言人表示，特朗普已接受习近平的邀请，将于明年4月访问北京。 | visit agreed USA>CHN
韩国总统李在明正在日本进行工作访问。 | visit completed KOR>JPN
乌克兰总统泽连斯基原定周五访问柏林的计划被取消。 | visit cancelled UKR>DEU
# 英外相突访基辅 承诺追加援助 | visit completed GBR>UKR
挪威首相斯特勒率团赴北京进行工作访问，这是挪威首相六年来首次访华。 | visit completed NOR>CHN
蒙古国总统呼日勒苏赫抵达东京，开始对日本进行国事访问。 | visit completed MNG>JPN
越共中央总书记苏林抵达首尔，成为李在明就任后首位来访的外国元首。 | visit completed VNM>KOR
印度外长苏杰生今天飞抵喀布尔，这是塔利班重新掌权以来印度外长首次到访。 | visit completed IND>AFG
因国内局势动荡，尼泊尔总理奥利推迟了原定本周对印度的访问。 | visit postponed NPL>IND
# 安华展开访韩行程 | visit completed MYS>KOR
# 澳洲总理下月访华 | visit planned AUS>CHN
# 美防长突访巴格达 | visit completed USA>IRQ
国家主席习近平10日在北京人民大会堂同来访的巴西总统卢拉举行会谈。 | meeting completed CHN>BRA
王毅同美国国务卿鲁比奥通电话。 | meeting completed CHN>USA
# 中美元首通电话 谈台湾与关税 | meeting completed CHN>USA
# 特朗普将与普京在布达佩斯会晤 | meeting planned USA>RUS
# 普京与马克龙通话逾两小时 | meeting completed RUS>FRA
中国商务部长王文涛与欧盟委员谢夫乔维奇举行视频会谈，就电动汽车案交换意见。 | meeting completed CHN>
日韩外长在首尔举行会谈，一致同意加强合作应对朝鲜核问题。 | meeting completed JPN>KOR
俄罗斯和乌克兰代表团星期一在伊斯坦布尔举行第二轮直接谈判。 | meeting completed RUS>UKR
美伊第五轮核谈判将于周五在罗马举行。 | meeting planned USA>IRN
泰国和柬埔寨国防部长原定周三举行的会议因故延期。 | meeting postponed THA>KHM
加拿大总理卡尼周一在白宫会见了美国总统特朗普。 | meeting completed CAN>USA
印度总理莫迪在上合组织峰会期间会见中国国家主席习近平。 | meeting completed IND>CHN
中印两国特别代表在新德里就边界问题举行第24次会晤。 | meeting completed CHN>IND
以色列总理内塔尼亚胡同埃及总统塞西通电话，讨论加沙停火。 | meeting completed ISR>EGY
# 梅德韦杰夫会见老挝总理 | meeting completed RUS>LAO
# 韩朝将军级会谈告吹 | meeting cancelled KOR>PRK
美国取消了原定与印度举行的贸易谈判。 | meeting cancelled USA>IND
巴基斯坦副总理兼外长达尔在伊斯兰堡会见到访的伊朗外长阿拉格齐。 | meeting completed PAK>IRN
李强总理14日在吉隆坡会见马来西亚总理安瓦尔。 | meeting completed CHN>MYS
? 张又侠会见越南国防部长潘文江 | meeting completed CHN>VNM
? # 中欧领导人峰会7月在北京举行 | meeting planned CHN>
外交部副部长马朝旭在布鲁塞尔同欧盟对外行动署秘书长举行磋商。 | meeting completed CHN>
土耳其总统埃尔多安周日分别与普京和泽连斯基通话。 | meeting completed TUR>RUS
塔利班外长穆塔基在莫斯科与俄罗斯外长拉夫罗夫会谈。 | meeting completed AFG>RUS
美中双方在日内瓦举行了两天的经贸会谈。 | meeting completed USA>CHN
中国和巴西签署20项合作文件。 | agreement completed CHN>BRA
泰国与柬埔寨同意立即停火。 | agreement agreed THA>KHM
# 英法签署核威慑协调声明 | agreement completed GBR>FRA
亚美尼亚和阿塞拜疆草签和平协议。 | agreement completed ARM>AZE
俄罗斯国家杜马批准与伊朗的全面战略伙伴关系条约。 | agreement completed RUS>IRN
美日达成贸易协议 关税降至15% | agreement agreed USA>JPN
中方与印方就边境巡逻安排达成一致。 | agreement agreed CHN>IND
以色列与哈马斯就交换人质达成协议。 | agreement agreed ISR>PSE
洪都拉斯与中国建立外交关系。 | agreement completed HND>CHN
日本和菲律宾的《互惠准入协定》9月11日正式生效。 | agreement completed JPN>PHL
乌兹别克斯坦与塔吉克斯坦、吉尔吉斯斯坦签署三国国界交界点条约。 | agreement completed UZB>TJK
新加坡与越南同意提升双边关系至全面战略伙伴关系。 | agreement agreed SGP>VNM
刚果（金）和卢旺达在华盛顿签署和平协议。 | agreement completed COD>RWA
澳大利亚与巴布亚新几内亚签署共同防务条约。 | agreement completed AUS>PNG
中国与马来西亚互免签证协定生效。 | agreement completed CHN>MYS
欧盟与印尼历经九年谈判终于敲定自贸协定。 | agreement completed >IDN
美国与乌克兰周三签署矿产协议。 | agreement completed USA>UKR
埃塞俄比亚和索马里同意恢复外交关系。 | agreement agreed ETH>SOM
# 俄朝签署新条约 | agreement completed RUS>PRK
# 印巴同意停火 | agreement agreed IND>PAK
# 沙特巴基斯坦签共同防御协议 | agreement completed SAU>PAK
阿根廷与美国签订了稀土供应谅解备忘录。 | agreement completed ARG>USA
印尼总统普拉博沃邀请中国国家主席习近平明年访问雅加达。 | invitation invited IDN>CHN
莫迪邀请普京出席在新德里举行的年度峰会。 | invitation invited IND>RUS
特朗普表示，他已邀请以色列总理内塔尼亚胡访问白宫。 | invitation invited USA>ISR
# 金正恩邀习近平访朝 | invitation invited PRK>CHN
# 卢拉致电莫迪 邀其出席气候大会 | invitation invited BRA>IND
沙特国王向伊朗总统发出访问邀请。 | invitation invited SAU>IRN
越南国家主席梁强应邀访问俄罗斯。 | visit completed VNM>RUS
韩国政府邀请朝鲜派代表团参加亚太经合组织峰会。 | invitation invited KOR>PRK
教皇利奥十四世接受了乌克兰总统泽连斯基的访问邀请。 | visit agreed VAT>UKR
叙利亚临时总统沙拉收到普京的访俄邀请。 | invitation invited RUS>SYR
马来西亚首相安华亲自致函，邀请日本首相出席东盟峰会。 | invitation invited MYS>JPN
波兰总统纳夫罗茨基邀请美国总统特朗普访问华沙。 | invitation invited POL>USA
中方正式邀请法国总统马克龙年内访华。 | invitation invited CHN>FRA
美国财政部周四宣布制裁两家俄罗斯石油公司。 | sanction completed USA>RUS
欧盟通过第19轮对俄制裁方案。 | sanction completed >RUS
英国将三名格鲁吉亚官员列入制裁名单。 | sanction completed GBR>GEO
中国商务部决定对原产于加拿大的油菜籽征收临时反倾销税。 | sanction completed CHN>CAN
# 美对印度商品加征50%关税 | sanction completed USA>IND
# 日本冻结俄银行资产 | sanction completed JPN>RUS
澳大利亚对伊朗五名官员实施金融制裁和旅行禁令。 | sanction completed AUS>IRN
印度全面禁止从巴基斯坦进口商品。 | sanction completed IND>PAK
美国吊销哥伦比亚总统佩特罗的签证。 | sanction completed USA>COL
立陶宛禁止白俄罗斯卡车入境。 | sanction completed LTU>BLR
中方宣布对20家美国军工企业采取反制措施。 | sanction completed CHN>USA
墨西哥宣布对中国汽车征收50%的关税。 | sanction completed MEX>CHN
新西兰延长对俄罗斯的制裁三年。 | sanction completed NZL>RUS
荷兰收紧对以色列的武器出口限制。 | sanction completed NLD>ISR
瑞士联邦委员会决定跟进欧盟，对白俄罗斯实施新制裁。 | sanction completed CHE>BLR
美国威胁对巴西加征关税。 | threat completed USA>BRA
# 川普下令制裁國際刑事法院 | sanction completed USA>
加拿大對緬甸軍方實施新一輪制裁。 | sanction completed CAN>MMR
哥伦比亚总统佩特罗宣布与以色列断绝外交关系。 | rupture completed COL>ISR
捷克驱逐一名俄罗斯外交官。 | rupture completed CZE>RUS
# 尼加拉瓜与台湾断交 | rupture completed NIC>TWN
伊朗中止与国际原子能机构的合作。 | rupture completed IRN>
智利召回驻以色列大使磋商。 | rupture completed CHL>ISR
马里、布基纳法索和尼日尔宣布退出国际刑事法院。 | rupture completed MLI>
澳大利亚限令伊朗大使七天内离境。 | rupture completed AUS>IRN
波兰关闭俄罗斯驻克拉科夫领事馆。 | rupture completed POL>RUS
韩国政府全面停止履行韩朝军事协议。 | rupture completed KOR>PRK
秘鲁宣布与墨西哥断交。 | rupture completed PER>MEX
法国宣布12名阿尔及利亚外交人员为不受欢迎的人。 | rupture completed FRA>DZA
英国中止与以色列的自贸谈判。 | rupture completed GBR>ISR
# 南非召回驻卢旺达大使 | rupture completed ZAF>RWA
摩尔多瓦驱逐三名俄罗斯外交官。 | rupture completed MDA>RUS
两名英国外交官被俄罗斯驱逐出境。 | rupture completed RUS>GBR
马尔代夫与伊朗恢复邦交。 | agreement completed MDV>IRN
阿根廷退出世界卫生组织。 | rupture completed ARG>
土耳其總統艾爾段7日飛抵開羅，與埃及總統塞西就加薩局勢舉行會談。 | visit completed TUR>EGY
外交部发言人郭嘉昆宣布：斯里兰卡总统迪萨纳亚克将于1月14日至17日对中国进行国事访问。 | visit planned LKA>CHN
应国家主席习近平邀请，哈萨克斯坦总统托卡耶夫抵达天津，开始访华行程。 | visit completed KAZ>CHN
据半岛电视台报道，卡塔尔埃米尔塔米姆周三将启程前往大马士革。 | visit planned QAT>SYR
# 李显龙下周访华 会见习近平 | visit planned SGP>CHN
# 印度防长赴青岛出席上合会议 | visit completed IND>CHN
受飓风影响，美国国防部长赫格塞思延后了对巴拿马的访问。 | visit postponed USA>PAN
加拿大外长阿南德本周稍早访问了新德里，这是两国关系恶化以来加方最高级别官员首次到访。 | visit completed CAN>IND
# 英国国王查尔斯取消访法 | visit cancelled GBR>FRA
俄罗斯安全会议秘书绍伊古突访平壤，会见金正恩。 | visit completed RUS>PRK
丹麦首相弗雷泽里克森表示，她打算近期前往华盛顿。 | visit planned DNK>USA
塞尔维亚总统武契奇无视欧盟劝阻，前往莫斯科出席胜利日阅兵。 | visit completed SRB>RUS
巴西总统卢拉因健康原因临时取消赴俄罗斯喀山的行程。 | visit cancelled BRA>RUS
梵蒂冈国务卿帕罗林抵达基辅，转交教宗信函。 | visit completed VAT>UKR
# 高市早苗拟年内访韩 穿梭外交续 | visit planned JPN>KOR
马来西亚首相安华结束了对俄罗斯为期四天的正式访问。 | visit completed MYS>RUS
柬埔寨首相洪玛奈将于下月率团出访日本。 | visit planned KHM>JPN
立陶宛总统瑙塞达搭乘火车抵达基辅。 | visit completed LTU>UKR
中共中央政治局委员、外交部长王毅在慕尼黑会见乌克兰外长瑟比加。 | meeting completed CHN>UKR
# 习近平晤马克龙 谈乌克兰 | meeting completed CHN>FRA
# 石破茂与川普通话25分钟 | meeting completed JPN>USA
德国外长瓦德富尔星期五与以色列外长萨尔通了电话。 | meeting completed DEU>ISR
美国特使维特科夫在莫斯科与普京长谈近五小时。 | meeting completed USA>RUS
中国与印度举行第24轮边界问题特别代表会晤。 | meeting completed CHN>IND
# 越柬两国总理金边会谈 | meeting completed VNM>KHM
亚美尼亚总理帕希尼扬与阿塞拜疆总统阿利耶夫在阿布扎比面对面会谈。 | meeting completed ARM>AZE
欧盟外交与安全政策高级代表卡拉斯同中国外长王毅举行第13轮中欧高级别战略对话。 | meeting completed >CHN
? # 中日韩外长会东京登场 | meeting completed CHN>JPN
希腊与土耳其外长将在雅典举行新一轮磋商。 | meeting planned GRC>TUR
美国副总统万斯在慕尼黑安全会议间隙会晤泽连斯基。 | meeting completed USA>UKR
巴基斯坦和阿富汗塔利班的代表在伊斯坦布尔恢复和谈。 | meeting resumed PAK>AFG
朝鲜外相崔善姬与俄罗斯外长拉夫罗夫在元山举行了第二次战略对话。 | meeting completed PRK>RUS
伊朗外长阿拉格齐与英法德三国外长举行电话会议。 | meeting completed IRN>GBR
王毅应约同伊朗外长阿拉格齐通电话。 | meeting completed CHN>IRN
# 美俄防长热线通话 | meeting completed USA>RUS
# 以黎代表罕见直接会谈 | meeting completed ISR>LBN
国务院总理李强在北京会见来华进行正式访问的新西兰总理拉克森。 | meeting completed CHN>NZL
? 韩美国防部长在首尔举行第57次韩美安保会议。 | meeting completed KOR>USA
原定周二举行的美印贸易磋商被推迟。 | meeting postponed USA>IND
英国和毛里求斯签署了查戈斯群岛主权移交协议。 | agreement completed GBR>MUS
# 中俄签谅解备忘录 建西伯利亚力量2号 | agreement completed CHN>RUS
日本与英国、意大利同意共同研制新一代战机。 | agreement agreed JPN>GBR
中方和美方就解决各自经贸关切的安排达成基本共识。 | agreement agreed CHN>USA
瑞士与美国就降低关税达成框架协议。 | agreement agreed CHE>USA
阿塞拜疆与亚美尼亚在白宫签署联合声明。 | agreement completed AZE>ARM
越南和美国同意将关税定在20%。 | agreement agreed VNM>USA
菲律宾参议院批准与日本的《互惠准入协定》。 | agreement completed PHL>JPN
中国与文莱签署互设领事机构的谅解备忘录。 | agreement completed CHN>BRN
# 新西兰库克群岛签署安全协议 | agreement completed NZL>
沙特和伊朗商定互派大使。 | agreement agreed SAU>IRN
老挝、泰国与缅甸就跨境烟霾治理达成一致。 | agreement agreed LAO>THA
哈萨克斯坦与美国签订42亿美元机车供应合同。 | agreement completed KAZ>USA
? # 澳印尼签新安全条约 | agreement completed AUS>IDN
古巴与俄罗斯续签军事合作协定。 | agreement completed CUB>RUS
中国和洪都拉斯正在就自贸协定进行谈判。 | meeting completed CHN>HND
乌兹别克斯坦总统米尔济约耶夫邀请德国总理默茨访问撒马尔罕。 | invitation invited UZB>DEU
# 莫迪邀李在明访印 | invitation invited IND>KOR
普京邀请特朗普下一次到莫斯科会面。 | invitation invited RUS>USA
日本首相高市早苗向英国国王发出访日邀请。 | invitation invited JPN>GBR
泽连斯基说，他已收到莫迪访问新德里的邀请。 | invitation invited IND>UKR
# 普京接受邀请 将访越南 | visit agreed RUS>VNM
格陵兰自治政府总理邀请法国总统马克龙到访努克。 | invitation invited >FRA
埃及邀请伊朗总统佩泽希齐扬出席沙姆沙伊赫和平峰会，但遭婉拒。 | invitation invited EGY>IRN
缅甸军政府领导人敏昂莱获普京邀请参加红场阅兵。 | invitation invited RUS>MMR
巴布亚新几内亚总理马拉佩热情邀请印尼总统访问莫尔兹比港。 | invitation invited PNG>IDN
中国外交部：欢迎并邀请德国外长瓦德富尔尽早访华。 | invitation invited CHN>DEU
# 卡尼邀莫迪出席G7峰会 | invitation invited CAN>IND
欧盟外长会议一致决定延长对俄制裁六个月。 | sanction completed >RUS
美国商务部将23家中国实体列入出口管制清单。 | sanction completed USA>CHN
日本政府13日决定冻结与俄罗斯有关的10家企业的资产。 | sanction completed JPN>RUS
# 中国禁美国豆类进口 | sanction completed CHN>USA
# 英国制裁以色列两部长 | sanction completed GBR>ISR
中国商务部宣布对原产于欧盟的白兰地征收反倾销税。 | sanction completed CHN>
华盛顿取消了对古巴官员的签证。 | sanction completed USA>CUB
土耳其宣布停止与以色列的一切贸易往来。 | sanction completed TUR>ISR
挪威跟随欧盟步伐扩大对白俄罗斯的制裁。 | sanction completed NOR>BLR
加拿大对中国制造的电动汽车加征100%关税。 | sanction completed CAN>CHN
澳洲禁止兩名以色列極右派部長入境。 | sanction completed AUS>ISR
哥伦比亚暂停向以色列出口煤炭。 | sanction completed COL>ISR
美国財政部將四名伊朗將領列入黑名單。 | sanction completed USA>IRN
荷兰政府接管安世半导体后，中国限制对荷兰出口芯片。 | sanction completed CHN>NLD
泰国关闭与柬埔寨接壤的全部边境口岸。 | rupture completed THA>KHM
# 俄驱逐两名英国外交官 | rupture completed RUS>GBR
印度降低与巴基斯坦的外交关系级别。 | rupture completed IND>PAK
立陶宛召回驻白俄罗斯临时代办。 | rupture completed LTU>BLR
尼日尔军政府宣布驱逐法国大使。 | rupture completed NER>FRA
埃塞俄比亚下令索马里大使72小时内离境。 | rupture completed ETH>SOM
委内瑞拉宣布与巴拉圭断绝外交关系。 | rupture completed VEN>PRY
美国宣布退出联合国教科文组织。 | rupture completed USA>
瑙鲁与台湾断绝邦交，转与北京建交。 | rupture completed NRU>TWN
巴基斯坦关闭对印度航空公司的领空。 | rupture completed PAK>IND
拉脱维亚议会投票通过退出《伊斯坦布尔公约》。 | rupture completed LVA>
# 匈牙利退出国际刑事法院 | rupture completed HUN>
俄罗斯暂停履行与美国的钚处置协定。 | rupture completed RUS>USA
阿尔及利亚把法国使馆12名雇员驱逐出境。 | rupture completed DZA>FRA
据新加坡《联合早报》报道，泰国总理阿努廷下周将造访吉隆坡，与安华讨论边境局势。 | visit planned THA>MYS
冰岛总理弗罗斯塔多蒂尔周日启程赴北京，展开为期六天的国事访问。 | visit planned ISL>CHN
# 德外长中东行首站抵约旦 | visit completed DEU>JOR
英国首相斯塔默搭机抵达孟买，率领有史以来规模最大的英国贸易代表团。 | visit completed GBR>IND
伊拉克总理苏达尼今天在安卡拉受到埃尔多安的欢迎，两人随后举行会谈。 | meeting completed IRQ>TUR
韩国国家安保室长魏圣洛为筹备首脑会谈飞往华盛顿。 | visit completed KOR>USA
沙特王储穆罕默德·本·萨勒曼18日起对美国进行工作访问，这是他七年来首次访美。 | visit completed SAU>USA
由于安全原因，波兰总统取消了对基辅的访问。 | visit cancelled POL>UKR
哥伦比亚总统佩特罗抵达北京，将出席中拉论坛。 | visit completed COL>CHN
法国总统马克龙夫妇5日至7日对塞尔维亚进行访问。 | visit completed FRA>SRB
尼泊尔总理卡尔基决定推迟对印度的首次访问。 | visit postponed NPL>IND
教宗良十四世将于11月底出访土耳其和黎巴嫩。 | visit planned VAT>TUR
加拿大总理卡尼表示，他愿意访问中国。 | visit proposed CAN>CHN
# 内塔尼亚胡紧急赴美 | visit completed ISR>USA
匈牙利总理欧尔班赴白宫会晤特朗普。 | meeting completed HUN>USA
美国总统特朗普星期三在釜山会见韩国总统李在明。 | meeting completed USA>KOR
普京与印度总理莫迪通电话，讨论了乌克兰局势。 | meeting completed RUS>IND
巴林国王哈马德接见到访的英国外交大臣。 | meeting completed BHR>GBR
# 中美经贸磋商在马来西亚开启 | meeting completed CHN>USA
国务卿鲁比奥周一同拉夫罗夫通了电话，双方同意继续筹备两国元首会晤。 | meeting completed USA>RUS
欧洲三国与伊朗副外长级会谈在日内瓦举行。 | meeting completed >IRN
日本外相茂木敏充在吉隆坡与王毅短暂交谈。 | meeting completed JPN>CHN
朝鲜最高领导人金正恩在平壤会见越共中央总书记苏林。 | meeting completed PRK>VNM
俄乌代表团互指对方缺乏诚意，第三轮谈判仅持续40分钟。 | meeting completed RUS>UKR
# 菲越防长举行会谈 签海警合作文件 | meeting completed PHL>VNM
李在明和石破茂15日在东京举行首脑会谈后发表联合新闻公报。 | meeting completed KOR>JPN
? 匈牙利外长西雅尔多在莫斯科同诺瓦克会面。 | visit completed HUN>
白俄罗斯总统卢卡申科与美国特使凯洛格在明斯克会谈六小时。 | meeting completed BLR>USA
乌克兰与美国官员周末在佛罗里达举行会谈。 | meeting completed UKR>USA
阿富汗和巴基斯坦周三同意停火48小时。 | agreement agreed AFG>PAK
# 泰柬签署和平宣言 特朗普见证 | agreement completed THA>KHM
韩国与美国就3500亿美元投资细节达成一致。 | agreement agreed KOR>USA
法国和英国签署了“一进一出”移民协议。 | agreement completed FRA>GBR
阿联酋与安哥拉签署全面经济伙伴协定。 | agreement completed ARE>AGO
巴拿马与美国签署谅解备忘录，允许美军轮驻。 | agreement completed PAN>USA
中国与吉尔吉斯斯坦的引渡条约正式生效。 | agreement completed CHN>KGZ
瓦努阿图与澳大利亚草签《纳卡马尔协定》。 | agreement completed VUT>AUS
印度和英国达成自由贸易协定。 | agreement agreed IND>GBR
新西兰议会批准与阿联酋的贸易协定。 | agreement completed NZL>ARE
俄罗斯和马里签署多项合作协议。 | agreement completed RUS>MLI
印尼与秘鲁签订全面经济伙伴协定。 | agreement completed IDN>PER
中方同巴方就“中巴经济走廊”升级版达成重要共识。 | agreement agreed CHN>PAK
? 美国与伊朗的核谈判定于周日在阿曼恢复。 | meeting planned USA>IRN
越南国家主席梁强向老挝国家主席通伦发出访越邀请。 | invitation invited VNM>LAO
塞浦路斯总统邀请印度总理莫迪出席欧盟非正式峰会。 | invitation invited CYP>IND
# 石破茂邀卢拉访日 | invitation invited JPN>BRA
美国国防部长赫格塞思收到中国防长董军的访华邀请。 | invitation invited CHN>USA
? 阿曼苏丹海赛姆致函普京，邀请他访问马斯喀特。 | invitation invited OMN>RUS
秘鲁外长向日本外相当面转交了国事访问的邀请。 | invitation invited PER>JPN
韩国总统李在明当面邀请习近平出席庆州亚太经合组织会议。 | invitation invited KOR>CHN
特朗普宣布将对印度征收25%关税。 | sanction planned USA>IND
日本、加拿大同步对俄罗斯原油实施价格上限。 | sanction completed JPN>RUS
中国暂停进口日本水产品。 | sanction completed CHN>JPN
中方将14家美国企业列入不可靠实体清单。 | sanction completed CHN>USA
法国禁止四名以色列定居者入境。 | sanction completed FRA>ISR
爱尔兰禁止从以色列定居点进口商品。 | sanction completed IRL>ISR
美国对柬埔寨光伏产品征收3521%的反倾销税。 | sanction completed USA>KHM
# 美制裁委内瑞拉总统马杜罗 | sanction completed USA>VEN
# 韩国对朝追加单独制裁 | sanction completed KOR>PRK
乌克兰总统泽连斯基签署法令，对60家俄罗斯企业实施制裁。 | sanction completed UKR>RUS
欧盟重启对伊朗的制裁，冻结其央行资产。 | sanction completed >IRN
西班牙对以色列实施全面武器禁运。 | sanction completed ESP>ISR
台湾对南非实施芯片出口限制。 | sanction completed TWN>ZAF
? 澳大利亚将阿富汗塔利班四名高官纳入制裁对象。 | sanction completed AUS>AFG
土耳其驱逐以色列领事。 | rupture completed TUR>ISR
乌克兰断绝与叙利亚的外交关系。 | rupture completed UKR>SYR
# 伊朗召回驻英法德大使 | rupture completed IRN>GBR
英国把俄罗斯国防武官列为不受欢迎的人并驱逐。 | rupture completed GBR>RUS
厄瓜多尔要求古巴大使在48小时内离境。 | rupture completed ECU>CUB
美国和以色列宣布撤出多哈谈判。 | rupture completed USA>
委内瑞拉关闭驻挪威大使馆。 | rupture completed VEN>NOR
尼日尔中止与美国的军事协定。 | rupture completed NER>USA
芬兰关闭与俄罗斯接壤的全部过境点。 | rupture completed FIN>RUS
# 巴基斯坦驱逐阿富汗外交官 | rupture completed PAK>AFG
爱沙尼亚退出《渥太华禁雷公约》。 | rupture completed EST>
马里召回驻阿尔及利亚大使，以抗议其击落无人机。 | rupture completed MLI>DZA
苏丹宣布与阿联酋断交。 | rupture completed SDN>ARE
新西兰暂停与库克群岛的资金合作。 | rupture completed NZL>COK
乌兹别克斯坦外长赛义多夫星期一到访喀布尔，与塔利班官员讨论铁路项目。 | visit completed UZB>AFG
白宫幕僚证实，总统特朗普本月稍晚将访问英国。 | visit planned USA>GBR
# 菲律宾外长拉扎罗首度访越 | visit completed PHL>VNM
瑞典首相克里斯特松取消了前往印度的行程。 | visit cancelled SWE>IND
朝中社报道，金正恩乘专列离开平壤，前往北京。 | visit completed PRK>CHN
约旦国王阿卜杜拉二世将于周三前往华盛顿会晤特朗普。 | visit planned JOR>USA
突尼斯总统赛义德因故推迟对意大利的访问。 | visit postponed TUN>ITA
# 泽连斯基抵伦敦晤斯塔默 | visit completed UKR>GBR
应王毅邀请，瑞士联邦委员兼外长卡西斯将访华。 | visit planned CHE>CHN
孟加拉国首席顾问尤努斯结束访华行程，离开北京回国。 | visit completed BGD>CHN
爱尔兰总理马丁开始对中国进行正式访问。 | visit completed IRL>CHN
習近平與盧拉通電話，就雙邊貿易交換意見。 | meeting completed CHN>BRA
# 拉夫罗夫王毅北京会晤 | meeting completed RUS>CHN
巴西副总统阿尔克明与印度商务部长戈亚尔举行线上会议。 | meeting completed BRA>IND
美国国务卿鲁比奥将在吉隆坡与马来西亚外长会面。 | meeting planned USA>MYS
中印边防部队在列城举行军长级会谈。 | meeting completed CHN>IND
韩国外长赵显与日本外相岩屋毅通电话，商讨关税问题。 | meeting completed KOR>JPN
埃及、约旦和沙特外长在开罗聚首，商讨加沙重建。 | meeting completed EGY>JOR
# 普京习近平视频会晤 | meeting completed RUS>CHN
越南总理范明政在河内会见到访的哈萨克斯坦总理。 | meeting completed VNM>KAZ
以色列和叙利亚官员在巴黎举行美国斡旋的会谈。 | meeting completed ISR>SYR
李强同泰国总理举行会谈并共同见证签署多项合作文件。 | meeting completed CHN>THA
日本和印度签署联合信贷机制备忘录。 | agreement completed JPN>IND
# 中越签署45项合作协议 | agreement completed CHN>VNM
希腊与埃及就海上专属经济区划界达成协议。 | agreement agreed GRC>EGY
印尼和加拿大签署全面经济伙伴关系协定。 | agreement completed IDN>CAN
美国和台湾敲定贸易协议。 | agreement completed USA>TWN
芬兰与美国就采购破冰船达成一致。 | agreement agreed FIN>USA
土库曼斯坦与伊朗签署天然气过境合同。 | agreement completed TKM>IRN
英国与德国签署《肯辛顿条约》。 | agreement completed GBR>DEU
伊拉克与土耳其同意重启输油管道。 | agreement agreed IRQ>TUR
瑞士联邦议会批准与印度的自贸协定。 | agreement completed CHE>IND
文莱苏丹邀请新加坡总理黄循财进行国事访问。 | invitation invited BRN>SGP
# 习近平邀韩总统出席阅兵 | invitation invited CHN>KOR
特朗普在电话中邀请卡塔尔埃米尔访美。 | invitation invited USA>QAT
俄外长拉夫罗夫向叙利亚外长转达了普京的邀请。 | invitation invited RUS>SYR
巴基斯坦正式邀请沙特王储访问伊斯兰堡。 | invitation invited PAK>SAU
美国对尼加拉瓜商品加征100%关税。 | sanction completed USA>NIC
捷克政府将白俄罗斯总统的三名亲信列入制裁名单。 | sanction completed CZE>BLR
# 加拿大制裁俄影子舰队 | sanction completed CAN>RUS
中国限制对日本出口稀土。 | sanction completed CHN>JPN
比利时冻结了两名卢旺达将领的财产。 | sanction completed BEL>RWA
印度对土耳其大理石实施进口禁令。 | sanction completed IND>TUR
斯洛文尼亚禁止以色列总理内塔尼亚胡入境。 | sanction completed SVN>ISR
罗马尼亚驱逐两名俄罗斯武官。 | rupture completed ROU>RUS
阿富汗塔利班关闭与巴基斯坦的边境。 | rupture completed AFG>PAK
# 玻利维亚与以色列断交 | rupture completed BOL>ISR
挪威召回驻以色列大使。 | rupture completed NOR>ISR
塞内加尔宣布中止与法国的防务协定。 | rupture completed SEN>FRA
乍得要求德国大使在48小时内离境。 | rupture completed TCD>DEU
委内瑞拉退出美洲国家组织。 | rupture completed VEN>
# 外交部：中方强烈谴责以色列空袭伊朗 | criticism completed CHN>ISR
外交部发言人林剑说，中方已就日本领导人涉台错误言论向日方提出严正交涉。 | criticism completed CHN>JPN
俄罗斯外交部召见德国驻俄大使，就没收俄媒资产一事提出强烈抗议。 | criticism completed RUS>DEU
# 普京指责北约在乌克兰危机中火上浇油 | criticism completed RUS>
韩国国防部谴责朝鲜发射弹道导弹，称此举违反联合国安理会决议。 | criticism completed KOR>PRK
# 菲律宾抗议中国海警在黄岩岛使用水炮 | criticism completed PHL>CHN
哥伦比亚总统佩特罗指责美国干涉内政。 | criticism completed COL>USA
印度外交部传召孟加拉国高级专员，对达卡的言论表达强烈不满。 | criticism completed IND>BGD
# 伊朗痛批美国制裁“非法” | criticism completed IRN>USA
波兰总理图斯克指控俄罗斯策划破坏铁路线。 | criticism completed POL>RUS
法国外长巴罗周三批评以色列扩建定居点的决定。 | criticism completed FRA>ISR
? # 中方就美对台军售提出严正交涉 | criticism completed CHN>USA
立陶宛外交部向白俄罗斯代办递交抗议照会。 | criticism completed LTU>BLR
# 特朗普炮轰欧盟贸易政策 | criticism completed USA>
马来西亚总理安瓦尔严厉谴责以色列轰炸加沙医院。 | criticism completed MYS>ISR
# 日本抗议俄罗斯军机侵犯领空 | criticism completed JPN>RUS
泰国外交部声讨柬埔寨在边境埋设地雷。 | criticism completed THA>KHM
委内瑞拉外长希尔指责圭亚那挑衅。 | criticism completed VEN>GUY
? # 俄驻英大使遭英国外交部召见 | criticism completed GBR>RUS
? 中国驻日本大使馆对日方言论表示强烈不满和坚决反对。 | criticism completed CHN>JPN
以色列战机星期一凌晨空袭黎巴嫩南部，造成至少五人死亡。 | attack completed ISR>LBN
# 俄军夜袭基辅 至少12死 | attack completed RUS>UKR
伊朗向以色列发射约180枚弹道导弹。 | attack completed IRN>ISR
# 巴基斯坦空袭阿富汗边境省份 | attack completed PAK>AFG
乌克兰无人机袭击了俄罗斯梁赞州的一座炼油厂。 | attack completed UKR>RUS
# 印度导弹打击巴基斯坦境内九处目标 | attack completed IND>PAK
美军战机轰炸了伊朗福尔多核设施。 | attack completed USA>IRN
# 泰柬边境再度交火 | attack completed THA>KHM
胡塞武装用导弹袭击以色列本-古里安机场。 | attack completed >ISR
乌克兰第二大城市哈尔科夫遭俄军炮击，三名平民丧生。 | attack completed RUS>UKR
# 以军击毙黎巴嫩真主党高级指挥官 | attack completed ISR>LBN
一架伊朗无人机被以色列空军击落。 | attack completed ISR>IRN
刚果（金）军队与卢旺达支持的M23武装激战。 | attack completed COD>
苏丹快速支援部队炮击法希尔一所医院。 | attack completed >SDN
# 土耳其空袭伊拉克北部库尔德武装据点 | attack completed TUR>IRQ
阿塞拜疆士兵向亚美尼亚阵地开火。 | attack completed AZE>ARM
# 俄罗斯油轮在黑海遭乌克兰无人艇袭击 | attack completed UKR>RUS
柬埔寨军队向泰国素林府发射火箭弹。 | attack completed KHM>THA
以色列对也门荷台达港发动空袭。 | attack completed ISR>YEM
# 美军击沉委内瑞拉贩毒船 | attack completed USA>VEN
# 俄罗斯逮捕一名美国公民 涉嫌间谍罪 | detention completed RUS>USA
伊朗革命卫队在霍尔木兹海峡扣押一艘葡萄牙货轮。 | detention completed IRN>PRT
两名加拿大人在中国被拘留。 | detention completed CHN>CAN
# 日本海保厅扣押中国渔船 | detention completed JPN>CHN
? 莫斯科法院以间谍罪判处一名法国研究员三年徒刑。 | detention completed RUS>FRA
韩国总统尹锡悦15日上午被拘捕。 | detention completed >KOR
# 斯里兰卡海军逮捕14名印度渔民 | detention completed LKA>IND
一艘悬挂巴拿马国旗的油轮遭伊朗扣留。 | detention completed IRN>PAN
# 国际刑事法院对内塔尼亚胡发出逮捕令 | detention completed >ISR
美国移民当局拘押了300多名韩国工人。 | detention completed USA>KOR
# 德国逮捕三名涉嫌为俄罗斯从事间谍活动者 | detention completed DEU>
马里军政府扣押一名法国公民。 | detention completed MLI>FRA
# 英国公民在阿富汗被塔利班拘押 | detention completed AFG>GBR
? 波兰应德国要求逮捕一名乌克兰嫌疑人。 | detention completed POL>UKR
白俄罗斯当局关押了一名波兰记者。 | detention completed BLR>POL
? # 法国扣押俄“影子舰队”油轮 | detention completed FRA>RUS
厄立特里亚扣留三艘阿塞拜疆船只。 | detention completed ERI>AZE
? # 美国公民在委内瑞拉被捕 | detention completed VEN>USA
土耳其警方拘捕伊斯坦布尔市长伊马姆奥卢。 | detention completed TUR>
美国遣返一百多名印度非法移民。 | detention completed USA>IND
# 塔利班释放一名美国公民 | release completed AFG>USA
美国财政部宣布解除对叙利亚的制裁。 | release completed USA>SYR
# 俄乌交换300名战俘 | release completed RUS>UKR
? 被伊朗关押的两名法国公民获释。 | release completed IRN>FRA
# 中国解除对日本水产品进口禁令 | release completed CHN>JPN
中国宣布暂停对美国24%的关税一年。 | release completed CHN>USA
# 白俄罗斯释放52名囚犯 美国解除对白俄航空制裁 | release completed BLR>
? 欧盟同意放宽对叙利亚能源领域的制裁。 | release completed >SYR
# 哈马斯释放三名以色列人质 | release completed >ISR
印度向斯里兰卡移交获释渔民。 | release completed IND>LKA
韩国关闭边境对朝扩音喇叭。 | release completed KOR>PRK
# 以色列释放90名巴勒斯坦囚犯 | release completed ISR>PSE
美国将古巴从支恐国家名单中移除。 | release completed USA>CUB
俄军从叙利亚撤出部分部队。 | release completed RUS>SYR
# 法国从塞内加尔全部撤军 | release completed FRA>SEN
澳大利亚归还印度三尊被盗文物。 | release completed AUS>IND
# 美俄换囚 格什科维奇获释 | release completed USA>RUS
中国恢复进口澳大利亚龙虾。 | release completed CHN>AUS
委内瑞拉释放十名美国人，换取被关押在萨尔瓦多的移民。 | release completed VEN>USA
# 巴基斯坦归还被俘印度士兵 | release completed PAK>IND
尼加拉瓜特赦并驱逐135名政治犯。 | release completed NIC>
英国取消对格鲁吉亚的武器禁运。 | release completed GBR>GEO
# 泰国释放18名柬埔寨士兵 | release completed THA>KHM
日本放宽对中国公民的签证要求。 | release completed JPN>CHN
# 特朗普警告伊朗勿封锁霍尔木兹海峡 | threat completed USA>IRN
普京警告芬兰，加入北约将招致后果。 | threat completed RUS>FIN
朝鲜扬言对韩国采取军事行动。 | threat completed PRK>KOR
# 胡塞武装威胁恢复袭击以色列船只 | threat completed >ISR
埃塞俄比亚总理向厄立特里亚发出最后通牒。 | threat completed ETH>ERI
外交部发言人林剑：如美方一意孤行，中方将采取坚决措施反制。 | threat completed CHN>
# 伊朗誓言对以色列空袭作出强硬回应 | threat completed IRN>ISR
印度防长辛格正告巴基斯坦，任何冒险都将招致报复。 | threat completed IND>PAK
# 普京：若西方部队进入乌克兰 将成合法打击目标 | threat completed RUS>
美国总统特朗普威胁要对墨西哥使用武力。 | threat completed USA>MEX
# 中方敦促菲方立即停止侵权挑衅 | demand completed CHN>PHL
联合国秘书长古特雷斯呼吁以色列允许援助进入加沙。 | demand completed >ISR
# 韩国要求日本就慰安妇问题道歉 | demand completed KOR>JPN
欧盟促请格鲁吉亚撤回“外国代理人”法。 | demand completed >GEO
# 泽连斯基吁盟友加快交付防空系统 | demand completed UKR>
巴基斯坦总理夏巴兹敦促阿富汗塔利班打击恐怖分子。 | demand completed PAK>AFG
# 美促卢旺达撤出刚果东部 | demand completed USA>RWA
伊拉克要求土耳其从其领土撤军。 | demand completed IRQ>TUR
王毅要求日方立即纠正错误言论。 | demand completed CHN>JPN
# 普京力挺马杜罗：支持委内瑞拉捍卫主权 | support completed RUS>VEN
巴西总统卢拉对墨西哥表示声援。 | support completed BRA>MEX
# 习近平致电祝贺苏林当选越共总书记 | support completed CHN>VNM
美国国务卿鲁比奥重申对菲律宾的坚定支持。 | support completed USA>PHL
# 莫迪就地震向阿富汗致以慰问 | support completed IND>AFG
澳大利亚正式承认巴勒斯坦国。 | support completed AUS>PSE
日本首相石破茂感谢韩国协助撤侨。 | support completed JPN>KOR
# 朝鲜盛赞俄罗斯“正义之战” | support completed PRK>RUS
塞尔维亚总统武契奇赞扬中国提供疫苗。 | support completed SRB>CHN
# 德国再向乌克兰提供两套爱国者防空系统 | aid completed DEU>UKR
印度向斯里兰卡运送四万吨柴油和大米。 | aid completed IND>LKA
# 中国救援队飞抵缅甸仰光 | aid completed CHN>MMR
世界银行批准向巴基斯坦提供7亿美元贷款。 | aid completed >PAK
日本政府向菲律宾移交五艘巡逻艇。 | aid completed JPN>PHL
# 阿联酋空投物资驰援加沙 | aid completed ARE>
韩国向土耳其地震灾区派遣110人的救援队。 | aid completed KOR>TUR
俄罗斯向马里捐赠两万五千吨小麦。 | aid completed RUS>MLI
国际货币基金组织批准向埃及发放12亿美元贷款。 | aid completed >EGY
# 中俄海军在日本海举行联合演习 | joint_exercise completed CHN>RUS
美国、日本和菲律宾在南海展开联合巡航。 | joint_exercise completed USA>JPN
# 印法海军“伐楼拿”联演登场 | joint_exercise completed IND>FRA
中国与柬埔寨“金龙2025”联训在磅清扬省开始。 | joint_exercise completed CHN>KHM
泰国与老挝警方联手捣毁跨境诈骗窝点。 | joint_exercise completed THA>LAO
# 中吉乌铁路开工 | joint_exercise completed CHN>KGZ
# 朝鲜向东部海域发射弹道导弹 | force_posture completed PRK>
俄罗斯向白俄罗斯部署战术核武器。 | force_posture completed RUS>BLR
# 美国向加勒比海增派“福特”号航母 紧盯委内瑞拉 | force_posture completed USA>
日本自卫队在与那国岛部署导弹部队，剑指中国。 | force_posture completed JPN>
土耳其向叙利亚边境增兵。 | force_posture completed TUR>
普京签署部分动员令。 | force_posture completed RUS>
# 印度三军进入最高戒备 巴基斯坦关闭领空 | force_posture completed IND>
# 解放军军机越过台海中线 | force_posture completed CHN>
北约向东翼增派战斗机。 | force_posture completed >
# 卡塔尔斡旋 刚果(金)与M23签停火 | mediation completed QAT>
埃及总统塞西在苏丹与埃塞俄比亚之间居中调停。 | mediation completed EGY>SDN
# 土耳其愿为俄乌和谈当调停人 | mediation completed TUR>
马来西亚总理安瓦尔促成泰国与柬埔寨停火。 | mediation completed MYS>
# 美伊在罗马举行第二轮核谈判 | negotiation completed USA>IRN
欧盟与印度恢复自贸谈判。 | negotiation resumed >IND
# 俄乌伊斯坦布尔谈判结束 | negotiation completed RUS>UKR
亚美尼亚和阿塞拜疆就和平条约展开谈判。 | negotiation completed ARM>AZE
韩国与美国的关税谈判将于下周重启。 | negotiation resumed KOR>USA
# 塞尔维亚十万民众示威 要求总统辞职 | protest completed SRB>
肯尼亚青年走上街头，抗议增税法案。 | protest completed KEN>
# 孟加拉国学生抗议升级 总理哈西娜出逃 | protest completed BGD>
希腊工会发起24小时大罢工。 | protest completed GRC>
# 尼泊尔总理奥利辞职 | appointment completed NPL>
泽连斯基任命斯维里坚科为乌克兰总理。 | appointment completed UKR>
# 高市早苗当选日本首相 | appointment completed JPN>
法国总理贝鲁向总统马克龙递交辞呈。 | appointment completed FRA>
# 普京撤换国防部长绍伊古 | appointment completed RUS>
特朗普提名珀杜出任驻华大使。 | appointment completed USA>
# 波兰新总统纳夫罗茨基宣誓就职 | appointment completed POL>
图斯克宣布改组内阁，波兰外长留任。 | appointment completed POL>
"""

NO_NEWS = """
伊朗外交部否认外长阿拉格齐将访问华盛顿的报道。
克宫：普京目前没有访问德国的计划
俄外交部称，拉夫罗夫与鲁比奥的会面不会在本周举行。
? 双方未能就停火条件达成协议，俄乌谈判无果而终。
1972年尼克松访华期间，中美发表《上海公报》。
专家认为，如果美国制裁中国银行，全球金融体系将受冲击。
这部电影讲述了一名日本记者访问朝鲜的故事。
中国游客赴日本赏樱人数创新高。
韩国女团下月赴泰国举办演唱会。
阿根廷队客场2比1战胜巴西队。
分析：中美会晤为何迟迟未能举行？
英国皇家芭蕾舞团将访问上海。
德国大众与中国车企签署合作协议。
历史上的今天：中日签署和平友好条约
如果日本首相参拜靖国神社，中国可能召回驻日大使。
多年来，古巴一直谴责美国的封锁。
土耳其渔民在希腊海域被拘留。
东京股市收盘上涨，受美国关税消息提振。
回忆录披露，1990年代韩国总统曾秘密访问朝鲜。
法国设计师与意大利品牌签约。
日本丰田召回美国市场十万辆汽车。
这款游戏邀请玩家访问古埃及。
以色列科学家与印度学者会谈，探讨抗旱作物。
美国人去年到访日本的人数增加一成。
? 以色列外长萨尔出人意料地现身喀布尔。
白宫新闻秘书莱维特说，特朗普与普京短期内没有会面的计划。
欧洲议会批准与南方共同市场的贸易协定。
叙利亚与以色列未能达成安全协议。
? # 波黑塞族停止与美使馆接触
纪念抗战胜利80周年：1943年的开罗会议如何决定了台湾的命运
学者：普京若访问北京，将凸显中俄关系热络
泰国旅游局邀请中国网红体验普吉岛美食。
埃及与意大利考古队签署协议，合作修复壁画。
瑞典乐团将赴日本巡演。
日本棒球队抵达台北备战亚洲锦标赛。
如果伊朗退出《不扩散核武器条约》，以色列会怎么做？
韩国民众抵制日本商品的热情已经消退。
2019年，美国曾取消对土耳其的贸易优惠。
华为与沙特电信公司达成合作。
巴西足协宣布国家队将赴韩国进行友谊赛。
他在书中写道，尼克松与周恩来的会谈持续到深夜。
美国大学拒绝了伊朗学生的签证申请。
两名法国登山者抵达尼泊尔，准备攀登珠峰。
中国驻德国使馆发言人就涉疆问题答记者问。
? 国台办：国民党主席率团访问北京的行程未定。
? # 赖清德过境美国遭拒
伊朗否认已同意与美国直接谈判。
赞比亚总统希奇莱马盛情邀请中国企业家投资。
哈萨克斯坦没有对俄罗斯实施制裁。
一名越南留学生在日本获奖。
分析人士指出，普京访华将为中俄关系注入动力。
韩剧在印尼热播，雅加达粉丝见面会座无虚席。
十年前的今天，古巴与美国恢复外交关系。
诺贝尔奖得主、英国物理学家将访问清华大学。
德国足协主席与卡塔尔足协签署合作备忘录。
墨西哥歌手取消在智利的演唱会。
假如美国退出北约，欧洲如何自保？
书评：《断交》讲述了中苏决裂的内幕
上海与汉堡结为友好城市已近四十年。
一份民调显示，多数台湾民众反对访问中国大陆。
意大利时装品牌宣布退出俄罗斯市场。
法国网球选手在上海大师赛首轮战胜日本对手。
日本一家三口驾车游历泰国与老挝。
特朗普第一任期曾与金正恩三度会晤。
丹麦禁止中国设备用于电网。
香港歌手取消马来西亚演唱会。
东京大学与清华大学签署合作备忘录。
1945年，苏联与中国签署友好同盟条约。
评论员文章：美国制裁为何难以奏效？
韩国乒乓球队抵达多哈备战世锦赛。
泰国游客在北海道滑雪受伤。
若美国取消与墨西哥的协定，汽车业将受重创，专家说。
挪威三文鱼出口商与中国买家签约。
特朗普的关税政策给韩国汽车业带来沉重打击。
日本队反攻未果，以一分之差负于澳大利亚队。
法国球员被指责缺乏斗志，主帅公开抗议裁判判罚。
中国女排扣球成功率高达六成，击败巴西。
该片在日本上映后遭到影评人猛烈批评。
台风袭击菲律宾北部，数万人撤离。
热浪袭击西班牙，气温突破45度。
寒潮将袭击韩国，首尔发布低温警报。
蝗虫袭击巴基斯坦农田。
网络评论区里，韩国网民批评自家偶像。
印度警方在孟买逮捕一名偷窃手机的男子。
泰国警方拘留一名醉酒闹事的英国游客。
? 新加坡法院判处一名马来西亚籍司机入狱六周。
日本警察在大阪逮捕一名涉嫌杀人的越南籍男子。
德国海关扣押一批假冒名牌手袋。
香港海关扣押走私龙虾。
美国联邦航空局解除对该机型的停飞禁令。
苹果在法国发布新系统，释放更多存储空间。
经济学家说，减税将释放中国消费潜力。
西班牙释放大量水库蓄水以缓解旱情。
歌手在新加坡释放全新单曲。
日本央行放宽货币政策的预期升温。
中国证监会放宽外资持股限制的细则。
意大利取消周末的交通限行措施。
英国首相斯塔默因福利改革受到党内批评。
法国国民议会批评马克龙的退休改革。
韩国在野党指责政府救灾不力。
美国民主党人抨击特朗普的移民政策。
印度反对党抗议选民名单修订。
希腊铁路工人抗议减薪。
以色列民众走上街头抗议司法改革。
肯尼亚青年抗议增税。
如果俄罗斯袭击北约成员国，联盟将启动第五条。
专家指出，伊朗若攻击以色列，油价可能大涨。
纪录片回顾了1982年英国与阿根廷在马岛的激战。
1941年日本偷袭珍珠港，美国随后参战。
博物馆展出德军空袭伦敦时的照片。
二战期间，德国轰炸了华沙。
这款手游让玩家指挥苏联坦克进攻柏林。
阿根廷国家队主帅被判罚停赛。
巴西前锋在第80分钟打进一记重炮轰门。
? 法国黄蜂入侵英国蜂巢。
德国足协抗议国际足联的禁令。
韩国围棋手发起猛攻，逼日本名将投子认输。
澳大利亚男子遭鲨鱼袭击身亡。
一只黑熊在日本袭击登山客。
肯尼亚一头大象袭击游客车队。
印度公司批评监管过严。
美国科学家批评该论文数据不可靠。
黑客攻击了一家法国电商的服务器。
俄罗斯境内一处仓库起火，警方扣留管理员问话。
越南渔民获释后讲述海上漂流经历。
动物保护组织在南非释放穿山甲。
日本将归还企业多缴的税款。
中国将入境隔离时间解除限制后，旅游业回暖。
一部关于伊朗人质危机的电影在多伦多首映。
小说讲述一名法国间谍被俄国逮捕的故事。
历史上的今天：伊拉克入侵科威特
分析：以色列为何空袭多哈
社论：谴责暴力还不够
民调显示，多数日本人批评政府的外交政策。
意大利球迷在巴黎被拘留。
比利时邮政撤回一款邮票。
葡萄牙法院无罪释放一名被控逃税的商人。
中国足协要求国脚提前归队备战日本。
韩国女星感谢日本粉丝支持。
巴西主帅警告球员不可轻视阿根廷队。
气象台警告台风将影响日本和菲律宾。
世卫组织呼吁民众接种疫苗。
法国农业部门呼吁消费者购买本地奶酪。
德国汽车巨头威胁关闭在美国的工厂。
特斯拉CEO马斯克支持德国选择党引发争议。
意大利教练力挺葡萄牙射手。
日本电影获法国观众盛赞。
印度宝莱坞影星向土耳其灾区捐款。
韩国三星向越南工厂派遣工程师。
# 苹果与印度供应商谈判陷入僵局
# 德甲冠军签下日本中场 谈判耗时三月
英格兰球员增援西班牙豪门。
中国企业在柬埔寨承建的公路通车。
泰国旅游局任命韩国歌手为推广大使。
# 巴西足协任命意大利人出任主帅
日本丰田任命新社长，美国市场看好。
阿根廷罢工导致飞往智利的航班取消。
法国空管罢工波及西班牙机场。
美国编剧罢工进入第三个月，英国剧组停拍。
德国铁路工会与资方谈判破裂。
美国NBA球队与法国新秀进行合同谈判。
澳大利亚山火持续，新西兰游客被要求撤离。
日本地震专家警告南海海槽大地震。
加拿大民众在狂欢节上游行。
中国游客请求泰国警方帮助寻找失物。
意大利餐厅老板威胁起诉美国博主。
# 专家：美国威胁论站不住脚
一名法国背包客在印度求助当地居民。
中国动物园向日本动物园赠送大熊猫幼崽。
印度板球队进入备战状态，迎战巴基斯坦。
泰国电竞队动员粉丝为其投票。
韩国财阀会长辞职，美国投资者不安。
这部纪录片讲述二战期间美国援助苏联的历史。
去年日本曾向菲律宾提供巡逻船。
俄罗斯否认威胁芬兰。
日本消防队举行防灾演习，邀请韩国同行参观。
中国科学家与德国学者合作研发新型电池。
香港与深圳之间的高铁班列增加。
土耳其外交部否认派兵利比亚的报道。
评论：欧洲为何要支持乌克兰
分析：美国会不会对伊朗动武
如果朝鲜发射导弹，日本将作何反应？
法院就印度夫妇离婚案进行调解。
中国姑娘在新加坡为婆媳矛盾当和事佬。
俄罗斯滑冰选手力压日本对手夺冠。
美国超市向墨西哥供应商索赔。
瑞士央行警告房价过高。
日本首相支持率跌破三成。
伊朗导演获法国戛纳评委会高度评价。
阿联酋航空增加飞往中国的航班。
埃及古墓博物馆向日本展出法老面具。
古巴拳手扬言击倒美国对手。
韩国演员在中国综艺节目中道歉。
巴拿马运河水位下降 美国货轮被要求减载
印尼火山喷发 澳大利亚航班停飞
尼泊尔登山向导救援法国登山者
"""
