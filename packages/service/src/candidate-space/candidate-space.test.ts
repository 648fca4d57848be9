import type { Application } from "@alternance-kit/contract/application";
import type {
  CandidateApplication,
  CandidateSession,
  CandidateSpace,
} from "@alternance-kit/contract/candidate-space";
import type { EventPage } from "@alternance-kit/contract/event";
import { anApplicant } from "@alternance-kit/testing/builders";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { aCandidate, askForLink, candidateWith, exchange } from "../testing/a-candidate.js";
import { aPool } from "../testing/a-pool.js";
import { aService, problemOf } from "../testing/a-service.js";
import { lettersOf } from "../testing/letters-of.js";
import { tracesOf } from "../testing/traces-of.js";

const ADA = "ada@example.org";
const VERSION = "2026-11";

/** Ada has applied to two offers from a school's page, with a second document to the first; Grace to one of them. */
async function setup() {
  const service = await aService();
  const company = await service.aPartner("company", "Occitel", "73282932000074", "rh@occitel.example");
  const school = await service.aPartner("school");
  const offers = [
    await service.publish(company, { seats: 5 }),
    await service.publish(company, { title: "Administrateur réseau (H/F)" }),
  ] as const;
  const first = await service.submit(school, offers[0], { message: "Bonjour !" });
  service.clock.now = new Date("2026-11-22T10:05:00Z");
  const second = await service.submit(school, offers[1]);
  const ofGrace = await service.submit(school, offers[0], { applicant: anApplicant("grace@example.org") });
  const ada = await aCandidate(service, school, ADA);
  const move = (id: string, body: object) =>
    service.send(company.secret, "POST", `/v1/applications/${id}/move`, body);
  const asCompany = async (id: string) =>
    (await (await service.send(company.secret, "GET", `/v1/applications/${id}`)).json()) as Application;
  return { service, company, school, offers, first, second, ofGrace, ada, move, asCompany };
}

const one = async (response: Response) => (await response.json()) as CandidateApplication;

test("a candidate sees all of their applications, the latest first, and nobody else's", async () => {
  const { ada, first, second, offers, move } = await setup();
  await move(first.id, { to: "screening", message: "Nous vous lisons.", note: "Bon profil" });
  const response = await ada.ask("GET");
  expect(response.headers.get("cache-control")).toBe("private, no-store");
  const space = (await response.json()) as CandidateSpace;
  expect(space.person).toEqual({ firstName: "Ada", lastName: "Lovelace", email: ADA, phone: null });
  expect(space.applications.map(({ id }) => id)).toEqual([second.id, first.id]);
  expect(space.applications[1]).toMatchObject({
    reference: first.reference,
    offer: { id: offers[0].id, title: offers[0].title, companyName: "Occitel" },
    status: "screening",
    message: "Bonjour !",
    history: [{ status: "screening", mover: "partner", reason: null, message: "Nous vous lisons." }],
    documents: [{ kind: "cv", fileName: "cv.pdf", scan: "unscanned" }],
    messages: [],
    interview: null,
    guardian: null,
    rectifications: [],
    can: ["withdraw", "erase", "message"],
  });
  expect(space.pool).toBeNull();
  expect(JSON.stringify(space)).not.toMatch(/Bon profil|grace/);
});

test("nothing of another person is read or changed, whatever is asked, and it is as if it were not there", async () => {
  const { ada, ofGrace, asCompany } = await setup();
  const before = await asCompany(ofGrace.id);
  const path = `/applications/${ofGrace.id}`;
  const asked = [
    await ada.ask("POST", `${path}/withdraw`),
    await ada.ask("POST", `${path}/erase`),
    await ada.ask("POST", `${path}/messages`, { text: "Bonjour" }),
    await ada.ask("POST", `${path}/interview`, { slot: 0 }),
    await ada.ask("GET", `${path}/documents/cv`),
    await ada.ask("GET", `${path}/documents/document`),
    await ada.ask("PUT", `${path}/consents/school`, { given: true, textVersion: VERSION }),
  ];
  for (const response of asked)
    expect(await problemOf(response)).toEqual({ status: 404, code: "application_not_found" });
  await ada.ask("PATCH", "/person", { firstName: "Intruse" });
  await ada.ask("POST", "/objection");
  const files = unzipSync(new Uint8Array(await (await ada.ask("GET", "/export.zip")).arrayBuffer()));
  expect(Object.keys(files).join()).not.toContain(ofGrace.reference);
  await ada.ask("POST", "/erase");
  expect(await asCompany(ofGrace.id)).toEqual(before);
});

