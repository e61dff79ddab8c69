kaikille("fi","t0",[
["services/advice","Majakan neuvonta"],
["topics/money","Raha ja tuet"],
["places/harbour","Majakan olohuone"],
["notices/closed","Majakka on kiinni"],
["organizations/lighthouse","Majakka ry"],
["lists/open-late","Auki illalla ja viikonloppuna"]]);
