/// Words for the parts of a day beside an hour and the words before an hour.
/// 0 is before noon, 1 after noon, 2 at night; 3 and 4 are 1 and 0 in words that mean something else behind a whole number: "2 дня".
enum DayParts {
  static let finnish = WordList("0 aamul* aamuyöl* aamupäiväl* ap. ap, 1 illal* iltapäiväl* ip. ip, 2 yöl*, 3 päiväl*")
  static let finnishHours = WordList("1 klo kello kl klo.")
  static let swedish = WordList("0 fm fm. f.m. på_morgonen på_förmiddagen, 1 em em. e.m. på_eftermiddagen på_kvällen, 2 på_natten")
  static let swedishHours = WordList("1 kl kl. klockan")
  static let english = WordList(
    """
    0 am a.m. a.m a._m. in_the_morning o'clock_in_the_morning this_morning, 1 pm p.m. p.m p._m. in_the_afternoon in_the_evening noon,
    2 at_night
    """)
  static let estonian = WordList("0 hommikul e.l., 1 õhtul pärastlõunal p.l., 2 öösel")
  static let estonianHours = WordList("1 kell kella kl")
  static let spanish = WordList(
    """
    0 a._m. a._m am de_la_mañana de_la_madrugada por_la_mañana, 1 p._m. p._m pm de_la_tarde de_la_noche por_la_tarde por_la_noche
    """)
  static let somali = WordList("0 subax* aroor* barqo* am a.m., 1 galab* duhur* fiid* makhrib* casar* pm p.m., 2 habeen*")
  static let somaliHours = WordList("1 saacadda saacada saacaddu saacadu")
  static let kurmanji = WordList(
    "0 sibehê sibê sibeh serê_sibê* beriya_nîvro* berî_nîvro* b.n. am, 1 êvarê êvar piştî_nîvro* paşnîvro* p.n. pm, 2 bi_şev* şev*")
  static let kurmanjiHours = WordList("1 saet saeta saat seet seata demjimêr")
  static let russian = WordList("0 утра утром, 1 вечера вечером, 2 ночи ночью, 3 дня днем")
  static let ukrainian = WordList("0 ранку ранок вранці, 1 вечора ввечері увечері, 2 ночі, 3 дня")
  static let arabic = WordList(
    "0 ق.ظ صباحا الصباح فجرا الفجر صباح, 1 مساء المساء بعد_الظهر ظهرا الظهر عصرا العصر, 2 ليلا الليل, 3 م م., 4 ص ص.")
  static let arabicHours = WordList("1 الساعة")
  static let persian = WordList(
    "0 صبح ق.ظ ق_ظ قبل_از_ظهر* پیش_از_ظهر* بامداد قبل_از_چاشت*, 1 ب.ظ ب_ظ بعد_از_ظهر* بعدازظهر* عصر شام ظهر بعد_از_چاشت* پس_از_چاشت*, 2 شب")
  static let persianHours = WordList("1 ساعت")
  static let sorani = WordList(
    """
    0 بەیانی* پ.ن پێش_نیوەڕۆ* پێش_نیوەرۆ* سەرلەبەیانی*, 1 د.ن دوای_نیوەڕۆ* دوانیوەڕۆ* پاش_نیوەڕۆ* ئێوارە* نیوەڕۆ* پاشنیوەڕۆ*, 2 شەو*
    """)
  static let soraniHours = WordList("1 کاتژمێر کاتژمێری سەعات سەعاتی کات_ژمێر")
  static let pashto = WordList("0 سهار* د_سهار له_غرمې_مخکې*, 1 ماسپښین* ماښام* مازدیګر* غرمې* د_غرمې له_غرمې_وروسته*, 2 د_شپې شپې")
  static let urdu = WordList("0 صبح*, 1 شام* دوپہر* سہ_پہر*, 2 رات*")
  static let tigrinya = WordList("0 ንግሆ* ንጉሆ* ናይ_ንግሆ* ንጎሆ* ቅድሚ_ቀትሪ* ቅ.ቀ ቅ_ቀ, 1 ድሕሪ_ቀትሪ* ድ.ቀ ድ_ቀ ምሸት* ናይ_ምሸት* ኣጋምሸት*, 2 ለይቲ* ናይ_ለይቲ*")
  static let amharic = WordList("0 ጠዋት* ጥዋት* ከቀትር_በፊት*, 1 ከሰዓት* ከሰአት* ከቀትር_በኋላ* ማታ* ምሽት*, 2 ሌሊት* ለሊት*")
  static let chinese = WordList("0 上午* 早上* 早晨* 凌晨* 清晨*, 1 下午* 晚上* 中午* 傍晚*, 2 夜里* 夜间*")

  /// What many languages borrow.
  static let latin = WordList("0 am a.m. a.m a._m., 1 pm p.m. p.m p._m.")

  /// Noon (720) and midnight (0) in all languages.
  static let middle = WordList(
    """
    720 noon midday keskipäiv* puolipäiv* middag* kl_tolv полдень полудня полдня полудн* опівдні ظهر* الظهر* نیمروز* چاشت* duhur*
    nîvro*, 720 mediodía keskpäev* lõuna* ቀትሪ* እኩለ_ቀን* 中午* 正午* نیوەڕۆ* غرمه* غرمې* دوپہر*, 0 midnight keskiyö* midnatt* полночь
    полуноч* полноч* опівночі منتصف_الليل نیمه_شب* نیم_شب* saqda_dhexe saqbadh* nîvê_şev* nîvşev*, 0 medianoche kesköö* südaöö*
    ፍርቂ_ለይቲ* እኩለ_ሌሊት* 午夜* 半夜* نیوەشەو* نیوەی_شەو* نیمه_شپه* نیمې_شپې* آدھی_رات
    """)
}
