import { OFFER_IMPORT_LIMITS, OfferImportDefaults } from "@alternance-kit/contract/offer-import";
import { AppError, refuseField } from "../../app-error.js";
import { invalid } from "../../http/validation.js";

/** What the two parts of an upload hold. */
export interface Upload {
  content: Uint8Array;
  defaults: OfferImportDefaults;
}

/**
 * Reads `multipart/form-data` with a `file` part and, if lines leave fields out, a `defaults` part in JSON.
 * @throws {AppError} `unsupported_media_type`, `malformed_multipart`, `malformed_json`, `validation_failed`, `file_missing`,
 * `file_empty`, `file_too_large`
 */
export async function readUpload(request: Request): Promise<Upload> {
  if (!/^multipart\/form-data\b/i.test(request.headers.get("content-type") ?? ""))
    throw new AppError("unsupported_media_type", "Send multipart/form-data with a `file` part.");
  const form = await request.formData().catch((error: unknown) => {
    // What stops the body on its way says so itself.
    if (error instanceof AppError) throw error;
    throw new AppError(
      "malformed_multipart",
      "The body must be multipart/form-data, whole and with its boundary.",
    );
  });
  const file = form.get("file");
  if (file === null) throw new AppError("file_missing", "Send the offers as a `file` part.");
  const content = typeof file === "string" ? Buffer.from(file) : new Uint8Array(await file.arrayBuffer());
  if (content.byteLength === 0) throw new AppError("file_empty", "The file holds nothing.");
  if (content.byteLength > OFFER_IMPORT_LIMITS.bytes) throw fileTooLarge();
  return { content, defaults: await readDefaults(form.get("defaults")) };
}

async function readDefaults(part: File | string | null): Promise<OfferImportDefaults> {
  if (part === null) return {};
  return parseDefaults(typeof part === "string" ? part : await part.text());
}

/** @throws {AppError} `validation_failed` naming each field that is no offer's, or not as it should be */
export function parseDefaults(text: string): OfferImportDefaults {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw refuseField("/defaults", "malformed", "Give the defaults as one JSON object.");
  }
  const parsed = OfferImportDefaults.safeParse(value);
  if (parsed.success) return parsed.data;
  throw invalid(parsed.error.issues, value);
}

export const fileTooLarge = () =>
  new AppError("file_too_large", "The file is over 5 MB, the most an import takes: send it in parts.");
