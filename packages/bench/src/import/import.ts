import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openService } from "@alternance-kit/service";
import { configOf } from "../search/build-database.js";
import { random } from "../search/random.js";
import { sampleOffer } from "../search/sample-offers.js";

const OFFERS = Number(process.argv[2] ?? 100_000);
/** As many as a file may have. */
const LINES = 2_000;

/** Imports offers as the command line does: files of one company each, every line judged, written durably and indexed. */
const folder = await mkdtemp(join(tmpdir(), "alternance-kit-bench-"));
const path = join(folder, "import.db");
const service = await openService(configOf(path));
const next = random(7);
try {
  const [verdicts, startedAt] = [new Map<string, number>(), performance.now()];
  for (let from = 0; from < OFFERS; from += LINES) {
    const { id } = await service.registerPartner({
      kind: "company",
      name: `Société ${from}`,
      siret: "73282932000074",
    });
    const lines = Array.from({ length: Math.min(LINES, OFFERS - from) }, (_, line) => {
      const { departmentCode: _department, rncpCode, ...offer } = sampleOffer(next);
      return { ...offer, externalId: `offer-${line}`, ...(rncpCode === null ? {} : { rncpCode }) };
    });
    const content = Buffer.from(JSON.stringify(lines));
    for (const { verdict } of (await service.importOffers(id, { content, format: "json" })).lines)
      verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
  }
  const seconds = (performance.now() - startedAt) / 1_000;
  console.log(
    `${OFFERS.toLocaleString("en")} offers imported in ${seconds.toFixed(0)} s, ${Math.round(OFFERS / seconds).toLocaleString("en")} a second (${[...verdicts].map(([verdict, count]) => `${count} ${verdict}`).join(", ")}).`,
  );
  console.log(`The database takes ${Math.round((await stat(path)).size / 1_048_576)} MB.`);
} finally {
  service.close();
  await rm(folder, { recursive: true, force: true });
}
