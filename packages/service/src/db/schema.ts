// Every table, for drizzle-kit: `pnpm --filter @alternance-kit/service db:generate` writes the migration of a change.
export { alertLinks, alerts } from "../alerts/alerts.table.js";
export { applicationAnswers } from "../applications/answers/application-answers.table.js";
export { applicationFiles } from "../applications/application-files.table.js";
export {
  applicationLinks,
  applicationMoves,
  applications,
  applicationTombstones,
} from "../applications/applications.table.js";
export { applicationConsents } from "../applications/consents/consents.table.js";
export { evidence } from "../applications/consents/evidence.table.js";
export { applicationDisabilities } from "../applications/disability/disabilities.table.js";
export { applicationGuardians, guardianLinks } from "../applications/guardian/guardians.table.js";
export { applicationInterviews } from "../applications/interview/interviews.table.js";
export { applicationMessages } from "../applications/messages/messages.table.js";
export { applicationNotes } from "../applications/notes/notes.table.js";
export { applicationRectifications } from "../applications/rectifications/rectifications.table.js";
export { retentionRuns } from "../applications/retention/retention.table.js";
export {
  candidateLinkRequests,
  candidateLinks,
  candidateSessions,
} from "../candidate-space/candidate-access.table.js";
export { clientSessions } from "../client-sessions/client-sessions.table.js";
export { dossierMoves, dossiers } from "../dossiers/dossiers.table.js";
export { events } from "../events/events.table.js";
export { idempotentAnswers } from "../idempotency/idempotency.table.js";
export { invoices } from "../invoices/invoices.table.js";
export { keys } from "../keys/keys.table.js";
export { mails } from "../mail/mails.table.js";
export { npecBranches, npecImports, npecLevels } from "../npec/npec.table.js";
export { offerEvents } from "../offers/history/offer-events.table.js";
export { offers } from "../offers/offers.table.js";
export { offerQuestionSets } from "../offers/questions/offer-question-sets.table.js";
export { offerReviews } from "../offers/review/offer-reviews.table.js";
export { orders } from "../orders/orders.table.js";
export { packs } from "../packs/packs.table.js";
export { partners } from "../partners/partners.table.js";
export { placements } from "../placements/placements.table.js";
export {
  poolCandidates,
  poolConsents,
  poolDisabilities,
  poolFiles,
  poolGuardians,
  poolLinks,
  poolProposals,
  poolTombstones,
} from "../pool/pool.table.js";
export { quotas } from "../quotas/quotas.table.js";
export { quotes } from "../quotes/quotes.table.js";
export { referenceValues } from "../reference-values/reference-values.table.js";
export { spentProofs } from "../robots/spent-proofs.table.js";
export { uploads, uploadUses } from "../uploads/uploads.table.js";
export { settings } from "./settings.table.js";
