import type { Placement, PlacementStatus } from "@alternance-kit/contract/placement";
import { placementStatusOn } from "@alternance-kit/domain/placement";
import { and, desc, eq, gt, gte, isNull, lt, lte, or, type SQL, sql } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import { alias } from "drizzle-orm/sqlite-core";
import { applications } from "../applications/applications.table.js";
import { isNameShared } from "../applications/consents/consents.store.js";
import { type Db, writeAll } from "../db/open-db.js";
import { dossiers } from "../dossiers/dossiers.table.js";
import type { Position } from "../http/cursor.js";
import { offers } from "../offers/offers.table.js";
import { partners } from "../partners/partners.table.js";
import { type Sight, shownTo } from "./placement-sight.js";
import { placements } from "./placements.table.js";

export type PlacementStore = ReturnType<typeof placementStore>;

export type NewPlacement = Pick<
  typeof placements.$inferInsert,
  | "id"
  | "applicationId"
  | "offerId"
  | "companyId"
  | "sourcePartnerId"
  | "startsOn"
  | "endsOn"
  | "pay"
  | "createdAt"
>;

export interface KeptPlacement {
  placement: Placement;
  revision: number;
}

export interface ListedPlacements {
  today: string;
  applicationId?: string | undefined;
  offerId?: string | undefined;
  status?: PlacementStatus | undefined;
  after?: Position | undefined;
  limit: number;
}

const company = alias(partners, "company");
const source = alias(partners, "source");

/** Every read says first what its reader may see. */
export const placementStore = (db: Db) => {
  const select = () =>
    db
      .select({
        placement: placements,
        offerTitle: offers.title,
        companyName: company.name,
        sourceName: source.name,
        firstName: applications.firstName,
        lastName: applications.lastName,
        isNameShared,
        dossierId: dossiers.id,
      })
      .from(placements)
      .innerJoin(applications, eq(applications.id, placements.applicationId))
      .innerJoin(offers, eq(offers.id, placements.offerId))
      .innerJoin(company, eq(company.id, placements.companyId))
      .innerJoin(source, eq(source.id, placements.sourcePartnerId))
      .leftJoin(dossiers, eq(dossiers.applicationId, placements.applicationId));

  return {
    /** Keeps a placement, in the batch of the move that makes it: of one application, one. */
    insert: (placement: NewPlacement): BatchItem<"sqlite"> =>
      db.insert(placements).values({ ...placement, updatedAt: placement.createdAt }),

    async find(sight: Sight, id: string, today: string): Promise<KeptPlacement | undefined> {
      const [row] = await select().where(and(seenBy(sight), eq(placements.id, id)));
      return (
        row && {
          placement: shownTo(sight, toPlacement(row, today), row.isNameShared === 1),
          revision: row.placement.revision,
        }
      );
    },

    async list(
      sight: Sight,
      { today, applicationId, offerId, status, after, limit }: ListedPlacements,
    ): Promise<Placement[]> {
      const rows = await select()
        .where(
          and(
            seenBy(sight),
            applicationId === undefined ? undefined : eq(placements.applicationId, applicationId),
            offerId === undefined ? undefined : eq(placements.offerId, offerId),
            status === undefined ? undefined : standsAt(status, today),
            after && olderThan(after),
          ),
        )
        .orderBy(desc(placements.createdAt), desc(placements.id))
        .limit(limit);
      return rows.map((row) => shownTo(sight, toPlacement(row, today), row.isNameShared === 1));
    },

    /** Writes a placement that is still as it was read; answers whether it did. */
    async update({ placement, revision }: KeptPlacement): Promise<boolean> {
      const { id, startsOn, endsOn, brokenOn, tutorName, trainingCentre, updatedAt } = placement;
      const [updated] = await writeAll(db, [
        db
          .update(placements)
          .set({
            startsOn,
            endsOn,
            brokenOn,
            tutorName,
            centreName: trainingCentre?.name ?? null,
            centreSiret: trainingCentre?.siret ?? null,
            centreUai: trainingCentre?.uai ?? null,
            updatedAt,
            revision: revision + 1,
          })
          .where(and(eq(placements.id, id), eq(placements.revision, revision))),
      ]);
      return updated?.rowsAffected === 1;
    },
  };
};

function seenBy(sight: Sight): SQL | undefined {
  switch (sight.as) {
    case "operator":
      return undefined;
    case "company":
      return eq(placements.companyId, sight.partnerId);
    case "source":
      return eq(placements.sourcePartnerId, sight.partnerId);
    case "training_centre":
      return or(eq(placements.centreSiret, sight.siret), eq(placements.sourcePartnerId, sight.partnerId));
    default:
      return sight satisfies never;
  }
}

/** `placementStatusOn`, as a condition. */
function standsAt(status: PlacementStatus, today: string): SQL | undefined {
  const isBroken = lte(placements.brokenOn, today);
  const isWhole = or(isNull(placements.brokenOn), gt(placements.brokenOn, today));
  switch (status) {
    case "broken":
      return isBroken;
    case "planned":
      return and(isWhole, gt(placements.startsOn, today));
    case "running":
      return and(isWhole, lte(placements.startsOn, today), gte(placements.endsOn, today));
    case "ended":
      return and(isWhole, lt(placements.endsOn, today));
    default:
      return status satisfies never;
  }
}

const olderThan = ([createdAt, id]: Position) =>
  sql`(${placements.createdAt}, ${placements.id}) < (${String(createdAt)}, ${String(id)})`;

type Row = {
  placement: typeof placements.$inferSelect;
  offerTitle: string;
  companyName: string;
  sourceName: string;
  firstName: string;
  lastName: string;
  isNameShared: number;
  dossierId: string | null;
};

const toPlacement = (
  { placement: row, offerTitle, companyName, sourceName, firstName, lastName, dossierId }: Row,
  today: string,
): Placement => ({
  id: row.id,
  applicationId: row.applicationId,
  offer: { id: row.offerId, title: offerTitle },
  company: { id: row.companyId, name: companyName },
  source: { partnerId: row.sourcePartnerId, partnerName: sourceName },
  apprentice: { firstName, lastName },
  trainingCentre:
    row.centreName === null ? null : { name: row.centreName, siret: row.centreSiret, uai: row.centreUai },
  tutorName: row.tutorName,
  startsOn: row.startsOn,
  endsOn: row.endsOn,
  brokenOn: row.brokenOn,
  status: placementStatusOn(row, today),
  pay: row.pay,
  dossierId,
  createdAt: row.createdAt,
  updatedAt: row.updatedAt,
});
