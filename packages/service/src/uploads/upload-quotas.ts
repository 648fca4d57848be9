import { AppError } from "../app-error.js";
import type { Quota, Quotas } from "../quotas/quotas.js";

/** Two files of each of the applications that a page may send in an hour. */
const PER_PAGE: Quota = { name: "uploads_of_page", limit: 600, windowMs: 3_600_000 };

/** What one page's uploads may take on the disk that no application names. */
export const MOST_WAITING_BYTES = 1024 * 1024 * 1024;

/** Counts an upload that a page begins. @throws {AppError} `too_many_requests` */
export async function countUpload(
  quotas: Quotas,
  pageId: string,
  waitingBytes: number,
  now: Date,
): Promise<void> {
  const until = await quotas.use(PER_PAGE, pageId);
  if (until) throw refusal(`This page has begun ${PER_PAGE.limit} uploads within an hour`, until);
  if (waitingBytes > MOST_WAITING_BYTES)
    throw refusal(
      "1 GB of this page's uploads wait to be named",
      new Date(now.getTime() + PER_PAGE.windowMs),
    );
}

const refusal = (what: string, until: Date): AppError =>
  new AppError(
    "too_many_requests",
    `${what}, the most we take: try again after ${until.toISOString()}, or send the file with the application.`,
    [],
    until,
  );
