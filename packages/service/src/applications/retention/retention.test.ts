import type { ApplicationPage } from "@alternance-kit/contract/application";
import { expect, test } from "vitest";
import { runCommand } from "../../cli/commands.js";
import { aService, type TestService } from "../../testing/a-service.js";
import { lettersOf, runJob } from "../../testing/letters-of.js";

async function setup() {
  const service = await aService();
  const [company, school] = [await service.aPartner("company"), await service.aPartner("school")];
  const offer = await service.publish(company, { seats: 5, expiresAt: "2027-04-30T00:00:00.000Z" });
  const applied = async (name: string, ...moves: { to: string; reason?: string }[]) => {
    const applicant = { firstName: name, lastName: "Test", email: `${name}@example.org` };
    const { id, reference } = await service.submit(school, offer, { applicant });
    for (const move of moves) await service.send(company.secret, "POST", `/v1/applications/${id}/move`, move);
    return { id, reference };
  };
  const statuses = async () => {
    const page = (await (
      await service.send(company.secret, "GET", "/v1/applications")
    ).json()) as ApplicationPage;
    return Object.fromEntries(page.data.map(({ applicant, status }) => [applicant.firstName, status]));
  };
  const command = (...words: string[]) => runCommand(service, "test", words, {});
  const dryRun = () => runCommand(service, "test", ["retention"], { "dry-run": true });
  return { service, applied, statuses, command, dryRun };
}

const at = (service: TestService, instant: string) => {
  service.clock.now = new Date(instant);
};

test("an application that nothing moves for three months ends, its candidate is told, and three months later it is erased", async () => {
  const { service, applied, statuses } = await setup();
  await applied("ada");
  at(service, "2027-02-21T12:00:00Z");
  await runJob(service, "retention");
  expect(await statuses()).toEqual({ ada: "received" });
  at(service, "2027-02-23T12:00:00Z");
  await runJob(service, "retention");
  expect(await statuses()).toEqual({ ada: "expired" });
  expect((await lettersOf(service, "ada@example.org")).map(({ subject }) => subject)).toContain(
    "Votre candidature est close",
  );
  at(service, "2027-05-24T12:00:00Z");
  await runJob(service, "retention");
  expect(await statuses()).toEqual({});
});

test("a refused application is erased after three months, a placed one is kept, one that moves runs on", async () => {
  const { service, applied, statuses } = await setup();
  await applied("refused", { to: "declined", reason: "skills" });
  await applied("placed", { to: "offered" }, { to: "placed" });
  at(service, "2027-02-01T12:00:00Z");
  await applied("late", { to: "interview" });
  at(service, "2027-02-23T12:00:00Z");
  await runJob(service, "retention");
  expect(await statuses()).toEqual({ placed: "placed", late: "interview" });
});

test("a dry run lists what would go, by reference, and changes nothing; the run leaves a receipt", async () => {
  const { service, applied, statuses, command, dryRun } = await setup();
  const refused = await applied("refused", { to: "declined", reason: "skills" });
  const waiting = await applied("waiting");
  at(service, "2027-02-23T12:00:00Z");
  expect(await dryRun()).toBe(
    `erase   ${refused.reference}  declined since 2026-11-22\nexpire  ${waiting.reference}  received since 2026-11-22\n1 to erase, 1 to expire; of the pool, 0 to erase, 0 to ask; 0 proofs to forget. Nothing was changed.`,
  );
  expect(await statuses()).toEqual({ refused: "declined", waiting: "received" });
  expect(await command("retention")).toMatch(
    /^ret_\w+ {2}2027-02-23T12:00:00\.000Z {2}1 erased, 1 expired; of the pool, 0 erased, 0 asked; 0 proofs forgotten$/,
  );
  expect(await statuses()).toEqual({ waiting: "expired" });
});

test("the daily run is made once a day, and by its receipt not again after a restart", async () => {
  const { service, applied, statuses } = await setup();
  at(service, "2027-02-23T12:00:00Z");
  await runJob(service, "retention");
  at(service, "2026-11-22T12:00:00Z");
  await applied("ada");
  at(service, "2027-02-23T20:00:00Z");
  await runJob(service, "retention");
  expect(await statuses()).toEqual({ ada: "received" });
  at(service, "2027-02-24T01:00:00Z");
  await runJob(service, "retention");
  expect(await statuses()).toEqual({ ada: "expired" });
});
