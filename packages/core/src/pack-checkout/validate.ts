import { isPostalCode } from "@alternance-kit/domain/postal-code";
import { checkSiret } from "@alternance-kit/domain/siret";
import { type FieldErrors, missing } from "../field-errors.js";
import { personErrors } from "../person.js";
import type { AcceptanceField, CheckoutField, CheckoutValues } from "./pack-checkout.state.js";
import { quantityError } from "./quantity.js";

/** What is wrong with the buyer's fields before a quote is asked for. Values come trimmed. */
export function validate(values: CheckoutValues): FieldErrors<CheckoutField> {
  const quantity = quantityError(values.quantity);
  const siret = checkSiret(values.siret);
  return {
    ...(quantity && { quantity }),
    ...(!siret.ok && { siret: siret.reason }),
    ...(!isPostalCode(values.postalCode) && { postalCode: "malformed" }),
    ...personErrors(values),
    ...missing(values, ["siret", "companyName", "street", "postalCode", "city"]),
  };
}

/** What is wrong with the acceptance of a quote. The name comes trimmed. */
export const acceptanceErrors = (acceptedBy: string, isAccepted: boolean): FieldErrors<AcceptanceField> => ({
  ...(!acceptedBy && { acceptedBy: "required" }),
  ...(!isAccepted && { isAccepted: "required" }),
});
