kaikille("ckb","t0",[
["services/advice","إرشاد \u2066Majakka\u2069","Majakan neuvonta","ar"],
["topics/money","المال وإعانات \u2066Majakka\u2069","Raha ja tuet","ar"],
["places/harbour","غرفة \u2066Majakan olohuone\u2069","Majakan olohuone","ar"],
["notices/closed","\u2066Majakka\u2069 داخراوە","Majakka on kiinni"],
["organizations/lighthouse","\u2066Majakka ry\u2069"],
["lists/open-late","کراوە لە ئێوارە و کۆتایی هەفتە","Auki illalla ja viikonloppuna"]]);