test("an application withdrawn is withdrawn for the company, which is told; once more changes nothing", async () => {
  const { service, ada, first, second, asCompany, move } = await setup();
  const withdrawn = await ada.ask("POST", `/applications/${first.id}/withdraw`);
  expect(await one(withdrawn)).toMatchObject({
    status: "withdrawn",
    history: [{ status: "withdrawn", mover: "candidate" }],
    can: ["erase"],
  });
  expect((await ada.ask("POST", `/applications/${first.id}/withdraw`)).status).toBe(200);
  expect((await asCompany(first.id)).history).toHaveLength(1);
  const subjects = (await lettersOf(service, "rh@occitel.example")).map(({ subject }) => subject);
  expect(subjects.filter((subject) => subject === "Une candidature est retirée")).toHaveLength(1);
  await move(second.id, { to: "declined", reason: "filled" });
  expect(await problemOf(await ada.ask("POST", `/applications/${second.id}/withdraw`))).toEqual({
    status: 409,
    code: "application_move_refused",
  });
});

test("a candidate gets their own file back, byte for byte and never inline", async () => {
  const { ada, first } = await setup();
  const response = await ada.ask("GET", `/applications/${first.id}/documents/cv`);
  expect(response.headers.get("content-disposition")).toMatch(/^attachment; filename="cv\.pdf"/);
  expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  expect((await response.text()).slice(0, 5)).toBe("%PDF-");
  const missing = await ada.ask("GET", `/applications/${first.id}/documents/document`);
  expect(await problemOf(missing)).toEqual({ status: 404, code: "document_not_found" });
});

test("what is put right is right everywhere; the company is told what changed, and not to what", async () => {
  const { service, company, ada, first, asCompany } = await setup();
  const change = { firstName: "Augusta Ada", lastName: "Lovelace", phone: "06 12 34 56 78" };
  const response = await ada.ask("PATCH", "/person", change);
  expect(((await response.json()) as CandidateSpace).person).toEqual({
    firstName: "Augusta Ada",
    lastName: "Lovelace",
    email: ADA,
    phone: "+33612345678",
  });
  const rectifications = [{ fields: ["firstName", "phone"], at: "2026-11-22T10:05:00.000Z" }];
  expect(await asCompany(first.id)).toMatchObject({
    applicant: { firstName: "Augusta Ada", phone: "+33612345678" },
    rectifications,
    history: [],
  });
  for (const application of (await ada.space()).applications)
    expect(application.rectifications).toEqual(rectifications);

  const letters = (await lettersOf(service, "rh@occitel.example")).filter(({ subject }) =>
    subject.includes("rectifiée"),
  );
  expect(letters).toHaveLength(2);
  expect(letters[0]?.text).toContain("le prénom et le téléphone");
  expect(letters.map(({ text, html }) => text + html).join()).not.toMatch(/Augusta|612345678|Lovelace/);
  const { data } = (await (
    await service.send(company.secret, "GET", "/v1/events?type=application.updated")
  ).json()) as EventPage;
  expect(data).toHaveLength(2);
  expect(data[0]).toMatchObject({ data: { rectified: ["firstName", "phone"] } });
  expect(JSON.stringify(data)).not.toMatch(/Augusta|612345678/);
});

test("what is right already is put right by nobody, and a phone can be forgotten", async () => {
  const { ada } = await setup();
  await ada.ask("PATCH", "/person", { firstName: "Ada", phone: null });
  expect((await ada.space()).applications[0]?.rectifications).toEqual([]);
  await ada.ask("PATCH", "/person", { phone: "+33612345678" });
  await ada.ask("PATCH", "/person", { phone: null });
  const space = await ada.space();
  expect(space.person.phone).toBeNull();
  expect(space.applications[0]?.rectifications).toHaveLength(2);
});

test("an address is not put right so: another would be another person", async () => {
  const { ada } = await setup();
  const refused = await ada.ask("PATCH", "/person", { email: "other@example.org", lastName: "" });
  const { code, errors } = await problemOf(refused);
  expect([code, errors?.sort()]).toEqual([
    "validation_failed",
    ["/email unknown_field", "/lastName required"],
  ]);
});

