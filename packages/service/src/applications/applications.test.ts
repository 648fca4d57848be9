import { createHash } from "node:crypto";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Application, ApplicationPage } from "@alternance-kit/contract/application";
import { aNewApplication, anApplicant } from "@alternance-kit/testing/builders";
import { aFile, DOCX_TYPE, docx, pdf, storedZip } from "@alternance-kit/testing/files";
import { expect, test } from "vitest";
import { aService, problemOf, type TestService } from "../testing/a-service.js";

const json = async <T>(response: Response) => (await response.json()) as T;

/** A company with one offer, and a school whose page shows it. */
async function anOpenOffer(service: TestService) {
  const [company, school] = [await service.aPartner("company"), await service.aPartner("school")];
  return { company, school, offer: await service.publish(company) };
}

const storedFiles = (service: TestService) => readdir(join(service.folder, "files", "cv")).catch(() => []);

test("an application is answered with a reference, and its company reads it whole", async () => {
  const service = await aService();
  const { company, school, offer } = await anOpenOffer(service);
  const receipt = await service.submit(school, offer, {
    applicant: {
      firstName: " Ada ",
      lastName: "Lovelace",
      email: "ada@example.org",
      phone: "06 12 34 56 78",
    },
    message: "Bonjour,\n\nvotre offre m'intéresse.",
    pageUrl: "https://school.example/alternance?offer=1",
  });
  expect(receipt).toMatchObject({
    offerId: offer.id,
    status: "received",
    reference: expect.stringMatching(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/),
  });

  const { data } = await json<ApplicationPage>(await service.send(company.secret, "GET", "/v1/applications"));
  expect(data).toEqual([
    {
      id: receipt.id,
      reference: receipt.reference,
      offer: { id: offer.id, title: offer.title, companyId: company.id, companyName: company.name },
      applicant: { firstName: "Ada", lastName: "Lovelace", email: "ada@example.org", phone: "+33612345678" },
      message: "Bonjour,\n\nvotre offre m'intéresse.",
      cv: receipt.cv,
      document: null,
      answers: null,
      answerFile: null,
      status: "received",
      source: {
        partnerId: school.id,
        partnerName: school.name,
        origin: school.origin,
        pageUrl: "https://school.example/alternance?offer=1",
      },
      attribution: null,
      history: [],
      notes: [],
      interview: null,
      messages: [],
      rectifications: [],
      consents: [],
      guardian: null,
      disability: null,
      receivedAt: "2026-11-22T10:00:00.000Z",
      updatedAt: "2026-11-22T10:00:00.000Z",
    },
  ]);
});

test("the CV comes back byte for byte, as a download that no browser shows", async () => {
  const service = await aService();
  const { company, school, offer } = await anOpenOffer(service);
  const file = pdf({ name: "CV d'Ada – été.pdf", sizeBytes: 300_000 });
  const { id, cv } = await json<Application>(
    await service.apply(school, aNewApplication({ offerId: offer.id }), file),
  );
  const response = await service.send(company.secret, "GET", `/v1/applications/${id}/cv`);
  const [sent, received] = [
    new Uint8Array(await file.arrayBuffer()),
    new Uint8Array(await response.arrayBuffer()),
  ];
  expect(Buffer.compare(sent, received)).toBe(0);
  expect(cv).toMatchObject({ sizeBytes: 300_000, sha256: createHash("sha256").update(sent).digest("hex") });
  expect(Object.fromEntries(response.headers)).toMatchObject({
    "content-type": "application/pdf",
    "content-length": "300000",
    "content-disposition": `attachment; filename="CV d'Ada _ ete.pdf"; filename*=UTF-8''CV%20d%27Ada%20%E2%80%93%20%C3%A9t%C3%A9.pdf`,
    "x-content-type-options": "nosniff",
    "cache-control": "private, no-store",
  });
});

