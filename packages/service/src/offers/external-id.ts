import { refuseField } from "../app-error.js";
import { violates } from "../db/open-db.js";

/** Writes an offer; @throws {AppError} `validation_failed` when another of the company's offers bears the same `externalId`. */
export async function refuseTakenExternalId<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (!violates(error, "UNIQUE constraint failed: offers.company_id, offers.external_id")) throw error;
    throw refuseField(
      "/externalId",
      "already_used",
      "Another of your offers has this id: change that one, or give this one its own.",
    );
  }
}
