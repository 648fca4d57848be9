import type { AcceptanceField, CheckoutField } from "./pack-checkout.state.js";

/** The checkout's field for each of the service's, when a quote is asked for. */
export const QUOTE_FIELDS: Readonly<Record<string, CheckoutField>> = {
  "/quantity": "quantity",
  "/company/siret": "siret",
  "/company/name": "companyName",
  "/company/address/street": "street",
  "/company/address/postalCode": "postalCode",
  "/company/address/city": "city",
  "/contact/firstName": "firstName",
  "/contact/lastName": "lastName",
  "/contact/email": "email",
  "/contact/phone": "phone",
  "/purchaseReference": "purchaseReference",
};

/** The same, when it is accepted. */
export const ORDER_FIELDS: Readonly<Record<string, AcceptanceField>> = {
  "/acceptance/name": "acceptedBy",
  "/acceptance/isAccepted": "isAccepted",
};
