import { pdf } from "@alternance-kit/testing/files";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { agreed, aPool } from "../../testing/a-pool.js";
import { tracesOf } from "../../testing/traces-of.js";

const EMAIL = "zoe.quarante-deux@example.org";
const PERSON = { firstName: "Zoé", lastName: "Quarante-Deux", email: EMAIL, phone: "06 12 34 56 78" };

async function setup(overrides: object = {}) {
  const pool = await aPool();
  const { service, enter } = pool;
  const response = await enter(
    {
      person: PERSON,
      message: "C'est Zoé.",
      wishes: { romeCodes: ["M1855"], departments: ["31"], school: "Lycée Ozenne" },
      attribution: {
        first: { pageUrl: "https://school.example/?utm_campaign=zoe", at: "2026-11-22T09:00:00.000Z" },
      },
      ...overrides,
    },
    { cv: pdf({ name: "CV de Zoé.pdf", text: "Zoe" }), document: pdf({ name: "Lettre de Zoé.pdf" }) },
    { headers: { "idempotency-key": "once-and-for-all" } },
  );
  const { id } = (await response.json()) as { id: string };
  const path = await pool.pageOf(EMAIL);
  const get = (end = "") => service.app.request(`${path}${end}`);
  const post = (end: string, fields: Record<string, string> = {}) =>
    service.app.request(`${path}${end}`, { method: "POST", body: new URLSearchParams(fields) });
  return { ...pool, id, path, get, post };
}

test("the page says what is kept, until when, and what can be done, without changing anything", async () => {
  const { get, seen, id } = await setup();
  const before = await seen(id);
  const response = await get();
  const page = await response.text();
  for (const text of [
    "Zoé Quarante-Deux",
    EMAIL,
    "+33612345678",
    "Haute-Garonne",
    "Lycée Ozenne",
    "CV de Zoé.pdf, Lettre de Zoé.pdf",
    "22 novembre 2028",
    "J’accepte que mon profil et mon CV soient conservés deux ans",
  ])
    expect(page).toContain(text);
  expect(response.headers.get("cache-control")).toBe("no-store");
  expect(response.headers.get("referrer-policy")).toBe("no-referrer");
  for (const end of ["", "/keep", "/rectify", "/erase", "/object", "/export.zip"]) await get(end);
  expect(await seen(id)).toEqual(before);
});

test("who wrote in English reads English", async () => {
  const { get } = await setup({ language: "en" });
  expect(await (await get()).text()).toContain("You look for");
});

test("what a candidate typed is shown as text, never as a page's own", async () => {
  const { get } = await setup({ message: "<script>alert(1)</script>" });
  expect(await (await get()).text()).toContain("&lt;script&gt;");
});

test("the page tells the offers the candidate was proposed for", async () => {
  const { get, propose, id, service, company } = await setup();
  const offer = await service.publish(company);
  await propose(id, offer.id);
  expect(await (await get()).text()).toContain(`${offer.title}, Occitel, le 22 novembre 2026`);
});

test("kept, the two years begin again", async () => {
  const { post, seen, id, service } = await setup();
  service.clock.now = new Date("2027-12-01T10:00:00Z");
  expect(await (await post("/keep")).text()).toContain("deux ans de plus");
  expect((await seen(id)).keptUntil).toBe("2029-12-01");
});

test("what is wrong is put right by the candidate, and found by its new name", async () => {
  const { post, seen, id, list } = await setup();
  const page = await post("/rectify", {
    firstName: "Zoë",
    lastName: "Quarante-Trois",
    phone: "",
    message: "Bonjour",
    school: "",
    course: "BTS SIO",
  });
  expect(await page.text()).toContain("Vos informations sont corrigées.");
  expect(await seen(id)).toMatchObject({
    person: { firstName: "Zoë", lastName: "Quarante-Trois", email: EMAIL, phone: null },
    message: "Bonjour",
    wishes: { romeCodes: ["M1855"], departments: ["31"], course: "BTS SIO" },
  });
  expect((await seen(id)).wishes).not.toHaveProperty("school");
  expect(await list("?q=quarante-trois")).toHaveLength(1);
  expect(await list("?q=quarante-deux")).toHaveLength(0);
});

