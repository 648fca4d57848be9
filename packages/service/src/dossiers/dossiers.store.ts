import type { DossierFile, DossierStatus } from "@alternance-kit/contract/dossier";
import type { Dossier } from "@alternance-kit/contract/dossier-data";
import { decisionDeadline } from "@alternance-kit/domain/dossier-deadlines";
import { type DossierState, stateOn } from "@alternance-kit/domain/dossier-states";
import { and, asc, desc, eq, gte, inArray, lt, or, type SQL, sql } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import { alias } from "drizzle-orm/sqlite-core";
import { type Db, writeAll } from "../db/open-db.js";
import type { Position } from "../http/cursor.js";
import { partners } from "../partners/partners.table.js";
import type { Sight } from "./dossier-sight.js";
import { dossierMoves, dossiers } from "./dossiers.table.js";
import { centreSiretOf, type KeptDossier } from "./kept-dossier.js";
import { maskNir } from "./mask-nir.js";
import type { Sealer } from "./sealer.js";

export type DossierStore = ReturnType<typeof dossierStore>;

export interface NewDossierRow {
  id: string;
  companyId: string;
  applicationId: string | null;
  offerId: string | null;
  data: Dossier;
  nir: string | null;
  createdAt: string;
}

export interface ListedDossiers {
  today: string;
  applicationId?: string | undefined;
  status?: DossierStatus | undefined;
  after?: Position | undefined;
  limit: number;
}

export interface NewDossierMove {
  id: string;
  state: DossierState;
  on: string;
  at: string;
  byPartnerId: string;
  note: string | null;
}

const company = alias(partners, "company");
const by = alias(partners, "by");

/** Every read says first what its reader may see. The social security number is sealed on its way in, and opened on its way out, here. */
export const dossierStore = (db: Db, sealer: Sealer) => {
  const select = () =>
    db
      .select({ dossier: dossiers, companyName: company.name })
      .from(dossiers)
      .innerJoin(company, eq(company.id, dossiers.companyId));

  const withHistories = async (
    rows: Awaited<ReturnType<typeof select>>,
    today: string,
  ): Promise<KeptDossier[]> => {
    const ids = rows.map(({ dossier }) => dossier.id);
    const moves = await db
      .select({ move: dossierMoves, by: by.name })
      .from(dossierMoves)
      .innerJoin(by, eq(by.id, dossierMoves.byPartnerId))
      .where(inArray(dossierMoves.dossierId, ids))
      .orderBy(asc(dossierMoves.at), asc(dossierMoves.id));
    const histories = new Map<string, DossierFile["history"]>(ids.map((id) => [id, []]));
    for (const { move, by } of moves) {
      const { status, on, at, note } = move;
      histories.get(move.dossierId)?.push({ status, on, at, by, note });
    }
    return rows.map((row) => toKept(row, histories.get(row.dossier.id) ?? [], sealer, today));
  };

  const sealed = (id: string, nir: string | null) => (nir === null ? null : sealer.seal(nir, id));

  const insert = ({ nir, ...row }: NewDossierRow) =>
    db.insert(dossiers).values({
      ...row,
      centreSiret: centreSiretOf(row.data),
      ...columnsOf({ status: "draft" }),
      sealedNir: sealed(row.id, nir),
      revision: 0,
      updatedAt: row.createdAt,
    });

  return {
    async save(row: NewDossierRow, also: readonly BatchItem<"sqlite">[]): Promise<void> {
      await writeAll(db, [insert(row), ...also]);
    },

    /** Begins the file of an application that is placed, in the batch of the placement; one that was begun before stays as it is. */
    begin: (row: NewDossierRow): BatchItem<"sqlite"> =>
      insert(row).onConflictDoNothing({ target: dossiers.applicationId }),

    async find(sight: Sight, id: string, today: string): Promise<KeptDossier | undefined> {
      const rows = await select().where(and(seenBy(sight), eq(dossiers.id, id)));
      const [kept] = await withHistories(rows, today);
      return kept;
    },

    async list(
      sight: Sight,
      { today, applicationId, status, after, limit }: ListedDossiers,
    ): Promise<KeptDossier[]> {
      const rows = await select()
        .where(
          and(
            seenBy(sight),
            applicationId === undefined ? undefined : eq(dossiers.applicationId, applicationId),
            status === undefined ? undefined : standsAt(status, today),
            after && olderThan(after),
          ),
        )
        .orderBy(desc(dossiers.createdAt), desc(dossiers.id))
        .limit(limit);
      return withHistories(rows, today);
    },

    /** Writes a file that is still as it was read; answers whether it did. */
    async update(
      sight: Sight,
      { file: { id }, revision }: KeptDossier,
      { data, nir, updatedAt }: { data: Dossier; nir: string | null; updatedAt: string },
    ): Promise<boolean> {
      // As a batch: of a single statement that fails, Drizzle's error tells what was to be written.
      const [updated] = await writeAll(db, [
        db
          .update(dossiers)
          .set({
            data,
            centreSiret: centreSiretOf(data),
            sealedNir: sealed(id, nir),
            revision: revision + 1,
            updatedAt,
          })
          .where(stillAt(sight, id, revision)),
      ]);
      return updated?.rowsAffected === 1;
    },

    /** Moves a file that is still as it was read, and keeps who moved it; answers whether it did. */
    async move(
      sight: Sight,
      { file, revision }: KeptDossier,
      { id, state, on, at, byPartnerId, note }: NewDossierMove,
    ): Promise<boolean> {
      const still = stillAt(sight, file.id, revision);
      const [, moved] = await writeAll(db, [
        db.run(sql`
          INSERT INTO dossier_moves (id, dossier_id, status, on_day, at, by_partner_id, note)
          SELECT ${id}, ${dossiers.id}, ${state.status}, ${on}, ${at}, ${byPartnerId}, ${note} FROM ${dossiers} WHERE ${still}`),
        db
          .update(dossiers)
          .set({ ...columnsOf(state), revision: revision + 1, updatedAt: at })
          .where(still),
      ]);
      return moved?.rowsAffected === 1;
    },
  };
};

