import { expect, test } from "vitest";
import { checkCv, MAX_CV_BYTES } from "./candidate-file.js";

const PDF = "application/pdf";
const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

test.each([
  ["a PDF", { name: "cv.pdf", type: PDF, size: 1 }, { ok: true, value: PDF }],
  ["a PDF of exactly the limit", { name: "cv.PDF", type: PDF, size: MAX_CV_BYTES }, { ok: true, value: PDF }],
  ["a DOCX", { name: "cv.docx", type: DOCX, size: 1 }, { ok: true, value: DOCX }],
  [
    "a DOCX whose type the browser does not know",
    { name: "cv.docx", type: "", size: 1 },
    { ok: true, value: DOCX },
  ],
  [
    "a byte over the limit",
    { name: "cv.pdf", type: PDF, size: MAX_CV_BYTES + 1 },
    { ok: false, reason: "file_too_large" },
  ],
  ["an empty file", { name: "cv.pdf", type: PDF, size: 0 }, { ok: false, reason: "file_empty" }],
  [
    "an old Word file",
    { name: "cv.doc", type: "application/msword", size: 1 },
    { ok: false, reason: "file_type_refused" },
  ],
  [
    "a program declared as PDF",
    { name: "cv.exe", type: PDF, size: 1 },
    { ok: false, reason: "file_type_refused" },
  ],
  [
    "a PDF named as DOCX",
    { name: "cv.docx", type: PDF, size: 1 },
    { ok: false, reason: "file_type_refused" },
  ],
  ["a name without extension", { name: "cv", type: "", size: 1 }, { ok: false, reason: "file_type_refused" }],
] as const)("%s", (_case, file, verdict) => {
  expect(checkCv(file)).toEqual(verdict);
});
