"""Thousands of texts in ten languages, counted by smsutil and by twitter-text, must come to what `kaikille length` says.

SEED chooses the texts; without it one is drawn and printed.
"""

import os
import random
import unittest

import smsutil
from twitter_text import parse_tweet

import publication

SENTENCES = {
    "fi": "Neuvonta on kiinni perjantaina, ja avaamme taas maanantaina kello kahdeksan; tervetuloa käymään yöllä tai päivällä.",
    "sv": "Rådgivningen är stängd på fredag och öppnar igen på måndag klockan åtta, välkommen även på kvällen.",
    "en": "The advice point is closed on Friday and opens again on Monday; it's free, you don't need an appointment.",
    "so": "Xafiiska la-talinta wuu xiran yahay Jimcaha, wuxuuna mar kale furmayaa Isniinta; waa bilaash.",
    "et": "Nõustamine on reedel suletud ja avatakse uuesti esmaspäeval kell kaheksa; õhtul žürii ja šokolaad.",
    "tr": "Danışma noktası cuma günü kapalıdır, pazartesi günü saat sekizde yeniden açılır; ücretsiz görüşme.",
    "ru": "Консультация закрыта в пятницу и снова откроется в понедельник в восемь часов; это бесплатно.",
    "uk": "Консультація зачинена в п’ятницю і знову відкриється в понеділок о восьмій годині; їжа, ґанок.",
    "ar": "مكتب المشورة مغلق يوم الجمعة ويفتح من جديد يوم الاثنين الساعة الثامنة، والخدمة مجانية.",
    "fa": "دفتر مشاوره روز جمعه بسته است و روز دوشنبه دوباره باز می‌شود؛ این خدمت رایگان است.",
    "ckb": "نووسینگەی ڕاوێژ ڕۆژی هەینی داخراوە و ڕۆژی دووشەممە دەکرێتەوە؛ خزمەتگوزارییەکە بەخۆڕاییە.",
    "ti": "ቤት ጽሕፈት ምኽሪ ዓርቢ ዕጹው እዩ፣ ሰኑይ ድማ ዳግማይ ይኽፈት፤ እቲ ኣገልግሎት ብነጻ እዩ።",
    "zh": "咨询处星期五关门，星期一八点重新开放；服务免费，不需要预约。",
}
# What makes counting hard: the extension table, what people's keyboards put in, emoji of one and of several code points.
SPICE = list("€[]{}^~\\|@£_§ÄÖåé") + ["“", "”", "’", "–", "…", "\u00a0", "😀", "🇫🇮", "👍🏽", "8.00–15.30", "020 615 7429", "Š"]


def texts(seed, count):
    """Texts of all lengths; more of them where the number of parts changes."""
    drawn = random.Random(seed)
    for index in range(count):
        language = sorted(SENTENCES)[index % len(SENTENCES)]
        words = SENTENCES[language].split()
        length = drawn.choice([drawn.randrange(1, 700), drawn.randrange(60, 75), drawn.randrange(130, 165), drawn.randrange(300, 310)])
        text = ""
        while len(text) < length:
            spices = drawn.random() < (0.0 if index % 3 else 0.1)
            text += (drawn.choice(SPICE) if spices else drawn.choice(words)) + " "
        yield text[:length]


class Lengths(unittest.TestCase):
    def setUp(self):
        self.seed = os.environ.get("SEED") or str(random.SystemRandom().randrange(1_000_000))
        print(f"SEED={self.seed}")

    def counted(self, kind, messages):
        """(units, parts) of each text, as the tool counts them."""
        lines = publication.output_of("length", kind, "--lines", text="".join(text + "\n" for text in messages)).split("\n")[:-1]
        self.assertEqual(len(lines), len(messages))
        return [tuple(int(cell) for cell in line.split("\t")[:2]) for line in lines]

    def test_text_messages(self):
        messages = [text for text in texts(self.seed, 4000)]
        encodings = set()
        for text, counted in zip(messages, self.counted("sms", messages), strict=True):
            split = smsutil.split(text)
            encodings.add(split.encoding)
            units = split.total_bytes if split.encoding == "gsm0338" else split.total_bytes // 2
            if counted != (units, len(split.parts)):
                self.fail(f"{text!r}: {counted}, smsutil {(units, len(split.parts))}")
        self.assertEqual(len(encodings), 2)

    def test_weighted(self):
        messages = [text for text in texts(self.seed, 800)]
        messages += [f"{text[:40]} https://kaikille.fi/ar/notices/{index}.html" for index, text in enumerate(messages[:200])]
        for text, (counted, _) in zip(messages, self.counted("x", messages), strict=True):
            if counted != parse_tweet(text).weightedLength:
                self.fail(f"{text!r}: {counted}, twitter-text {parse_tweet(text).weightedLength}")


if __name__ == "__main__":
    unittest.main()
