kaikille("en","t0",[
["services/advice","Lighthouse advice","Majakan neuvonta"],
["services/night","Yöchat","","fi"],
["guides/start","Getting started","Näin alkuun"],
["topics/language","Language","Kieli"],
["topics/money","Money","Raha"],
["places/harbour","Lighthouse living room","Majakan olohuone"],
["places/mill","Mylly","","fi"],
["events/cafe","Language café","Kielikahvila"],
["events/fair","Talousmessut","","fi"],
["notices/closed","Lighthouse advice is closed on Monday","Majakan neuvonta on kiinni 7.12."],
["notices/sorry","The lighthouse does not move","Majakka ei muuta"],
["organizations/lighthouse","Lighthouse Association","Majakka ry"],
["lists/open-late","Open in the evening and at the weekend","Auki illalla ja viikonloppuna"]]);
