import type { Application } from "@alternance-kit/contract/application";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { aService } from "../../testing/a-service.js";
import { lettersOf, linkIn } from "../../testing/letters-of.js";

const ADA = "ada@example.org";
const HR = "rh@occitel.example";
const TUESDAY = { startsAt: "2026-12-01T08:00:00.000Z", endsAt: "2026-12-01T08:45:00.000Z" };
const FRIDAY = { startsAt: "2026-12-04T13:00:00.000Z", endsAt: "2026-12-04T13:45:00.000Z" };

async function setup(language: "fr" | "en" = "fr") {
  const service = await aService();
  const company = await service.aPartner("company", "Occitel", "73282932000074", HR);
  const school = await service.aPartner("school");
  const offer = await service.publish(company, { seats: 3 });
  const { id, reference } = await service.submit(school, offer, { language });
  const path = linkIn((await lettersOf(service, ADA)).at(-1), "my-application");
  const get = (end = "") => service.app.request(`${path}${end}`);
  /** Posts a form as a browser does, and opens where that leads. */
  const post = async (end: string, fields: Record<string, string> = {}) => {
    const response = await service.app.request(`${path}/${end}`, {
      method: "POST",
      body: new URLSearchParams(fields),
    });
    const next = response.headers.get("location");
    return response.status === 303 && next ? service.app.request(next) : response;
  };
  const asCompany = async () =>
    (await (await service.send(company.secret, "GET", `/v1/applications/${id}`)).json()) as Application;
  const send = (method: string, end: string, body: object) =>
    service.send(company.secret, method, `/v1/applications/${id}/${end}`, body);
  return { service, company, school, offer, id, reference, get, post, asCompany, send };
}

test("a candidate writes to the company from their page, and reads its answer there", async () => {
  const { get, post, send, asCompany } = await setup();
  const page = await post("messages", { text: "Bonjour,\r\nje suis <disponible>." });
  const html = await page.text();
  expect(html).toMatch(/<p role="status"><strong>Votre message est parti/);
  expect(html).toContain("je suis &lt;disponible&gt;.");
  await send("POST", "messages", { text: "À mardi !" });
  expect(await (await get()).text()).toMatch(/<strong>Occitel<\/strong>.*À mardi !/s);
  expect((await asCompany()).messages.map(({ from }) => from)).toEqual(["candidate", "company"]);
});

test("a form that cannot be taken says so, and changes nothing", async () => {
  const { post, asCompany, send } = await setup();
  const empty = await post("messages", { text: "  " });
  expect([empty.status, await empty.text()]).toEqual([
    422,
    expect.stringContaining('<p role="alert"><strong>Vérifiez ce que vous avez écrit'),
  ]);
  const nameless = await post("person", { firstName: "", lastName: "Lovelace", phone: "" });
  expect(nameless.status).toBe(422);
  const early = await post("interview", { slot: "0" });
  expect(await early.text()).toContain("Ce créneau ne peut plus être choisi");
  await send("POST", "move", { to: "declined", reason: "filled" });
  const late = await post("messages", { text: "Bonjour" });
  expect(await late.text()).toContain("Cette candidature est terminée");
  expect((await asCompany()).messages).toEqual([]);
});

test("a candidate chooses one of the slots proposed, told in the hours of Paris", async () => {
  const { get, post, send, asCompany } = await setup();
  await send("PUT", "interview", { slots: [TUESDAY, FRIDAY], place: "2 rue des Arts, Toulouse" });
  const proposed = await (await get()).text();
  expect(proposed).toContain("Choisissez un créneau");
  expect(proposed).toMatch(/type="radio" name="slot" value="1" required> vendredi 4 décembre 2026.*14:00/);
  expect(proposed).toContain("2 rue des Arts, Toulouse");
  const chosen = await (await post("interview", { slot: "1" })).text();
  expect(chosen).toContain("Votre créneau est choisi");
  expect(chosen).not.toContain('type="radio"');
  expect((await asCompany()).interview?.chosen).toBe(1);
});

