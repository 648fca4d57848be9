import type { Consent } from "@alternance-kit/contract/consent";
import { and, asc, eq, inArray, isNull, type SQL, sql } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import type { Db } from "../../db/open-db.js";
import { applications } from "../applications.table.js";
import type { PlainPurpose } from "./consent-columns.js";
import { applicationConsents } from "./consents.table.js";

export type ConsentStore = ReturnType<typeof consentStore>;

/** A consent that may be kept in clear. */
export type PlainConsent = Consent & { purpose: PlainPurpose };

export const isPlain = (consent: Consent): consent is PlainConsent => consent.purpose !== "disability";

/** Whether the partner whose page an application came from may see its candidate's name. */
export const isNameShared: SQL<number> = sql<number>`EXISTS (SELECT 1 FROM ${applicationConsents} WHERE ${applicationConsents.applicationId} = ${applications.id} AND ${applicationConsents.purpose} = 'school' AND ${applicationConsents.withdrawnAt} IS NULL)`;

export const consentStore = (db: Db) => {
  const inForce = (applicationId: string, purpose: PlainPurpose) =>
    and(
      eq(applicationConsents.applicationId, applicationId),
      eq(applicationConsents.purpose, purpose),
      isNull(applicationConsents.withdrawnAt),
    );

  const withdraw = (applicationId: string, purpose: PlainPurpose, at: string): BatchItem<"sqlite"> =>
    db.update(applicationConsents).set({ withdrawnAt: at }).where(inForce(applicationId, purpose));

  return {
    withdraw,

    /** Given once more, the one before it is withdrawn: each is the proof of its own time. */
    give: (applicationId: string, consent: PlainConsent): BatchItem<"sqlite">[] => [
      withdraw(applicationId, consent.purpose, consent.givenAt),
      db.insert(applicationConsents).values({ ...consent, applicationId }),
    ],

    /** The oldest first. */
    async of(applicationIds: readonly string[]): Promise<Map<string, Consent[]>> {
      const rows = await db
        .select()
        .from(applicationConsents)
        .where(inArray(applicationConsents.applicationId, [...applicationIds]))
        .orderBy(asc(applicationConsents.seq));
      const found = new Map<string, Consent[]>(applicationIds.map((id) => [id, []]));
      for (const { seq: _, applicationId, ...consent } of rows) found.get(applicationId)?.push(consent);
      return found;
    },
  };
};
