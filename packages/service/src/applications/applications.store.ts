import type { Application, ApplicationStatus } from "@alternance-kit/contract/application";
import type { CvScan } from "@alternance-kit/domain/candidate-file";
import { and, asc, desc, eq, inArray, lt, or, type SQL, sql } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import { alias } from "drizzle-orm/sqlite-core";
import { type Db, writeAll } from "../db/open-db.js";
import type { Position } from "../http/cursor.js";
import { offers } from "../offers/offers.table.js";
import { partners } from "../partners/partners.table.js";
import { applicationMoves, applications } from "./applications.table.js";
import type { ReceivedApplication } from "./submit-application.js";

export type ApplicationStore = ReturnType<typeof applicationStore>;

/** Whose applications a reader may see: those to its own offers, those from its own pages, or (the operator) all. */
export type Sight = { as: "company" | "source"; partnerId: string } | { as: "operator" };

export interface ListedApplications {
  offerId?: string | undefined;
  status?: ApplicationStatus | undefined;
  after?: Position | undefined;
  limit: number;
}

/** SQLite takes 32,766 parameters of a statement. */
const KEYS_AT_ONCE = 10_000;

const company = alias(partners, "company");
const source = alias(partners, "source");
const by = alias(partners, "by");

/** Every read says first what its reader may see, and no method goes without it. */
export const applicationStore = (db: Db) => {
  const select = () =>
    db
      .select({
        application: applications,
        title: offers.title,
        companyName: company.name,
        sourceName: source.name,
      })
      .from(applications)
      .innerJoin(offers, eq(offers.id, applications.offerId))
      .innerJoin(company, eq(company.id, applications.companyId))
      .innerJoin(source, eq(source.id, applications.sourcePartnerId));

  const historiesOf = async (ids: readonly string[]): Promise<Map<string, Application["history"]>> => {
    const rows = await db
      .select({ move: applicationMoves, by: by.name })
      .from(applicationMoves)
      .leftJoin(by, eq(by.id, applicationMoves.byPartnerId))
      .where(inArray(applicationMoves.applicationId, [...ids]))
      .orderBy(asc(applicationMoves.at), asc(applicationMoves.id));
    const histories = new Map<string, Application["history"]>(ids.map((id) => [id, []]));
    for (const { move, by } of rows) {
      const { applicationId, status, at, mover, reason, message, note } = move;
      histories.get(applicationId)?.push({ status, at, mover, by, reason, message, note });
    }
    return histories;
  };

  const withHistories = async (rows: Awaited<ReturnType<typeof select>>): Promise<Application[]> => {
    const histories = await historiesOf(rows.map(({ application }) => application.id));
    return rows.map((row) => toApplication(row, histories.get(row.application.id) ?? []));
  };

  return {
    async save(received: ReceivedApplication, also: readonly BatchItem<"sqlite">[]): Promise<void> {
      const { applicant, cv, message, pageUrl, ...rest } = received;
      const row = {
        ...rest,
        ...applicant,
        phone: applicant.phone ?? null,
        message: message || null,
        language: received.language ?? "fr",
        pageUrl: pageUrl ?? null,
        cvFileName: cv.fileName,
        cvType: cv.contentType,
        cvSizeBytes: cv.sizeBytes,
        cvSha256: cv.sha256,
        cvScan: cv.scan,
        updatedAt: received.receivedAt,
      };
      await writeAll(db, [db.insert(applications).values(row), ...also]);
    },

    async find(sight: Sight, id: string): Promise<Application | undefined> {
      const [application] = await withHistories(
        await select().where(and(seenBy(sight), eq(applications.id, id))),
      );
      return application;
    },

    async list(sight: Sight, { offerId, status, after, limit }: ListedApplications): Promise<Application[]> {
      const rows = await select()
        .where(
          and(
            seenBy(sight),
            offerId === undefined ? undefined : eq(applications.offerId, offerId),
            status === undefined ? undefined : eq(applications.status, status),
            after && olderThan(after),
          ),
        )
        .orderBy(desc(applications.receivedAt), desc(applications.id))
        .limit(limit);
      return withHistories(rows);
    },

    /** Where the CV of an application is kept. */
    async findCvKey(sight: Sight, id: string): Promise<string | undefined> {
      const [row] = await db
        .select({ cvKey: applications.cvKey })
        .from(applications)
        .where(and(seenBy(sight), eq(applications.id, id)));
      return row?.cvKey;
    },

    /** Those of the keys that an application names. */
    async namedCvs(keys: readonly string[]): Promise<Set<string>> {
      const named = new Set<string>();
      for (let at = 0; at < keys.length; at += KEYS_AT_ONCE) {
        const rows = await db
          .select({ cvKey: applications.cvKey })
          .from(applications)
          .where(inArray(applications.cvKey, keys.slice(at, at + KEYS_AT_ONCE)));
        for (const { cvKey } of rows) named.add(cvKey);
      }
      return named;
    },

    /** Some of the CVs that nobody looked into, whosever they are, in no order: one that the scanner cannot read keeps no other waiting. */
    async unscanned(limit: number): Promise<{ id: string; cvKey: string }[]> {
      return db
        .select({ id: applications.id, cvKey: applications.cvKey })
        .from(applications)
        .where(eq(applications.cvScan, "unscanned"))
        .orderBy(sql`random()`)
        .limit(limit);
    },

    async setScan(id: string, scan: CvScan): Promise<void> {
      await db.update(applications).set({ cvScan: scan }).where(eq(applications.id, id));
    },
  };
};

function seenBy(sight: Sight): SQL | undefined {
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

const olderThan = ([receivedAt, id]: Position) =>
  or(
    lt(applications.receivedAt, String(receivedAt)),
    and(eq(applications.receivedAt, String(receivedAt)), lt(applications.id, String(id))),
  );

type Row = {
  application: typeof applications.$inferSelect;
  title: string;
  companyName: string;
  sourceName: string;
};

const toApplication = (
  { application: row, title, companyName, sourceName }: Row,
  history: Application["history"],
): Application => ({
  id: row.id,
  reference: row.reference,
  offer: { id: row.offerId, title, companyId: row.companyId, companyName },
  applicant: { firstName: row.firstName, lastName: row.lastName, email: row.email, phone: row.phone },
  message: row.message,
  cv: {
    fileName: row.cvFileName,
    contentType: row.cvType,
    sizeBytes: row.cvSizeBytes,
    sha256: row.cvSha256,
    scan: row.cvScan,
  },
  status: row.status,
  source: {
    partnerId: row.sourcePartnerId,
    partnerName: sourceName,
    origin: row.sourceOrigin,
    pageUrl: row.pageUrl,
  },
  history,
  receivedAt: row.receivedAt,
  updatedAt: row.updatedAt,
});
