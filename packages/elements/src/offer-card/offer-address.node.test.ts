import { anOffer } from "@alternance-kit/testing/answers";
import { expect, test } from "vitest";
import { offerAddress } from "./offer-address.js";

const { id } = anOffer();
const SLUG = `developpeur-se-web-react-en-alternance-toulouse-${id}`;

test.each([
  ["/offres?offer={id}", `/offres?offer=${id}`],
  ["/offres/{slug}.html#{id}", `/offres/${SLUG}.html#${id}`],
  ["/nos-offres", "/nos-offres"],
  ["", `https://service.example/base/offers/${SLUG}`],
])("where the page says %j, the offer is read at %s", (pattern, address) => {
  expect(offerAddress(anOffer(), pattern, "https://service.example/base/")).toBe(address);
});
