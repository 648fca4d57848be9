import { MAX_CV_BYTES } from "@alternance-kit/domain/candidate-file";
import { expect, test } from "vitest";
import { validate } from "./validate.js";

const ada = { firstName: "Ada", lastName: "Lovelace", email: "ada@example.org", phone: "", message: "" };
const aFile = (name: string, size: number, type = "application/pdf") =>
  new File([new Uint8Array(size)], name, { type });

test.each([
  ["a PDF", aFile("cv.pdf", 8), {}],
  ["no file", undefined, { cv: "file_missing" }],
  ["an empty file", aFile("cv.pdf", 0), { cv: "file_empty" }],
  ["a byte too many", aFile("cv.pdf", MAX_CV_BYTES + 1), { cv: "file_too_large" }],
  ["a program", aFile("cv.exe", 8), { cv: "file_type_refused" }],
])("%s", (_case, cv, errors) => {
  expect(validate(ada, cv)).toEqual(errors);
});

test("every field that is wrong is told at once", () => {
  const values = { ...ada, firstName: "", email: "ada", phone: "12" };
  expect(validate(values, undefined)).toEqual({
    firstName: "required",
    email: "email_malformed",
    phone: "phone_malformed",
    cv: "file_missing",
  });
});
