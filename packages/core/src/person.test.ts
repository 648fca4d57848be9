import { expect, test } from "vitest";
import { personErrors, personOf } from "./person.js";

const ada = { firstName: "Ada", lastName: "Lovelace", email: "ada@example.org", phone: "" };

test.each([
  ["all is well", {}, {}],
  [
    "nothing is said",
    { firstName: "", lastName: "", email: "" },
    { firstName: "required", lastName: "required", email: "required" },
  ],
  ["an e-mail without domain", { email: "ada@" }, { email: "email_malformed" }],
  ["a phone number that is none", { phone: "06 12" }, { phone: "phone_malformed" }],
  ["a phone number", { phone: "06 12 34 56 78" }, {}],
])("%s", (_case, change, errors) => {
  expect(personErrors({ ...ada, ...change })).toEqual(errors);
});

test("a phone number left out is not sent empty", () => {
  expect(personOf(ada)).toEqual({ firstName: "Ada", lastName: "Lovelace", email: "ada@example.org" });
  expect(personOf({ ...ada, phone: "0612345678" }).phone).toBe("0612345678");
});
