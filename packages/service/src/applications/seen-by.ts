import { and, eq, type SQL } from "drizzle-orm";
import { applications } from "./applications.table.js";
import { isOut } from "./guardian/is-out.js";

/** Whose applications a partner may see: those to its own offers that nobody has still to agree to, those from its own pages, or (the operator) all. */
export type PartnerSight = { as: "company" | "source"; partnerId: string } | { as: "operator" };

/** A candidate has proved first which application is theirs, and does not learn who of a partner's people did what. */
export type Sight = PartnerSight | { as: "candidate" };

/** As a condition of a query. */
export function seenBy(sight: Sight): SQL | undefined {
  switch (sight.as) {
    case "operator":
    case "candidate":
      return undefined;
    case "company":
      return and(eq(applications.companyId, sight.partnerId), isOut);
    case "source":
      return eq(applications.sourcePartnerId, sight.partnerId);
    default:
      return sight satisfies never;
  }
}
