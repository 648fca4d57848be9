import type { Dossier } from "@alternance-kit/contract/dossier-data";
import type { Offer } from "@alternance-kit/contract/offer";
import { addDays, addMonths, isDate } from "@alternance-kit/domain/date";
import type { KeptApplication } from "../applications/application-reader.js";

/** What a company says of itself. */
export interface Hiring {
  name: string;
  siret: string | null;
}

/** A file's beginning: what the company, its offer and the accepted application already say. Nothing is guessed. */
export function prefill(company: Hiring, hired?: { application: KeptApplication; offer: Offer }): Dossier {
  const employer = { name: company.name, ...(company.siret !== null && { siret: company.siret }) };
  if (!hired) return { employer };
  const { application, offer } = hired;
  const { firstName, lastName, email, phone } = application.applicant;
  return {
    employer: { ...employer, address: { city: offer.place.communeName } },
    apprentice: {
      firstName,
      lastName,
      ...(email !== null && { email }),
      ...(phone !== null && { phone }),
    },
    contract: {
      startsOn: offer.startsOn,
      ...(isDate(offer.startsOn) && { endsOn: addDays(addMonths(offer.startsOn, offer.durationMonths), -1) }),
    },
  };
}
