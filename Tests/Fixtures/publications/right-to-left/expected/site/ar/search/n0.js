kaikille("ar","n0","0majakan|5ka|0olohuone|0verokortti|0ضريبيه|0فواتير|0مطلوبه|0وmajakka|1اعانات|");
