kaikille("ar","t0",[
["services/advice","إرشاد \u2066Majakka\u2069","Majakan neuvonta"],
["topics/money","المال وإعانات \u2066Majakka\u2069","Raha ja tuet"],
["places/harbour","غرفة \u2066Majakan olohuone\u2069","Majakan olohuone"],
["notices/closed","\u2066Majakka\u2069 مغلقة يوم الاثنين","Majakka on kiinni"],
["organizations/lighthouse","جمعية \u2066Majakka ry\u2069","Majakka ry"],
["lists/open-late","مفتوح مساءً وفي نهاية الأسبوع","Auki illalla ja viikonloppuna"]]);
