import type { DossierFile } from "@alternance-kit/contract/dossier";
import type { Dossier } from "@alternance-kit/contract/dossier-data";
import type { DossierState } from "@alternance-kit/domain/dossier-states";
import { checkSiret } from "@alternance-kit/domain/siret";

/** A file as the use cases have it. What is answered is `file`, and never `nir`: an export alone joins them again. */
export interface KeptDossier {
  file: DossierFile;
  nir: string | null;
  /** As recorded: `file.state` is what it has become by the day it was read. */
  recorded: DossierState;
  revision: number;
}

/** Takes the social security number out of what was sent. */
export function splitNir(data: Dossier): { data: Dossier; nir: string | undefined } {
  if (!data.apprentice) return { data, nir: undefined };
  const { nir, ...apprentice } = data.apprentice;
  return { data: { ...data, apprentice }, nir };
}

/** Puts it back, for the rules and for an export. */
export const joinNir = (data: Dossier, nir: string | null): Dossier =>
  nir === null ? data : { ...data, apprentice: { ...data.apprentice, nir } };

/** The SIRET of the training centre that a file names, when it is a possible one. */
export function centreSiretOf({ training }: Dossier): string | null {
  const verdict = checkSiret(training?.centre?.siret ?? "");
  return verdict.ok ? verdict.value : null;
}
