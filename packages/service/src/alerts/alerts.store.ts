import { and, asc, eq, gt, inArray, isNull, lt, lte, or, sql } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import { type Db, writeAll } from "../db/open-db.js";
import { mails } from "../mail/mails.table.js";
import { eraseMails } from "../mail/queue-mail.js";
import { alertLinks, alerts } from "./alerts.table.js";

export type AlertStore = ReturnType<typeof alertStore>;
export type Alert = typeof alerts.$inferSelect;
export type NewAlert = Omit<
  typeof alerts.$inferInsert,
  "status" | "confirmedAt" | "digestedOn" | "digestedThrough"
> & { confirmBefore: Date };
export type LinkPurpose = (typeof alertLinks.$inferInsert)["purpose"];

export interface NewLink {
  hash: string;
  purpose: LinkPurpose;
  expiresAt: Date;
}

export const alertStore = (db: Db) => {
  /** The id of the alert with a fingerprint, whichever request made it. */
  const idOf = (fingerprint: string) =>
    sql<string>`(SELECT ${alerts.id} FROM ${alerts} WHERE ${alerts.fingerprint} = ${fingerprint})`;

  return {
    idOf,

    async findByFingerprint(fingerprint: string): Promise<Alert | undefined> {
      const [row] = await db.select().from(alerts).where(eq(alerts.fingerprint, fingerprint));
      return row;
    },

    /** The alert that a link opens, while the link is in force. */
    async findByLink(hash: string, purpose: LinkPurpose, now: Date): Promise<Alert | undefined> {
      const [row] = await db
        .select({ alert: alerts })
        .from(alertLinks)
        .innerJoin(alerts, eq(alerts.id, alertLinks.alertId))
        .where(
          and(eq(alertLinks.hash, hash), eq(alertLinks.purpose, purpose), gt(alertLinks.expiresAt, now)),
        );
      return row?.alert;
    },

    /** Saves an alert to confirm, or gives a pending one more time, with a link to it. */
    saving(alert: NewAlert, link: NewLink): BatchItem<"sqlite">[] {
      const { confirmBefore, fingerprint } = alert;
      return [
        db
          .insert(alerts)
          .values({ ...alert, status: "pending" })
          .onConflictDoUpdate({
            target: alerts.fingerprint,
            set: { confirmBefore },
            setWhere: eq(alerts.status, "pending"),
          }),
        db.insert(alertLinks).values({ ...link, alertId: idOf(fingerprint) }),
      ];
    },

    /** Writes all, or nothing. */
    write: (writes: readonly BatchItem<"sqlite">[]) => writeAll(db, writes),

    /** Adds a link to an alert that is there. */
    addLink: (alertId: string, link: NewLink): BatchItem<"sqlite"> =>
      db.insert(alertLinks).values({ ...link, alertId }),

    /** Confirms an alert; its links to confirm have done their work. */
    async confirm(id: string, at: { now: Date; today: string }): Promise<void> {
      const confirmedAt = at.now.toISOString();
      await writeAll(db, [
        db
          .update(alerts)
          .set({
            status: "confirmed",
            confirmBefore: null,
            confirmedAt,
            digestedOn: at.today,
            digestedThrough: confirmedAt,
          })
          .where(and(eq(alerts.id, id), eq(alerts.status, "pending"))),
        db.delete(alertLinks).where(and(eq(alertLinks.alertId, id), eq(alertLinks.purpose, "confirm"))),
      ]);
    },

    /** Erases an alert: its address, its links and the e-mails about it. */
    async erase(id: string): Promise<void> {
      await writeAll(db, [eraseMails(db, id), db.delete(alerts).where(eq(alerts.id, id))]);
    },

    /** Erases every alert of a person, by their folded address. */
    async eraseOf(emailFolded: string): Promise<void> {
      const theirs = sql`lower(trim(${alerts.email})) = ${emailFolded}`;
      await writeAll(db, [
        db.delete(mails).where(inArray(mails.about, db.select({ id: alerts.id }).from(alerts).where(theirs))),
        db.delete(alerts).where(theirs),
      ]);
    },

    /** Erases what nobody confirmed in time, and the links whose time is over. */
    async eraseUnconfirmed(now: Date): Promise<void> {
      const unconfirmed = and(eq(alerts.status, "pending"), lte(alerts.confirmBefore, now));
      await writeAll(db, [
        db
          .delete(mails)
          .where(inArray(mails.about, db.select({ id: alerts.id }).from(alerts).where(unconfirmed))),
        db.delete(alerts).where(unconfirmed),
        db.delete(alertLinks).where(lte(alertLinks.expiresAt, now)),
      ]);
    },

    /** Some of the alerts that had no digest yet on a day, in the order of their ids. */
    async toDigest(today: string, afterId: string, limit: number): Promise<Alert[]> {
      return db
        .select()
        .from(alerts)
        .where(
          and(
            eq(alerts.status, "confirmed"),
            or(isNull(alerts.digestedOn), lt(alerts.digestedOn, today)),
            gt(alerts.id, afterId),
          ),
        )
        .orderBy(asc(alerts.id))
        .limit(limit);
    },

    /** Notes a day's digest, with what is `also` written: the e-mail and its link, when there was something to tell. */
    async digested(
      id: string,
      { today, through }: { today: string; through: string },
      also: readonly BatchItem<"sqlite">[],
    ): Promise<void> {
      await writeAll(db, [
        db.update(alerts).set({ digestedOn: today, digestedThrough: through }).where(eq(alerts.id, id)),
        ...also,
      ]);
    },
  };
};
