/**
 * Writes `generated/communes.json`, the communes an offer may be in.
 * @source INSEE, Code officiel géographique, and La Poste's postal codes, through
 *   @etalab/decoupage-administratif 6.0.0; data under Licence Ouverte, package under MIT.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { type CogCommune, occitanieCommunes } from "./occitanie-communes.js";

// The package's own entry reads its data from the working directory, so its file is read instead.
const source = createRequire(import.meta.url).resolve("@etalab/decoupage-administratif/data/communes.json");
const target = new URL("../generated/communes.json", import.meta.url);

const cog: CogCommune[] = JSON.parse(await readFile(source, "utf8"));
await mkdir(new URL(".", target), { recursive: true });
await writeFile(target, JSON.stringify(occitanieCommunes(cog)));
