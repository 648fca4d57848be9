import { and, eq, gt, inArray, isNull, lte, sql, sum } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import { type Db, violates } from "../db/open-db.js";
import { uploads, uploadUses } from "./uploads.table.js";

export type UploadStore = ReturnType<typeof uploadStore>;
export type KeptUpload = typeof uploads.$inferSelect;

/** Whose an upload is: the key's and the page's that began it, and nobody else's. */
export interface UploadOwner {
  keyId: string;
  origin: string | null;
}

const FOLDER = "upload/";
/** SQLite takes 32,766 parameters of a statement. */
const KEYS_AT_ONCE = 10_000;

/** Where the file store keeps an upload, before and after it is named. */
export const keyOfUpload = (id: string): string => `${FOLDER}${id}`;

/** Every method says first whose uploads it means; those that do not are for what the service does by itself. */
export const uploadStore = (db: Db) => {
  const ownedBy = ({ keyId, origin }: UploadOwner) =>
    and(eq(uploads.keyId, keyId), origin === null ? isNull(uploads.origin) : eq(uploads.origin, origin));

  return {
    async begin(owner: UploadOwner, upload: Omit<typeof uploads.$inferInsert, "keyId" | "origin">) {
      await db.insert(uploads).values({ ...upload, ...owner });
    },

    /** How many bytes the owner's uploads will take at most that nothing names yet. */
    async waitingBytes(owner: UploadOwner, now: Date): Promise<number> {
      const [row] = await db
        .select({ bytes: sum(uploads.sizeBytes) })
        .from(uploads)
        .where(and(ownedBy(owner), gt(uploads.expiresAt, now)));
      return Number(row?.bytes ?? 0);
    },

    async find(owner: UploadOwner, id: string, now: Date): Promise<KeptUpload | undefined> {
      const [row] = await db
        .select()
        .from(uploads)
        .where(and(ownedBy(owner), eq(uploads.id, id), gt(uploads.expiresAt, now)));
      return row;
    },

    /** Notes what came of an upload; or does nothing and answers so, when it was not at `from` any more. */
    async receive(
      { id }: Pick<KeptUpload, "id">,
      from: number,
      come: Pick<KeptUpload, "receivedBytes"> & Partial<Pick<KeptUpload, "sha256" | "scan">>,
    ): Promise<boolean> {
      const { rowsAffected } = await db
        .update(uploads)
        .set(come)
        .where(and(eq(uploads.id, id), eq(uploads.receivedBytes, from)));
      return rowsAffected > 0;
    },

    async remove(id: string): Promise<void> {
      await db.delete(uploads).where(eq(uploads.id, id));
    },

    /** Uses an upload up, in the batch of what names its file: of two batches at once, the second is refused whole. */
    use: (id: string): BatchItem<"sqlite">[] => [
      // Gone meanwhile: its id is null, which the table refuses, and all that goes with it.
      db
        .insert(uploadUses)
        .values({ uploadId: sql`(SELECT ${uploads.id} FROM ${uploads} WHERE ${uploads.id} = ${id})` }),
      db.delete(uploads).where(eq(uploads.id, id)),
    ],

    /** Forgets those whose time is over; their files are then named by nothing. */
    async sweep(now: Date): Promise<void> {
      await db.delete(uploads).where(lte(uploads.expiresAt, now));
    },

    /** Those of the file store's keys that an upload names. */
    async named(keys: readonly string[]): Promise<Set<string>> {
      const ids = keys.filter((key) => key.startsWith(FOLDER)).map((key) => key.slice(FOLDER.length));
      const named = new Set<string>();
      for (let at = 0; at < ids.length; at += KEYS_AT_ONCE) {
        const rows = await db
          .select({ id: uploads.id })
          .from(uploads)
          .where(inArray(uploads.id, ids.slice(at, at + KEYS_AT_ONCE)));
        for (const { id } of rows) named.add(keyOfUpload(id));
      }
      return named;
    },
  };
};

/** Whether a batch was refused because another used one of its uploads first. */
export const isUsedMeanwhile = (error: unknown): boolean =>
  violates(error, "NOT NULL constraint failed: upload_uses.upload_id");
