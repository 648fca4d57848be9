import type { Application, ApplicationPage } from "@alternance-kit/contract/application";
import { pdf } from "@alternance-kit/testing/files";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { aClientSession } from "../../testing/a-client-session.js";
import { aService } from "../../testing/a-service.js";
import { lettersOf, linkIn } from "../../testing/letters-of.js";
import { tracesOf } from "../../testing/traces-of.js";

const EMAIL = "zoe.quarante-deux@example.org";
const ATTRIBUTION = {
  first: { pageUrl: "https://school.example/?utm_campaign=rentree-zoe", at: "2026-11-22T09:00:00.000Z" },
};

async function setup(language: "fr" | "en" = "fr") {
  const service = await aService();
  const company = await service.aPartner("company", "Occitel", "73282932000074", "rh@occitel.example");
  const school = await service.aPartner("school");
  const offer = await service.publish(company, { seats: 1 });
  const applicant = { firstName: "Zoé", lastName: "Quarante-Deux", email: EMAIL, phone: "06 12 34 56 78" };
  const response = await service.apply(
    school,
    { offerId: offer.id, applicant, language, message: "Bonjour, c'est Zoé.", attribution: ATTRIBUTION },
    pdf({ name: "CV de Zoé.pdf", text: "Zoe" }),
    { "idempotency-key": "once-and-for-all" },
  );
  const { id, reference } = (await response.json()) as { id: string; reference: string };
  const path = linkIn((await lettersOf(service, EMAIL)).at(-1), "my-application");
  const get = (end = "") => service.app.request(`${path}${end}`);
  const post = (end: string) => service.app.request(`${path}${end}`, { method: "POST" });
  const move = (body: object) => service.send(company.secret, "POST", `/v1/applications/${id}/move`, body);
  const seenByCompany = () => service.send(company.secret, "GET", `/v1/applications/${id}`);
  return { service, company, school, offer, id, reference, path, get, post, move, seenByCompany };
}

test("the page says in plain words where the application stands, and what happened", async () => {
  const { get, move, reference } = await setup();
  await move({ to: "declined", reason: "filled", message: "Merci de votre intérêt." });
  const response = await get();
  const html = await response.text();
  expect(html).toContain("L’entreprise n’y donne pas suite.");
  expect(html).toContain("Le poste est pourvu.");
  expect(html).toContain("Merci de votre intérêt.");
  expect(html).toContain(reference);
  expect(html).toContain("22 novembre 2026");
  expect(html).not.toContain("Retirer ma candidature");
  expect(response.headers.get("content-security-policy")).toMatch(
    /^default-src 'none'.*frame-ancestors 'none'$/,
  );
  expect(response.headers.get("referrer-policy")).toBe("no-referrer");
  expect(response.headers.get("cache-control")).toBe("no-store");
});

test("who applied in English reads English", async () => {
  const { get } = await setup("en");
  expect(await (await get()).text()).toContain("It has been received. The company has not opened it yet.");
});

test("opening the page, however often, changes nothing", async () => {
  const { get, seenByCompany } = await setup();
  for (const end of ["", "", "/withdraw", "/erase", "/export.zip"]) await get(end);
  expect(await (await seenByCompany()).json()).toMatchObject({ status: "received", history: [] });
});

test("the candidate withdraws with one post: the company sees and is told, and a second post changes nothing", async () => {
  const { service, post, seenByCompany } = await setup();
  expect(await (await post("/withdraw")).text()).toContain("Votre candidature est retirée");
  await post("/withdraw");
  const application = (await (await seenByCompany()).json()) as Application;
  expect(application).toMatchObject({
    status: "withdrawn",
    history: [{ status: "withdrawn", mover: "candidate", by: null }],
  });
  expect((await lettersOf(service, "rh@occitel.example")).map(({ subject }) => subject)).toEqual([
    "Une nouvelle candidature en alternance",
    "Une candidature est retirée",
  ]);
});