test("the export has all that is kept, each application with its files, what the company noted included", async () => {
  const { ada, first, second, move } = await setup();
  await move(first.id, { to: "screening", note: "Bon profil" });
  await ada.ask("POST", `/applications/${first.id}/messages`, { text: "Merci !" });
  const response = await ada.ask("GET", "/export.zip");
  expect(response.headers.get("content-type")).toBe("application/zip");
  expect(response.headers.get("content-disposition")).toBe('attachment; filename="candidat.zip"');
  const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
  const folders = [first, second].map(({ reference }) => `applications/${reference}`);
  expect(Object.keys(files).sort()).toEqual(
    folders.flatMap((folder) => [`${folder}/application.json`, `${folder}/cv/cv.pdf`]).sort(),
  );
  const application = files[`applications/${first.reference}/application.json`] ?? new Uint8Array();
  expect(JSON.parse(strFromU8(application))).toMatchObject({
    applicant: { email: ADA },
    message: "Bonjour !",
    history: [{ note: "Bon profil" }],
    messages: [{ from: "candidate", text: "Merci !" }],
  });
});

test("all that may be erased is, and what must stay is named", async () => {
  const { ada, first, second, move } = await setup();
  for (const to of ["offered", "placed"]) await move(first.id, { to });
  const kept = await ada.ask("POST", `/applications/${first.id}/erase`);
  expect(await problemOf(kept)).toEqual({ status: 409, code: "application_kept" });
  const response = await ada.ask("POST", "/erase");
  expect(await response.json()).toEqual({
    erased: [second.id],
    kept: [{ id: first.id, reference: first.reference }],
  });
  expect((await ada.space()).applications.map(({ id }) => id)).toEqual([first.id]);
});

test("erased is gone from every byte, and the session with it", async () => {
  const { service, school, ada, first, second } = await setup();
  await askForLink(service, school, ADA);
  await ada.ask("POST", `/applications/${first.id}/messages`, { text: "Mon numéro : 0612345678" });
  for (const lastName of ["Byron", "King-Noel"]) await ada.ask("PATCH", "/person", { lastName });
  const personal = [ADA, "Byron", "King-Noel", "0612345678", "Bonjour !"];
  expect(await tracesOf(service, personal)).not.toEqual([]);

  const alone = await ada.ask("POST", `/applications/${first.id}/erase`);
  expect(await alone.json()).toEqual({ erased: [first.id], kept: [] });
  expect((await ada.space()).applications.map(({ id }) => id)).toEqual([second.id]);
  expect((await ada.ask("POST", "/erase")).status).toBe(200);
  expect(await problemOf(await ada.ask("GET"))).toMatchObject({ code: "candidate_session_expired" });
  expect(await tracesOf(service, personal)).toEqual([]);
});

test("a consent is given and taken back with the same ease, each with its proof", async () => {
  const { service, school, ada, first } = await setup();
  const path = `/applications/${first.id}/consents/school`;
  const nameSeen = async () => {
    const response = await service.send(school.secret, "GET", `/v1/applications/${first.id}`);
    return ((await response.json()) as Application).applicant.lastName;
  };
  expect(await nameSeen()).toBeNull();
  const given = await one(await ada.ask("PUT", path, { given: true, textVersion: VERSION }));
  expect(given.consents.filter(({ purpose }) => purpose === "school")).toMatchObject([
    { textVersion: VERSION, language: "fr", way: "candidate_space", withdrawnAt: null },
  ]);
  expect(await nameSeen()).toBe("Lovelace");
  const back = await one(await ada.ask("PUT", path, { given: false, textVersion: VERSION }));
  expect(back.consents.find(({ purpose }) => purpose === "school")?.withdrawnAt).toBe(
    "2026-11-22T10:05:00.000Z",
  );
  expect(await nameSeen()).toBeNull();
});

test("nobody agrees to a sentence that never was, nor takes back having applied", async () => {
  const { ada, first } = await setup();
  const put = (purpose: string, textVersion: string) =>
    ada.ask("PUT", `/applications/${first.id}/consents/${purpose}`, { given: true, textVersion });
  expect(await problemOf(await put("school", "1999-01"))).toMatchObject({
    errors: ["/textVersion not_allowed_value"],
  });
  expect(await problemOf(await put("application", VERSION))).toMatchObject({ status: 422 });
});

