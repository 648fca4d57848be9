import { aNewApplication, anApplicant } from "@alternance-kit/testing/builders";
import { pdf } from "@alternance-kit/testing/files";
import { expect, test } from "vitest";
import { agreed, aPool, bytesOf } from "../testing/a-pool.js";
import { lettersOf, linkIn, runJob } from "../testing/letters-of.js";

async function setup() {
  const pool = await aPool();
  const offer = await pool.service.publish(pool.company);
  const apply = (overrides: object = {}, file = pdf()) =>
    pool.service.apply(
      pool.school,
      { ...aNewApplication({ offerId: offer.id }), consents: [agreed("pool")], ...overrides },
      file,
    );
  return { ...pool, offer, apply };
}

test("who agrees to the pool with an application has a profile of its offer's occupation, place, level and start", async () => {
  const { apply, list, offer, service } = await setup();
  expect((await apply({ message: "Pour cette entreprise" }, pdf({ name: "CV Ada.pdf" }))).status).toBe(201);
  const [profile] = await list();
  expect(profile).toMatchObject({
    person: anApplicant(),
    wishes: {
      romeCodes: [offer.occupation.romeCode],
      departments: [offer.place.departmentCode],
      diplomaLevel: offer.diplomaLevel,
      startsAfter: offer.startsOn,
    },
    message: null,
    cv: { fileName: "CV Ada.pdf" },
    consents: [{ purpose: "pool", way: "form" }],
  });
  expect((await lettersOf(service, "ada@example.org")).map(({ subject }) => subject).sort()).toEqual([
    "Votre candidature est reçue",
    "Votre profil est gardé pour d’autres offres",
  ]);
});

test("who does not agree to it has none", async () => {
  const { apply, list } = await setup();
  await apply({ consents: [] });
  expect(await list()).toEqual([]);
});

test("the profile has a CV of its own: erasing the application leaves it", async () => {
  const { apply, list, service, operator } = await setup();
  const file = pdf({ text: "of both" });
  await apply({}, file);
  const letters = await lettersOf(service, "ada@example.org");
  const page = linkIn(
    letters.find(({ text }) => text.includes("/my-application/")),
    "my-application",
  );
  await service.app.request(`${page}/erase`, { method: "POST" });
  service.clock.now = new Date("2026-11-24T10:00:00Z");
  await runJob(service, "sweep files");
  const [profile] = await list();
  const cv = await service.send(operator.secret, "GET", `/v1/pool-candidates/${profile?.id}/cv`);
  expect(await bytesOf(cv)).toEqual(await bytesOf(file));
});

test("an application adds to the profile that is there: what was said stays, the latest CV takes its place", async () => {
  const { apply, entered, list, seen, service } = await setup();
  const { id } = await entered(
    {
      wishes: { romeCodes: ["M1805"], departments: ["34"], diplomaLevel: 7, school: "Lycée Ozenne" },
      message: "Pour toutes",
      consents: [agreed("pool"), agreed("school")],
    },
    { document: pdf({ name: "Lettre.pdf" }) },
  );
  service.clock.now = new Date("2027-01-22T10:00:00Z");
  await apply({}, pdf({ name: "nouveau.pdf" }));
  expect(await list()).toHaveLength(1);
  const profile = await seen(id);
  expect(profile).toMatchObject({
    wishes: {
      romeCodes: ["M1855", "M1805"],
      departments: ["34", "31"],
      diplomaLevel: 7,
      school: "Lycée Ozenne",
    },
    message: "Pour toutes",
    cv: { fileName: "nouveau.pdf" },
    document: { fileName: "Lettre.pdf" },
    keptUntil: "2029-01-22",
  });
  const inForce = profile.consents.filter(({ withdrawnAt }) => withdrawnAt === null);
  expect(inForce.map(({ purpose }) => purpose).sort()).toEqual(["pool", "school"]);
});

test("who takes any place goes on taking any", async () => {
  const { apply, entered, seen } = await setup();
  const { id } = await entered();
  await apply();
  expect((await seen(id)).wishes.departments).toEqual([]);
});

test("to let one page's school see the name is not to let another's", async () => {
  const { apply, entered, seen, service, list, school } = await setup();
  const other = await service.aPartner("school");
  const { id } = await entered({}, {}, other);
  await apply({ consents: [agreed("pool"), agreed("school")] });
  expect((await seen(id)).source.partnerId).toBe(other.id);
  expect(await list("", other)).toEqual([]);
  expect(await list("", school)).toEqual([]);
});

test("of applications sent at once by one person, all are kept and one profile is", async () => {
  const { apply, list, service, company } = await setup();
  const offers = await Promise.all([1, 2, 3].map(() => service.publish(company)));
  const answers = await Promise.all(offers.map(({ id }) => apply({ offerId: id })));
  expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
  expect(await list()).toHaveLength(1);
  expect(await service.count("pool_files")).toBe(1);
});
