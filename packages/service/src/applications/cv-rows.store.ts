import type { CvScan } from "@alternance-kit/domain/candidate-file";
import { and, eq, getTableColumns, inArray, sql } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import { unionAll } from "drizzle-orm/sqlite-core";
import type { Db } from "../db/open-db.js";
import { applicationFiles, type OTHER_FILES } from "./application-files.table.js";
import { applications } from "./applications.table.js";
import type { ReceivedFile } from "./received-file.js";
import { type Sight, seenBy } from "./seen-by.js";

export type CvRowStore = ReturnType<typeof cvRowStore>;
export type OtherFileKind = (typeof OTHER_FILES)[number];
export type FileKind = "cv" | OtherFileKind;
export type OtherFile = ReceivedFile & { kind: OtherFileKind };

/** SQLite takes 32,766 parameters of a statement. */
const KEYS_AT_ONCE = 10_000;

const { applicationId: _, ...FILE } = getTableColumns(applicationFiles);
const CV = {
  kind: sql<FileKind>`'cv'`.as("kind"),
  key: applications.cvKey,
  fileName: applications.cvFileName,
  contentType: applications.cvType,
  sizeBytes: applications.cvSizeBytes,
  sha256: applications.cvSha256,
  scan: applications.cvScan,
};

/** What the applications' rows tell of their files: where each is kept, and what was found in it. */
export const cvRowStore = (db: Db) => ({
  /** A file of an application, for a reader who sees it. */
  async findFile(sight: Sight, id: string, kind: FileKind): Promise<ReceivedFile | undefined> {
    const isSeen = and(seenBy(sight), eq(applications.id, id));
    const [row] =
      kind === "cv"
        ? await db.select(CV).from(applications).where(isSeen)
        : await db
            .select(FILE)
            .from(applicationFiles)
            .innerJoin(applications, eq(applications.id, applicationFiles.applicationId))
            .where(and(isSeen, eq(applicationFiles.kind, kind)));
    return row;
  },

  /** Every file of an application, whoever reads. */
  async filesOf(id: string): Promise<(ReceivedFile & { kind: FileKind })[]> {
    const cvs: (ReceivedFile & { kind: FileKind })[] = await db
      .select(CV)
      .from(applications)
      .where(eq(applications.id, id));
    return [
      ...cvs,
      ...(await db.select(FILE).from(applicationFiles).where(eq(applicationFiles.applicationId, id))),
    ];
  },

  /** Those of the keys that an application names. */
  async named(keys: readonly string[]): Promise<Set<string>> {
    const named = new Set<string>();
    for (let at = 0; at < keys.length; at += KEYS_AT_ONCE) {
      const some = keys.slice(at, at + KEYS_AT_ONCE);
      const rows = await unionAll(
        db.select({ key: applications.cvKey }).from(applications).where(inArray(applications.cvKey, some)),
        db
          .select({ key: applicationFiles.key })
          .from(applicationFiles)
          .where(inArray(applicationFiles.key, some)),
      );
      for (const { key } of rows) named.add(key);
    }
    return named;
  },

  /** The keys of some of the files that nobody looked into, whosever they are, in no order. */
  async unscanned(limit: number): Promise<string[]> {
    const waiting = unionAll(
      db.select({ key: applications.cvKey }).from(applications).where(eq(applications.cvScan, "unscanned")),
      db
        .select({ key: applicationFiles.key })
        .from(applicationFiles)
        .where(eq(applicationFiles.scan, "unscanned")),
    ).as("waiting");
    // SQLite sorts a union by its columns alone.
    const rows = await db.select({ key: waiting.key }).from(waiting).orderBy(sql`random()`).limit(limit);
    return rows.map(({ key }) => key);
  },

  /** Notes what was found in a file, unless another has taken its place meanwhile. */
  async setScan(key: string, scan: CvScan): Promise<void> {
    await db.update(applications).set({ cvScan: scan }).where(eq(applications.cvKey, key));
    await db.update(applicationFiles).set({ scan }).where(eq(applicationFiles.key, key));
  },
});

/** Keeps the files of an application that come beside its CV, in its batch, in the place of those there were. */
export const keepOtherFiles = (
  db: Db,
  applicationId: string,
  files: readonly OtherFile[],
): BatchItem<"sqlite">[] => [
  db.delete(applicationFiles).where(eq(applicationFiles.applicationId, applicationId)),
  ...files.map((file) => db.insert(applicationFiles).values({ ...file, applicationId })),
];
