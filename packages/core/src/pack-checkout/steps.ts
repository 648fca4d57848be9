import { priceOf } from "@alternance-kit/domain/quote";
import type { Refused } from "../field-errors.js";
import type { CheckoutField, CheckoutValues, Filled, PackCheckoutState } from "./pack-checkout.state.js";
import { quantityOf } from "./quantity.js";
import { siretCheck } from "./siret-check.js";

/** What the fields say before anything is typed. */
export const EMPTY: CheckoutValues = {
  quantity: "1",
  siret: "",
  companyName: "",
  street: "",
  postalCode: "",
  city: "",
  firstName: "",
  lastName: "",
  email: "",
  phone: "",
  purchaseReference: "",
};

/** What goes with every step. */
export const filled = ({ packs, pack, values }: Filled): Filled => ({ packs, pack, values });

/** The step of the fields, with what they come to. */
export const editing = (
  kept: Filled,
  outcome: Refused<CheckoutField> = { errors: {} },
): PackCheckoutState => ({
  ...kept,
  status: "editing",
  totals: priceOf(kept.pack, quantityOf(kept.values.quantity)),
  siretCheck: siretCheck(kept.values.siret),
  ...outcome,
});
