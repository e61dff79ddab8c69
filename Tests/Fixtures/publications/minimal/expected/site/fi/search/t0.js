kaikille("fi","t0",[
["topics/greeting","Tervetuloa"]]);
