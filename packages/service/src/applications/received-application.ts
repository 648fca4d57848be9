import type { KeptAnswers } from "@alternance-kit/contract/answer";
import type { Application, ApplicationReceipt, NewApplication } from "@alternance-kit/contract/application";
import type { Attribution } from "@alternance-kit/contract/attribution";
import type { Consent } from "@alternance-kit/contract/consent";
import { foldedEmail } from "@alternance-kit/domain/email";
import type { z } from "@hono/zod-openapi";
import type { applications } from "./applications.table.js";
import type { OtherFile } from "./cv-rows.store.js";

/** An application as it was received, and whose it is. */
export type ReceivedApplication = ApplicationReceipt &
  Pick<
    z.output<typeof NewApplication>,
    "applicant" | "message" | "language" | "pageUrl" | "guardian" | "disability"
  > & {
    companyId: string;
    sourcePartnerId: string;
    sourceOrigin: Application["source"]["origin"];
    cvKey: string;
    consents: readonly Consent[];
    /** Those beside the CV. */
    files: readonly OtherFile[];
    answers?: KeptAnswers | undefined;
    attribution?: Attribution | null;
  };

/** The columns of what a candidate sent; its own name, status and instants stand apart, as what is sent again leaves them. */
export const keptOf = ({
  offerId,
  companyId,
  sourcePartnerId,
  sourceOrigin,
  cvKey,
  applicant,
  cv,
  message,
  language,
  pageUrl,
}: ReceivedApplication) =>
  ({
    offerId,
    companyId,
    sourcePartnerId,
    sourceOrigin,
    pageUrl: pageUrl ?? null,
    firstName: applicant.firstName,
    lastName: applicant.lastName,
    email: applicant.email,
    emailFolded: foldedEmail(applicant.email),
    phone: applicant.phone ?? null,
    message: message || null,
    language: language ?? "fr",
    cvKey,
    cvFileName: cv.fileName,
    cvType: cv.contentType,
    cvSizeBytes: cv.sizeBytes,
    cvSha256: cv.sha256,
    cvScan: cv.scan,
  }) satisfies Partial<typeof applications.$inferInsert>;
