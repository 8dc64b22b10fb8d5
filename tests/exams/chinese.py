"""Chinese as newsrooms and ministries write it; "# " marks a headline, "?" what is not read right yet."""

SENTENCES = """
日本外务大臣岩屋毅25日启程前往巴西和阿根廷访问。 | visit planned JPN>BRA
德国总理默茨定于下周访问印度，随行有大型经贸代表团。 | visit planned DEU>IND
法国外交部证实，马克龙对摩洛哥的国事访问将推迟至明年初。 | visit postponed FRA>MAR
巴基斯坦总理夏巴兹·谢里夫周二抵达利雅得，开始为期三天的访问。 | visit completed PAK>SAU
? # 普京月底访印 克宫：正敲定细节 | visit planned RUS>IND
# 鲁比奥取消访以行程 | visit cancelled USA>ISR
# 王毅抵莫斯科 会见拉夫罗夫 | visit completed CHN>RUS
克里姆林宫宣布，金正恩将应普京邀请于9月访问俄罗斯。 | visit planned PRK>RUS
菲律賓總統小馬可仕20日抵達華盛頓，展開為期三天的正式訪問。 | visit completed PHL>USA
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
李强总理17日在吉隆坡会见马来西亚总理安瓦尔。 | meeting completed CHN>MYS
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
? 欧盟与印尼历经九年谈判终于敲定自贸协定。 | agreement agreed >IDN
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
"""
