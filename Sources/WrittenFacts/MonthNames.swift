/// The Gregorian months in each language, January first.
enum MonthNames {
  static let finnish = WordList(
    inOrder: """
      tammiku*, helmiku*, maalisku*, huhtiku*, toukoku*, kesäku*, heinäku*, eloku*, syysku*, lokaku*, marrasku*, jouluku*
      """)
  static let swedish = WordList(
    inOrder: """
      januari jan., februari feb. febr., mars, april apr., maj, juni, juli, augusti aug., september sept. sep., oktober okt., november
      nov., december dec.
      """)
  static let english = WordList(
    inOrder: """
      january jan, february feb, march mar, april apr, may, june jun, july jul, august aug, september sept sep, october oct, november
      nov, december dec
      """)
  static let estonian = WordList(
    inOrder: """
      jaanuar*, veebruar*, märts*, aprill*, mai mais maist maini maiks, juuni*, juuli*, august*, septemb*, oktoob*, novemb*, detsemb*
      """)
  static let spanish = WordList(
    inOrder: """
      enero ene., febrero feb., marzo mar., abril abr., mayo, junio jun., julio jul., agosto ago., septiembre setiembre sept. sep.,
      octubre oct., noviembre nov., diciembre dic.
      """)
  static let somali = WordList(
    inOrder: """
      janaayo* jannaayo* janwari* jeenaweri* janaweri* jannaweri* january janaayo, febraayo* febaraayo* feebraayo* febrayo* febuari*
      february*, maarso* maaris maarij* maarajo* marso* march*, abriil* abril* abriill* april*, maajo* mayo maayo* may, juun juunyo*
      juunyo juunio* juniyo* june, luulyo* luuliyo* luulio* julaay* july*, agoosto* agosto* ogosto* ogoosto* august*, sebtembar*
      sebteembar* sabteembar* sebtenbar* sebtember* september*, oktoobar* oktobar* octoobar* oktoober* oktober* october*, nofembar*
      nofeembar* november* nofenbar* novembar* noofembar*, disembar* diseembar* desember* disember* december* diisambar* deseembar*
      """)
  static let kurmanji = WordList(
    inOrder: """
      çile* rêbendan* kanûna_paşîn* kanûna_duyem* çileya_paşîn* januar* rêbendanê*, sibat* şibat* siba* reşem* şubat* februar*, adar*
      avdar* newroz*, nîsan* avrêl* nisan* cotan*, gulan* maî*, hezîran* heziran* pûşper* puşper*, tîrmeh* tirmeh* tîrmih* temûz*
      temmûz*, tebax* gelawêj* gelavêj* awgist*, îlon* ilon* rezber*, çiriya_pêşîn* çirîya_pêşîn* çirya_pêşîn* cotmeh* kewçêr* oktober*,
      çiriya_paşîn* çirîya_paşîn* çirya_paşîn* çiriya_duyem* mijdar* sermawez*, kanûna_pêşîn* kanûna_yekem* berfanbar* befranbar*
      berfenbar* befrenbar* kanûn* çileya_pêşîn*
      """)
  static let russian = WordList(
    inOrder: """
      январ* янв, феврал* фев, март* мар, апрел* апр, мая май мае маю маем, июн*, июл*, август* авг, сентябр* сен сент, октябр* окт,
      ноябр* нояб, декабр* дек
      """)
  static let ukrainian = WordList(
    inOrder: """
      січ*, лют*, берез*, квіт*, травн* травен*, червн* червен*, липн* липен*, серпн* серпен*, верес*, жовт*, листопад*, груд*
      """)
  static let arabic = WordList(
    inOrder: """
      يناير كانون_الثاني كانون_ثاني جانفي, فبراير شباط فيفري, مارس اذار, ابريل نيسان افريل, مايو ايار ماي, يونيو يونيه حزيران جوان,
      يوليو يوليه تموز جويلية, اغسطس آب اوت, سبتمبر ايلول شتنبر, اكتوبر تشرين_الاول تشرين_اول, نوفمبر تشرين_الثاني تشرين_ثاني نونبر,
      ديسمبر كانون_الاول كانون_اول دجنبر
      """)
  static let persian = WordList(
    inOrder: """
      ژانویه* جنوری* جانوری*, فوریه* فبروری* فبرواری*, مارس* مارچ*, آوریل* اوریل* اپریل* آپریل*, مه می ماه_مه, ژوئن* جون* ژوین*, ژوئیه*
      ژوییه* جولای* ژولای* جولایی*, اوت آگوست* اگست* آگست* اگوست*, سپتامبر* سپتمبر* سپتامبر*, اکتبر* اکتوبر*, نوامبر* نومبر*, دسامبر*
      دسمبر* دیسمبر*
      """)
  static let dari = persian
  static let sorani = WordList(
    inOrder: """
      کانوونی_دووەم* کانونی_دووەم* کانوونی_دوهەم* کانونی_دووهەم* کانوونی_دووهەم* ڕێبەندان* جەنیوەری* جانیوەری*, شوبات* شباط* ڕەشەمە*
      شوبات فێبریوەری*, ئازار* ئادار* مارس* مارت*, نیسان* ئەپریل* نیسا*, ئایار* مایس* گوڵان*, حوزەیران* حوزەیران* جۆزەردان* یونیو*,
      تەمووز* تەمموز* تەموز* پووشپەڕ*, ئاب ئابی ئابدا ئۆگەست* ئۆگۆست* ئاگۆست*, ئەیلوول* ئەیلول* سێپتەمبەر* سیپتەمبەر*, تشرینی_یەکەم*
      تشرینی_یەکەمی* ئۆکتۆبەر*, تشرینی_دووەم* تشرینی_دووهەم* تشرینی_دوهەم* نۆڤەمبەر*, کانوونی_یەکەم* کانونی_یەکەم* دیسەمبەر* دێسەمبەر*
      """)
  static let pashto = WordList(
    inOrder: """
      جنوري* جنورۍ* جنورۍ, فبروري* فبرورۍ* فیبروري*, مارچ* مارس*, اپریل* اپرېل*, مۍ مې می مئ, جون*, جولای* جولایي* جولاي* جولائي*, اګست*
      اګسټ* آګست*, سپټمبر* سپتمبر* سپتامبر* سېپټمبر*, اکتوبر* اکټوبر* اکتبر*, نومبر* نوامبر* نوومبر*, ډیسمبر* دسمبر* ډېسمبر* دسامبر*
      دیسمبر*
      """)
  static let urdu = WordList(inOrder: "جنوری*, فروری*, مارچ*, اپریل*, مئی, جون*, جولائی*, اگست*, ستمبر*, اکتوبر*, نومبر*, دسمبر*")
  static let tigrinya = WordList(
    inOrder: """
      ጥሪ* ጃንዋሪ* ጃንዩወሪ* ጃኑዋሪ*, ለካቲት* ፌብሩዋሪ* ፌብርዋሪ* ፈብሩዋሪ* ፊብሩዋሪ* ፌብራሪ* ፈብርዋሪ* የካቲት*, መጋቢት* ማርች*, ሚያዝያ* ሚያዝያን* ኤፕሪል* ኣፕሪል* ሚያዝየ*, ግንቦት*
      ጉንበት* ሜይ መይ, ሰነ* ሰኔ* ጁን*, ሓምለ* ሓምሌ* ጁላይ*, ነሓሰ* ነሃሰ* ነሓሴ* ኦገስት* ኦጎስት* ኣጎስት* ኣውጉስት*, መስከረም* ሴፕቴምበር* ሰፕቴምበር* ሰፕተምበር*, ጥቅምቲ* ጥቅምት*
      ጥምቅቲ* ኦክቶበር* ኦክተውበር*, ሕዳር* ህዳር* ኖቬምበር* ኖቨምበር* ነቨምበር*, ታሕሳስ* ታህሳስ* ዲሴምበር* ዲሰምበር*
      """)
  static let amharic = WordList(
    inOrder: """
      ጃንዋሪ* ጃንዩወሪ* ጃኑዋሪ* ጃንዩዋሪ* ጥር, ፌብሩዋሪ* ፌብሯሪ* ፌብሪዋሪ* የካቲት*, ማርች* መጋቢት*, ኤፕሪል* ሚያዝያ* ሚያዚያ*, ሜይ ግንቦት*, ጁን* ሰኔ*, ጁላይ* ሐምሌ*, ኦገስት* ኦጉስት*
      ነሐሴ*, ሴፕቴምበር* ሴፕተምበር* መስከረም*, ኦክቶበር* ጥቅምት*, ኖቬምበር* ኖቨምበር* ህዳር*, ዲሴምበር* ዲሰምበር* ታህሳስ* ታኅሣሥ*
      """)
}
