import { eq, type SQL } from "drizzle-orm";
import { applications } from "./applications.table.js";

/** Whose applications a reader may see: those to its own offers, those from its own pages, or (the operator) all. */
export type Sight = { as: "company" | "source"; partnerId: string } | { as: "operator" };

/** As a condition of a query. */
export function seenBy(sight: Sight): SQL | undefined {
  switch (sight.as) {
    case "operator":
      return undefined;
    case "company":
      return eq(applications.companyId, sight.partnerId);
    case "source":
      return eq(applications.sourcePartnerId, sight.partnerId);
    default:
      return sight satisfies never;
  }
}
