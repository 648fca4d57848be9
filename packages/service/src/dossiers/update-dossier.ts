import type { DossierChange, DossierFile } from "@alternance-kit/contract/dossier";
import type { Dossier } from "@alternance-kit/contract/dossier-data";
import type { DossierStatus } from "@alternance-kit/domain/dossier-states";
import { AppError } from "../app-error.js";
import { type Principal, requireKind } from "../http/principal.js";
import type { DossierStore } from "./dossiers.store.js";
import { type FindDossierDeps, findDossier } from "./find-dossier.js";
import { splitNir } from "./kept-dossier.js";

export interface UpdateDossierDeps extends FindDossierDeps {
  dossiers: Pick<DossierStore, "find" | "update">;
}

/** Before it is signed, when the OPCO wants it corrected, and when an amendment changes it: else it is what was signed. */
const CHANGEABLE: readonly DossierStatus[] = ["draft", "incomplete", "refused", "amended"];

/** Changes some parts of a file. What two people change at the same moment is kept of both, part by part. */
export async function updateDossier(
  deps: UpdateDossierDeps,
  principal: Principal,
  id: string,
  change: DossierChange,
): Promise<DossierFile> {
  for (;;) {
    const { sight, kept } = await findDossier(deps, principal, id);
    requireKind(principal, "company", "operator");
    const { status } = kept.file;
    if (change.data && !CHANGEABLE.includes(status)) {
      throw new AppError(
        "dossier_locked",
        `A file that stands at ${status} is what was signed: it changes at ${CHANGEABLE.join(", ")}.`,
      );
    }
    const { data, nir } = splitNir(change.data ?? {});
    const changed = {
      data: { ...kept.file.data, ...given(data) },
      nir: nir ?? (change.erasesNir ? null : kept.nir),
      updatedAt: deps.now().toISOString(),
    };
    if (await deps.dossiers.update(sight, kept, changed)) {
      return (await findDossier(deps, principal, id)).kept.file;
    }
  }
}

/** The parts that were given: one left out changes nothing. */
const given = (data: Dossier): Dossier =>
  Object.fromEntries(Object.entries(data).filter(([, part]) => part !== undefined));
