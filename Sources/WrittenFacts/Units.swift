/// Words and signs beside a number that say what it counts, in all languages together.
enum Units {
  /// Beside the number, mostly behind it.
  static let percent = WordList(
    """
    1 % ٪ ％ prosent* procent* percent* per_cent* pct protsen* por_ciento por_cien pros. proc. процент* відсот* проц. %* ٪*, 1 بالمئة
    بالمائة في_المئة في_المائة بالمیه بالماية درصد* فیصد* فی_صد* فيصد* سلنه* سلنې* سلن* ጅምላ_ሚእታዊት ሚእታዊ* ምኢታዊ* ምእታዊ* ሚኢታዊ* ብሚእቲ* በመቶ*
    ፐርሰንት* ፕርሰንት* ፐርሰን*, 1 boqolkiiba boqolkiba boqolley* boqolayda ji_sedî* ji_sedê* sedî sedî_* je_sedî* لەسەدا* لە_سەدا* سەدا*
    لەسەد* لە_سەد*
    """)
  /// Before the number.
  static let percentBefore = WordList(
    """
    1 % ٪ ％ 百分之 boqolkiiba boqolkiba boqolleyda ji_sedî ji_sedê ji_%* sedî لەسەدا لە_سەدا لە_سەد سەدا سەتا نسبة_% ji_sedi ካብ_ሚእቲ
    """)

  /// The position of a currency in `currencies`, one more than that.
  static let currency = WordList(
    """
    0 europ* euroop* európ* европ* європ*, 1 € euro* eur yuro* iyuuro* euroa евро* євро* يورو* یورو* یۆرۆ* یورۆ* ዩሮ* ኤሮ* ኢዩሮ* 欧元* eurot, 2 $ usd us$ us_$ dollar* dólar*
    dolar* doolar* доллар* долар*, 2 دولار* دالر* دلار* ډالر* ډالرو* ډالره* دۆلار* ዶላር* ዶላርን* ዶላራት* 美元* ڈالر*, 3 £ gbp libra_esterlin*
    pund punds punta* punna* pound* фунт* جنيه* پوند* پاوند* پاوەند* پاوەن* پوند* ፓውንድ* ፓዉንድ* 英镑* gini* sterlin* libras*, 4 ¥ jpy 日元*
    yen* jen* йен* иен* ین, 5 sek kr kruunu* kronor* krona* 瑞典克朗*, 6 ₽ rub rupl* rubel* ruplaa* рубл* руб, 7 ₴ uah hryvni* grivna*
    гривен* гривн* грн, 8 cny rmb юан* yuan* يوان* یوان* 元* 人民币* ዩዋን*, 9 chf
    """)
  static let currencies: [Currency] = [.euro, .dollar, .pound, .yen, .krona, .rouble, .hryvnia, .yuan, .franc]

  /// Hundredths of a currency. Some languages have the same word for centimetres.
  static let cents = WordList(
    """
    1 cent cents snt sentti sentin senttiä sent senti sendi céntimo* centavo* цент* سنت سنتا سنتات سێنت سەنت سینٹ* سینټ* سنټ* ሳንቲም* ሰንቲም* ሴንት*
    欧分* 分
    """)

  /// Between the two ends of a range.
  static let to = WordList(
    """
    1 to till til until through bis a al hasta до по ilaa illaa heta hetta ta تا الی الى حتى حتی تر سے بۆ ክሳብ ክሳዕ እስከ 至* 到* kuni
    """)
  /// Between the parts of a list.
  static let and = WordList("1 and ja och sekä y e iyo û и й та і و او اور و* ን ከምኡውን እና ና 和* 及* 与* 、*")

  /// What stands between a day, its month and its year.
  static let dateFillers = WordList(
    """
    1 of the de del a ê î an ya yê an ji di li den da do el la th st nd rd päivänä päivän päivästä päivään vuonna vuoden år av þ года
    год р. г. числа місяця року г р т, 1 bisha bishii bishiisa bil sanadka sanadkii ee eek iyo ka kii aad sala salê meha meh kuupäeval
    aasta aastal, 1 من شهر عام لعام سنة لسنة لشهر في م ی ي ماه سال سالی از د کال کې په مه مې میاشت* میاشتې نیټه نېټه نیټې ساڵی ی_ساڵی
    مانگی ی_مانگی له لە ڕۆژی رۆژی تاریخ کو کی کے سنه, 1 ዕለት ዓ.ም ዓ.ም. ዓመተ_ምህረት ቀን ዓ_ም እ.ኤ.አ ኣብ ናይ እ.ኤ.ኣ
    """)
}

