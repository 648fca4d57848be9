import type { OfferFinding } from "./finding.js";
import type { JudgedOffer } from "./offer-text.js";

type Terms = Pick<JudgedOffer, "monthlyPayCents" | "floorCents" | "contractTypes">;

/** A pay that is less than the law wants of anyone, whatever their age. */
export function findPayBelowMinimum({ monthlyPayCents, floorCents, contractTypes }: Terms): OfferFinding[] {
  if (monthlyPayCents === null || floorCents === null || monthlyPayCents >= floorCents) return [];
  return [
    {
      code: "pay_below_minimum",
      pointer: "/monthlyPayCents",
      excerpt: `${euros(monthlyPayCents)} < ${euros(floorCents)}`,
      message: {
        fr: "La rémunération annoncée est inférieure au minimum légal ou conventionnel du plus jeune.",
        en: "The pay announced is less than the legal or agreed minimum of the youngest.",
      },
      legalRef: contractTypes.includes("apprenticeship") ? "D6222-26" : "D6325-15",
    },
  ];
}

const euros = (cents: number): string => `${(cents / 100).toFixed(2).replace(".", ",")} €`;
