import { gzipSync } from "node:zlib";
import { localSimulations } from "@alternance-kit/core/local-simulations";

const simulations = localSimulations({ today: () => "2026-11-22" });

/** What the service answers to a simulation, as it travels: by the same rules, in the language asked for, compressed as the service does. */
export const costAnswer = async (body: string, lang: "fr" | "en"): Promise<Uint8Array> =>
  gzipSync(JSON.stringify(await simulations.cost(JSON.parse(body), { lang })));