test("what is put right is shown at once, and the page says that it was", async () => {
  const { post, asCompany } = await setup();
  const html = await (
    await post("person", { firstName: "Augusta", lastName: "Lovelace", phone: "06 12 34 56 78" })
  ).text();
  expect(html).toContain("Vos informations sont rectifiées");
  expect(html).toMatch(/name="firstName"[^>]* value="Augusta"/);
  expect(html).toContain("vous avez rectifié Prénom et Téléphone");
  expect((await asCompany()).applicant).toMatchObject({ firstName: "Augusta", phone: "+33612345678" });
});

test("a choice is given and taken back by one button each, beside the very sentence", async () => {
  const { get, post, id, service, school } = await setup();
  const name = async () =>
    ((await (await service.send(school.secret, "GET", `/v1/applications/${id}`)).json()) as Application)
      .applicant.lastName;
  expect(await (await get()).text()).toContain("voie mon nom et l’avancement de ma candidature");
  const given = await (await post("consents/school", { given: "yes" })).text();
  expect(given).toContain("Donné le 22 novembre 2026.");
  expect(await name()).toBe("Lovelace");
  const back = await (await post("consents/school", { given: "no" })).text();
  expect(back).toContain("Retiré le 22 novembre 2026.");
  expect(await name()).toBeNull();
});

test("a handicap that nobody told of is not asked about", async () => {
  const { get } = await setup();
  expect(await (await get()).text()).not.toContain("consents/disability");
});

test("from one page a candidate gets all that is theirs, objects, and erases it all", async () => {
  const { service, school, company, post, get, reference } = await setup();
  const other = await service.submit(school, await service.publish(company));
  const archive = await get("/everything.zip");
  const files = unzipSync(new Uint8Array(await archive.arrayBuffer()));
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining([reference, other.reference].map((one) => `applications/${one}/cv/cv.pdf`)),
  );
  const document = files[`applications/${reference}/application.json`] ?? new Uint8Array();
  expect(JSON.parse(strFromU8(document))).toMatchObject({ reference });
  await post("consents/pool", { given: "yes" });
  expect(await service.count("pool_candidates")).toBe(1);
  expect(await (await post("objection")).text()).toContain("vos alertes sont arrêtées");
  expect(await service.count("pool_candidates")).toBe(0);

  const erased = await post("erase-everything");
  expect([erased.status, await erased.text()]).toEqual([
    200,
    expect.stringContaining("Vos données sont effacées"),
  ]);
  expect(await service.count("applications")).toBe(0);
  expect((await get()).status).toBe(404);
});

test("a candidate gets their file back from the page", async () => {
  const { get } = await setup();
  const file = await get("/documents/cv");
  expect(file.headers.get("content-disposition")).toMatch(/^attachment/);
  expect((await file.text()).slice(0, 5)).toBe("%PDF-");
  expect((await get("/documents/passport")).status).toBe(404);
});

test("reading what forms post to changes nothing", async () => {
  const { get, asCompany, send } = await setup();
  await send("PUT", "interview", { slots: [TUESDAY], url: "https://visio.example/abc" });
  const before = await asCompany();
  for (const end of ["messages", "person", "interview", "consents/school", "objection", "erase-everything"])
    expect((await get(`/${end}?text=x&given=yes&slot=0&firstName=X`)).status).toBe(404);
  expect(await asCompany()).toEqual(before);
});

test("a link that is over posts nothing", async () => {
  const { service, post, asCompany } = await setup();
  service.clock.now = new Date("2028-01-01T00:00:00Z");
  for (const end of ["messages", "person", "interview", "consents/school", "objection", "erase-everything"])
    expect((await post(end, { text: "Bonjour" })).status).toBe(404);
  expect((await asCompany()).messages).toEqual([]);
});

test("who applied in English does all of it in English, without a script", async () => {
  const { get } = await setup("en");
  const html = await (await get()).text();
  for (const text of ["Put my details right", "My choices", "Send the message", "All my data"])
    expect(html).toContain(text);
  expect(html).not.toMatch(/<script|style="|Votre|Rectifier/);
});
