import type { ApplicationMessage } from "@alternance-kit/contract/message";
import { RUNNING } from "@alternance-kit/domain/application-transition";
import { and, asc, eq, inArray } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import { type Db, violates, writeAll } from "../../db/open-db.js";
import { applications } from "../applications.table.js";
import { applicationMessages } from "./messages.table.js";

export type MessageStore = ReturnType<typeof messageStore>;

/** The conversations of some applications, each the oldest message first. */
export async function messagesOf(
  db: Db,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ApplicationMessage[]>> {
  const rows = await db
    .select()
    .from(applicationMessages)
    .where(inArray(applicationMessages.applicationId, [...ids]))
    .orderBy(asc(applicationMessages.at), asc(applicationMessages.id));
  const conversations = new Map<string, ApplicationMessage[]>(ids.map((id) => [id, []]));
  for (const { applicationId, id, from, text, at } of rows)
    conversations.get(applicationId)?.push({ id, from, text, at });
  return conversations;
}

export const messageStore = (db: Db) => ({
  /**
   * Keeps a message and writes `also`; or does nothing and answers so, when the application was erased meanwhile. A company that writes
   * is not silent: its silence is counted from there.
   */
  async write(
    applicationId: string,
    message: ApplicationMessage,
    also: readonly BatchItem<"sqlite">[],
  ): Promise<boolean> {
    const isRunning = and(eq(applications.id, applicationId), inArray(applications.status, [...RUNNING]));
    const spoken = db.update(applications).set({ updatedAt: message.at, silenceTold: 0 }).where(isRunning);
    try {
      await writeAll(db, [
        db.insert(applicationMessages).values({ ...message, applicationId }),
        ...(message.from === "company" ? [spoken] : []),
        ...also,
      ]);
      return true;
    } catch (error) {
      if (violates(error, "FOREIGN KEY constraint failed")) return false;
      throw error;
    }
  },
});
