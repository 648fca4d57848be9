import { createHmac, randomInt } from "node:crypto";
import type { ApplicationChallenge, ApplicationProof } from "@alternance-kit/contract/application";
import { createChallenge, verifySolution } from "altcha-lib";
import { deriveKey } from "altcha-lib/algorithms/pbkdf2";
import { filledTooFast, refuseProof } from "./refuse-proof.js";
import type { SpentProof } from "./spent-proofs.store.js";

/** How many keys are derived at most (half of them on average), and by how many iterations each. */
export interface Work {
  cost: number;
  derivations: number;
}

/** Browsers derive in threads of their own, as fast as any robot does. */
const WORK: Work = { cost: 5_000, derivations: 200 };
/** Without TLS they leave it to the page's own script, which is some twenty times slower. */
const WORK_WITHOUT_TLS: Work = { cost: 2_000, derivations: 60 };
/** Nobody types a name and an address and chooses a file any faster. */
export const LEAST_MS = 3_000;
/** How long a page may stay open before its form is sent; forms ask for another challenge by themselves then. */
const VALID_MS = 2 * 3_600_000;

export interface Challenges {
  /** A challenge that this key alone can spend. */
  issue(keyId: string, work: Work): Promise<ApplicationChallenge>;
  /** @throws {AppError} `proof_refused`, with why */
  check(keyId: string, proof: ApplicationProof): Promise<SpentProof>;
}

/** What a page of this origin has to do: those without TLS are on the key's own list. */
export const workOf = (origin: string | undefined): Work =>
  origin?.startsWith("http://") ? WORK_WITHOUT_TLS : WORK;

/** Challenges of ALTCHA, signed: nothing of them is kept until one is spent. */
export function createChallenges(secret: string, now: () => Date): Challenges {
  const secretsOf = (keyId: string) => {
    const derive = (use: string) =>
      createHmac("sha256", secret).update(`${use} ${keyId}`).digest("base64url");
    return { hmacSignatureSecret: derive("challenge"), hmacKeySignatureSecret: derive("solution") };
  };
  return {
    async issue(keyId, { cost, derivations }) {
      const challenge = await createChallenge({
        algorithm: "PBKDF2/SHA-256",
        cost,
        counter: randomInt(derivations),
        data: { issuedAt: now().getTime() },
        deriveKey,
        ...secretsOf(keyId),
      });
      return {
        // Safe: signed with both secrets, it has all of these.
        ...(challenge as ApplicationProof["challenge"]),
        leastSeconds: LEAST_MS / 1_000,
        validForSeconds: VALID_MS / 1_000,
      };
    },

    async check(keyId, { challenge, solution }) {
      const { verified } = await verifySolution({
        challenge,
        solution: { ...solution, time: solution.time ?? 0 },
        deriveKey,
        ...secretsOf(keyId),
      });
      if (!verified)
        throw refuseProof(
          "proof_wrong",
          "This is no solution of a challenge that this key was given: take another from /v1/application-challenges.",
        );
      const { issuedAt } = challenge.parameters.data;
      const age = now().getTime() - issuedAt;
      if (age >= VALID_MS)
        throw refuseProof(
          "proof_expired",
          "The challenge is over two hours old: take another and send the same again.",
        );
      if (age < LEAST_MS) throw filledTooFast("/proof");
      return { id: challenge.signature, endsAt: new Date(issuedAt + VALID_MS) };
    },
  };
}
