import { foldedEmail } from "@alternance-kit/domain/email";
import { AppError } from "../app-error.js";
import type { Quota, Quotas } from "../quotas/quotas.js";

const HOUR_MS = 3_600_000;

/** What one page may send in an hour: a school's open day, not a robot. */
const PER_PAGE: Quota = { name: "applications_of_page", limit: 300, windowMs: HOUR_MS };
/** Forms without a script do no work: fewer are taken. */
const PER_PAGE_WITHOUT_SCRIPT: Quota = { name: "plain_applications_of_page", limit: 30, windowMs: HOUR_MS };
/** Who looks for a contract writes to many companies, but one by one. */
const PER_EMAIL: Quota = { name: "applications_of_email", limit: 30, windowMs: 24 * HOUR_MS };
/** What one company is sent in a day, over all pages. */
const PER_COMPANY: Quota = { name: "applications_to_company", limit: 500, windowMs: 24 * HOUR_MS };
/** A page asks for one challenge a form, and for another when that is over. */
const CHALLENGES: Quota = { name: "application_challenges", limit: 1_200, windowMs: HOUR_MS };

export interface CountedApplication {
  /** The key and the page it came from; none of a server's, which answers for its own visitors. */
  page: { id: string; hasScript: boolean } | undefined;
  email: string;
  emailPointer: string;
  /** Whom it goes to; none of what goes to the pool. */
  companyId: string | undefined;
}

/** Counts an application. @throws {AppError} `too_many_requests`, with which limit, until when, and what a person can do */
export async function countApplication(
  quotas: Quotas,
  { page, email, emailPointer, companyId }: CountedApplication,
  contact: string | undefined,
): Promise<void> {
  const instead = contact ? ` or write to ${contact}` : " or apply by the company's own address";
  if (page) {
    const quota = page.hasScript ? PER_PAGE : PER_PAGE_WITHOUT_SCRIPT;
    const until = await quotas.use(quota, page.id);
    if (until) throw refusal(`This page has sent ${quota.limit} applications within an hour`, until, instead);
  }
  const emailUntil = await quotas.use(PER_EMAIL, foldedEmail(email));
  if (emailUntil)
    throw refusal(
      `This address has applied ${PER_EMAIL.limit} times within a day`,
      emailUntil,
      instead,
      emailPointer,
    );
  if (companyId === undefined) return;
  const companyUntil = await quotas.use(PER_COMPANY, companyId);
  if (companyUntil)
    throw refusal(
      `This company was sent ${PER_COMPANY.limit} applications within a day`,
      companyUntil,
      instead,
      "/offerId",
    );
}

/** @throws {AppError} `too_many_requests` */
export async function countChallenge(quotas: Quotas, pageId: string): Promise<void> {
  const until = await quotas.use(CHALLENGES, pageId);
  if (until)
    throw refusal(`This page has asked for ${CHALLENGES.limit} challenges within an hour`, until, "");
}

function refusal(what: string, until: Date, instead: string, pointer?: string): AppError {
  const detail = `${what}, the most we take: try again after ${until.toISOString()}${instead}.`;
  const errors = pointer ? [{ pointer, code: "too_many_applications" as const, detail }] : [];
  return new AppError("too_many_requests", detail, errors, until);
}
