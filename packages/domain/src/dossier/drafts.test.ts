import fc from "fast-check";
import { expect, test } from "vitest";
import { checkDossier } from "./check-dossier.js";
import type { Dossier } from "./dossier.js";
import { aContext, aDossier } from "./testing/a-dossier.js";

const everyAnswer = aContext({
  isHoliday: () => false,
  establishment: () => ({ status: "open", legalCategory: "5710" }),
  agreement: () => ({ status: "in_force", opco: "Atlas" }),
  isActivityKnown: () => true,
  certification: () => ({ status: "active", diplomaCodes: ["13532601"] }),
  trainingCentre: () => ({ sirets: ["30326504500011"] }),
  minimumPay: ({ startsOn, endsOn }) => [
    { from: startsOn, to: endsOn, monthlyCents: 98_952, smicCents: 186_702, legalRef: "D6222-26" },
  ],
});

/** Every answer of a file, by its path. */
function pathsOf(part: unknown, path = ""): string[] {
  if (typeof part !== "object" || part === null) return [path];
  return Object.entries(part).flatMap(([key, value]) => pathsOf(value, path === "" ? key : `${path}.${key}`));
}

/** The file without some of its answers. */
function without(part: unknown, taken: ReadonlySet<string>, path = ""): unknown {
  if (Array.isArray(part)) return part.map((line, index) => without(line, taken, `${path}.${index}`));
  if (typeof part !== "object" || part === null) return part;
  const kept: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(part)) {
    const at = path === "" ? key : `${path}.${key}`;
    if (!taken.has(at)) kept[key] = without(value, taken, at);
  }
  return kept;
}

const PATHS = pathsOf(aDossier());

test("a file as large as the form has this many answers", () => {
  expect(PATHS.length).toBeGreaterThan(80);
});

test("whatever is still missing of a good file, its draft has nothing said of it", () => {
  fc.assert(
    fc.property(fc.subarray(PATHS), (taken) => {
      const draft = without(aDossier(), new Set(taken)) as Dossier; // Safe: every part of a file is optional.
      expect(checkDossier(draft, everyAnswer)).toEqual([]);
    }),
    { numRuns: 2_000 },
  );
}, 30_000);

test("at filing, what is missing is an error, and nothing else is", () => {
  fc.assert(
    fc.property(fc.subarray(PATHS, { minLength: 1 }), (taken) => {
      const draft = without(aDossier(), new Set(taken)) as Dossier; // Safe: every part of a file is optional.
      const findings = checkDossier(draft, { ...everyAnswer, purpose: "filing" });
      for (const { code } of findings) {
        expect([
          "field_required",
          "mentors_not_attested",
          "documents_not_attested",
          "place_of_signature_needed",
        ]).toContain(code);
      }
    }),
    { numRuns: 1_000 },
  );
});
