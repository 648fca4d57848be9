import type { NewGuardian } from "@alternance-kit/contract/consent";
import { foldedEmail } from "@alternance-kit/domain/email";
import { AppError } from "../../app-error.js";
import type { Quota, Quotas } from "../../quotas/quotas.js";

/** What one address may be asked in a day, whoever names it: anyone could name anybody's. */
const PER_GUARDIAN: Quota = { name: "guardian_asked", limit: 10, windowMs: 24 * 3_600_000 };

/** Counts an e-mail to a guardian. @throws {AppError} `too_many_requests`, with until when */
export async function countGuardian(quotas: Quotas, guardian: NewGuardian | undefined): Promise<void> {
  if (!guardian) return;
  const until = await quotas.use(PER_GUARDIAN, foldedEmail(guardian.email));
  if (!until) return;
  const detail = `This guardian was asked ${PER_GUARDIAN.limit} times within a day, the most we take: try again after ${until.toISOString()}.`;
  const errors = [{ pointer: "/guardian/email", code: "too_many_applications" as const, detail }];
  throw new AppError("too_many_requests", detail, errors, until);
}
