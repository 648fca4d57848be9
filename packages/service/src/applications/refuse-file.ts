import { AppError } from "../app-error.js";

const DETAILS = {
  file_missing: "Add the file, with its name: PDF or DOCX, at most 5 MB.",
  file_empty: "The file holds no byte: choose it again.",
  file_too_large: "Send a file of at most 5 MB (5,242,880 bytes).",
  file_type_refused: "Send a PDF (.pdf) or a Word document (.docx), with the media type of its extension.",
  file_content_mismatch: "The file's content is not what its name and type say: send a real PDF or DOCX.",
  file_infected: "A virus was found in this file: send another one.",
} as const;

/** The refusal of a candidate's file, on its field. */
export function refuseFile(pointer: string, code: keyof typeof DETAILS): AppError {
  const detail = DETAILS[code];
  return new AppError(code, detail, [{ pointer, code, detail }]);
}