const columnsOf = (state: DossierState) => ({
  status: state.status,
  state,
  decisionBy: state.status === "transmitted" ? decisionDeadline(state.receivedOn) : null,
});

function seenBy(sight: Sight): SQL | undefined {
  switch (sight.as) {
    case "operator":
      return undefined;
    case "company":
      return eq(dossiers.companyId, sight.partnerId);
    case "training_centre":
      return eq(dossiers.centreSiret, sight.siret);
    case "stranger":
      return sql`0`;
    default:
      return sight satisfies never;
  }
}

const stillAt = (sight: Sight, id: string, revision: number) =>
  and(seenBy(sight), eq(dossiers.id, id), eq(dossiers.revision, revision));

/** By the day it is asked: the OPCO's silence is a refusal that nobody recorded. */
function standsAt(status: DossierStatus, today: string): SQL | undefined {
  const isRecorded = eq(dossiers.status, status);
  if (status === "transmitted") return and(isRecorded, gte(dossiers.decisionBy, today));
  return status === "refused" ? or(isRecorded, lt(dossiers.decisionBy, today)) : isRecorded;
}

const olderThan = ([createdAt, id]: Position) =>
  or(
    lt(dossiers.createdAt, String(createdAt)),
    and(eq(dossiers.createdAt, String(createdAt)), lt(dossiers.id, String(id))),
  );

function toKept(
  { dossier: row, companyName }: { dossier: typeof dossiers.$inferSelect; companyName: string },
  history: DossierFile["history"],
  sealer: Sealer,
  today: string,
): KeptDossier {
  const nir = row.sealedNir === null ? null : sealer.open(row.sealedNir, row.id);
  const state = stateOn(row.state, today);
  return {
    nir,
    recorded: row.state,
    revision: row.revision,
    file: {
      id: row.id,
      applicationId: row.applicationId,
      offerId: row.offerId,
      company: { id: row.companyId, name: companyName },
      status: state.status,
      state,
      data: row.data,
      hasNir: nir !== null,
      maskedNir: nir === null ? null : maskNir(nir),
      history,
      createdAt: row.createdAt,
      updatedAt: row.updatedAt,
    },
  };
}
