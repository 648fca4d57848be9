import type { NewQuote } from "@alternance-kit/sdk/types";
import { personOf } from "../person.js";
import type { CheckoutValues } from "./pack-checkout.state.js";

/** What is sent to ask for a quote. Values come trimmed and checked. */
export const newQuote = (packId: string, values: CheckoutValues): NewQuote => ({
  packId,
  quantity: Number(values.quantity),
  company: {
    siret: values.siret,
    name: values.companyName,
    address: { street: values.street, postalCode: values.postalCode, city: values.city },
  },
  contact: personOf(values),
  ...(values.purchaseReference && { purchaseReference: values.purchaseReference }),
});
