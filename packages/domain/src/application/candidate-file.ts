import { accept, refuse, type Verdict } from "../verdict.js";

/** The most a CV may weigh, in bytes (5 MiB). */
export const MAX_CV_BYTES = 5 * 1024 * 1024;

/** Media types a CV may have, with the file name's extension. */
export const CV_TYPES = {
  "application/pdf": "pdf",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
} as const;
export type CvType = keyof typeof CV_TYPES;

/** What is known of a virus in a CV: nobody looked yet, none was found, or one was. */
export const CV_SCANS = ["unscanned", "clean", "infected"] as const;
export type CvScan = (typeof CV_SCANS)[number];

export type CvRefusal = "file_empty" | "file_too_large" | "file_type_refused";

/**
 * What can be told of a CV before its bytes are read. The type is the declared one or, where the browser declares none, the extension's;
 * whoever stores the file compares it with the bytes.
 */
export function checkCv(file: { name: string; type: string; size: number }): Verdict<CvType, CvRefusal> {
  const type = cvType(file);
  if (!type) return refuse("file_type_refused");
  if (file.size === 0) return refuse("file_empty");
  if (file.size > MAX_CV_BYTES) return refuse("file_too_large");
  return accept(type);
}

/** The type and the extension must agree: a `.exe` declared as PDF is refused, and so is a PDF named `.exe`. */
export function cvType({ name, type }: { name: string; type: string }): CvType | undefined {
  const extension = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
  const byExtension = (Object.keys(CV_TYPES) as CvType[]).find((known) => CV_TYPES[known] === extension);
  const declaresNone = type === "" || type === "application/octet-stream";
  return declaresNone || type === byExtension ? byExtension : undefined;
}
