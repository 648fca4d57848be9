import type { ApplicationChallenge, ApplicationProof } from "@alternance-kit/sdk/types";
import { solveChallenge } from "altcha-lib";
import { deriveKey } from "altcha-lib/algorithms/web/pbkdf2";

/**
 * Solves a challenge. Browsers derive keys in threads of their own, so the page stays quick without a worker, which its policy would have to
 * allow and which no script of another origin may start. Pages without TLS are not given that: there it is done in slices of the page's own time.
 * @throws the signal's reason, once aborted
 */
export async function prove(
  { parameters, signature }: ApplicationChallenge,
  signal: AbortSignal,
): Promise<ApplicationProof> {
  signal.throwIfAborted();
  const challenge = { parameters, signature };
  const controller = new AbortController();
  signal.addEventListener("abort", () => controller.abort());
  const solution = await solveChallenge({
    challenge,
    controller,
    deriveKey: globalThis.isSecureContext === false ? await inSlices() : deriveKey,
    timeout: 0,
  });
  signal.throwIfAborted();
  // Some counter solves it: the service began from one.
  if (!solution) throw new Error("No counter solves the challenge.");
  const { counter, derivedKey } = solution;
  return { challenge, solution: { counter, derivedKey } };
}

const inSlices = () => import("./pbkdf2-in-slices.js").then(({ deriveKeyInSlices }) => deriveKeyInSlices);
