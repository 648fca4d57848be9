import { AppError } from "../app-error.js";
import type { Principal } from "../http/principal.js";
import { parisDate } from "../paris-date.js";
import type { PartnerStore } from "../partners/partners.store.js";
import { type Sight, sightOf } from "./dossier-sight.js";
import type { DossierStore } from "./dossiers.store.js";
import type { KeptDossier } from "./kept-dossier.js";

export interface FindDossierDeps {
  dossiers: Pick<DossierStore, "find">;
  partners: Pick<PartnerStore, "find">;
  now(): Date;
}

/** @throws {AppError} `dossier_not_found` for a file that is not there, and for one that is not the reader's business */
export async function findDossier(
  deps: FindDossierDeps,
  principal: Principal,
  id: string,
): Promise<{ sight: Sight; kept: KeptDossier; today: string }> {
  const sight = await sightOf(deps.partners, principal);
  const today = parisDate(deps.now());
  const kept = await deps.dossiers.find(sight, id, today);
  if (kept) return { sight, kept, today };
  throw new AppError("dossier_not_found", `There is no contract file ${id} among those this key may see.`);
}
