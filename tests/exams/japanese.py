"""Japanese as newsrooms and ministries write it; "# " marks a headline."""

TOLD = """
# 石破首相、8月に訪米へ トランプ大統領と会談で調整 | visit planned JPN>USA
# 中国の王毅外相が訪韓 | visit completed CHN>KOR
# ゼレンスキー大統領、トルコ入り | visit completed UKR>TUR
# マクロン仏大統領、来月にも訪中 | visit planned FRA>CHN
# ルビオ米国務長官、イスラエル訪問を延期 | visit postponed USA>ISR
# モディ印首相、カナダ訪問取りやめ | visit cancelled IND>CAN
# 金正恩氏がロシア訪問 プーチン氏と会談へ | visit completed PRK>RUS
# 英外相がキーウを電撃訪問 | visit completed GBR>UKR
# ベトナム首相、来週にも来日 | visit planned VNM>JPN
# ラトビア外相が来日 | visit completed LVA>JPN
ドイツのメルツ首相は来週、インドを訪問する。 | visit planned DEU>IND
ロシアのラブロフ外相は11日、北朝鮮の元山に到着した。 | visit completed RUS>PRK
カナダのカーニー首相は、6月に英国を訪問する予定だ。 | visit planned CAN>GBR
イスラエルのネタニヤフ首相はワシントンを訪れ、ホワイトハウスでトランプ氏と会談した。 | visit completed ISR>USA
ウクライナのシビハ外相は19日からインドを訪問する方針を明らかにした。 | visit planned UKR>IND
韓国外務省は、趙顕外相の中国訪問が延期されたと発表した。 | visit postponed KOR>CHN
トランプ米大統領は訪中の招待を受け入れた。 | visit agreed USA>
サウジアラビアのムハンマド皇太子は米国を訪問することで合意した。 | visit agreed SAU>USA
国連のグテレス事務総長はアフガニスタンのカブールを訪問した。 | visit completed >AFG
中国の李強首相は北朝鮮を公式訪問した。 | visit completed CHN>PRK
# トランプ米大統領、プーチン露大統領と電話会談 | meeting completed USA>RUS
# 日米韓外相が会談、北朝鮮の核問題で協議 | meeting completed JPN>USA
# 日中首脳会談、31日に開催へ | meeting planned JPN>CHN
# 米中閣僚協議、ロンドンで開始 | negotiation completed USA>CHN
# 米イラン、オマーンで核協議 | negotiation completed USA>IRN
# 印パ外相会談が中止に | meeting cancelled IND>PAK
# 独首相がウクライナ大統領と会談 | meeting completed DEU>UKR
# 米ロ首脳会談を延期 | meeting postponed USA>RUS
米国のブリンケン国務長官は18日、北京で中国の秦剛外相と会談した。 | meeting completed USA>CHN @CHN
茂木外相は4日、韓国の趙顕外相と電話で会談した。 | meeting completed JPN>KOR
エジプトのシシ大統領とトルコのエルドアン大統領がカイロで会談した。 | meeting completed EGY>TUR @EGY
プーチン大統領は来月、インドのモディ首相とモスクワで会談する。 | meeting planned RUS>IND
ベトナムのルオン・クオン国家主席は、来日中のインドネシアのプラボウォ大統領と面会した。 | meeting completed VNM>IDN
トランプ大統領は、習近平国家主席との首脳会談を開くことで合意した。 | meeting agreed USA>CHN
ゼレンスキー大統領はプーチン大統領との会談を求めた。 | meeting proposed UKR>RUS
イランのアラグチ外相は英仏独の外相とジュネーブで協議した。 | meeting completed IRN>GBR @CHE
中国の王毅外相はフィリピン外相との会談を拒否した。 | rejection completed CHN>PHL
# 日韓、軍事情報協定の正常化で合意 | agreement agreed JPN>KOR
# 米国とウクライナ、鉱物協定に署名 | agreement completed USA>UKR
# EUとインドネシア、自由貿易協定で大筋合意 | agreement agreed >IDN
# 中ロ、天然ガス供給で合意 | agreement agreed CHN>RUS
# アルメニアとアゼルバイジャン、和平条約に調印 | agreement completed ARM>AZE
タイとカンボジアは停戦で合意した。 | agreement agreed THA>KHM
日本とモンゴルは防衛装備品移転協定を締結した。 | agreement completed JPN>MNG
イスラエルとハマスは、停戦の第1段階で合意した。 | agreement agreed ISR>
オーストラリアはパプアニューギニアと相互防衛条約に署名した。 | agreement completed AUS>PNG
シンガポールとマレーシアは経済特区の設置に関する覚書を交わした。 | agreement completed SGP>MYS
英国とモーリシャスは主権をめぐる条約に署名する予定だ。 | agreement planned GBR>MUS
フィジーはイスラエルと外交関係を樹立した。 | agreement completed FJI>ISR
# トランプ氏、習主席をワシントンに招待 | invitation invited USA>CHN
# ルラ大統領、モディ首相をブラジリアに招待 | invitation invited BRA>IND
プーチン大統領は北朝鮮の金正恩総書記をモスクワに招待した。 | invitation invited RUS>PRK
韓国大統領府は、李在明大統領がドイツの首相を招待したと発表した。 | invitation invited KOR>DEU
# 米、ロシアに追加制裁 石油大手2社を対象に | sanction completed USA>RUS
# EU、対ロ制裁を半年延長 | sanction completed >RUS
# カナダ、中国製EVに100%関税を課す | sanction planned CAN>CHN
# 中国、日本産水産物の輸入を全面停止 | sanction completed CHN>JPN
# 英、イスラエル閣僚2人に制裁 | sanction completed GBR>ISR
英国政府は18日、ロシアの海運会社に新たな制裁を科した。 | sanction completed GBR>RUS
米財務省はイランの石油輸送網に対し追加制裁を発動した。 | sanction completed USA>IRN
ニュージーランドはベラルーシの政府高官の資産を凍結した。 | sanction completed NZL>BLR
日本政府は北朝鮮への独自制裁を2年延長することを決めた。 | sanction planned JPN>PRK
# ポーランド、ロシア外交官を追放 | rupture completed POL>RUS
# ボリビアがイスラエルと断交 | rupture completed BOL>ISR
# 米国がユネスコから脱退へ | rupture planned USA>
インド政府はパキスタンの外交官3人を国外追放した。 | rupture completed IND>PAK
スペインはイスラエルから大使を召還した。 | rupture completed ESP>ISR
マリはアルジェリアとの外交関係を断絶した。 | rupture completed MLI>DZA
オーストラリアはイラン大使を追放すると発表した。 | rupture planned AUS>IRN
# 米、シリアへの制裁を解除 | release completed USA>SYR
# 中国、日本産水産物の輸入を再開 | release completed CHN>JPN
ベラルーシは拘束していたポーランド人記者を釈放した。 | release completed BLR>POL
ロシアとウクライナは捕虜300人ずつを交換した。 | release completed RUS>UKR
中国外務省の報道官は、日本の首相の発言を非難した。 | criticism completed CHN>JPN
韓国政府は竹島をめぐり日本の総括公使を呼び出して抗議した。 | criticism completed KOR>JPN
イランのペゼシュキアン大統領は米国の要求を拒否した。 | rejection completed IRN>USA
# 仏大統領、ルコルニュ氏を首相に任命 | appointment completed FRA>
北朝鮮は米国の制裁に対し、報復措置を取ると警告した。 | threat completed PRK>USA
フランスはイスラエルにガザでの停戦を求めた。 | demand completed FRA>ISR
イスラエル軍はイランの核施設を空爆した。 | attack completed ISR>IRN
日本と米国、フィリピンは南シナ海で共同訓練を行った。 | joint_exercise completed JPN>USA
日本政府はウクライナに無償資金協力を供与した。 | aid completed JPN>UKR
中国当局は日本人男性を拘束した。 | detention completed CHN>JPN
"""

