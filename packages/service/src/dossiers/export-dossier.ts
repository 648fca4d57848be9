import type { DossierExport } from "@alternance-kit/contract/dossier";
import type { Principal } from "../http/principal.js";
import { type FindDossierDeps, findDossier } from "./find-dossier.js";
import { joinNir } from "./kept-dossier.js";

/** The whole file, the social security number included: for those who fill, file or administer the contract. */
export async function exportDossier(
  deps: FindDossierDeps,
  principal: Principal,
  id: string,
): Promise<DossierExport> {
  const { kept } = await findDossier(deps, principal, id);
  const { hasNir: _, maskedNir: __, history: ___, ...fields } = kept.file;
  return { ...fields, data: joinNir(fields.data, kept.nir), exportedAt: deps.now().toISOString() };
}
