import type { PoolCandidate } from "@alternance-kit/contract/pool-candidate";
import type { DepartmentCode } from "@alternance-kit/domain/departments";
import type { DiplomaLevel } from "@alternance-kit/domain/diploma-levels";
import { and, asc, desc, eq, inArray, isNull, lt, or, type SQL, sql } from "drizzle-orm";
import { applications } from "../applications/applications.table.js";
import { descriptionOf } from "../applications/received-file.js";
import type { Db } from "../db/open-db.js";
import type { Sealer } from "../dossiers/sealer.js";
import type { Position } from "../http/cursor.js";
import { partners } from "../partners/partners.table.js";
import { fold } from "../references/fold.js";
import { keptUntil } from "./kept-until.js";
import {
  poolCandidates,
  poolConsents,
  poolDisabilities,
  poolFiles,
  poolGuardians,
  poolProposals,
} from "./pool.table.js";
import type { PoolSight } from "./pool-sight.js";
import type { FileKind, ProfileFile } from "./profile.js";
import { openDisability } from "./sealed-disability.js";

export type ProfileStore = ReturnType<typeof profileStore>;

export interface ListedProfiles {
  rome?: string | undefined;
  department?: DepartmentCode | undefined;
  level?: DiplomaLevel | undefined;
  startsBefore?: string | undefined;
  q?: string | undefined;
  after?: Position | undefined;
  limit: number;
}

/** Every read says first what its reader may see, and no method goes without it. */
export const profileStore = (db: Db, sealer: Sealer) => {
  const select = () =>
    db
      .select({ profile: poolCandidates, sourceName: partners.name })
      .from(poolCandidates)
      .innerJoin(partners, eq(partners.id, poolCandidates.sourcePartnerId));

  const whole = async (rows: Awaited<ReturnType<typeof select>>): Promise<PoolCandidate[]> => {
    const ids = rows.map(({ profile }) => profile.id);
    const [files, consents, guardians, disabilities, proposals] = await Promise.all([
      db.select().from(poolFiles).where(inArray(poolFiles.candidateId, ids)),
      db
        .select()
        .from(poolConsents)
        .where(inArray(poolConsents.candidateId, ids))
        .orderBy(asc(poolConsents.seq)),
      db.select().from(poolGuardians).where(inArray(poolGuardians.candidateId, ids)),
      db.select().from(poolDisabilities).where(inArray(poolDisabilities.candidateId, ids)),
      db
        .select({
          candidateId: poolProposals.candidateId,
          applicationId: poolProposals.applicationId,
          reference: applications.reference,
          offerId: applications.offerId,
          proposedAt: poolProposals.proposedAt,
        })
        .from(poolProposals)
        .innerJoin(applications, eq(applications.id, poolProposals.applicationId))
        .where(inArray(poolProposals.candidateId, ids))
        .orderBy(asc(poolProposals.proposedAt), asc(poolProposals.applicationId)),
    ]);
    return rows.map(({ profile: row, sourceName }) => {
      const of = <T extends { candidateId: string }>(all: readonly T[]) =>
        all.filter(({ candidateId }) => candidateId === row.id);
      const file = (kind: FileKind) => {
        const found = of(files).find((one) => one.kind === kind);
        return found ? descriptionOf(found) : null;
      };
      const disability = openDisability(sealer, of(disabilities)[0]);
      return {
        id: row.id,
        reference: row.reference,
        person: { firstName: row.firstName, lastName: row.lastName, email: row.email, phone: row.phone },
        wishes: row.wishes,
        message: row.message,
        language: row.language,
        cv: file("cv"),
        document: file("document"),
        source: {
          partnerId: row.sourcePartnerId,
          partnerName: sourceName,
          origin: row.sourceOrigin,
          pageUrl: row.pageUrl,
        },
        attribution: row.attribution,
        guardian: guardianOf(of(guardians)[0]),
        disability: disability.isTold,
        consents: [
          ...of(consents).map(({ seq: _, candidateId: __, ...consent }) => consent),
          ...(disability.consent ? [disability.consent] : []),
        ],
        proposals: of(proposals).map(({ candidateId: _, ...proposal }) => proposal),
        lastContactAt: row.lastContactAt,
        keptUntil: keptUntil(row.lastContactAt),
        receivedAt: row.receivedAt,
        updatedAt: row.updatedAt,
      };
    });
  };

  const first = async (condition: SQL | undefined): Promise<PoolCandidate | undefined> => {
    const rows = await select().where(condition);
    return rows.length ? (await whole(rows))[0] : undefined;
  };

  return {
    find: (sight: PoolSight, id: string) => first(and(seenBy(sight), eq(poolCandidates.id, id))),

    /** The profile of a person, by their folded address. For the service itself, and for whoever has proven to be that person. */
    findByEmail: (emailFolded: string) => first(eq(poolCandidates.emailFolded, emailFolded)),

    /** The latest first. */
    async list(sight: PoolSight, { after, limit, ...filters }: ListedProfiles): Promise<PoolCandidate[]> {
      const rows = await select()
        .where(and(seenBy(sight), ...conditionsOf(filters), after && olderThan(after)))
        .orderBy(desc(poolCandidates.receivedAt), desc(poolCandidates.id))
        .limit(limit);
      return rows.length ? whole(rows) : [];
    },

    /** A profile's files, and where they are kept; whoever asks has seen the profile. */
    async filesOf(id: string): Promise<ProfileFile[]> {
      const rows = await db
        .select()
        .from(poolFiles)
        .where(eq(poolFiles.candidateId, id))
        .orderBy(asc(poolFiles.kind));
      return rows.map(({ candidateId: _, ...file }) => file);
    },
  };
};

