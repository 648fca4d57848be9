import type { Seller } from "@alternance-kit/contract/invoice";
import { AppError } from "../app-error.js";

/** Who sells, and the account that buyers pay to. */
export interface SellerAccount {
  seller: Seller;
  /** Without spaces. */
  iban: string;
  bic: string | null;
}

/** @throws {AppError} `seller_not_configured` */
export function requireSeller(account: SellerAccount | undefined): SellerAccount {
  if (account) return account;
  throw new AppError(
    "seller_not_configured",
    "The operator has not given the seller's details (SELLER_… in the service's environment): orders cannot be taken yet.",
  );
}
