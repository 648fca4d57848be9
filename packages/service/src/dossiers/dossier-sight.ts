import type { Principal } from "../http/principal.js";
import type { PartnerStore } from "../partners/partners.store.js";

/** Whose files a reader may see: its own, those that name its training centre, all (the operator), or none. */
export type Sight =
  | { as: "operator" }
  | { as: "company"; partnerId: string }
  | { as: "training_centre"; siret: string }
  | { as: "stranger" };

/** The company that hires, the centre that teaches and the operator have a part in the contract; nobody else has. */
export async function sightOf(partners: Pick<PartnerStore, "find">, { partner }: Principal): Promise<Sight> {
  switch (partner.kind) {
    case "operator":
      return { as: "operator" };
    case "company":
      return { as: "company", partnerId: partner.id };
    case "training_centre": {
      const siret = (await partners.find(partner.id))?.siret;
      return siret ? { as: "training_centre", siret } : { as: "stranger" };
    }
    case "school":
    case "funder":
      return { as: "stranger" };
    default:
      return partner.kind satisfies never;
  }
}
