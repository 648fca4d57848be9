import { fromQuery, toQuery } from "@alternance-kit/core/cost-simulator-link";
import type { SimulatorValues } from "@alternance-kit/core/cost-simulator-state";

/** What the page's address says of the fields. */
export const readAddress = (prefix: string): Partial<SimulatorValues> =>
  fromQuery(new URLSearchParams(location.search), prefix);

/** Puts the answers into the page's address and copies it; whether the page may. */
export async function copyAddress(values: SimulatorValues, prefix: string): Promise<boolean> {
  const page = new URL(location.href);
  toQuery(values, prefix, page.searchParams);
  history.replaceState(history.state, "", page);
  try {
    await navigator.clipboard.writeText(page.href);
    return true;
  } catch {
    return false;
  }
}
