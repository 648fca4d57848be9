import type { Application } from "@alternance-kit/contract/application";
import { asc, eq, inArray } from "drizzle-orm";
import type { Db } from "../db/open-db.js";
import { partners } from "../partners/partners.table.js";
import { applicationMoves } from "./applications.table.js";
import { byLine } from "./by-line.js";

/** How some applications moved, the oldest move first; `namesPeople` tells whether the reader learns who of a partner's people moved them. */
export async function historiesOf(
  db: Db,
  ids: readonly string[],
  namesPeople: boolean,
): Promise<Map<string, Application["history"]>> {
  const rows = await db
    .select({ move: applicationMoves, partner: partners.name })
    .from(applicationMoves)
    .leftJoin(partners, eq(partners.id, applicationMoves.byPartnerId))
    .where(inArray(applicationMoves.applicationId, [...ids]))
    .orderBy(asc(applicationMoves.at), asc(applicationMoves.id));
  const histories = new Map<string, Application["history"]>(ids.map((id) => [id, []]));
  for (const { move, partner } of rows) {
    const { applicationId, status, at, mover, bySubject, reason, message, note } = move;
    const by = partner === null ? null : byLine(partner, namesPeople ? bySubject : null);
    histories.get(applicationId)?.push({ status, at, mover, by, reason, message, note });
  }
  return histories;
}
