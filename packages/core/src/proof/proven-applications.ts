import type { Applications } from "@alternance-kit/sdk/applications";
import { createProofs, type Proofs, type Prove } from "./proofs.js";

export interface ProvenApplications extends Pick<Applications, "submit">, Pick<Proofs, "begin" | "dispose"> {}

/** Applications that show by themselves that a page sent them, for publishable keys. */
export function provenApplications(
  { submit, challenge }: Pick<Applications, "submit" | "challenge">,
  prove?: Prove,
): ProvenApplications {
  const { begin, show, dispose } = createProofs({ challenge }, prove);
  return {
    begin,
    dispose,
    submit: (application, cv, options = {}) =>
      show((proof) => submit({ ...application, proof }, cv, options), options.signal),
  };
}
