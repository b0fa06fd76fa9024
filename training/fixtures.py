"""Writes fixtures/pieces.tsv: words with their case class and pieces, for the tests of the C# side."""
from pathlib import Path

from encoder import BASE
from wordpiece import CASES, WordPieces, case_class

WORDS = """
the The THE Haniyeh McDonald's iPhone eBay NATO U.S. U.N. a A I i X x's D'Angelo O’Brien O'Brien don’t n’t n't 's ’s 's’ ‘ ’ “ ” „ ‟ « »
" ' `` '' ` ´ ‚ ‛ – — ― − ‐ ‑ ‒ - -- --- … ... .. . , ; : ! ? !? ?! ( ) [ ] { } < > / \\ | _ * ** & % $ # @ + = ~ ^ £ € ¥ ₤ ₹ © ® ™ ° § ¶ † •
1 12 123 1,234.56 2024 2024-03-26 03/26/2024 26.3. 10:30 10h30 1990s 1990's 3rd 21st $100 £5m €3.4bn 50% -5 +7 ½ ² ³ Ⅳ ① 10k 4x4 F-16 MH17 Covid-19 COVID-19
H1N1 5G 007 1e9 0x1F 192.168.0.1 v2.0.1 A4 B2B Q3 №5 5° 6′ 7″
café Café CAFÉ naïve Zürich São Paulo Erdoğan ERDOĞAN İstanbul İSTANBUL ISTANBUL ısı Łódź Łukasz Đoković Þór Ægir Æ æ œuvre Œuvre ß straße STRASSE ẞ Ñandú
Nguyễn Hồ Chí Minh Ōsaka Dvořák Šibenik Ångström façade résumé coöperate Māori Qurʾān Qurʼān Ḥamās Ṣan‘ā’ Kyïv ﬁnance ﬂow Ǆ ǅ ǆ ŉ
Москва москва МОСКВА Київ й Ё Ελλάδα ΑΘΗΝΑ Σίσυφος Σ ς ԱՄՆ תל־אביב حماس إيران ایران हिन्दी ไทย ქართული ᲥᲐᲠᲗᲣᲚᲘ
北京 中国人民 東京 日本語 とうきょう カタカナ ｶﾀｶﾅ 서울 한국 한 ，。 、 「」 ＡＢＣ ａｂｃ １２３ 𠀀 豈 ㈱ ー
😀 👍🏽 👨‍👩‍👧 🇺🇳 ❤️ ☺ ✓ → ← ↑ ★ ♥ ♫ 𝐀 𝒶 𝟙 😀smile x😀
http://www.example.com/news?id=1&x=2#top https://t.co/AbC123 www.bbc.co.uk example.com claire@port.ac.uk @realDonaldTrump #BlackLivesMatter
C:\\Windows\\System32 /usr/bin/env file.tar.gz <b> &amp; a_b snake_case CamelCase camelCase ALLCAPS ALL-CAPS Al-Qaeda al-Qaeda AL-QAEDA al-Assad Anglo-American
Jean-Claude Bin-Laden bin Bin McCain MACARTHUR MacArthur DeVos van Van LeBron O2 O.J. J.K. Ph.D. Mr. Mrs. Dr. St. e.g. i.e. etc. a.m. p.m. vs. No. Inc. Ltd.
said Said SAID saying announced denounced reiterated counterterrorism Counterterrorism antidisestablishmentarianism Wagadugu Ouagadougou Antananarivo Netanyahu Zelenskyy
Xi Jinping Rouhani Khamenei Houthis Hezbollah Hizbullah Daesh ISIS ISIL OSCE UNHCR UNRWA IAEA EU's UN's (s) and/or he/she (Reuters) [sic] <unk> [UNK] [CLS] [MASK] ##ing
qwrtpsdfg zzzzzzzzzzzzzzzzzzzz ooooh whoooooa sooooo yaaaaay hahahaha lol LOL :) :-) ;-( :D <3 xD ^_^ ¯\\_(ツ)_/¯ ______ ====== ###### ...... ,,,, 'Tis ’Tis '90s ’90s rock'n'roll
goin' goin’ y'all y’all ain't gonna wanna cannot can not cannot, word. word, "word" “word” ‘word’ (word) word) —word word— word—word word–word word-word word…
""".split()
ODD = ["", " ", "\u00a0", "a\u00a0b", "\u200b", "a\u200bb", "\u00ad", "co\u00adoperate", "\ufeff", "\u0301", "e\u0301", "E\u0301", "\ufffd", "\u2028", "10\u00a0000", "10\u202f000",
       "a" * 100, "a" * 101, "A" * 120, "http://example.com/" + "x" * 90, "😀" * 60, "é" * 100, "-" * 100]


def escaped(word):
    return "".join(c if c.isprintable() and c != "\\" else f"\\u{{{ord(c):x}}}" for c in word)


if __name__ == "__main__":
    pieces = WordPieces(BASE / "vocab.txt")
    lines = ["# word (\\u{…}: a code point in hexadecimal)\tcase class\tpieces\tids\n"]
    for w in dict.fromkeys([*WORDS, *ODD]):
        ids = pieces.of(w)
        lines.append(f"{escaped(w)}\t{CASES[case_class(w)]}\t{' '.join(pieces.tokens[i] for i in ids)}\t{' '.join(map(str, ids))}\n")
    path = Path(__file__).parent / "fixtures" / "pieces.tsv"
    path.parent.mkdir(exist_ok=True)
    path.write_text("".join(lines), encoding="utf8")
    print(len(lines) - 1, "words")
