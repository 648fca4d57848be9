import { anApplicant } from "@alternance-kit/testing/builders";
import { expect, test } from "vitest";
import { runCommand } from "../../cli/commands.js";
import { aPool } from "../../testing/a-pool.js";
import { lettersOf, runJob } from "../../testing/letters-of.js";
import { tracesOf } from "../../testing/traces-of.js";

async function setup() {
  const pool = await aPool();
  const { id, reference } = await pool.entered();
  const at = async (instant: string) => {
    pool.service.clock.now = new Date(instant);
    await runJob(pool.service, "retention");
  };
  const subjects = async () =>
    (await lettersOf(pool.service, "ada@example.org")).map(({ subject }) => subject);
  const names = async () => (await pool.list()).map(({ person }) => person.email);
  return { ...pool, id, reference, at, subjects, names };
}

test("a month before two years without contact the candidate is asked, once; without an answer the profile goes after its last day", async () => {
  const { at, subjects, names, service } = await setup();
  await at("2028-10-21T12:00:00Z");
  expect(await subjects()).not.toContain("Votre profil va être effacé");
  await at("2028-10-22T12:00:00Z");
  await at("2028-10-23T12:00:00Z");
  expect((await subjects()).filter((subject) => subject === "Votre profil va être effacé")).toHaveLength(1);
  await at("2028-11-22T12:00:00Z");
  expect(await names()).toEqual(["ada@example.org"]);
  await at("2028-11-23T12:00:00Z");
  expect(await names()).toEqual([]);
  expect(await tracesOf(service, ["ada@example.org", "Lovelace"])).toEqual([]);
});

test("who answers by the page of that e-mail is kept for two more years", async () => {
  const { at, names, service, pageOf } = await setup();
  await at("2028-10-25T12:00:00Z");
  const page = await pageOf("ada@example.org");
  expect((await service.app.request(`${page}/keep`, { method: "POST" })).status).toBe(200);
  await at("2028-11-30T12:00:00Z");
  expect(await names()).toEqual(["ada@example.org"]);
  await at("2030-09-26T12:00:00Z");
  await at("2030-10-26T12:00:00Z");
  expect(await names()).toEqual([]);
});

test("nobody goes unasked: a service that was down for years asks first, and waits a month", async () => {
  const { at, names, subjects } = await setup();
  await at("2030-01-15T12:00:00Z");
  expect(await names()).toEqual(["ada@example.org"]);
  expect(await subjects()).toContain("Votre profil va être effacé");
  await at("2030-02-14T12:00:00Z");
  expect(await names()).toEqual(["ada@example.org"]);
  await at("2030-02-15T12:00:00Z");
  expect(await names()).toEqual([]);
});

test("what is kept as proof goes after five years", async () => {
  const { at, service, pageOf } = await setup();
  await service.app.request(`${await pageOf("ada@example.org")}/erase`, { method: "POST" });
  await at("2031-11-22T12:00:00Z");
  expect(await service.count("evidence")).toBe(1);
  await at("2031-11-23T12:00:00Z");
  expect(await service.count("evidence")).toBe(0);
});

test("a dry run lists whom it would ask, what it would erase and which proofs it would forget; the receipt counts them", async () => {
  const { at, entered, names, service, reference, pageOf } = await setup();
  const gone = await entered({ person: anApplicant("gone@example.org") });
  await service.app.request(`${await pageOf("gone@example.org")}/erase`, { method: "POST" });
  await at("2031-10-20T12:00:00Z");
  service.clock.now = new Date("2031-10-25T10:00:00Z");
  const late = await entered({ person: anApplicant("late@example.org") });
  service.clock.now = new Date("2033-10-01T10:00:00Z");
  expect(await runCommand(service, "test", ["retention"], { "dry-run": true })).toBe(
    [
      `erase   ${reference}  pool, no contact since 2026-11-22`,
      `ask     ${late.reference}  pool, no contact since 2031-10-25`,
      `forget  ${gone.id}  proof kept until 2031-11-22`,
      "0 to erase, 0 to expire; of the pool, 1 to erase, 1 to ask; 1 proofs to forget. Nothing was changed.",
    ].join("\n"),
  );
  expect((await names()).sort()).toEqual(["ada@example.org", "late@example.org"]);
  expect(await runCommand(service, "test", ["retention"], {})).toMatch(
    /^ret_\w+ {2}2033-10-01T10:00:00\.000Z {2}0 erased, 0 expired; of the pool, 1 erased, 1 asked; 1 proofs forgotten$/,
  );
  expect(await names()).toEqual(["late@example.org"]);
});
