/// The numbers written as words: 0 to 20, tens, hundreds, thousands and above; half and quarter as -2 and -4, so that 50 % can be "half".
enum NumberWords {
  static let finnish = WordList(
    """
    0 nolla* nollan, 1 yksi yhde* yhtä ensimmäi* ensimmäis*, 2 kaksi* kahde* kahta kahdes* toise* toinen pari*, 3 kolme* kolma*
    kolmas*, 4 neljä* neljäs* neljän*, 5 viisi* viide* viittä, 6 kuusi* kuude* kuutta, 7 seitsemä* seitsemän*, 8 kahdeksa*, 9
    yhdeksä*, 10 kymmen* kymmentä*, 11 yksitoista* yhdentoista* yhdestoista, 12 kaksitoista* kahdentoista* kahdestoista tusina*, 13
    kolmetoista* kolmentoista* kolmastoista, 14 neljätoista* neljäntoista* neljästoista, 15 viisitoista* viidentoista* viidestoista,
    16 kuusitoista* kuudentoista* kuudestoista, 17 seitsemäntoista* seitsemästoista, 18 kahdeksantoista* kahdeksastoista, 19
    yhdeksäntoista* yhdeksästoista, 20 kaksikymmen* kahdenkymmen* kahdeskymmen*, 30 kolmekymmen* kolmenkymmen* kolmaskymmen*, 40
    neljäkymmen* neljänkymmen*, 50 viisikymmen* viidenkymmen*, 60 kuusikymmen* kuudenkymmen*, 70 seitsemänkymmen*, 80
    kahdeksankymmen*, 90 yhdeksänkymmen*, 100 sata* sataa sada*, 1000 tuhat* tuhan*, 1000000 miljoon*, 1000000000 miljard*,
    1000000000000 biljoon*, -2 puolet puolel* puoli* puoleen puolta puolis* puolen, -4 neljännes*
    """)
  static let swedish = WordList(
    """
    0 noll, 1 en ett första, 2 två andra båda, 3 tre tredje, 4 fyra fjärde, 5 fem femte, 6 sex sjätte, 7 sju sjunde, 8 åtta åttonde, 9
    nio nionde, 10 tio tionde, 11 elva elfte, 12 tolv* dussin*, 13 tretton*, 14 fjorton*, 15 femton*, 16 sexton*, 17 sjutton*, 18
    arton*, 19 nitton*, 20 tjugo* tjugonde, 30 trettio* tretti, 40 fyrtio*, 50 femtio*, 60 sextio*, 70 sjuttio*, 80 åttio*, 90
    nittio*, 100 hundra*, 1000 tusen*, 1000000 miljon*, 1000000000 miljard*, 1000000000000 biljon*, -2 hälften halv* halva, -4
    fjärdedel* kvart* kvartal*
    """)
  static let english = WordList(
    """
    0 zero nil, 1 one first once single a, 2 two second twice both double pair, 3 three third triple, 4 four fourth, 5 five fifth, 6
    six sixth, 7 seven seventh, 8 eight eighth, 9 nine ninth, 10 ten tenth* tens, 11 eleven*, 12 twelve* twelfth* dozen*, 13
    thirteen*, 14 fourteen* fortnight*, 15 fifteen*, 16 sixteen*, 17 seventeen*, 18 eighteen*, 19 nineteen*, 20 twent*, 30 thirt*
    thirty, 40 fort* forty, 50 fift* fifty, 60 sixt* sixty, 70 sevent* seventy, 80 eight* eighty, 90 ninet* ninety, 100 hundred*
    century centuries, 1000 thousand*, 1000000 million*, 1000000000 billion*, 1000000000000 trillion*, -2 half halve* halving, -4
    quarter*
    """)
  static let estonian = WordList(
    """
    0 null*, 1 üks ühe* esime*, 2 kaks kahe* teine teise* paar*, 3 kolm*, 4 neli nelja* neljas, 5 viis viie* viies, 6 kuus kuue*
    kuues, 7 seits*, 8 kaheksa*, 9 üheksa*, 10 kümme* kümne*, 11 üksteis* üheteist*, 12 kaksteis* kaheteist* tosin*, 13 kolmteis*
    kolmeteist*, 14 neliteis* neljateist*, 15 viisteis* viieteist*, 16 kuusteis* kuueteist*, 17 seitseteis* seitsmeteist*, 18
    kaheksateis*, 19 üheksateis*, 20 kakskümmen* kahekümne*, 30 kolmkümmen* kolmekümne*, 40 nelikümmen* neljakümne*, 50 viiskümmen*
    viiekümne*, 60 kuuskümmen* kuuekümne*, 70 seitsekümmen* seitsmekümne*, 80 kaheksakümmen* kaheksakümne*, 90 üheksakümmen*
    üheksakümne*, 100 sada* saja*, 1000 tuhat* tuhande*, 1000000 miljon*, 1000000000 miljard*, -2 pool* poole*, -4 veerand*
    """)
  static let spanish = WordList(
    """
    0 cero, 1 un uno una primer* 1.º, 2 dos segund* ambos doble, 3 tres tercer*, 4 cuatro cuart*, 5 cinco quint*, 6 seis sext*, 7
    siete séptim*, 8 ocho octav*, 9 nueve noven*, 10 diez décim* decen*, 11 once, 12 doce* docena*, 13 trece, 14 catorce, 15 quince*
    quincena*, 16 dieciséis, 17 diecisiete, 18 dieciocho, 19 diecinueve, 20 veint*, 30 treint*, 40 cuarent*, 50 cincuent*, 60 sesent*,
    70 setent*, 80 ochent*, 90 novent*, 100 cien* cient* centen* siglo, 200 doscient*, 300 trescient*, 400 cuatrocient*, 500
    quinient*, 600 seiscient*, 700 setecient*, 800 ochocient*, 900 novecient*, 1000 mil miles millar*, 1000000 millon* millón,
    1000000000 mil_millon*, 1000000000000 billon* billón, -2 mitad medi* media, -4 cuart* cuarto trimestre*
    """)
  static let somali = WordList(
    """
    0 eber, 1 kow hal mid* koowaad kowaad, 2 laba* labo* labaad, 3 saddex* sadex* sedex* saddax*, 4 afar* afraad, 5 shan* shanaad, 6
    lix* lixaad, 7 toddoba* todoba* todobo*, 8 siddeed* sideed* sided* sideet*, 9 sagaal*, 10 toban* tobn*, 11 kow_iyo_toban*
    kowiyo_toban* koob_iyo_toban*, 12 laba_iyo_toban* laba_iyo_tobn*, 13 saddex_iyo_toban*, 14 afar_iyo_toban* afar_iyo_tobn*, 15
    shan_iyo_toban* shan_iyo_tobn*, 16 lix_iyo_toban*, 17 toddoba_iyo_toban*, 18 siddeed_iyo_toban*, 19 sagaal_iyo_toban*, 20
    labaatan* labaatam*, 30 soddon* sodon*, 40 afartan*, 50 konton*, 60 lixdan*, 70 toddobaatan* todobaatan*, 80 siddeetan* sideetan*,
    90 sagaashan*, 100 boqol*, 1000 kun* kumaan*, 1000000 milyan* malyan* milyuun*, 1000000000 bilyan* bilyuun*, -2 badh* bar kalabar*
    nus, -4 rubuc* afar_meelood
    """)
  static let kurmanji = WordList(
    """
    0 sifir*, 1 yek* êk êkem*, 2 du* dû* dido* duyem*, 3 sê sisê* sêyem* se, 4 çar* çarem*, 5 pênc* pênç* penc*, 6 şeş* şeşem*, 7
    heft* heftem*, 8 heşt*, 9 neh* nehem* nuh*, 10 deh* dehem*, 11 yanzdeh* yazdeh* yanzde*, 12 dwazdeh* duwazdeh* dozdeh* danzdeh*,
    13 sêzdeh* sêzde*, 14 çardeh* çarde*, 15 pazdeh* panzdeh* pazde*, 16 şazdeh* şanzdeh*, 17 hevdeh* hivdeh*, 18 hejdeh* hejde*
    heşdeh*, 19 nozdeh*, 20 bîst*, 30 sî sih* sîh*, 40 çil çel* çill*, 50 pêncî* pêncih* pêncîh*, 60 şêst* şest*, 70 heftê* heftêh*,
    80 heştê* heştêh*, 90 nod* nod*, 100 sed*, 1000 hezar*, 1000000 milyon* mîlyon*, 1000000000 milyar* mîlyar*, -2 nîv*, -4 çarêk*
    çaryek*
    """)
  static let russian = WordList(
    """
    0 ноль нул*, 1 один одн* перв*, 2 два две двух двум* втор* оба обе дву*, 3 три трех* трем* треть* тро*, 4 четыр* четвер*, 5 пять
    пяти пятью пят*, 6 шест*, 7 сем* седьм*, 8 восем* восьм*, 9 девят*, 10 десят*, 11 одиннадцат*, 12 двенадцат* дюжин*, 13
    тринадцат*, 14 четырнадцат*, 15 пятнадцат*, 16 шестнадцат*, 17 семнадцат*, 18 восемнадцат*, 19 девятнадцат*, 20 двадцат*, 30
    тридцат*, 40 сорок*, 50 пятьдесят* пятидесят*, 60 шестьдесят* шестидесят*, 70 семьдесят* семидесят*, 80 восемьдесят* восьмидесят*,
    90 девяност*, 100 сто ста сот* стам* сотн*, 200 двести двухсот, 300 триста трехсот, 400 четыреста, 500 пятьсот, 600 шестьсот, 700
    семьсот, 800 восемьсот, 900 девятьсот, 1000 тысяч*, 1000000 миллион*, 1000000000 миллиард*, -2 половин* пол* полтор*, -4 четверт*
    """)
  static let ukrainian = WordList(
    """
    0 нуль нул*, 1 один одн* перш*, 2 два дві двох двом* друг* обидв*, 3 три трьох* трьом* трет* троє, 4 чотир* четвер*, 5 п'ят*, 6
    шіст* шест*, 7 сім* сьом*, 8 вісім* восьм*, 9 дев'ят*, 10 десят*, 11 одинадцят*, 12 дванадцят*, 13 тринадцят*, 14 чотирнадцят*, 15
    п'ятнадцят*, 16 шістнадцят*, 17 сімнадцят*, 18 вісімнадцят*, 19 дев'ятнадцят*, 20 двадцят*, 30 тридцят*, 40 сорок*, 50 п'ятдесят*,
    60 шістдесят*, 70 сімдесят*, 80 вісімдесят*, 90 дев'яност*, 100 сто ста сот* сотн*, 200 двісті, 300 триста, 400 чотириста, 500
    п'ятсот, 600 шістсот, 700 сімсот, 800 вісімсот, 900 дев'ятсот, 1000 тисяч*, 1000000 мільйон*, 1000000000 мільярд*, -2 половин*
    пів*, -4 чверт*
    """)
  static let arabic = WordList(
    """
    0 صفر, 1 واحد* احد* احدى اول اولى, 2 اثن* اثنان ثاني* ثانية كلا, 3 ثلاث* ثالث*, 4 اربع* رابع*, 5 خمس* خامس*, 6 ست* سادس*, 7 سبع*
    سابع*, 8 ثمان* ثامن*, 9 تسع* تاسع*, 10 عشر* عاشر*, 11 احد_عشر* احدى_عشر* حادي_عشر*, 12 اثني_عشر* اثنا_عشر* اثنتي_عشر* اثنتا_عشر*
    ثاني_عشر* الثانية_عشر*, 13 ثلاثة_عشر ثلاث_عشر*, 14 اربعة_عشر اربع_عشر* رابع_عشر, 15 خمسة_عشر خمس_عشر*, 16 ستة_عشر ست_عشر*, 17
    سبعة_عشر سبع_عشر*, 18 ثمانية_عشر ثماني_عشر*, 19 تسعة_عشر تسع_عشر* تاسع_عشر*, 20 عشرين* عشرون* العشرين* العشرون*, 30 ثلاثين*
    ثلاثون* الثلاثين*, 40 اربعين* اربعون* الاربعين*, 50 خمسين* خمسون* الخمسين*, 60 ستين* ستون* الستين*, 70 سبعين* سبعون* السبعين*, 80
    ثمانين* ثمانون* الثمانين*, 90 تسعين* تسعون* التسعين*, 100 مئة مئات مائة مئه, 200 مئتي مئتان مئتين مائتي مائتان مائتين, 300
    ثلاثمائة ثلاثمئة, 400 اربعمائة اربعمئة, 500 خمسمائة خمسمئة, 600 ستمائة ستمئة, 700 سبعمائة سبعمئة, 800 ثمانمائة ثمانمئة, 900
    تسعمائة تسعمئة, 1000 الف آلاف الاف الفا, 2000 الفي الفين الفان, 1000000 مليون* ملايين, 1000000000 مليار* بليون*, -2 نصف* النصف*,
    -3 ثلث الثلث ثلثا, -4 ربع* الربع*
    """)
  static let persian = WordList(
    """
    0 صفر, 1 یک* اول* اولین, 2 دو* دوم*, 3 سه سوم* سه*, 4 چهار* چار*, 5 پنج*, 6 شش*, 7 هفت*, 8 هشت*, 9 نه نهم*, 10 ده دهم* ده‌ها, 11
    یازده*, 12 دوازده*, 13 سیزده*, 14 چهارده*, 15 پانزده*, 16 شانزده*, 17 هفده*, 18 هجده* هژده*, 19 نوزده*, 20 بیست*, 30 سی سی*, 40
    چهل* چل*, 50 پنجاه*, 60 شصت*, 70 هفتاد*, 80 هشتاد*, 90 نود*, 100 صد* سده قرن, 200 دویست* دوصد*, 300 سیصد*, 400 چهارصد*, 500 پانصد*
    پنجصد*, 600 ششصد*, 700 هفتصد*, 800 هشتصد*, 900 نهصد*, 1000 هزار*, 1000000 میلیون* ملیون*, 1000000000 میلیارد* ملیارد*, -2 نیم*
    نصف*, -4 ربع* یک_چهارم* چارک
    """)
  static let sorani = WordList(
    """
    0 سفر*, 1 یەک* یەکەم*, 2 دوو* دووەم*, 3 سێ* سێیەم*, 4 چوار* چوارەم*, 5 پێنج* پێنجەم*, 6 شەش*, 7 حەوت* حەفت*, 8 هەشت*, 9 نۆ*
    نۆیەم*, 10 دە دەیان دەیەم*, 11 یازدە* یانزە*, 12 دوازدە* دوانزە* دوازە*, 13 سیازدە* سێزدە* سیانزە*, 14 چواردە*, 15 پازدە* پانزدە*
    پانزە*, 16 شازدە* شانزە* شانزدە*, 17 حەڤدە* حەفدە*, 18 هەژدە* هەجدە*, 19 نۆزدە* نۆزدەهەم*, 20 بیست*, 30 سی سیی*, 40 چل*, 50
    پەنجا*, 60 شەست*, 70 حەفتا*, 80 هەشتا*, 90 نەوەد* نەوەت*, 100 سەد*, 200 دوو_سەد*, 1000 هەزار*, 1000000 ملیۆن* میلیۆن*, 1000000000
    ملیار* بلیۆن*, -2 نیو* نیوە*, -4 چارەک*
    """)
  static let pashto = WordList(
    """
    0 صفر, 1 یو* لومړ*, 2 دوه* دو دوی* دویم*, 3 درې* دری* درۍ*, 4 څلور* څلورم*, 5 پنځ*, 6 شپږ*, 7 اوو* اوه* اووه*, 8 اته* اتم*, 9 نهه*
    نه*, 10 لس*, 11 یوولس* یولس*, 12 دولس* دوولس*, 13 دیارلس*, 14 څوارلس*, 15 پنځلس*, 16 شپاړس*, 17 اووه_لس* اوولس* اولس*, 18 اتلس*,
    19 نولس* نونس*, 20 شل* شلم*, 30 دیرش*, 40 څلوېښت* څلویښت*, 50 پنځوس*, 60 شپېته* شپیته* شپېت*, 70 اویا* اویاوو*, 80 اتیا*, 90 نوي*
    نوی*, 100 سل* سوه* سوو*, 200 دوه_سوه*, 1000 زر زره* زرو*, 1000000 میلیون* ملیون*, 1000000000 میلیارد* ملیارد*, -2 نیم* نیمای*, -4
    څلورمه* پاو*
    """)
  static let urdu = WordList(
    """
    1 ایک* پہل*, 2 دو* دوسر*, 3 تین* تیسر*, 4 چار* چوتھ*, 5 پانچ*, 6 چھ*, 7 سات*, 8 آٹھ*, 9 نو* نویں, 10 دس*, 11 گیارہ*, 12 بارہ*, 13
    تیرہ*, 14 چودہ*, 15 پندرہ*, 16 سولہ*, 17 سترہ*, 18 اٹھارہ*, 19 انیس*, 20 بیس*, 25 پچیس*, 30 تیس*, 40 چالیس*, 50 پچاس*, 60 ساٹھ*,
    70 ستر*, 80 اسی*, 90 نوے*, 100 سو* سیکڑ*, 1000 ہزار*, 100000 لاکھ*, 10000000 کروڑ*, 1000000 ملین*, 1000000000 ارب*, -2 آدھ* نصف*,
    -4 چوتھائی*
    """)
  static let tigrinya = WordList(
    """
    0 ዜሮ*, 1 ሓደ* ሓንቲ* ቀዳማ* ቀዳመ*, 2 ክልተ* ክልት* ካልኣ* ካልኣይ*, 3 ሰለስተ* ሳልሳ* ሳልሰ* ሰለስት*, 4 ኣርባዕተ* ኣርባዕት* ራብዓ*, 5 ሓሙሽተ* ሓሙሽት* ሓምሻ*, 6 ሽዱሽተ*
    ሽድሽተ* ሽዱሽት* ሻድሻ*, 7 ሸውዓተ* ሸውዓት* ሻውዓ*, 8 ሸሞንተ* ሸሞንት* ሻምና*, 9 ትሽዓተ* ትሽዓት* ታሽዓ*, 10 ዓሰርተ* ዓሰርት* ዓስራ* ዓሰር*, 11 ዓሰርተ_ሓደ*, 12 ዓሰርተ_ክልተ*,
    13 ዓሰርተ_ሰለስተ*, 14 ዓሰርተ_ኣርባዕተ*, 15 ዓሰርተ_ሓሙሽተ*, 16 ዓሰርተ_ሽዱሽተ*, 17 ዓሰርተ_ሸውዓተ*, 18 ዓሰርተ_ሸሞንተ*, 19 ዓሰርተ_ትሽዓተ*, 20 ዒስራ* ዕስራ* ዕስርን*, 30
    ሰላሳ* ሳላሳ*, 40 ኣርብዓ* ኣርባዓ*, 50 ሓምሳ*, 60 ስሳ* ሱሳ* ስድሳ*, 70 ሰብዓ*, 80 ሰማንያ*, 90 ቴስዓ* ተስዓ* ትስዓ*, 100 ሚእቲ* ሚእት* ሚኢቲ* ሚኢት*, 1000 ሽሕ* ሺሕ*
    ሺህ* ሽሓ*, 1000000 ሚልዮን* ሚሊዮን* ሚልየን* ሚሊየን*, 1000000000 ቢልዮን* ቢሊዮን*, -2 ፍርቂ* ፍርቅ*, -4 ርብዒ*
    """)
  static let amharic = WordList(
    """
    0 ዜሮ*, 1 አንድ* አንዱ* አንደኛ* መጀመሪያ*, 2 ሁለት*, 3 ሦስት* ሶስት*, 4 አራት*, 5 አምስት*, 6 ስድስት*, 7 ሰባት*, 8 ስምንት*, 9 ዘጠኝ*, 10 አስር* አሥር*, 11
    አስራ_አንድ*, 12 አስራ_ሁለት*, 13 አስራ_ሦስት* አስራ_ሶስት*, 14 አስራ_አራት*, 15 አስራ_አምስት*, 16 አስራ_ስድስት*, 17 አስራ_ሰባት*, 18 አስራ_ስምንት*, 19 አስራ_ዘጠኝ*, 20
    ሃያ* ሀያ*, 30 ሠላሳ* ሰላሳ*, 40 አርባ*, 50 ሃምሳ* ሀምሳ* አምሳ*, 60 ስልሳ* ስድሳ*, 70 ሰባ*, 80 ሰማንያ* ሰማኒያ*, 90 ዘጠና*, 100 መቶ*, 1000 ሺህ* ሺ*, 1000000
    ሚሊዮን* ሚሊየን*, 1000000000 ቢሊዮን*, -2 ግማሽ*, -4 ሩብ*
    """)
  static let chinese = WordList(
    """
    0 零* 〇*, 1 一* 壹*, 2 二* 两* 贰*, 3 三*, 4 四*, 5 五*, 6 六*, 7 七*, 8 八*, 9 九*, 10 十*, 100 百*, 1000 千*, 10000 万*, 100000000 亿*, -2 半* 一半*,
    -4 四分之一*
    """)
}