test("the candidate gets all that is kept, with the CV", async () => {
  const { service, company, id, get, move, reference } = await setup();
  await move({ to: "screening", note: "Bon profil" });
  const session = await aClientSession(service, company, { subject: "Camille Durand" });
  await session.call("POST", `/v1/applications/${id}/notes`, { text: "Très bon entretien" });
  const response = await get("/export.zip");
  expect(response.headers.get("content-disposition")).toBe(`attachment; filename="${reference}.zip"`);
  const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
  expect(Object.keys(files)).toEqual(["application.json", "cv/CV de Zoé.pdf"]);
  expect(JSON.parse(strFromU8(files["application.json"] ?? new Uint8Array()))).toMatchObject({
    applicant: { email: EMAIL, phone: "+33612345678" },
    message: "Bonjour, c'est Zoé.",
    attribution: { first: { ...ATTRIBUTION.first, utm: { campaign: "rentree-zoe" } } },
    history: [{ status: "screening", note: "Bon profil" }],
    // What was written of them is theirs to read; which of the company's people wrote it is not.
    notes: [{ text: "Très bon entretien", by: company.name }],
  });
  expect(strFromU8(files["cv/CV de Zoé.pdf"] ?? new Uint8Array()).slice(0, 5)).toBe("%PDF-");
});

test("erased is gone from every byte of the database and of the files; a trace without a name stays", async () => {
  const { service, company, id, path, post, seenByCompany, move } = await setup();
  await move({ to: "screening", note: "Zoé Quarante-Deux a l'air bien" });
  const session = await aClientSession(service, company, { subject: "Camille Trente-Trois" });
  await session.call("POST", `/v1/applications/${id}/notes`, { text: "Très bon entretien avec elle" });
  await session.call("PUT", `/v1/applications/${id}/interview`, {
    slots: [{ startsAt: "2026-12-03T09:00:00Z", endsAt: "2026-12-03T09:45:00Z" }],
    url: "https://visio.example/salle-de-la-candidate",
  });
  const personal = [
    "Très bon entretien avec elle",
    "salle-de-la-candidate",
    EMAIL,
    "Quarante-Deux",
    "CV de Zoé",
    "+33612345678",
    "c'est Zoé",
    "rentree-zoe",
    path.split("/").at(-1) ?? "",
  ];
  expect(await tracesOf(service, [EMAIL])).not.toEqual([]);

  const response = await post("/erase");
  expect([response.status, await response.text()]).toEqual([
    200,
    expect.stringContaining("Vos données sont effacées"),
  ]);

  expect((await seenByCompany()).status).toBe(404);
  const listed = await service.send(company.secret, "GET", "/v1/applications");
  expect(((await listed.json()) as ApplicationPage).data).toEqual([]);
  const again = await service.app.request(path, { headers: { "accept-language": "en-GB" } });
  expect([again.status, await again.text()]).toEqual([404, expect.stringContaining("of no use any more")]);
  expect(await tracesOf(service, personal)).toEqual([]);
  expect(await tracesOf(service, [id])).not.toEqual([]);
});

test("what is being placed is kept, and the page says why", async () => {
  const { move, get, post, seenByCompany } = await setup();
  await move({ to: "offered" });
  await move({ to: "placed" });
  expect(await (await get()).text()).toContain("la loi demande de les conserver");
  expect((await post("/erase")).status).toBe(200);
  expect(await (await seenByCompany()).json()).toMatchObject({ status: "placed" });
});

test("a link opens nothing once its time is over, nor does one that was made up; neither is in the log", async () => {
  const { service, get, path } = await setup();
  service.clock.now = new Date("2028-01-01T00:00:00Z");
  expect((await get()).status).toBe(404);
  expect((await service.app.request("/my-application/guessed")).status).toBe(404);
  expect(JSON.stringify(service.told)).not.toContain(path);
});
