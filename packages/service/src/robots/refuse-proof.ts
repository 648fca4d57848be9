import type { FieldCode } from "@alternance-kit/contract/problem";
import { AppError } from "../app-error.js";

type ProofCode = Extract<FieldCode, `proof_${string}` | "filled_too_fast">;

/** An application that nothing shows to come from a page that a person has before them. */
export const refuseProof = (code: ProofCode, detail: string, pointer = "/proof"): AppError =>
  new AppError("proof_refused", detail, [{ pointer, code, detail }]);

export const filledTooFast = (pointer: string): AppError =>
  refuseProof(
    "filled_too_fast",
    "The form was sent within three seconds: wait, and send the same again.",
    pointer,
  );
