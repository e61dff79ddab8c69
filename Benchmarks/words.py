"""Words that the texts of the benchmark are made of: common words of each language, so that scripts and lengths of words are real."""

_WORDS = {
    "fi": """palvelu apua neuvonta kaupunki perhe lapsi koulu työ työpaikka hakemus päätös lupa kirje lomake koti vuokra lasku
        raha tuki eläke terveys lääkäri sairaala kieli kurssi ryhmä tulkki ajanvaraus viranomainen toimisto puhelin verkossa
        ilmainen maksaa kysyä auttaa kertoa ottaa mukaan varata aika tänään huomenna viikko kuukausi vuosi ihminen naapuri
        ystävä matka bussi kirjasto harrastus yhdessä itse aina joskus ennen jälkeen ensimmäinen uusi tärkeä helppo vaikea
        kotikunta oikeus velvollisuus tieto ohje seuraava asia ja tai mutta kun jos että myös vielä sinun meidän""",
    "en": """service help advice city family child school work workplace application decision permit letter form flat rent bill
        money benefit pension health doctor hospital language course group interpreter appointment authority office phone online
        free pay ask assist tell bring with book time today tomorrow week month year person neighbour friend journey bus library
        hobby together yourself always sometimes before after first new important easy difficult municipality right duty
        information instruction next matter and or but when if that also still your our the a to of in for""",
    "so": """adeeg caawimo talo magaalo qoys ilmo dugsi shaqo goob codsi go'aan sharci warqad foom guri kiro biil lacag taageero
        hawlgab caafimaad dhakhtar isbitaal luqad koorso koox turjumaan ballan hay'ad xafiis telefoon internet bilaash bixi
        weydii caawi sheeg keen qabso waqti maanta berri toddobaad bil sannad qof deris saaxiib safar bas maktabad wada naftaada
        mar walba ka hor kadib koowaad cusub muhiim fudud adag degmo xuquuq waajib macluumaad tilmaan xiga arrin iyo ama laakiin
        markii haddii in sidoo kale weli""",
    "ru": """услуга помощь совет город семья ребёнок школа работа место заявление решение разрешение письмо форма квартира
        аренда счёт деньги пособие пенсия здоровье врач больница язык курс группа переводчик запись орган бюро телефон интернет
        бесплатно платить спросить помочь рассказать взять собой заказать время сегодня завтра неделя месяц год человек сосед
        друг поездка автобус библиотека вместе сам всегда иногда до после первый новый важный простой трудный муниципалитет
        право обязанность сведения инструкция следующий дело и или но когда если что также ещё ваш наш""",
    "uk": """послуга допомога порада місто сім'я дитина школа робота місце заява рішення дозвіл лист форма квартира оренда
        рахунок гроші виплата пенсія здоров'я лікар лікарня мова курс група перекладач запис орган бюро телефон інтернет
        безкоштовно платити запитати допомогти розповісти взяти собою замовити час сьогодні завтра тиждень місяць рік людина
        сусід друг поїздка автобус бібліотека разом сам завжди іноді до після перший новий важливий простий важкий громада право
        обов'язок відомості інструкція наступний справа і або але коли якщо що також ще ваш наш які щоб після їхній своїй підтримка цієї""",
    "ar": """خدمة مساعدة نصيحة مدينة عائلة طفل مدرسة عمل مكان طلب قرار إقامة رسالة استمارة شقة إيجار فاتورة مال إعانة معاش صحة
        طبيب مستشفى لغة دورة مجموعة مترجم موعد سلطة مكتب هاتف إنترنت مجاني يدفع يسأل يساعد يخبر يحضر معك يحجز وقت اليوم غدا
        أسبوع شهر سنة شخص جار صديق رحلة حافلة مكتبة معا بنفسك دائما أحيانا قبل بعد أول جديد مهم سهل صعب بلدية حق واجب معلومات
        تعليمات التالي أمر أو لكن عندما إذا أن أيضا لا يزال لك لنا في من إلى على""",
    "fa": """خدمت کمک مشاوره شهر خانواده کودک مدرسه کار محل درخواست تصمیم اجازه نامه فرم خانه اجاره صورتحساب پول حمایت
        بازنشستگی سلامت پزشک بیمارستان زبان دوره گروه مترجم نوبت اداره دفتر تلفن اینترنت رایگان پرداخت پرسیدن یاری گفتن آوردن
        همراه گرفتن وقت امروز فردا هفته ماه سال انسان همسایه دوست سفر اتوبوس کتابخانه باهم خودتان همیشه گاهی پیش پس نخستین تازه
        مهم آسان دشوار شهرداری حق وظیفه اطلاعات راهنما بعدی موضوع و یا اما وقتی اگر که نیز هنوز شما ما در از به""",
    "ckb": """خزمەتگوزاری یارمەتی ڕاوێژ شار خێزان منداڵ قوتابخانە کار شوێن داواکاری بڕیار مۆڵەت نامە فۆڕم خانوو کرێ پسووڵە پارە
        هاوکاری خانەنشینی تەندروستی پزیشک نەخۆشخانە زمان خول گروپ وەرگێڕ کات دەسەڵات نووسینگە تەلەفۆن ئینتەرنێت بێبەرامبەر
        پارەدان پرسین گوتن هێنان لەگەڵ گرتن ئەمڕۆ سبەی هەفتە مانگ ساڵ مرۆڤ دراوسێ هاوڕێ گەشت پاس کتێبخانە پێکەوە خۆت هەمیشە
        هەندێک پێش دوای یەکەم نوێ گرنگ ئاسان سەخت شارەوانی ماف ئەرک زانیاری ڕێنمایی داهاتوو بابەت و یان بەڵام کاتێک ئەگەر کە
        هەروەها هێشتا ئێوە ئێمە""",
    "ti": """ኣገልግሎት ሓገዝ ምኽሪ ከተማ ስድራቤት ቆልዓ ቤት-ትምህርቲ ስራሕ ቦታ ሕቶ ውሳነ ፍቓድ ደብዳቤ ቅጥዒ ገዛ ክራይ ጸብጻብ ገንዘብ ደገፍ ጡረታ ጥዕና ሓኪም
        ሆስፒታል ቋንቋ ኮርስ ጉጅለ ተርጓሚ ቆጸራ ሰበስልጣን ቤትጽሕፈት ተሌፎን ኢንተርነት ብነጻ ምኽፋል ምሕታት ምሕጋዝ ምንጋር ምምጻእ ምስ ምሓዝ ግዜ ሎሚ ጽባሕ ሰሙን
        ወርሒ ዓመት ሰብ ጎረቤት ዓርኪ ጉዕዞ ኣውቶቡስ ቤተ-መጻሕፍቲ ብሓባር ባዕልኻ ኩሉግዜ ሓድሓደ ቅድሚ ድሕሪ ቀዳማይ ሓድሽ ኣገዳሲ ቀሊል ከቢድ ምምሕዳር መሰል ግዴታ
        ሓበሬታ መምርሒ ዝቕጽል ጉዳይ ከምኡውን ወይ ግን ምስዝኸውን እንተ ውን ገና ናትካ ናትና""",
    "sv": """tjänst hjälp råd stad familj barn skola arbete arbetsplats ansökan beslut tillstånd brev blankett bostad hyra räkning
        pengar stöd pension hälsa läkare sjukhus språk kurs grupp tolk tidsbokning myndighet byrå telefon nätet gratis betala
        fråga hjälpa berätta ta med boka tid idag imorgon vecka månad år människa granne vän resa buss bibliotek tillsammans
        själv alltid ibland före efter första ny viktig lätt svår kommun rättighet skyldighet information anvisning nästa sak
        och eller men när om att också ännu din vår""",
    "et": """teenus abi nõu linn pere laps kool töö töökoht taotlus otsus luba kiri vorm korter üür arve raha toetus pension tervis
        arst haigla keel kursus rühm tõlk aeg ametiasutus büroo telefon internet tasuta maksta küsida aidata rääkida võtta kaasa
        broneerida täna homme nädal kuu aasta inimene naaber sõber reis buss raamatukogu koos ise alati mõnikord enne pärast
        esimene uus tähtis lihtne raske vald õigus kohustus teave juhend järgmine asi ja või aga kui et ka veel sinu meie""",
}

WORDS = {tag: text.split() for tag, text in _WORDS.items()}
WORDS["fi-simple"] = WORDS["fi"]

# Names that keep their Latin letters in every language, as in real texts; none of the glossary.
NAMES = ["Kotka", "Kouvola", "Hamina", "Matkahuolto", "Kymenlaakso"]

# Characters for 100 of English in translations, the medians of Sources/Checks/Structure/LengthBand.swift.
SIZES = {"fi": 92, "fi-simple": 92, "en": 100, "so": 117, "ar": 90, "ru": 115, "uk": 115, "ti": 67, "ckb": 100, "fa": 93, "sv": 98, "et": 98}

# Five to ten of them.
MONTHS = {
    "fi": "kuukautta", "fi-simple": "kuukautta", "en": "months", "so": "bilood", "ar": "أشهر", "ru": "месяцев", "uk": "місяців",
    "ti": "ኣዋርሕ", "ckb": "مانگ", "fa": "ماه", "sv": "månader", "et": "kuud",
}
