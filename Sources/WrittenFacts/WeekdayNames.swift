/// The days of the week before opening hours: `ma–pe 9–15`. 1 is an abbreviation, 2 a name or a word like "on weekdays", 3 a single letter,
/// which counts only as the end of a range: the Estonian `E–R`.
enum WeekdayNames {
  static let finnish = WordList(
    """
    1 ma ti ke to pe la su, 2 maanantai* tiistai* keskivii* torstai* perjantai* lauantai* sunnuntai* arkisin arkipäiv* viikonlop*
    viikonlopp*
    """)
  static let swedish = WordList(
    """
    1 mån må ti tis ons tor tors to fre fr lör lö sön sö, 2 måndag* tisdag* onsdag* torsdag* fredag* lördag* söndag* vardag* veckoslut*
    helger*
    """)
  static let english = WordList(
    """
    1 mon tue tues wed weds thu thur thurs fri sat sun, 2 monday* tuesday* wednesday* thursday* friday* saturday* sunday* weekday* weekend*
    """)
  static let estonian = WordList(
    """
    2 esmaspäev* teisipäev* kolmapäev* neljapäev* reede* laupäev* pühapäev* tööpäev* nädalavahetus*, 3 e t k n r l p
    """)
  static let spanish = WordList("2 lunes martes miércoles jueves viernes sábado* domingo*")
  static let somali = WordList("2 isniin* talaado* salaasa* arbaco* arbaca* khamiis* jimce* jimca* sabti* axad*")
  static let kurmanji = WordList("2 duşem* sêşem* çarşem* pêncşem* înê înî îniyê şemî* şemiyê yekşem*")
  static let russian = WordList(
    """
    1 пн вт ср чт пт сб вс, 2 понедельник* вторник* среда среду среды средам четверг* пятниц* суббот* воскресень* будн*
    """)
  static let ukrainian = WordList(
    """
    1 пн вт ср чт пт сб нд, 2 понеділ* вівтор* середа середу середи середам четвер* п'ятниц* субот* неділ* будн*
    """)
  static let arabic = WordList("2 الاثنين الثلاثاء الاربعاء الخميس الجمعة السبت الاحد")
  static let persian = WordList("2 شنبه یکشنبه یک_شنبه دوشنبه دو_شنبه سه_شنبه چهارشنبه چهار_شنبه پنجشنبه پنج_شنبه جمعه")
  static let sorani = WordList("2 شەممە* یەک_شەممە* دوو_شەممە* سێ_شەممە* چوار_شەممە* پێنج_شەممە* هەینی*")
  static let tigrinya = WordList("2 ሰኑይ ሰሉስ ረቡዕ ሓሙስ ዓርቢ ቀዳም ሰንበት")
  static let amharic = WordList("2 ሰኞ ማክሰኞ ረቡዕ ሐሙስ ዓርብ ቅዳሜ እሑድ")
  static let chinese = WordList("2 周一 周二 周三 周四 周五 周六 周日 星期一 星期二 星期三 星期四 星期五 星期六 星期日 星期天")

  /// Words between a weekday and an hour: "Monday from 9".
  static let from = WordList("1 from från kell kella с со з із зі من از")
  /// What follows on hours where more is said; in all languages together.
  static let and = WordList("1 and or ja tai och eller või и або та и_по и_в і а و او یا أو iyo ama û y o")
}