NO_NEWS = """
# サッカー日本代表、韓国と対戦 アジアカップ準決勝
# 訪日外国人、5月は369万人 中国が最多
# トヨタ、インドの新工場で現地企業と合意
# 米歌手が来日公演、東京ドームで
# なぜトランプ氏は中国を訪問するのか
# 社説:日中首脳会談を実現せよ
# 韓国ドラマ、中国の配信大手と契約に署名
# 大谷選手、米大統領と面会か
# フランス料理の巨匠が来日
# 日本の大学、ベトナムの大学と協定締結
# ドイツの自動車大手、中国企業と提携で合意
# バレー日本女子、イタリアに惜敗
# 米国とイランの交渉、専門家はどう見る
# 日米首脳会談から10年 当時の外交官が回顧録
# 訪中学生団、北京大学で交流
# 中国外相の訪日を政府が否定
中国政府は、外相が日本を訪問するとの報道を否定した。
トランプ大統領は昨年、北朝鮮の金正恩総書記と会談した。
1972年に日本と中国は共同声明に署名した。
ロシアと米国は合意に至らなかった。
イランは米国と直接交渉しないと表明した。
米国とロシアの首脳は会談しなかった。
韓国の企業は米国の関税引き上げに備える。
日本の商社はオーストラリアの資源会社と契約を結んだ。
英国の俳優がウクライナを訪れ、子どもたちと交流した。
日本人観光客が韓国を訪れた。
フランスの作家がイタリアの大統領を描いた小説を発表した。
映画は、ソ連と米国の首脳会談を描く。
インド代表はオーストラリアを訪問し、親善試合を行う。
世論調査で、日本とロシアの交渉を支持する人は3割だった。
中国が台湾に侵攻した場合、米国は制裁を科す可能性がある。
もしロシアがポーランドを攻撃すれば、NATOは反撃する。
専門家は、中国がロシアに武器を供与するとみている。
米国のシンクタンクは、北朝鮮が韓国を攻撃する可能性を指摘した。
トヨタ自動車はカナダの工場に投資すると約束した。
北京のレストランで日本の学生と中国の学生が面会した。
岸田元首相は2023年にウクライナを訪問した。
パキスタンの首相は当時、インドとの対話を拒否していた。
両国は過去に4度会談している。
警察は中国籍の男を詐欺の疑いで逮捕した。
韓国の人気グループが米国ツアーを中止した。
大統領令に署名したトランプ氏は、ホワイトハウスで記者会見した。
日本政府は制裁の対象を検討している。
外務省は、中国への渡航を控えるよう呼びかけた。
ドイツのクラブは、ブラジルの選手の獲得で合意した。
米国の裁判所は中国企業の訴えを退けた。
イタリアの料理人が日本の農家を訪問した。
ウクライナの博物館は、ポーランドの美術館に作品を貸し出すことで合意した。
オランダの研究者と日本の研究者が協定を結んだ。
外国人の訪問者が京都に押し寄せた。
首相は自民党の幹事長と会談した。
東京都知事は米国の投資家と面会した。
中国の株式市場は米国との協議への期待から上昇した。
韓国の李大統領は与党代表と会談した。
カナダの先住民団体は政府との交渉を求めた。
フランスの労組は年金改革に抗議した。
イランのサッカー連盟は米国の査証拒否に抗議した。
露の作曲家の作品が日本で初演された。
英国とフランスは長年、交渉を続けてきた。
米国が中国と合意したというのは誤りだ。
"""
