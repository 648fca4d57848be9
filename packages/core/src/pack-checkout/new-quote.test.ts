import { expect, test } from "vitest";
import { someValues } from "../../test/builders.js";
import { newQuote } from "./new-quote.js";

test("the fields become the buyer, the contact and the order reference", () => {
  expect(newQuote("pck_1", someValues({ quantity: "3", purchaseReference: "BC-42" }))).toEqual({
    packId: "pck_1",
    quantity: 3,
    company: {
      siret: "73282932000074",
      name: "Occitel",
      address: { street: "1 rue des Arts", postalCode: "31000", city: "Toulouse" },
    },
    contact: { firstName: "Ada", lastName: "Lovelace", email: "ada@example.org" },
    purchaseReference: "BC-42",
  });
});

test("an order reference left out is not sent empty", () => {
  expect(newQuote("pck_1", someValues())).not.toHaveProperty("purchaseReference");
});
