import type { ApplicationExportQuery } from "@alternance-kit/contract/application";
import { and, eq, gte, inArray, type SQL, sql } from "drizzle-orm";
import { applications } from "./applications.table.js";
import { isNameShared } from "./consents/consents.store.js";
import { namePattern, patternedName } from "./name-pattern.js";
import type { Sight } from "./seen-by.js";

const MOST_WORDS = 8;

/** What a search asks of applications, as a condition of a query. */
export const narrowedBy = (
  sight: Sight,
  { q, offerId, sourcePartnerId, status, receivedAfter }: ApplicationExportQuery,
): SQL | undefined =>
  and(
    offerId === undefined ? undefined : eq(applications.offerId, offerId),
    sourcePartnerId === undefined ? undefined : eq(applications.sourcePartnerId, sourcePartnerId),
    status === undefined ? undefined : inArray(applications.status, status),
    receivedAfter === undefined
      ? undefined
      : gte(applications.receivedAt, new Date(receivedAfter).toISOString()),
    ...wordsOf(q).map((word) => sql`${searchedText(sight)} GLOB ${namePattern(word)}`),
  );

const wordsOf = (q = ""): string[] => q.split(/\s+/).filter(Boolean).slice(0, MOST_WORDS);

/** Who may not read a name may not find it out by searching either. */
function searchedText(sight: Sight): SQL {
  const name = sql`${applications.firstName} || ' ' || ${applications.lastName}`;
  const readable = sight.as === "source" ? sql`CASE WHEN ${isNameShared} THEN ${name} ELSE '' END` : name;
  const { reference } = applications;
  return patternedName(sql`${readable} || ' ' || ${reference} || ' ' || replace(${reference}, '-', '')`);
}
