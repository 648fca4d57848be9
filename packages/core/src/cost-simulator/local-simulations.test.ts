import { expect, test } from "vitest";
import { localSimulations } from "./local-simulations.js";

const INPUT = {
  birthDate: "2007-05-20",
  diplomaLevel: 6,
  startsOn: "2027-09-01",
  concludedOn: "2027-09-01",
  durationMonths: 24,
  employer: { headcount: 12 },
} as const;
const today = () => "2026-11-22";

test("what is not decided is unknown, until a row of one's own says it", async () => {
  const { aid } = await localSimulations({ today }).cost(INPUT);
  expect(aid).toMatchObject({ known: false, reason: "aid_not_decided" });
  const every = { 3: 100_000, 4: 100_000, 5: 100_000, 6: 100_000, 7: 100_000 };
  const overrides = {
    employerAid: [
      {
        validFrom: "2027-01-01",
        validTo: null,
        source: "Décret 2027-1",
        checkedOn: "2027-01-05",
        amounts: { small: every, large: every },
      },
    ],
  };
  const { totals, sources } = await localSimulations({ today, overrides }).cost(INPUT);
  expect(totals.aidCents).toBe(100_000);
  expect(sources.map(({ ref }) => ref)).toContain("Décret 2027-1");
});

test("what cannot be is refused as the service does, naming the field", async () => {
  const refused = localSimulations({ today }).cost({ ...INPUT, employer: { headcount: -1 } });
  await expect(refused).rejects.toMatchObject({
    name: "ApiError",
    code: "validation_failed",
    errors: [{ pointer: "/employer/headcount", code: "negative" }],
  });
});
