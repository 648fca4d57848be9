import type { NewApplication } from "@alternance-kit/contract/application";
import type { Principal } from "../http/principal.js";
import { type AdmitDeps, admit } from "./admit.js";
import type { SpentProof } from "./spent-proofs.store.js";

/** Lets an application to an offer in, as `admit` does. */
export const admitApplication = (
  deps: AdmitDeps,
  who: { principal: Principal; origin: string | null },
  { applicant, offerId, proof, formStamp, website }: NewApplication,
  companyId: string,
): Promise<SpentProof | undefined> =>
  admit(deps, who, {
    email: applicant.email,
    emailPointer: "/applicant/email",
    formSubject: offerId,
    companyId,
    proof,
    formStamp,
    website,
  });
