import type { Config } from "@alternance-kit/service";
import { DEMO_OPERATOR } from "./partners.js";

/** Who sells in the demo: fictional; the IBAN is the public example of the registry, to which nothing can be paid. */
export const DEMO_SELLER: NonNullable<Config["sellerAccount"]> = {
  seller: {
    name: DEMO_OPERATOR.name,
    legalForm: "Association loi 1901 (fictive)",
    siret: DEMO_OPERATOR.siret ?? "",
    vatNumber: null,
    address: { street: "1 place de la Démonstration", postalCode: "31000", city: "Toulouse" },
  },
  iban: "FR1420041010050500013M02606",
  bic: null,
};
