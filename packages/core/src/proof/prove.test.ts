import { randomBytes } from "node:crypto";
import type { ApplicationChallenge } from "@alternance-kit/sdk/types";
import { createChallenge, verifySolution } from "altcha-lib";
import { deriveKey } from "altcha-lib/algorithms/pbkdf2";
import { deriveKey as deriveInBrowsers } from "altcha-lib/algorithms/web/pbkdf2";
import { afterEach, expect, test, vi } from "vitest";
import { deriveKeyInSlices } from "./pbkdf2-in-slices.js";
import { prove } from "./prove.js";

const SECRETS = { hmacSignatureSecret: "one", hmacKeySignatureSecret: "two" };

/** As the service makes them, with less work. */
async function aChallenge(counter = 7, cost = 500): Promise<ApplicationChallenge> {
  const challenge = await createChallenge({
    algorithm: "PBKDF2/SHA-256",
    cost,
    counter,
    data: { issuedAt: 0 },
    deriveKey,
    ...SECRETS,
  });
  return { ...challenge, leastSeconds: 3, validForSeconds: 7200 } as ApplicationChallenge; // Safe: signed by both.
}

afterEach(() => vi.unstubAllGlobals());

test.each([true, false])(
  "the library that signs takes the solution of a page with TLS: %s",
  async (isSecure) => {
    vi.stubGlobal("isSecureContext", isSecure);
    const { challenge, solution } = await prove(await aChallenge(), new AbortController().signal);
    expect(solution.counter).toBe(7);
    const verdict = await verifySolution({
      challenge,
      solution: { ...solution, time: 0 },
      deriveKey,
      ...SECRETS,
    });
    expect(verdict.verified).toBe(true);
  },
);

test("without crypto.subtle the same keys are derived, whatever is derived from", async () => {
  for (let tries = 0; tries < 20; tries++) {
    const { parameters } = await aChallenge(0, 1 + tries * 37);
    const [salt, password] = [randomBytes(16), randomBytes(20)].map((bytes) => new Uint8Array(bytes));
    if (!salt || !password) throw new Error("Two were made.");
    const { derivedKey } = await deriveKeyInSlices(parameters, salt, password);
    expect(derivedKey).toEqual((await deriveInBrowsers(parameters, salt, password)).derivedKey);
  }
});

test("without crypto.subtle the page is let go often", async () => {
  const { parameters } = await aChallenge(0, 1);
  let turns = 0;
  let isOver = false;
  const counting = (async () => {
    while (!isOver) {
      await new Promise((resolve) => setTimeout(resolve));
      turns++;
    }
  })();
  await deriveKeyInSlices({ ...parameters, cost: 60_000 }, new Uint8Array(16), new Uint8Array(20));
  isOver = true;
  await counting;
  expect(turns).toBeGreaterThan(3);
});

test.each([true, false])("once aborted, it stops at once (with TLS: %s)", async (isSecure) => {
  vi.stubGlobal("isSecureContext", isSecure);
  const stop = new AbortController();
  const proving = prove(await aChallenge(100_000, 200), stop.signal);
  setTimeout(() => stop.abort(), 20);
  const startedAt = performance.now();
  await expect(proving).rejects.toThrow("aborted");
  expect(performance.now() - startedAt).toBeLessThan(1_000);
  await expect(prove(await aChallenge(), stop.signal)).rejects.toThrow("aborted");
});