/// Words of powers of ten behind a number. The value is the exponent; 105 is a hundred thousand, 107 ten million, 104 and 108 the Chinese ones.
enum Magnitudes {
  static let finnish = WordList(
    """
    2 sata sataa sadan, 3 tuhat tuhatta tuhannen tuhan*, 6 miljoon* milj milj. mn, 9 miljard* mrd mrd., 12 biljoon*
    """)
  static let swedish = WordList("2 hundra*, 3 tusen*, 6 miljon* mn milj mkr, 9 miljard* mdr mdkr, 12 biljon*")
  static let english = WordList("2 hundred*, 3 thousand* k, 6 million* mn, 9 billion* bn, 12 trillion*")
  static let estonian = WordList("2 sada saja, 3 tuhat* tuhande*, 6 miljon* mln, 9 miljard* mld, 12 triljon*")
  static let spanish = WordList("2 ciento*, 3 mil, 6 millon* millón, 9 mil_millon* millardo*, 12 billon* billón")
  static let somali = WordList(
    """
    2 boqol boqol_oo, 3 kun kun_oo kumaan* kunka kunki*, 6 milyan* malyan* malyuun* milyuun* million*, 9 bilyan* balyan* bilyuun*
    balyuun* billion*, 12 tirilyan*
    """)
  static let kurmanji = WordList(
    """
    2 sed sedî, 3 hezar*, 6 milyon* mîlyon* milyûn* milon* milyoon* miylon*, 9 milyar* mîlyar* bilyon* bîlyon*, 12 trilyon*
    """)
  static let russian = WordList("2 сотня сотни сотен, 3 тысяч* тыс, 6 миллион* млн, 9 миллиард* млрд, 12 триллион* трлн")
  static let ukrainian = WordList("2 сотня сотні сотень, 3 тисяч* тис, 6 мільйон* млн, 9 мільярд* млрд, 12 трильйон* трлн")
  static let arabic = WordList(
    """
    2 مئة مائة, 3 الف الفا آلاف الاف, 6 مليون* ملايين*, 9 مليار* مليارات* بليون* بلايين*, 12 تريليون* ترليون*
    """)
  static let persian = WordList(
    """
    2 صد, 3 هزار* هزارو*, 6 میلیون* ملیون* میلیونی* میلون*, 9 میلیارد* ملیارد* بیلیون* بلیون*, 12 تریلیون* تریلیارد*
    """)
  static let sorani = WordList("2 سەد, 3 هەزار* هزار*, 6 ملیۆن* میلیۆن* ملوێن*, 9 ملیار* میلیار* بلیۆن* بیلیۆن*, 12 تریلیۆن* ترلیۆن*")
  static let pashto = WordList(
    """
    2 سوه, 3 زره* زرو* زر, 105 لکه* لک, 6 میلیون* ملیون* مېلیون*, 9 میلیارد* ملیارد* بیلیون* بلیون*, 12 تریلیون*
    """)
  static let urdu = WordList("2 سو, 3 ہزار*, 105 لاکھ*, 107 کروڑ*, 6 ملین* میلین*, 9 ارب* بلین*, 12 کھرب* ٹریلین*")
  static let tigrinya = WordList(
    """
    2 ሚእቲ*, 3 ሽሕ* ሺሕ* ኣሽሓት* ኣሽሕ* ሽሕን* ሺህ* ሽሓ*, 6 ሚልዮን* ሚሊዮን* ሚልየን* ሚሊየን* ሚልዮናት*, 9 ቢልዮን* ቢሊዮን* ቢልየን* ቢሊየን*, 12 ትሪልዮን* ትሪሊዮን*
    """)
  static let amharic = WordList("2 መቶ*, 3 ሺህ* ሺ, 6 ሚሊዮን* ሚሊየን*, 9 ቢሊዮን* ቢሊየን*, 12 ትሪሊዮን*")
  static let chinese = WordList("2 百*, 3 千* 多千* 余千*, 104 万* 多万* 余万*, 6 百万* 多百万*, 107 千万*, 108 亿* 多亿* 余亿*, 9 十亿*, 12 万亿*")

  /// The power of ten of a value of the lists.
  static func exponent(_ value: Int) -> Int { value > 100 ? value - 100 : value }
}
