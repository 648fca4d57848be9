import { asc, eq } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import { applications } from "../applications/applications.table.js";
import type { Db } from "../db/open-db.js";
import { offers } from "../offers/offers.table.js";
import { partners } from "../partners/partners.table.js";
import { poolLinks, poolProposals } from "./pool.table.js";
import type { NewPoolLink } from "./pool-links.js";

export type ProposalStore = ReturnType<typeof proposalStore>;

/** An offer that a profile was proposed for, as its candidate reads it. */
export interface ProposedOffer {
  title: string;
  companyName: string;
  reference: string;
  proposedAt: string;
}

export const proposalStore = (db: Db) => ({
  /** Notes that an application was made of a profile, in its batch, with a link to the candidate's page; of one that is gone, all is refused. */
  keep: (
    { applicationId, candidateId, proposedAt }: typeof poolProposals.$inferInsert,
    link: NewPoolLink,
  ): BatchItem<"sqlite">[] => [
    db.insert(poolProposals).values({ applicationId, candidateId, proposedAt }),
    db.insert(poolLinks).values({ ...link, candidateId }),
  ],

  /** The oldest first. */
  async of(candidateId: string): Promise<ProposedOffer[]> {
    return db
      .select({
        title: offers.title,
        companyName: partners.name,
        reference: applications.reference,
        proposedAt: poolProposals.proposedAt,
      })
      .from(poolProposals)
      .innerJoin(applications, eq(applications.id, poolProposals.applicationId))
      .innerJoin(offers, eq(offers.id, applications.offerId))
      .innerJoin(partners, eq(partners.id, applications.companyId))
      .where(eq(poolProposals.candidateId, candidateId))
      .orderBy(asc(poolProposals.proposedAt), asc(poolProposals.applicationId));
  },
});
