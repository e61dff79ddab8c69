kaikille("fa","t0",[
["services/advice","مشاورهٔ \u2066Majakka\u2069","Majakan neuvonta"],
["topics/money","پول و کمک\u200cهای \u2066Majakka\u2069","Raha ja tuet"],
["places/harbour","غرفة \u2066Majakan olohuone\u2069","Majakan olohuone","ar"],
["notices/closed","مرکز \u2066Majakka\u2069 بسته است","Majakka on kiinni"],
["organizations/lighthouse","انجمن \u2066Majakka ry\u2069","Majakka ry"],
["lists/open-late","باز در عصر و آخر هفته","Auki illalla ja viikonloppuna"]]);
