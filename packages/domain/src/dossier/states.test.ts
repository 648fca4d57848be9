import fc from "fast-check";
import { expect, test } from "vitest";
import { canMove, DOSSIER_STATUSES, nextStates, stateOn } from "./states.js";

test.each([
  ["draft", "to_sign", true],
  ["draft", "signed", false],
  ["to_sign", "draft", true],
  ["to_sign", "signed", true],
  ["signed", "transmitted", true],
  ["signed", "draft", false],
  ["transmitted", "incomplete", true],
  ["incomplete", "transmitted", true],
  ["transmitted", "deposited", false],
  ["transmitted", "accepted", true],
  ["transmitted", "refused", true],
  ["refused", "transmitted", true],
  ["refused", "deposited", false],
  ["accepted", "deposited", true],
  ["deposited", "running", true],
  ["running", "amended", true],
  ["amended", "amended", true],
  ["amended", "ended", true],
  ["running", "ended", true],
  ["ended", "running", false],
  ["broken", "running", false],
] as const)("from %s to %s: %s", (from, to, allowed) => {
  expect(canMove(from, to)).toBe(allowed);
});

test("what was signed can be broken until it is over, and never given up as if it had not been", () => {
  const signed = [
    "signed",
    "transmitted",
    "incomplete",
    "accepted",
    "refused",
    "deposited",
    "running",
    "amended",
  ] as const;
  for (const status of signed) {
    expect(nextStates(status)).toContain("broken");
    expect(nextStates(status)).not.toContain("abandoned");
  }
});

test("nothing follows an end", () => {
  expect(DOSSIER_STATUSES.filter((status) => nextStates(status).length === 0)).toEqual([
    "broken",
    "ended",
    "abandoned",
  ]);
});

test("every status is reached from a draft", () => {
  const reached = new Set(["draft"]);
  for (const status of reached) {
    const known = DOSSIER_STATUSES.find((one) => one === status);
    for (const next of known ? nextStates(known) : []) reached.add(next);
  }
  expect([...reached].sort()).toEqual([...DOSSIER_STATUSES].sort());
});

test("whatever moves are made, a refusal is only got over by sending again", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(5), { maxLength: 40 }), (choices) => {
      let status = DOSSIER_STATUSES[0];
      for (const choice of choices) {
        const before = status;
        const next = before && nextStates(before);
        if (!next?.length) break;
        status = next[choice % next.length];
        if (before === "refused") expect(["transmitted", "broken"]).toContain(status);
      }
    }),
  );
});

const transmitted = { status: "transmitted", receivedOn: "2026-09-04" } as const;

test.each([
  ["the day it is received", "2026-09-04"],
  ["the twentieth day", "2026-09-24"],
])("%s, the OPCO may still answer", (_case, today) => {
  expect(stateOn(transmitted, today)).toBe(transmitted);
});

test("the day after the twentieth, its silence has refused", () => {
  expect(stateOn(transmitted, "2026-09-25")).toEqual({
    status: "refused",
    decidedOn: "2026-09-24",
    isBySilence: true,
  });
});

test("no other state changes by itself", () => {
  const incomplete = { status: "incomplete", askedOn: "2026-09-10" } as const;
  expect(stateOn(incomplete, "2027-09-10")).toBe(incomplete);
});
