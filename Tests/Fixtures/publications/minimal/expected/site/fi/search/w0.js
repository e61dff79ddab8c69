kaikille("fi","w0","0hei%0|0tervetuloa!0|");
