kaikille("fi","n0","0avaamme|0kiinni|2rjoita|0laskut|0maanantaina|2jakan|5ka|0neuvonta|5o|0olohuone|0paattyy|2lvelu|1ituus|0rahasta|0verokortti|1uotias|");