test("a candidate joins the pool by a consent given later, and leaves it by taking it back", async () => {
  const { ada, first } = await setup();
  const path = `/applications/${first.id}/consents/pool`;
  expect((await ada.ask("PUT", path, { given: true, textVersion: VERSION })).status).toBe(200);
  expect((await ada.space()).pool).toMatchObject({
    wishes: { romeCodes: ["M1855"] },
    keptUntil: "2028-11-22",
  });
  const files = unzipSync(new Uint8Array(await (await ada.ask("GET", "/export.zip")).arrayBuffer()));
  expect(Object.keys(files)).toEqual(expect.arrayContaining(["pool/profile.json", "pool/cv/cv.pdf"]));
  await ada.ask("PUT", path, { given: false, textVersion: VERSION });
  expect((await ada.space()).pool).toBeNull();
});

test("an objection ends every use but the applications: pool, alerts and what was agreed to beside", async () => {
  const { service, school, ada, first } = await setup();
  for (const purpose of ["school", "pool", "alerts"])
    await ada.ask("PUT", `/applications/${first.id}/consents/${purpose}`, {
      given: true,
      textVersion: VERSION,
    });
  expect(await service.count("offer_alerts")).toBe(1);
  expect((await lettersOf(service, ADA)).map(({ subject }) => subject).join()).toContain("alerte");
  const space = (await (await ada.ask("POST", "/objection")).json()) as CandidateSpace;
  expect(space.pool).toBeNull();
  expect(await service.count("offer_alerts")).toBe(0);
  expect(space.applications).toHaveLength(2);
  for (const { consents, status } of space.applications) {
    expect(status).toBe("received");
    for (const { purpose, withdrawnAt } of consents)
      expect([purpose, withdrawnAt === null]).toEqual([purpose, purpose === "application"]);
  }
  const seen = await service.send(school.secret, "GET", `/v1/applications/${first.id}`);
  expect(((await seen.json()) as Application).applicant.lastName).toBeNull();
});

test("what awaits a guardian is the candidate's to see, put right and withdraw; the company learns nothing", async () => {
  const service = await aService();
  const company = await service.aPartner("company", "Occitel", "73282932000074", "rh@occitel.example");
  const school = await service.aPartner("school");
  await service.submit(school, await service.publish(company), {
    guardian: { firstName: "Anne", lastName: "Byron", email: "anne@example.org" },
  });
  const ada = await aCandidate(service, school, ADA);
  const [application] = (await ada.space()).applications;
  expect(application).toMatchObject({ guardian: "awaiting", can: ["withdraw", "erase"] });
  const path = `/applications/${application?.id}`;
  expect(await problemOf(await ada.ask("POST", `${path}/messages`, { text: "Bonjour" }))).toEqual({
    status: 409,
    code: "application_ended",
  });
  await ada.ask("PATCH", "/person", { firstName: "Augusta" });
  expect((await ada.space()).applications[0]?.rectifications).toHaveLength(1);
  expect(await lettersOf(service, "rh@occitel.example")).toEqual([]);
  const events = await service.send(company.secret, "GET", "/v1/events?type=application.updated");
  expect(((await events.json()) as EventPage).data).toEqual([]);
});

test("who is in the pool alone has a space too, by their own page's link as well, and leaves no trace", async () => {
  const { service, school, entered, pageOf } = await aPool();
  const { id } = await entered();
  const token = (await pageOf(ADA)).split("/").at(-1) ?? "";
  const session = (await (await exchange(service, school, token)).json()) as CandidateSession;
  expect(await candidateWith(service, school, session.token).space()).toMatchObject({
    person: { firstName: "Ada", email: ADA },
    applications: [],
    pool: { id },
  });
  const ada = await aCandidate(service, school, ADA);
  await ada.ask("PATCH", "/person", { firstName: "Augusta" });
  expect((await ada.space()).person.firstName).toBe("Augusta");
  await askForLink(service, school, ADA);
  expect((await ada.ask("POST", "/erase")).status).toBe(200);
  expect(await problemOf(await ada.ask("GET"))).toMatchObject({ code: "candidate_session_expired" });
  expect(await tracesOf(service, [ADA, "Augusta"])).toEqual([]);
});
