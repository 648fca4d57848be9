import { AppError } from "../app-error.js";

/** An upload that is not there, whoever's it is: unknown, another's, used up or expired. */
export function uploadGone(pointer?: string): AppError {
  const detail =
    "There is no such upload any more: send the file again, with the same key and from the same page.";
  return new AppError(
    "upload_not_found",
    detail,
    pointer === undefined ? [] : [{ pointer, code: "upload_not_found", detail }],
  );
}

export function uploadIncomplete(pointer: string, receivedBytes: number, sizeBytes: number): AppError {
  const detail = `Of ${sizeBytes} bytes, ${receivedBytes} have come: send the rest first.`;
  return new AppError("upload_incomplete", detail, [{ pointer, code: "upload_incomplete", detail }]);
}

/** What goes on from elsewhere than where the upload is, or came here cut. */
export const offsetMismatch = (receivedBytes: number): AppError =>
  new AppError(
    "upload_offset_mismatch",
    `The upload is at byte ${receivedBytes}: ask where it is, and go on from there.`,
  );
