import { expect, test } from "vitest";
import { fileNameOf } from "./content-disposition.js";

test.each([
  ["a token", "attachment; filename=cv.pdf", "cv.pdf"],
  ["a quoted name", 'attachment; filename="CV Ada.pdf"', "CV Ada.pdf"],
  ["quotes and semicolons inside", 'attachment; filename="a \\"b\\"; c.pdf"', 'a "b"; c.pdf'],
  [
    "UTF-8, which comes before the plain name",
    "attachment; filename=\"cv.pdf\"; filename*=UTF-8''r%C3%A9sum%C3%A9.pdf",
    "résumé.pdf",
  ],
  ["UTF-8 with a language", "attachment; filename*=utf-8'fr'caf%C3%A9.docx", "café.docx"],
  [
    "UTF-8 that is none, so the plain name",
    "attachment; filename=cv.pdf; filename*=UTF-8''%E9.pdf",
    "cv.pdf",
  ],
  ["folders are cut off", 'attachment; filename="../../etc/passwd"', "passwd"],
  ["a Windows path too", 'attachment; filename="C:\\\\Users\\\\ada\\\\cv.pdf"', "cv.pdf"],
  ["folders encoded", "attachment; filename*=UTF-8''..%2F..%2Fcv.pdf", "cv.pdf"],
  ["nothing but dots", 'attachment; filename=".."', "cv"],
  ["no name", "attachment", "cv"],
  ["no header", null, "cv"],
])("%s", (_case, header, expected) => {
  expect(fileNameOf(header, "cv")).toBe(expected);
});
