import { foldedEmail } from "@alternance-kit/domain/email";
import { and, eq, inArray, isNull, notInArray } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import { isPlain } from "../applications/consents/consents.store.js";
import type { Db } from "../db/open-db.js";
import type { Sealer } from "../dossiers/sealer.js";
import { poolConsents, poolDisabilities, poolFiles, poolGuardians, poolLinks } from "./pool.table.js";
import type { KnownProfile, SentProfile } from "./profile.js";
import { sealDisability } from "./sealed-disability.js";

type Statements = BatchItem<"sqlite">[];

/** Each file in the place of the one of its kind; a profile sent by itself keeps no other. */
export function keptFiles(db: Db, { id, files, sent }: SentProfile): Statements {
  const kinds = files.map(({ kind }) => kind);
  const others = and(eq(poolFiles.candidateId, id), notInArray(poolFiles.kind, kinds));
  return [
    ...(sent === "alone" ? [db.delete(poolFiles).where(others)] : []),
    ...files.map(({ kind, ...file }) =>
      db
        .insert(poolFiles)
        .values({ ...file, candidateId: id, kind })
        .onConflictDoUpdate({ target: [poolFiles.candidateId, poolFiles.kind], set: file }),
    ),
  ];
}

/** Given once more, the one before it is withdrawn: each is the proof of its own time. A profile sent by itself says all that is agreed to. */
export function keptConsents(db: Db, { id, consents, at, sent }: SentProfile): Statements {
  const given = consents.filter(isPlain);
  const purposes = given.map(({ purpose }) => purpose);
  return [
    db
      .update(poolConsents)
      .set({ withdrawnAt: at })
      .where(
        and(
          eq(poolConsents.candidateId, id),
          isNull(poolConsents.withdrawnAt),
          sent === "alone" ? undefined : inArray(poolConsents.purpose, purposes),
        ),
      ),
    ...given.map((consent) => db.insert(poolConsents).values({ ...consent, candidateId: id })),
  ];
}

/** An application of a person whose profile is there says nothing of it. */
export function keptDisability(
  db: Db,
  sealer: Sealer,
  { id, consents, isDisabilityTold, sent }: SentProfile,
): BatchItem<"sqlite"> {
  const consent = consents.find(({ purpose }) => purpose === "disability") ?? null;
  const sealed = sealDisability(sealer, id, { isTold: isDisabilityTold, consent });
  const insert = db.insert(poolDisabilities).values({ candidateId: id, sealed });
  return sent === "alone"
    ? insert.onConflictDoUpdate({ target: poolDisabilities.candidateId, set: { sealed } })
    : insert.onConflictDoNothing();
}

/** Whether somebody has to be asked: not who was already, and who was sent without a guardian keeps the one there is. */
export const asksGuardian = (
  { guardian }: Pick<SentProfile, "guardian">,
  known: Pick<KnownProfile, "guardian"> | undefined,
): boolean =>
  guardian !== undefined && foldedEmail(guardian.email) !== foldedEmail(known?.guardian?.email ?? "");

/** Who was asked before answers for nobody any more. */
export const forgetGuardianLinks = (db: Db, candidateId: string): BatchItem<"sqlite"> =>
  db.delete(poolLinks).where(and(eq(poolLinks.candidateId, candidateId), eq(poolLinks.purpose, "guardian")));

export function keptGuardian(
  db: Db,
  { id, guardian, at }: SentProfile,
  known: KnownProfile | undefined,
): Statements {
  if (!guardian) return [];
  const { firstName, lastName, email } = guardian;
  const name = { firstName, lastName };
  const asked = { ...name, email, askedAt: at, remindedAt: null, confirmedAt: null };
  return [
    db
      .insert(poolGuardians)
      .values({ candidateId: id, ...asked })
      .onConflictDoUpdate({
        target: poolGuardians.candidateId,
        set: asksGuardian({ guardian }, known) ? asked : name,
      }),
  ];
}