test("the school learns where an application from its page stands, and nothing of who sent it unless they agreed", async () => {
  const service = await aService();
  const { company, school, offer } = await anOpenOffer(service);
  const { id } = await service.submit(school, offer, { message: "Bonjour" });
  await service.send(company.secret, "POST", `/v1/applications/${id}/move`, {
    to: "screening",
    note: "Bon profil",
  });
  const seen = await json<Application>(await service.send(school.secret, "GET", `/v1/applications/${id}`));
  expect(seen).toMatchObject({
    applicant: { firstName: null, lastName: null, email: null, phone: null },
    message: null,
    cv: null,
    status: "screening",
    source: { partnerId: school.id },
    history: [
      { status: "screening", mover: "partner", by: company.name, reason: null, message: null, note: null },
    ],
  });
  expect(await problemOf(await service.send(school.secret, "GET", `/v1/applications/${id}/cv`))).toEqual({
    status: 403,
    code: "not_permitted",
  });
});

test("an application moves on, step by step, and keeps who moved it and why", async () => {
  const service = await aService();
  const { company, school, offer } = await anOpenOffer(service);
  const { id } = await service.submit(school, offer);
  const move = (to: string, note?: string) =>
    service.send(company.secret, "POST", `/v1/applications/${id}/move`, { to, note });
  await move("screening");
  service.clock.now = new Date("2026-11-23T09:00:00Z");
  expect(await json<Application>(await move("interview", "Mardi à 10 h"))).toMatchObject({
    status: "interview",
    updatedAt: "2026-11-23T09:00:00.000Z",
    history: [
      {
        status: "screening",
        at: "2026-11-22T10:00:00.000Z",
        mover: "partner",
        by: company.name,
        reason: null,
        message: null,
        note: null,
      },
      {
        status: "interview",
        at: "2026-11-23T09:00:00.000Z",
        mover: "partner",
        by: company.name,
        reason: null,
        message: null,
        note: "Mardi à 10 h",
      },
    ],
  });
  expect(await problemOf(await move("screening"))).toEqual({ status: 409, code: "application_move_refused" });
  expect(await problemOf(await move("withdrawn"))).toEqual({
    status: 422,
    code: "validation_failed",
    errors: ["/to not_allowed_value"],
  });
});

test("of two moves at the same moment one is made, and the other is told", async () => {
  const service = await aService();
  const { company, school, offer } = await anOpenOffer(service);
  const { id } = await service.submit(school, offer);
  const moves = [{ to: "interview" }, { to: "offered" }].map((move) =>
    service.send(company.secret, "POST", `/v1/applications/${id}/move`, move),
  );
  const statuses = (await Promise.all(moves)).map(({ status }) => status);
  expect(statuses.sort()).toEqual([200, 409]);
  const { history } = await json<Application>(
    await service.send(company.secret, "GET", `/v1/applications/${id}`),
  );
  expect(history).toHaveLength(1);
});

test("applications are listed newest first, by page, by offer and by status", async () => {
  const service = await aService();
  const { company, school, offer } = await anOpenOffer(service);
  const other = await service.publish(company);
  const ids: string[] = [];
  for (let minute = 0; minute < 3; minute++) {
    service.clock.now = new Date(Date.UTC(2026, 10, 22, 11, minute));
    const applicant = anApplicant(`candidate${minute}@example.org`);
    ids.unshift((await service.submit(school, offer, { applicant })).id);
  }
  const elsewhere = await service.submit(school, other);
  await service.send(company.secret, "POST", `/v1/applications/${ids[0]}/move`, {
    to: "declined",
    reason: "skills",
  });

  const list = async (query: string) =>
    json<ApplicationPage>(await service.send(company.secret, "GET", `/v1/applications?${query}`));
  const first = await list(`offerId=${offer.id}&limit=2`);
  const second = await list(`offerId=${offer.id}&limit=2&cursor=${first.page.nextCursor}`);
  expect([...first.data, ...second.data].map(({ id }) => id)).toEqual(ids);
  expect(second.page.nextCursor).toBeNull();
  expect((await list("status=received")).data.map(({ id }) => id).sort()).toEqual(
    [...ids.slice(1), elsewhere.id].sort(),
  );
});

test("a Word document is accepted", async () => {
  const service = await aService();
  const { school, offer } = await anOpenOffer(service);
  const response = await service.apply(school, aNewApplication({ offerId: offer.id }), docx());
  expect([response.status, (await json<Application>(response)).cv?.contentType]).toEqual([201, DOCX_TYPE]);
});

