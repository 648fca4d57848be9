import { expect, test } from "vitest";
import { agreed, aPool } from "../../testing/a-pool.js";
import { problemOf } from "../../testing/a-service.js";
import { lettersOf, linkIn, runJob } from "../../testing/letters-of.js";
import { tracesOf } from "../../testing/traces-of.js";

const GUARDIAN = { firstName: "Annabella", lastName: "Milbanke", email: "annabella@example.org" };
const JOB = "follow guardians of the pool";

async function setup() {
  const pool = await aPool();
  const { id } = await pool.entered({ guardian: GUARDIAN });
  const offer = await pool.service.publish(pool.company, { expiresAt: "2027-04-30T00:00:00.000Z" });
  const linkOf = async (index = -1) =>
    linkIn((await lettersOf(pool.service, GUARDIAN.email)).at(index), "guardian-of-profile");
  const answer = (path: string, end: string) =>
    pool.service.app.request(`${path}/${end}`, { method: "POST" });
  const at = (instant: string) => {
    pool.service.clock.now = new Date(instant);
  };
  const subjectsOf = async (email: string) =>
    (await lettersOf(pool.service, email)).map(({ subject }) => subject);
  return { ...pool, id, offer, linkOf, answer, at, subjectsOf };
}

test("a profile of somebody under 18 is proposed to nobody before their guardian agreed", async () => {
  const { id, offer, propose, seen, linkOf, answer, service, subjectsOf } = await setup();
  expect((await seen(id)).guardian).toMatchObject({
    status: "awaiting",
    name: "Annabella Milbanke",
    email: GUARDIAN.email,
  });
  expect(await problemOf(await propose(id, offer.id))).toMatchObject({
    status: 409,
    code: "guardian_awaited",
  });
  const path = await linkOf();
  const page = await (await service.app.request(path)).text();
  expect(page).toContain("Ada Lovelace");
  // Reading it decided nothing.
  expect((await seen(id)).guardian?.status).toBe("awaiting");
  expect(await (await answer(path, "confirm")).text()).toContain("Votre accord est enregistré");
  expect((await seen(id)).guardian?.status).toBe("confirmed");
  expect(await subjectsOf("ada@example.org")).toEqual([
    "Votre profil est enregistré",
    "Votre profil peut être proposé",
  ]);
  expect((await propose(id, offer.id)).status).toBe(201);
  expect((await answer(path, "refuse")).status).toBe(404);
});

test("a guardian who refuses leaves no profile, nor their own address, behind", async () => {
  const { id, read, linkOf, answer, service } = await setup();
  const path = await linkOf();
  expect(await (await answer(path, "refuse")).text()).toContain("Le profil est effacé");
  expect((await read(id)).status).toBe(404);
  expect(await tracesOf(service, [GUARDIAN.email, "ada@example.org", "Milbanke"])).toEqual([]);
});

test("a guardian who does not answer is reminded once at seven days, and at fourteen the profile goes", async () => {
  const { id, read, linkOf, answer, service, at, subjectsOf } = await setup();
  at("2026-11-29T09:59:00Z");
  await runJob(service, JOB);
  expect(await subjectsOf(GUARDIAN.email)).toHaveLength(1);
  at("2026-11-29T10:00:00Z");
  await runJob(service, JOB);
  await runJob(service, JOB);
  expect(await subjectsOf(GUARDIAN.email)).toEqual([
    "Votre accord est demandé",
    "Rappel : votre accord est demandé",
  ]);
  expect(await subjectsOf("ada@example.org")).toContain("Votre profil attend un accord");
  const path = await linkOf();
  at("2026-12-06T10:00:00Z");
  expect((await answer(path, "confirm")).status).toBe(404);
  await runJob(service, JOB);
  expect((await read(id)).status).toBe(404);
  expect(await tracesOf(service, [GUARDIAN.email, "ada@example.org"])).toEqual([]);
});

test("sent again without a guardian it goes on waiting; with another, that one is asked and the first answers no more", async () => {
  const { id, entered, seen, linkOf, answer, subjectsOf } = await setup();
  const first = await linkOf();
  await entered();
  expect((await seen(id)).guardian).toMatchObject({ status: "awaiting", email: GUARDIAN.email });
  expect(await subjectsOf(GUARDIAN.email)).toHaveLength(1);
  await answer(first, "confirm");
  await entered({ guardian: { ...GUARDIAN, email: "byron@example.org" } });
  expect((await seen(id)).guardian).toMatchObject({ status: "awaiting", email: "byron@example.org" });
  expect((await answer(first, "confirm")).status).toBe(404);
  expect(await subjectsOf("byron@example.org")).toEqual(["Votre accord est demandé"]);
});

test("whose page it was learns that an answer is awaited, and not from whom", async () => {
  const { entered, seen, id, school } = await setup();
  await entered({ guardian: GUARDIAN, consents: [agreed("pool"), agreed("school")] });
  expect((await seen(id, school)).guardian).toMatchObject({ status: "awaiting", name: null, email: null });
});
