import { expect, test } from "vitest";
import { readUploadMetadata } from "./upload-metadata.js";

test.each([
  ["filename Y3YucGRm", { filename: "cv.pdf" }],
  ["filename Y3YucGRm,filetype YXBwbGljYXRpb24vcGRm", { filename: "cv.pdf", filetype: "application/pdf" }],
  ["filename Y3YucGRm, offerId b2ZmXzE=, isPublic", { filename: "cv.pdf", offerId: "off_1", isPublic: "" }],
  ["filename w6l0w6kucGRm,filetype ", { filename: "été.pdf", filetype: "" }],
])("%s", (header, pairs) => {
  expect(Object.fromEntries(readUploadMetadata(header) ?? [])).toEqual(pairs);
});

test.each(["", "filename cv.pdf!", "filename Y3Y=,filename Y3Y=", "filename Y3Y= Y3Y=", "a,,b"])(
  "%j is not of the form",
  (header) => {
    expect(readUploadMetadata(header)).toBeUndefined();
  },
);