test.each([
  ["a program renamed to PDF", aFile("MZ\u0090\u0000\u0003"), 422, "file_content_mismatch"],
  ["a web page renamed to PDF", aFile("<html>%PDF-1.4"), 422, "file_content_mismatch"],
  [
    "an archive renamed to DOCX",
    aFile(storedZip([["virus.exe", "MZ"]]), { name: "cv.docx", type: DOCX_TYPE }),
    422,
    "file_content_mismatch",
  ],
  [
    "a PDF renamed to DOCX",
    aFile("%PDF-1.4", { name: "cv.docx", type: DOCX_TYPE }),
    422,
    "file_content_mismatch",
  ],
  ["a program declared as PDF", aFile("%PDF-1.4", { name: "cv.exe" }), 415, "file_type_refused"],
  ["an image", aFile("\u0089PNG", { name: "cv.png", type: "image/png" }), 415, "file_type_refused"],
  ["an empty file", aFile(""), 422, "file_empty"],
  ["a file a byte over the limit", pdf({ sizeBytes: 5 * 1024 * 1024 + 1 }), 413, "file_too_large"],
] as const)("%s is refused on its field, and nothing is kept", async (_case, file, status, code) => {
  const service = await aService();
  const { company, school, offer } = await anOpenOffer(service);
  const response = await service.apply(school, aNewApplication({ offerId: offer.id }), file);
  expect(await problemOf(response)).toEqual({ status, code, errors: [`/cv ${code}`] });
  expect(await storedFiles(service)).toEqual([]);
  expect(
    await json<ApplicationPage>(await service.send(company.secret, "GET", "/v1/applications")),
  ).toMatchObject({ data: [] });
});

test("a file of exactly the limit is accepted", async () => {
  const service = await aService();
  const { school, offer } = await anOpenOffer(service);
  const file = pdf({ sizeBytes: 5 * 1024 * 1024 });
  expect(file.size).toBe(5 * 1024 * 1024);
  expect((await service.apply(school, aNewApplication({ offerId: offer.id }), file)).status).toBe(201);
});

test.each([
  [
    "an e-mail without domain",
    { applicant: { firstName: "Ada", lastName: "Lovelace", email: "ada@" } },
    ["/applicant/email email_malformed"],
  ],
  [
    "a phone number cut short",
    { applicant: { firstName: "Ada", lastName: "Lovelace", email: "ada@example.org", phone: "06 12" } },
    ["/applicant/phone phone_malformed"],
  ],
  [
    "nobody's name",
    { applicant: { firstName: " ", lastName: "", email: "ada@example.org" } },
    ["/applicant/firstName required", "/applicant/lastName required"],
  ],
  ["no applicant", { applicant: undefined }, ["/applicant required"]],
  ["an unknown field", { age: 19 }, ["/age unknown_field"]],
  ["a page that is not on the web", { pageUrl: "javascript:alert(1)" }, ["/pageUrl url_malformed"]],
])("%s is refused, naming the field, and nothing is kept", async (_case, change, errors) => {
  const service = await aService();
  const { school, offer } = await anOpenOffer(service);
  const response = await service.apply(school, { ...aNewApplication({ offerId: offer.id }), ...change });
  expect(await problemOf(response)).toEqual({ status: 422, code: "validation_failed", errors });
  expect(await storedFiles(service)).toEqual([]);
});

test("an unknown offer and a closed one take no application, and keep no file", async () => {
  const service = await aService();
  const { company, school, offer } = await anOpenOffer(service);
  expect(await problemOf(await service.apply(school, aNewApplication({ offerId: "off_unknown" })))).toEqual({
    status: 404,
    code: "offer_not_found",
  });
  await service.send(company.secret, "POST", `/v1/offers/${offer.id}/close`);
  expect(await problemOf(await service.apply(school, aNewApplication({ offerId: offer.id })))).toEqual({
    status: 409,
    code: "offer_closed",
  });
  expect(await storedFiles(service)).toEqual([]);
});