const wishes = (path: string) => sql`json_extract(${poolCandidates.wishes}, ${path})`;
const wishesHold = (path: string, value: string) =>
  sql`EXISTS (SELECT 1 FROM json_each(${poolCandidates.wishes}, ${path}) WHERE value = ${value})`;

function conditionsOf({ rome, department, level, startsBefore, q }: Omit<ListedProfiles, "after" | "limit">) {
  const words = fold(q ?? "").split(" ");
  return [
    rome === undefined ? undefined : wishesHold("$.romeCodes", rome),
    department === undefined
      ? undefined
      : or(
          wishesHold("$.departments", department),
          sql`substr(${wishes("$.communeCode")}, 1, 2) = ${department}`,
          // Who names no place takes any.
          sql`coalesce(json_array_length(${poolCandidates.wishes}, '$.departments'), 0) = 0 AND ${wishes("$.communeCode")} IS NULL`,
        ),
    level === undefined ? undefined : sql`${wishes("$.diplomaLevel")} = ${level}`,
    startsBefore === undefined ? undefined : sql`coalesce(${wishes("$.startsAfter")}, '') <= ${startsBefore}`,
    ...words.map((word) => (word ? sql`instr(${poolCandidates.searched}, ${word}) > 0` : undefined)),
  ];
}

function seenBy(sight: PoolSight): SQL | undefined {
  switch (sight.as) {
    case "operator":
      return undefined;
    case "source":
      return and(
        eq(poolCandidates.sourcePartnerId, sight.partnerId),
        sql`EXISTS (SELECT 1 FROM ${poolConsents} WHERE ${and(
          eq(poolConsents.candidateId, poolCandidates.id),
          eq(poolConsents.purpose, "school"),
          isNull(poolConsents.withdrawnAt),
        )})`,
      );
    default:
      return sight satisfies never;
  }
}

const olderThan = ([receivedAt, id]: Position) =>
  or(
    lt(poolCandidates.receivedAt, String(receivedAt)),
    and(eq(poolCandidates.receivedAt, String(receivedAt)), lt(poolCandidates.id, String(id))),
  );

const guardianOf = (row: typeof poolGuardians.$inferSelect | undefined): PoolCandidate["guardian"] =>
  row
    ? {
        status: row.confirmedAt === null ? "awaiting" : "confirmed",
        askedAt: row.askedAt,
        answeredAt: row.confirmedAt,
        name: `${row.firstName} ${row.lastName}`,
        email: row.email,
      }
    : null;
