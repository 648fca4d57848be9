import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { LEAST_MS } from "./challenges.js";
import { filledTooFast, refuseProof } from "./refuse-proof.js";
import type { SpentProof } from "./spent-proofs.store.js";

/** A form without a script cannot ask for another stamp by itself: it may stay open for a day. */
const VALID_MS = 24 * 3_600_000;

export interface FormStamps {
  /** For the hidden field of a form, as it is shown: `subject` is the offer's id, or `pool`. */
  issue(subject: string): string;
  /** @throws {AppError} `proof_refused`, with why */
  check(subject: string, stamp: string): SpentProof;
}

/** When a form that works without a script was shown, signed: it can do no work, so what it lets in has a tighter quota. */
export function createFormStamps(secret: string, now: () => Date): FormStamps {
  const sign = (text: string, subject: string) =>
    createHmac("sha256", secret).update(`${text} ${subject}`).digest();
  return {
    issue(subject) {
      const text = `${now().getTime()}.${randomBytes(9).toString("base64url")}`;
      return `${text}.${sign(text, subject).toString("base64url")}`;
    },
    check(subject, stamp) {
      const [issued = "", chance = "", signature = ""] = stamp.split(".");
      const given = Buffer.from(signature, "base64url");
      const right = sign(`${issued}.${chance}`, subject);
      if (given.length !== right.length || !timingSafeEqual(given, right))
        throw refuseProof("proof_wrong", "Open the form again, and send it from there.", POINTER);
      const issuedAt = Number(issued);
      const age = now().getTime() - issuedAt;
      if (age >= VALID_MS)
        throw refuseProof("proof_expired", "The form is over a day old: open it again.", POINTER);
      if (age < LEAST_MS) throw filledTooFast(POINTER);
      return { id: right.toString("base64url"), endsAt: new Date(issuedAt + VALID_MS) };
    },
  };
}

const POINTER = "/formStamp";
