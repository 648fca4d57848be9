import type { AlertQuery } from "@alternance-kit/contract/alert";
import { OfferQuery } from "@alternance-kit/contract/offer-search";
import type { Principal } from "../http/principal.js";
import { invalid } from "../http/validation.js";

/** The filters of a search, as `GET /v1/offers` takes them: what tells one page or order from another is left out. */
const Filters = OfferQuery.omit({ limit: true, cursor: true, sort: true });

/** Filters by name, values of a list joined by commas: the same search has one such form. */
export type SavedQuery = Readonly<Record<string, string>>;

/**
 * The filters to keep, checked by the search's own schema.
 * @throws {AppError} `validation_failed`, the wrong filter named
 */
export function saveQuery(query: AlertQuery, principal: Principal): SavedQuery {
  const given = Object.entries(query).map(([name, value]) => [name, String(value).trim()] as const);
  const texts = Object.fromEntries(given.filter(([, text]) => text !== ""));
  const parsed = Filters.safeParse(texts);
  if (!parsed.success) {
    const issues = parsed.error.issues.map((issue) => ({ ...issue, path: ["query", ...issue.path] }));
    throw invalid(issues, { query: texts });
  }
  const filters = {
    ...parsed.data,
    ...(parsed.data.company === "own" ? { company: principal.partner.id } : {}),
  };
  const named = Object.entries(filters).filter(([name, value]) => name in texts && value !== undefined);
  return Object.fromEntries(named.map(([name, value]) => [name, asText(value)]).sort());
}

/** A list in one order, each value once. */
const asText = (value: unknown): string =>
  Array.isArray(value) ? [...new Set(value.map(String))].sort().join(",") : String(value);

/** The search that saved filters stand for, the latest offers first; `undefined` when the search no longer takes them. */
export const readQuery = (saved: SavedQuery, limit: number, cursor?: string): OfferQuery | undefined => {
  const page = { limit: String(limit), sort: "recent", ...(cursor === undefined ? {} : { cursor }) };
  const parsed = OfferQuery.safeParse({ ...saved, ...page });
  return parsed.success ? parsed.data : undefined;
};
