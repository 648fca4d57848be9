import { expect, test } from "vitest";
import { cut, refusal } from "../../test/port.js";
import { submissionFailure } from "./submission-failure.js";

test("the service's field errors come back beside their fields", () => {
  const error = refusal("validation_failed", [
    { pointer: "/applicant/email", code: "email_malformed" },
    { pointer: "/message", code: "too_long" },
    { pointer: "/cv", code: "file_missing" },
  ]);
  expect(submissionFailure(error)).toEqual({
    status: "editing",
    errors: { email: "email_malformed", message: "too_long", cv: "file_missing" },
  });
});

test.each([
  ["file_missing", "file_missing"],
  ["file_empty", "file_empty"],
  ["file_too_large", "file_too_large"],
  ["body_too_large", "file_too_large"],
  ["file_type_refused", "file_type_refused"],
  ["file_content_mismatch", "file_content_mismatch"],
] as const)("a refusal for %s is the file's error", (code, cv) => {
  expect(submissionFailure(refusal(code))).toEqual({ status: "editing", errors: { cv } });
});

test.each([
  ["a closed offer", refusal("offer_closed"), "offer_closed"],
  [
    "a field that is none of the form's",
    refusal("validation_failed", [{ pointer: "/pageUrl", code: "url_malformed" }]),
    "validation_failed",
  ],
  ["no answer", cut(), "unreachable"],
])("%s is not the fields' fault", (_case, error, code) => {
  expect(submissionFailure(error)).toEqual({ status: "failed", code });
});