test("a body that is not the form is refused, and says what the form is", async () => {
  const service = await aService();
  const { school, offer } = await anOpenOffer(service);
  const send = (body: string | FormData, headers = {}) =>
    service.browse(school, "/v1/applications", { method: "POST", body, headers });
  const form = (parts: Record<string, string | File>) => {
    const data = new FormData();
    for (const [name, value] of Object.entries(parts)) data.set(name, value);
    return data;
  };
  const application = JSON.stringify(aNewApplication({ offerId: offer.id }));
  expect(
    await problemOf(await send("offerId=1", { "content-type": "application/x-www-form-urlencoded" })),
  ).toEqual({
    status: 415,
    code: "unsupported_media_type",
  });
  expect(await problemOf(await send(form({ application: "{", cv: pdf() })))).toEqual({
    status: 400,
    code: "malformed_json",
  });
  expect(await problemOf(await send(form({ application })))).toEqual({
    status: 422,
    code: "file_missing",
    errors: ["/cv file_missing"],
  });
  expect(await problemOf(await send(form({ application, cv: pdf(), photo: pdf() })))).toEqual({
    status: 422,
    code: "validation_failed",
    errors: ["/photo unknown_field"],
  });
  expect(await problemOf(await send(form({ cv: pdf() })))).toMatchObject({
    status: 422,
    code: "validation_failed",
  });
  const cut =
    '--b\r\ncontent-disposition: form-data; name="cv"; filename="cv.pdf"\r\ncontent-type: application/pdf\r\n\r\n%PDF-1.4';
  expect(await problemOf(await send(cut, { "content-type": "multipart/form-data; boundary=b" }))).toEqual({
    status: 400,
    code: "malformed_multipart",
  });
  expect(await storedFiles(service)).toEqual([]);
});

test("a name that would leave its folder, or turn its reader around, is stored without harm", async () => {
  const service = await aService();
  const { school, offer } = await anOpenOffer(service);
  const names = [
    "../../etc/passwd.pdf",
    "C:\\temp\\cv.pdf",
    "cv\u202Efdp.pdf",
    `${"é".repeat(300)}.pdf`,
    ".pdf",
  ];
  const kept = [];
  for (const [i, name] of names.entries()) {
    const applicant = anApplicant(`candidate${i}@example.org`);
    const { cv } = await json<Application>(
      await service.apply(school, aNewApplication({ offerId: offer.id, applicant }), pdf({ name })),
    );
    kept.push(cv?.fileName);
  }
  expect(kept).toEqual(["passwd.pdf", "cv.pdf", "cvfdp.pdf", `${"é".repeat(116)}.pdf`, "cv.pdf"]);
  expect(await storedFiles(service)).toHaveLength(names.length);
});

test("the same submission sent twice under one key makes one application and gets one answer", async () => {
  const service = await aService();
  const { company, school, offer } = await anOpenOffer(service);
  const submit = (overrides = {}) =>
    service.apply(school, aNewApplication({ offerId: offer.id, ...overrides }), pdf(), {
      "idempotency-key": "the-same-key",
    });
  const first = await submit();
  const second = await submit();
  expect([first.status, second.status]).toEqual([201, 201]);
  expect(await second.text()).toBe(await first.text());
  expect(await problemOf(await submit({ message: "autre" }))).toEqual({
    status: 422,
    code: "idempotency_key_reused",
  });
  expect(
    (await json<ApplicationPage>(await service.send(company.secret, "GET", "/v1/applications"))).data,
  ).toHaveLength(1);
  expect(await storedFiles(service)).toHaveLength(1);
});

test("a submission repeated while the first is on its way is told to wait", async () => {
  const service = await aService();
  const { school, offer } = await anOpenOffer(service);
  const submit = () =>
    service.apply(school, aNewApplication({ offerId: offer.id }), pdf({ sizeBytes: 500_000 }), {
      "idempotency-key": "the-same-key",
    });
  const answers = await Promise.all([submit(), submit()]);
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  const refused = answers.find(({ status }) => status === 409);
  expect(refused?.headers.get("retry-after")).toBe("1");
  expect(refused && (await problemOf(refused)).code).toBe("idempotency_in_progress");
  expect(await storedFiles(service)).toHaveLength(1);
});

test("an idempotency key is forgotten after a day", async () => {
  const service = await aService();
  const { school, offer } = await anOpenOffer(service);
  const submit = (email: string) =>
    service.apply(school, aNewApplication({ offerId: offer.id, applicant: anApplicant(email) }), pdf(), {
      "idempotency-key": "the-same-key",
    });
  await submit("ada@example.org");
  service.clock.now = new Date("2026-11-23T10:00:01Z");
  expect((await submit("grace@example.org")).status).toBe(201);
  expect(await storedFiles(service)).toHaveLength(2);
});