test("what cannot be so is refused by its name, and nothing changes", async () => {
  const { post, seen, id } = await setup();
  const page = await post("/rectify", { firstName: "", lastName: "Q", phone: "12" });
  expect(await page.text()).toContain("À corriger : Prénom, Téléphone.");
  expect((await seen(id)).person).toMatchObject({ firstName: "Zoé", lastName: "Quarante-Deux" });
});

test("a consent is withdrawn as easily as it was given, and at once", async () => {
  const { post, get, list, school, seen, id } = await setup({
    disability: true,
    consents: [agreed("pool"), agreed("school"), agreed("disability")],
  });
  expect(await list("", school)).toHaveLength(1);
  expect(await (await post("/consents/school/withdraw")).text()).toContain("Votre accord est retiré.");
  expect(await list("", school)).toEqual([]);
  expect((await seen(id)).disability).toBe(true);
  await post("/consents/disability/withdraw");
  expect((await seen(id)).disability).toBe(false);
  const withdrawn = (await seen(id)).consents.filter(({ withdrawnAt }) => withdrawnAt !== null);
  expect(withdrawn.map(({ purpose }) => purpose).sort()).toEqual(["disability", "school"]);
  expect(await (await get()).text()).not.toContain("RQTH");
});

test("the candidate gets all that is kept, with both files", async () => {
  const { get } = await setup();
  const response = await get("/export.zip");
  const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
  expect(Object.keys(files).sort()).toEqual([
    "cv/CV de Zoé.pdf",
    "document/Lettre de Zoé.pdf",
    "profile.json",
  ]);
  expect(JSON.parse(strFromU8(files["profile.json"] ?? new Uint8Array()))).toMatchObject({
    person: { email: EMAIL, phone: "+33612345678" },
    message: "C'est Zoé.",
    attribution: { first: { utm: { campaign: "zoe" } } },
    consents: [{ purpose: "pool" }],
  });
});

test.each(["/erase", "/object"])(
  "%s: gone from every byte of the database and of the files, at once; a trace without a name stays",
  async (end) => {
    const { service, id, path, post, get, read, list } = await setup({
      disability: true,
      consents: [agreed("pool"), agreed("disability")],
    });
    const token = path.split("/").at(-1) ?? "";
    const personal = [
      EMAIL,
      "Quarante-Deux",
      "quarante deux",
      "CV de Zo",
      "Lettre de Zo",
      "+33612345678",
      "C'est Zo",
      "utm_campaign=zoe",
      "Ozenne",
      "(Zoe)",
      token,
    ];
    expect(await tracesOf(service, [EMAIL, "(Zoe)"])).not.toEqual([]);
    const response = await post(end);
    expect([response.status, await response.text()]).toEqual([
      200,
      expect.stringContaining("Vos données sont effacées"),
    ]);
    expect((await read(id)).status).toBe(404);
    expect(await list()).toEqual([]);
    expect((await get()).status).toBe(404);
    expect((await post(end)).status).toBe(404);
    expect(await tracesOf(service, personal)).toEqual([]);
    expect(await tracesOf(service, [id])).not.toEqual([]);
    expect(await service.count("pool_tombstones")).toBe(1);
    expect(await service.count("evidence")).toBe(1);
  },
);

test("erased, the same person may enter anew", async () => {
  const { post, enter } = await setup();
  await post("/erase");
  expect((await enter({ person: PERSON })).status).toBe(201);
});

test("a link opens nothing once its time is over, nor does one that was made up; neither is in the log", async () => {
  const { service, get, path } = await setup();
  service.clock.now = new Date("2028-01-01T00:00:00Z");
  expect((await get()).status).toBe(404);
  const made = await service.app.request("/my-profile/guessed", { headers: { "accept-language": "en" } });
  expect([made.status, await made.text()]).toEqual([404, expect.stringContaining("of no use any more")]);
  expect(JSON.stringify(service.told)).not.toContain(path);
});
