import type { Application, CvDescription } from "@alternance-kit/contract/application";
import { eq } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { Db } from "../db/open-db.js";
import { offers } from "../offers/offers.table.js";
import { partners } from "../partners/partners.table.js";
import { type Answered, answersOf, NO_ANSWERS } from "./answers/answers-of.js";
import { applications } from "./applications.table.js";
import { type ChoiceStore, type Choices, NO_CHOICES } from "./consents/choices.store.js";
import { documentsOf } from "./documents-of.js";
import { historiesOf } from "./histories-of.js";
import { interviewsOf } from "./interview/interviews.store.js";
import { messagesOf } from "./messages/messages.store.js";
import { notesOf } from "./notes/notes.store.js";
import { rectificationsOf } from "./rectifications/rectifications.store.js";
import type { Sight } from "./seen-by.js";

/** An application as it is kept, before it is known who reads it. */
export type KeptApplication = Application & { applicant: { firstName: string; lastName: string } };

const company = alias(partners, "company");
const source = alias(partners, "source");

/** Rows of applications, and what other tables hold of each: one query a table, however many the rows. */
export const applicationReader = (db: Db, choices: Pick<ChoiceStore, "of">) => {
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

  const whole = async (
    sight: Sight,
    rows: Awaited<ReturnType<typeof select>>,
  ): Promise<KeptApplication[]> => {
    const namesPeople = sight.as === "company" || sight.as === "operator";
    const ids = rows.map(({ application }) => application.id);
    const [histories, notes, interviews, messages, rectified, documents, answered, chosen] =
      await Promise.all([
        historiesOf(db, ids, namesPeople),
        notesOf(db, ids, namesPeople),
        interviewsOf(db, ids),
        messagesOf(db, ids),
        rectificationsOf(db, ids),
        documentsOf(db, ids),
        answersOf(db, ids),
        choices.of(ids),
      ]);
    return rows.map((row) => {
      const { id } = row.application;
      return {
        ...toApplication(row, documents.get(id)),
        history: histories.get(id) ?? [],
        notes: notes.get(id) ?? [],
        interview: interviews.get(id) ?? null,
        messages: messages.get(id) ?? [],
        rectifications: rectified.get(id) ?? [],
        ...(answered.get(id) ?? NO_ANSWERS),
        ...(chosen.get(id) ?? NO_CHOICES),
      };
    });
  };

  return { select, whole };
};

type Row = {
  application: typeof applications.$inferSelect;
  title: string;
  companyName: string;
  sourceName: string;
};

const toApplication = (
  { application: row, title, companyName, sourceName }: Row,
  document: CvDescription | undefined,
): Omit<
  KeptApplication,
  keyof Choices | keyof Answered | "history" | "notes" | "interview" | "messages" | "rectifications"
> => ({
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
  document: document ?? null,
  status: row.status,
  source: {
    partnerId: row.sourcePartnerId,
    partnerName: sourceName,
    origin: row.sourceOrigin,
    pageUrl: row.pageUrl,
  },
  attribution: row.attribution,
  receivedAt: row.receivedAt,
  updatedAt: row.updatedAt,
});
