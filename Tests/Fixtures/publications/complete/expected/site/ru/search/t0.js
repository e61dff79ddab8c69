kaikille("ru","t0",[
["services/advice","Консультации Majakka","Majakan neuvonta"],
["services/night","Yöchat","","fi"],
["guides/start","Getting started","Näin alkuun","en"],
["topics/language","Language","Kieli","en"],
["topics/money","Деньги","Raha"],
["places/harbour","Lighthouse living room","Majakan olohuone","en"],
["places/mill","Mylly","","fi"],
["events/cafe","Language café","Kielikahvila","en"],
["events/fair","Talousmessut","","fi"],
["notices/closed","Консультация закрыта в понедельник","Majakan neuvonta on kiinni 7.12."],
["notices/sorry","The lighthouse does not move","Majakka ei muuta","en"],
["organizations/lighthouse","Объединение Majakka","Majakka ry"],
["lists/open-late","Открыто вечером и в выходные","Auki illalla ja viikonloppuna"]]);
