import type { Applications } from "@alternance-kit/sdk/applications";
import type { ApplicationChallenge, ApplicationProof, ApplicationReceipt } from "@alternance-kit/sdk/types";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { aReceipt } from "../../test/builders.js";
import { cut, port, refusal } from "../../test/port.js";
import { provenApplications } from "./proven-applications.js";

const CV = new File(["%PDF-1.7"], "cv.pdf");
const APPLICATION = {
  offerId: "off_1",
  applicant: { firstName: "Ada", lastName: "Lovelace", email: "ada@example.org" },
};

const CHALLENGE: ApplicationChallenge = {
  parameters: {
    algorithm: "PBKDF2/SHA-256",
    cost: 1,
    data: { issuedAt: 0 },
    keyLength: 32,
    keyPrefix: "00",
    keySignature: "00",
    nonce: "00",
    salt: "00",
  },
  signature: "00",
  leastSeconds: 3,
  validForSeconds: 7_200,
};

const aProof = (counter: number): ApplicationProof => ({
  challenge: { parameters: CHALLENGE.parameters, signature: CHALLENGE.signature },
  solution: { counter, derivedKey: "00" },
});

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
});
afterEach(() => {
  vi.useRealTimers();
});

function setup() {
  const submit = port<Parameters<Applications["submit"]>, ApplicationReceipt>();
  const challenge = port<Parameters<Applications["challenge"]>, ApplicationChallenge>();
  const prove = port<[ApplicationChallenge, AbortSignal], ApplicationProof>();
  const proven = provenApplications({ submit: submit.ask, challenge: challenge.ask }, prove.ask);
  const sent = () => submit.calls.map(({ args: [application] }) => application.proof?.solution.counter);
  const later = (ms: number) => vi.advanceTimersByTimeAsync(ms);
  /** Answers without waiting by the clock that stands still. */
  const answers = async (act: Promise<void>) => {
    await later(0);
    await act;
  };
  const proveNext = async (index: number) => {
    await answers(challenge.call(index).answer(CHALLENGE));
    await answers(prove.call(index).answer(aProof(index)));
  };
  return { submit, challenge, prove, proven, sent, later, answers, proveNext };
}

test("the proof is begun when the form is touched, once, and sent with the application", async () => {
  const { challenge, submit, proven, sent, later, answers, proveNext } = setup();
  proven.begin();
  proven.begin();
  expect(challenge.calls).toHaveLength(1);
  await proveNext(0);
  await later(3_000);
  const submitted = proven.submit(APPLICATION, CV);
  await later(0);
  expect(submit.call(0).args.slice(0, 2)).toEqual([{ ...APPLICATION, proof: aProof(0) }, CV]);
  await answers(submit.call(0).answer(aReceipt()));
  expect(await submitted).toEqual(aReceipt());
  expect(sent()).toEqual([0]);
});

test("who submits sooner waits for the proof, and until the service takes it", async () => {
  const { submit, proven, later, proveNext } = setup();
  proven.submit(APPLICATION, CV);
  await proveNext(0);
  await later(2_900);
  expect(submit.calls).toEqual([]);
  await later(200);
  expect(submit.calls).toHaveLength(1);
});

test("a proof that is no longer taken is made anew by itself, once", async () => {
  const { submit, proven, sent, later, answers, proveNext } = setup();
  const submitted = proven.submit(APPLICATION, CV);
  submitted.catch(() => {});
  for (const index of [0, 1]) {
    await proveNext(index);
    await later(3_000);
    await answers(
      submit.call(index).fail(refusal("proof_refused", [{ pointer: "/proof", code: "proof_expired" }])),
    );
  }
  await expect(submitted).rejects.toMatchObject({ code: "proof_refused" });
  expect(sent()).toEqual([0, 1]);
});

test("another refusal keeps the proof for the next try; an application that was received spends it", async () => {
  const { submit, challenge, proven, sent, later, answers, proveNext } = setup();
  const refused = proven.submit(APPLICATION, CV);
  refused.catch(() => {});
  await proveNext(0);
  await later(3_000);
  await answers(submit.call(0).fail(refusal("validation_failed")));
  await expect(refused).rejects.toMatchObject({ code: "validation_failed" });
  proven.submit(APPLICATION, CV);
  await later(0);
  await answers(submit.call(1).answer(aReceipt()));
  expect([sent(), challenge.calls.length]).toEqual([[0, 0], 1]);
  proven.begin();
  expect(challenge.calls).toHaveLength(2);
});

test("an old proof is made anew before the file is sent for nothing", async () => {
  const { challenge, proven, later, proveNext } = setup();
  proven.begin();
  await proveNext(0);
  await later(7_200_000);
  proven.submit(APPLICATION, CV);
  expect(challenge.calls).toHaveLength(2);
});

test("a challenge that does not come is told by the submission, and asked for again by the next", async () => {
  const { challenge, proven, answers } = setup();
  proven.begin();
  await answers(challenge.call(0).fail(cut()));
  const submitted = proven.submit(APPLICATION, CV);
  submitted.catch(() => {});
  expect(challenge.calls).toHaveLength(2);
  await answers(challenge.call(1).fail(cut()));
  await expect(submitted).rejects.toMatchObject({ name: "ConnectionError" });
});

test("whoever cancels stops the work, and what was done already is kept", async () => {
  const { challenge, prove, submit, proven, later, answers, proveNext } = setup();
  const stop = new AbortController();
  const submitted = proven.submit(APPLICATION, CV, { signal: stop.signal });
  submitted.catch(() => {});
  await answers(challenge.call(0).answer(CHALLENGE));
  stop.abort();
  expect(prove.call(0).args[1].aborted).toBe(true);
  await answers(prove.call(0).fail(stop.signal.reason));
  await expect(submitted).rejects.toThrow("aborted");

  const again = new AbortController();
  const second = proven.submit(APPLICATION, CV, { signal: again.signal });
  second.catch(() => {});
  await proveNext(1);
  again.abort();
  await expect(second).rejects.toThrow("aborted");
  proven.submit(APPLICATION, CV);
  await later(3_000);
  expect([challenge.calls.length, submit.calls.length]).toEqual([2, 1]);
});

test("disposed of, it stops", async () => {
  const { challenge, prove, proven, answers } = setup();
  proven.begin();
  await answers(challenge.call(0).answer(CHALLENGE));
  proven.dispose();
  expect(prove.call(0).args[1].aborted).toBe(true);
});
