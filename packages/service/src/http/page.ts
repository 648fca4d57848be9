import type { Context } from "hono";
import type { Cursors, Position } from "./cursor.js";

export interface Page<T> {
  data: T[];
  page: { nextCursor: string | null };
}

/**
 * Cuts a page out of `rows`, of which one more than `limit` was read to learn whether there is a next page.
 * `positionOf` gives the values that the listing sorts by.
 */
export function toPage<Row, T>(
  rows: readonly Row[],
  limit: number,
  toItem: (row: Row) => T,
  next: { cursors: Cursors; scope: unknown; positionOf: (row: Row) => Position },
): Page<T> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const nextCursor =
    rows.length > limit && last !== undefined ? next.cursors.encode(next.scope, next.positionOf(last)) : null;
  return { data: shown.map(toItem), page: { nextCursor } };
}

/** RFC 8288: the next page's address, for clients that follow links. The key is left out: links are copied and logged. */
export function linkToNext(c: Context, publicUrl: string, { page }: Page<unknown>): void {
  if (page.nextCursor === null) return;
  const url = new URL(c.req.url);
  url.searchParams.delete("key");
  url.searchParams.set("cursor", page.nextCursor);
  c.header("Link", `<${publicUrl}${url.pathname}${url.search}>; rel="next"`);
}
