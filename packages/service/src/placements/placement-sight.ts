import type { Placement } from "@alternance-kit/contract/placement";
import type { Principal } from "../http/principal.js";
import type { PartnerStore } from "../partners/partners.store.js";

/** Whose placements a reader may see: its own hires, those from its own pages, those that name its training centre, or all. */
export type Sight =
  | { as: "operator" }
  | { as: "company"; partnerId: string }
  | { as: "source"; partnerId: string }
  /** Reads those from its own pages too. */
  | { as: "training_centre"; partnerId: string; siret: string };

export async function sightOf(partners: Pick<PartnerStore, "find">, { partner }: Principal): Promise<Sight> {
  switch (partner.kind) {
    case "operator":
      return { as: "operator" };
    case "company":
      return { as: "company", partnerId: partner.id };
    case "training_centre": {
      const siret = (await partners.find(partner.id))?.siret;
      return siret
        ? { as: "training_centre", partnerId: partner.id, siret }
        : { as: "source", partnerId: partner.id };
    }
    case "school":
    case "funder":
      return { as: "source", partnerId: partner.id };
    default:
      return partner.kind satisfies never;
  }
}

/** Whether a reader has a part in the contract; the partner whose page it came from follows it, and no more. */
export function hasPart(sight: Sight, { trainingCentre }: Pick<Placement, "trainingCentre">): boolean {
  switch (sight.as) {
    case "operator":
    case "company":
      return true;
    case "training_centre":
      return trainingCentre?.siret === sight.siret;
    case "source":
      return false;
    default:
      return sight satisfies never;
  }
}

/** The partner whose page it came from learns who the apprentice is only if they agreed to it. */
export function shownTo(sight: Sight, placement: Placement, isNameShared: boolean): Placement {
  if (hasPart(sight, placement)) return placement;
  const apprentice = isNameShared ? placement.apprentice : { firstName: null, lastName: null };
  return { ...placement, apprentice, dossierId: null };
}
