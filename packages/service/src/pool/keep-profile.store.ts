import { foldedEmail } from "@alternance-kit/domain/email";
import { and, eq, sql } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import { type Db, violates, writeAll } from "../db/open-db.js";
import type { Sealer } from "../dossiers/sealer.js";
import type { RecordEvent } from "../events/event-recorder.js";
import { fold } from "../references/fold.js";
import {
  asksGuardian,
  forgetGuardianLinks,
  keptConsents,
  keptDisability,
  keptFiles,
  keptGuardian,
} from "./kept-parts.js";
import { poolCandidates, poolFiles, poolGuardians, poolLinks } from "./pool.table.js";
import type { NewPoolLink } from "./pool-links.js";
import type { KnownProfile, SentProfile } from "./profile.js";

export type KeepProfileStore = ReturnType<typeof keepProfileStore>;

/** What keeps a profile as it was sent: statements of a batch, since it may come with an application of the same person. */
export const keepProfileStore = (db: Db, sealer: Sealer, recordEvent: RecordEvent) => ({
  /** What there is of a person, if they have a profile. */
  async known(email: string): Promise<KnownProfile | undefined> {
    const [found] = await db
      .select({ profile: poolCandidates, guardian: poolGuardians })
      .from(poolCandidates)
      .leftJoin(poolGuardians, eq(poolGuardians.candidateId, poolCandidates.id))
      .where(eq(poolCandidates.emailFolded, foldedEmail(email)));
    if (!found) return undefined;
    const { id, reference, updatedAt, wishes, message, attribution, ...row } = found.profile;
    const files = await db
      .select({ kind: poolFiles.kind, key: poolFiles.key })
      .from(poolFiles)
      .where(eq(poolFiles.candidateId, id));
    const source = { partnerId: row.sourcePartnerId, origin: row.sourceOrigin, pageUrl: row.pageUrl };
    const guardian = found.guardian
      ? { email: found.guardian.email, isConfirmed: found.guardian.confirmedAt !== null }
      : undefined;
    return { id, reference, updatedAt, wishes, message, source, attribution, guardian, files };
  },

  /**
   * Keeps a profile, with the links of the e-mails that tell of it, one at least. The batch is refused (`isProfileChangedMeanwhile`) when there
   * is one of the same person that is not `known`, or when the one that is known has changed or gone.
   */
  keep(
    profile: SentProfile,
    known: KnownProfile | undefined,
    links: readonly NewPoolLink[],
  ): BatchItem<"sqlite">[] {
    const { id, reference, at, person, source } = profile;
    const content = {
      sourcePartnerId: source.partnerId,
      sourceOrigin: source.origin,
      pageUrl: source.pageUrl,
      attribution: profile.attribution,
      firstName: person.firstName,
      lastName: person.lastName,
      email: person.email,
      phone: person.phone ?? null,
      message: profile.message,
      language: profile.language,
      wishes: profile.wishes,
      searched: searchedOf(person, reference),
      lastContactAt: at,
      noticedAt: null,
      updatedAt: at,
    };
    const stillSo = and(eq(poolCandidates.id, id), eq(poolCandidates.updatedAt, known?.updatedAt ?? at));
    // Where there is no such profile, the id is null, which the table of links refuses, and all that goes with it.
    const itsId = sql`(SELECT ${poolCandidates.id} FROM ${poolCandidates} WHERE ${stillSo})`;
    const kept = links.map((link) => db.insert(poolLinks).values({ ...link, candidateId: itsId }));
    const emailFolded = foldedEmail(person.email);
    return [
      ...(asksGuardian(profile, known) ? [forgetGuardianLinks(db, id)] : []),
      ...(known
        ? [...kept, db.update(poolCandidates).set(content).where(stillSo)]
        : [
            db.insert(poolCandidates).values({ ...content, id, reference, emailFolded, receivedAt: at }),
            ...kept,
          ]),
      ...keptFiles(db, profile),
      ...keptConsents(db, profile),
      keptDisability(db, sealer, profile),
      ...keptGuardian(db, profile, known),
      recordEvent({
        type: known ? "pool_candidate.updated" : "pool_candidate.received",
        at,
        data: { poolCandidateId: id, sourcePartnerId: source.partnerId },
      }),
    ];
  },

  /** Writes all of a batch, or nothing. */
  async write(statements: readonly BatchItem<"sqlite">[]): Promise<void> {
    await writeAll(db, statements);
  },
});

/** Whether a batch was refused because a profile of the same person came, changed or went meanwhile: what is there is to be asked again. */
export const isProfileChangedMeanwhile = (error: unknown): boolean =>
  violates(error, "UNIQUE constraint failed: pool_candidates.email_folded") ||
  violates(error, "NOT NULL constraint failed: pool_links.candidate_id");

/** The names and the reference, as they are looked for. */
export const searchedOf = (
  { firstName, lastName }: { firstName: string; lastName: string },
  reference: string,
): string => fold(`${firstName} ${lastName} ${reference}`);
