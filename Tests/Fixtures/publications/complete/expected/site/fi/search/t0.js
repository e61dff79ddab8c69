kaikille("fi","t0",[
["services/advice","Majakan neuvonta"],
["services/night","Yöchat"],
["guides/start","Näin alkuun"],
["topics/language","Kieli"],
["topics/money","Raha"],
["places/harbour","Majakan olohuone"],
["places/mill","Mylly"],
["events/cafe","Kielikahvila"],
["events/fair","Talousmessut"],
["notices/closed","Majakan neuvonta on kiinni 7.12."],
["notices/sorry","Majakka ei muuta"],
["organizations/lighthouse","Majakka ry"],
["lists/open-late","Auki illalla ja viikonloppuna"]]);
