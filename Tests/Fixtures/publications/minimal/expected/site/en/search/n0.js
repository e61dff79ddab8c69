kaikille("en","n0","0welcome|");
