import { foldedEmail } from "@alternance-kit/domain/email";
import { and, desc, eq, gt } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import { applicationLinks, applications } from "../applications/applications.table.js";
import { type Db, writeAll } from "../db/open-db.js";
import { poolCandidates, poolLinks } from "../pool/pool.table.js";
import { isOfPerson } from "./known-person.js";

export type PersonStore = ReturnType<typeof personStore>;

/** What is kept of a person, by the folded address that says who they are. */
export const personStore = (db: Db) => ({
  /** Writes all, or nothing. */
  async write(writes: readonly BatchItem<"sqlite">[]): Promise<void> {
    await writeAll(db, writes);
  },

  /** The latest first. */
  async applicationIds(emailFolded: string): Promise<string[]> {
    const rows = await db
      .select({ id: applications.id })
      .from(applications)
      .where(isOfPerson(emailFolded))
      .orderBy(desc(applications.receivedAt), desc(applications.id));
    return rows.map(({ id }) => id);
  },

  /** The address as it was last given, and the id of what it was given with: what is written there is erased with that. */
  async findKept(emailFolded: string): Promise<{ email: string; about: string } | undefined> {
    const [application] = await db
      .select({ email: applications.email, about: applications.id })
      .from(applications)
      .where(isOfPerson(emailFolded))
      .orderBy(desc(applications.receivedAt), desc(applications.id))
      .limit(1);
    if (application) return application;
    const [profile] = await db
      .select({ email: poolCandidates.email, about: poolCandidates.id })
      .from(poolCandidates)
      .where(eq(poolCandidates.emailFolded, emailFolded));
    return profile;
  },

  /** Whose own page a link opens, while it is in force. */
  async ofPageLink(hash: string, now: Date): Promise<string | undefined> {
    const [ofApplication] = await db
      .select({ email: applications.email })
      .from(applicationLinks)
      .innerJoin(applications, eq(applications.id, applicationLinks.applicationId))
      .where(and(eq(applicationLinks.hash, hash), gt(applicationLinks.expiresAt, now)));
    if (ofApplication) return foldedEmail(ofApplication.email);
    const [ofProfile] = await db
      .select({ emailFolded: poolCandidates.emailFolded })
      .from(poolLinks)
      .innerJoin(poolCandidates, eq(poolCandidates.id, poolLinks.candidateId))
      .where(and(eq(poolLinks.hash, hash), eq(poolLinks.purpose, "profile"), gt(poolLinks.expiresAt, now)));
    return ofProfile?.emailFolded;
  },
});
