import type { LitElement } from "lit";

/** What this browser stores, under the page's own origin, on pages that ask for it: ids of offers and nothing of the visitor. */
export const STORAGE_KEY = "alternance-kit:applications";
/** The oldest is forgotten first: years of applications, in a few kilobytes. */
const MOST = 200;

export interface ApplicationsSent {
  has(offerId: string): boolean;
}

/** Remembers the offers that a visitor applied to on a board, and in the page's other tabs and visits. */
export function createApplicationsSent(board: LitElement): ApplicationsSent {
  let offerIds = read();
  board.addEventListener("alternance-application-submitted", ({ receipt }) => {
    offerIds = [...new Set([...read(), ...offerIds, receipt.offerId])].slice(-MOST);
    write(offerIds);
    board.requestUpdate();
  });
  return { has: (offerId) => offerIds.includes(offerId) };
}

/** Nothing where storage is refused, or holds what is not ours. */
function read(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(STORAGE_KEY) ?? "[]");
    return Array.isArray(stored) ? stored.filter((id) => typeof id === "string") : [];
  } catch {
    return [];
  }
}

function write(offerIds: readonly string[]): void {
  try {
    localStorage.setItem(STORAGE_KEY, JSON.stringify(offerIds));
  } catch {
    // Storage refused or full: remembered until the page is left.
  }
}
