import { toQuery } from "@alternance-kit/core/cost-simulator-link";
import type { SimulatorValues } from "@alternance-kit/core/cost-simulator-state";

/** A page's address with the answers in it, in place of those it had; its other parameters stay as they are. */
export function linkTo(page: string, values: SimulatorValues, prefix: string): string {
  const url = new URL(page);
  const names = [...url.searchParams.keys()].filter((name) => name.startsWith(prefix));
  for (const name of names) url.searchParams.delete(name);
  for (const [name, value] of toQuery(values, prefix)) url.searchParams.set(name, value);
  return url.href;
}
