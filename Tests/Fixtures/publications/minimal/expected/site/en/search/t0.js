kaikille("en","t0",[
["topics/greeting","Welcome","Tervetuloa"]]);
