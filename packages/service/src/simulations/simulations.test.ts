import { gunzipSync } from "node:zlib";
import type { CostSimulation } from "@alternance-kit/contract/simulation";
import { expect, test } from "vitest";
import { aService, problemOf } from "../testing/a-service.js";

const INPUT = {
  birthDate: "2007-03-12",
  concludedOn: "2026-11-22",
  startsOn: "2026-12-01",
  durationMonths: 24,
  diplomaLevel: 5,
  employer: { headcount: 12, idcc: "1486" },
};

async function aSimulator() {
  const service = await aService();
  const school = await service.aPartner("school");
  return {
    ...service,
    simulate: (change: object = {}) => service.post(school, "/v1/simulations/cost", { ...INPUT, ...change }),
  };
}
const json = async (response: Response) => (await response.json()) as CostSimulation;

test("a page learns what an apprentice costs each month, with the article of each figure", async () => {
  const { simulate } = await aSimulator();
  const response = await simulate();
  expect(response.headers.get("cache-control")).toBe("private, max-age=3600");
  const simulation = await json(response);
  // 19 years old, first year: 43 % of the SMIC of June 2026 (D6222-26), more by Syntec's agreement where it gives more.
  expect(simulation.months[0]).toMatchObject({
    month: "2026-12",
    contractYear: 1,
    ageBracket: "18_20",
    grossCents: 80_282,
  });
  expect(simulation.months).toHaveLength(24);
  expect(simulation.totals.grossCents).toBe(
    simulation.months.reduce((sum, { grossCents }) => sum + grossCents, 0),
  );
  expect(simulation.aid).toMatchObject({ known: true, maxCents: 450_000 });
  expect(simulation.funding).toMatchObject({ known: false, reason: "npec_not_given" });
  expect(simulation.sources.length).toBeGreaterThan(2);
  for (const { message } of simulation.notes)
    expect([message.fr, message.en]).toEqual([expect.any(String), expect.any(String)]);
});

test("a page has the notes in the language it shows, and the answer compressed", async () => {
  const { aPartner, browse } = await aSimulator();
  const school = await aPartner("school");
  const response = await browse(school, "/v1/simulations/cost?lang=en", {
    method: "POST",
    headers: { "content-type": "application/json", "accept-encoding": "gzip" },
    body: JSON.stringify(INPUT),
  });
  expect([response.headers.get("content-encoding"), response.headers.get("vary")]).toEqual([
    "gzip",
    expect.stringMatching(/accept-encoding/i),
  ]);
  const travelled = Buffer.from(await response.arrayBuffer());
  const { notes, fundingPayments }: CostSimulation = JSON.parse(gunzipSync(travelled).toString());
  expect(travelled.length).toBeLessThan(2_000);
  expect(new Set(notes.flatMap(({ message }) => Object.keys(message)))).toEqual(new Set(["en"]));
  expect(fundingPayments).toEqual([]);
});

test("what is not decided is said to be unknown, and counts for nothing", async () => {
  const { simulate } = await aSimulator();
  const simulation = await json(await simulate({ concludedOn: "2027-01-15", startsOn: "2027-02-01" }));
  expect(simulation.aid).toMatchObject({ known: false, reason: "aid_not_decided" });
  expect(simulation.totals.aidCents).toBe(0);
  expect(simulation.notes.map(({ code }) => code)).toContain("aid_not_decided");
});

test("a level of funding that is given is paid by the day", async () => {
  const { simulate } = await aSimulator();
  const { funding } = await json(await simulate({ npecAnnualCents: 730_000, durationMonths: 12 }));
  expect(funding).toMatchObject({ known: true, basis: "given", days: 365, totalCents: 730_000 });
});

test.each([
  ["born tomorrow", { birthDate: "2026-11-23" }, ["/birthDate born_in_the_future"]],
  ["fourteen years old", { birthDate: "2012-06-01" }, ["/birthDate too_young"]],
  ["a contract that ends before it begins", { durationMonths: -1 }, ["/durationMonths ends_before_start"]],
  ["a month and a half", { durationMonths: 1.5 }, ["/durationMonths not_whole_number"]],
  ["minus one employee", { employer: { headcount: -1 } }, ["/employer/headcount negative"]],
  ["a signature after the start", { concludedOn: "2026-12-02" }, ["/concludedOn concluded_after_start"]],
  [
    "a start before the tables",
    { startsOn: "2022-09-01", concludedOn: "2022-08-01" },
    ["/startsOn before_tables"],
  ],
  ["a day that does not exist", { startsOn: "2026-02-30" }, ["/startsOn date_malformed"]],
  ["a coefficient of another grid", { coefficient: 7 }, ["/coefficient coefficient_unknown"]],
  ["an unknown field", { salary: 1 }, ["/salary unknown_field"]],
])("%s is refused, naming the field", async (_case, change, errors) => {
  const { simulate } = await aSimulator();
  expect(await problemOf(await simulate(change))).toEqual({ status: 422, code: "validation_failed", errors });
});

test("nothing of who was simulated is kept or logged", async () => {
  const { simulate, folder, told } = await aSimulator();
  await simulate();
  const { readFile } = await import("node:fs/promises");
  const files = await Promise.all(
    ["test.db", "test.db-wal"].map((name) => readFile(`${folder}/${name}`).catch(() => Buffer.alloc(0))),
  );
  expect(Buffer.concat(files).includes("2007-03-12")).toBe(false);
  expect(JSON.stringify(told)).not.toContain("2007-03-12");
});

test("a value the operator entered, with its source, is what the next simulation takes", async () => {
  const { simulate, aPartner, send } = await aSimulator();
  const operator = await aPartner("operator");
  const before = await json(await simulate());
  const entered = await send(operator.secret, "POST", "/v1/reference-values", {
    table: "smic",
    validFrom: "2027-01-01",
    validTo: null,
    source: "Décret d'essai",
    checkedOn: "2026-11-22",
    row: { hourlyCents: 1_300 },
  });
  expect(entered.status).toBe(201);
  const after = await json(await simulate());
  expect(after.months[0]?.grossCents).toBe(before.months[0]?.grossCents);
  expect(after.months[1]?.grossCents).toBeGreaterThan(before.months[1]?.grossCents ?? 0);
  expect(after.sources.map(({ ref }) => ref)).toContain("Décret d'essai");
});
