import { expect, test } from "vitest";
import { someValues } from "../../test/builders.js";
import { EMPTY } from "./steps.js";
import { acceptanceErrors, validate } from "./validate.js";

test.each([
  ["all is well", {}, {}],
  ["a SIRET with a wrong digit", { siret: "73282932000075" }, { siret: "siret_wrong_check_digit" }],
  ["a SIRET cut short", { siret: "7328" }, { siret: "siret_incomplete" }],
  ["a postal code that is none", { postalCode: "3100" }, { postalCode: "malformed" }],
  ["too many packs", { quantity: "21" }, { quantity: "too_big" }],
  ["an e-mail without domain", { email: "ada@" }, { email: "email_malformed" }],
  ["no order reference, which is optional", { purchaseReference: "" }, {}],
])("%s", (_case, change, errors) => {
  expect(validate({ ...someValues(), ...change })).toEqual(errors);
});

test("an untouched checkout lacks all that is required, and nothing else", () => {
  expect(validate(EMPTY)).toEqual({
    siret: "required",
    companyName: "required",
    street: "required",
    postalCode: "required",
    city: "required",
    firstName: "required",
    lastName: "required",
    email: "required",
  });
});

test.each([
  ["", false, { acceptedBy: "required", isAccepted: "required" }],
  ["Ada Lovelace", false, { isAccepted: "required" }],
  ["Ada Lovelace", true, {}],
])("a quote accepted by %j: %s", (acceptedBy, isAccepted, errors) => {
  expect(acceptanceErrors(acceptedBy, isAccepted)).toEqual(errors);
});
