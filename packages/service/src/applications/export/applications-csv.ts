import type { Application } from "@alternance-kit/contract/application";

type Cell = (application: Application) => string | number | null | undefined;

/** What stands in each column, as its reader sees the application. What is told apart (RQTH, consents, a guardian, notes, messages) is in none. */
const COLUMNS: Readonly<Record<string, Cell>> = {
  reference: ({ reference }) => reference,
  status: ({ status }) => status,
  receivedAt: ({ receivedAt }) => receivedAt,
  updatedAt: ({ updatedAt }) => updatedAt,
  firstName: ({ applicant }) => applicant.firstName,
  lastName: ({ applicant }) => applicant.lastName,
  email: ({ applicant }) => applicant.email,
  phone: ({ applicant }) => applicant.phone,
  offerTitle: ({ offer }) => offer.title,
  companyName: ({ offer }) => offer.companyName,
  cvFileName: ({ cv }) => cv?.fileName,
  declineReason: ({ history }) => history.findLast(({ status }) => status === "declined")?.reason,
  interviewAt: ({ interview }) => interview?.slots[interview.chosen ?? -1]?.startsAt,
  sourcePartnerName: ({ source }) => source.partnerName,
  sourceOrigin: ({ source }) => source.origin,
  pageUrl: ({ source }) => source.pageUrl,
  firstPageUrl: ({ attribution }) => attribution?.first?.pageUrl,
  firstReferrer: ({ attribution }) => attribution?.first?.referrer,
  firstSource: ({ attribution }) => attribution?.first?.utm?.source,
  firstMedium: ({ attribution }) => attribution?.first?.utm?.medium,
  firstCampaign: ({ attribution }) => attribution?.first?.utm?.campaign,
  lastSource: ({ attribution }) => attribution?.last?.utm?.source,
  lastMedium: ({ attribution }) => attribution?.last?.utm?.medium,
  lastCampaign: ({ attribution }) => attribution?.last?.utm?.campaign,
  offerId: ({ offer }) => offer.id,
  id: ({ id }) => id,
};

export const HEADINGS: readonly string[] = Object.keys(COLUMNS);

export const rowOf = (application: Application) => Object.values(COLUMNS).map((cell) => cell(application));
