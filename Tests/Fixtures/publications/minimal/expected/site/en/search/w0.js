kaikille("en","w0","0welcome!0|");
