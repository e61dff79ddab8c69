kaikille("fi","n0","0tervetuloa|");
