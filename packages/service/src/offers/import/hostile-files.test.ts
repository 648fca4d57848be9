import { OFFER_IMPORT_FORMATS } from "@alternance-kit/contract/offer-import";
import fc from "fast-check";
import { expect, test } from "vitest";
import { AppError } from "../../app-error.js";
import { completeOffer } from "./complete-offer.js";
import { READERS } from "./read-offers.js";

const SIRET = "73282932000074";

/** Every line, or one refusal of the whole: anything else would be a failure of ours. */
function readWhole(format: (typeof OFFER_IMPORT_FORMATS)[number], content: Uint8Array): void {
  try {
    for (const line of READERS[format](content, SIRET).offers) {
      const complete = completeOffer(line, {});
      expect(complete.ok || complete.errors.length > 0).toBe(true);
    }
  } catch (error) {
    expect(error).toBeInstanceOf(AppError);
  }
}

test.each(OFFER_IMPORT_FORMATS)("any bytes, read as %s, are judged or refused", (format) => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => readWhole(format, bytes)));
});

const key = fc.oneof(
  fc.constantFrom(
    "jobs",
    "offers",
    "id",
    "title",
    "content",
    "location",
    "name",
    "metadata",
    "value",
    "text",
    "lists",
  ),
  fc.constantFrom(
    "identifier",
    "workplace",
    "contract",
    "offer",
    "start",
    "rome_codes",
    "publication",
    "__proto__",
  ),
  fc.string(),
);

test.each(["json", "lba", "greenhouse", "lever"] as const)(
  "any JSON, read as %s, is judged or refused",
  (format) => {
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: "small" },
        fc.string(),
        fc.double(),
        fc.constant(null),
        fc.array(tie("value")),
        fc.dictionary(key, tie("value")),
      ),
    }));
    fc.assert(
      fc.property(value, (json) => readWhole(format, Buffer.from(JSON.stringify([json, { jobs: [json] }])))),
    );
  },
);

test("any cells under known headings, read as CSV, are judged or refused", () => {
  const headings =
    "externalId;title;description;ville;code postal;niveau;rythme;début;durée;compétences;salaire mensuel;contrat;statut";
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme" }), { maxLength: 13 }), (cells) =>
      readWhole(
        "csv",
        Buffer.from(`${headings}\n${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(";")}\n`),
      ),
    ),
  );
});
