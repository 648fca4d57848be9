import type { CostSource } from "./cost-simulation.js";

interface Cited {
  source: string;
  checkedOn: string;
}

const LAST_DAY = "9999-12-31";

/** Every text a simulation rests on, once, and the day the one read longest ago was read. */
export function sourcesOf(
  ofPay: ReadonlyMap<string, string>,
  others: readonly (Cited | undefined)[],
): { checkedOn: string; sources: CostSource[] } {
  const readOn = new Map(ofPay);
  for (const cited of others) if (cited) readOn.set(cited.source, cited.checkedOn);
  const sources: CostSource[] = [];
  let oldest = LAST_DAY;
  for (const [ref, checkedOn] of readOn) {
    sources.push({ ref, checkedOn });
    if (checkedOn < oldest) oldest = checkedOn;
  }
  return { checkedOn: oldest, sources };
}
