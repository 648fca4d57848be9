import type { Offer } from "@alternance-kit/contract/offer";

/** What both of La bonne alternance's models say alike. */
export const LBA_CONTRACTS: Readonly<Record<Offer["contractTypes"][number], LbaContract>> = {
  apprenticeship: "Apprentissage",
  professionalisation: "Professionnalisation",
};
export type LbaContract = "Apprentissage" | "Professionnalisation";

/** Where the job is: a company's street is not ours to know. */
export const lbaAddress = ({ place }: Offer): string => `${place.postalCode} ${place.communeName}`;

export const lbaContract = ({ startsOn, durationMonths, contractTypes, remote }: Offer) => ({
  start: `${startsOn}T00:00:00.000Z`,
  duration: durationMonths,
  type: contractTypes.map((type) => LBA_CONTRACTS[type]),
  remote,
});
