import { CONSENT_PURPOSES, CONSENT_TEXTS } from "@alternance-kit/domain/consents";
import { anOffer } from "@alternance-kit/testing/answers";
import { pdf } from "@alternance-kit/testing/files";
import { expect, test } from "vitest";
import { type Answer, aSite, problem } from "../testing/a-site.js";

const OFFER = anOffer({ expiresAt: "2027-01-20T00:00:00.000Z" });
const PATH = `/offers/${OFFER.id}/apply`;

/** The form before a service whose answer to an application is given, and which keeps what it was sent. */
function aForm(answer: Answer = () => undefined, offer = OFFER) {
  const sent: { application: unknown; cv: File | null; headers: Headers }[] = [];
  const site = aSite({
    answer: async (request) => {
      const { pathname } = new URL(request.url);
      if (pathname === `/v1/offers/${OFFER.id}`) return Response.json(offer);
      if (pathname !== "/v1/applications") return undefined;
      const refused = await answer(request);
      if (refused) return refused;
      const form = await request.clone().formData();
      sent.push({
        application: JSON.parse(String(form.get("application"))),
        cv: form.get("cv") as File | null,
        headers: request.headers,
      });
      return undefined;
    },
  });
  const post = (
    fields: Record<string, string>,
    file: File | null = pdf(),
    headers: Record<string, string> = {},
  ) => {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.set(name, value);
    if (file) body.set("cv", file);
    return site.app.request(`http://service.example${PATH}?key=pk_test_school`, {
      method: "POST",
      body,
      headers,
    });
  };
  return { ...site, sent, post };
}

const FILLED = {
  attempt: "a-1",
  stamp: "s-1",
  firstName: " Ada ",
  lastName: "Lovelace",
  email: "ada@example.org",
  phone: "",
  message: "",
};

test("the form is made for one visitor: kept nowhere, with a key of its own", async () => {
  const { get } = aForm();
  const [one, other] = [await get(PATH), await get(PATH)];
  expect(one.headers.get("cache-control")).toBe("no-store");
  const keyOf = async (response: Response) =>
    (await response.text()).match(/name="attempt" value="([^"]+)"/)?.[1];
  expect(await keyOf(one)).not.toBe(await keyOf(other));
});

test("what was typed and the file go where any page's script sends them, and the reference comes back", async () => {
  const { post, sent, asked } = aForm();
  const response = await post(FILLED, pdf({ name: 'le "cv".pdf' }));
  expect(response.status).toBe(201);
  expect(await response.text()).toContain("<code>7KQ4-9XMZ</code>");
  expect(sent).toMatchObject([
    {
      application: {
        offerId: OFFER.id,
        applicant: { firstName: "Ada", lastName: "Lovelace", email: "ada@example.org" },
        pageUrl: `http://service.example${PATH}?key=pk_test_school`,
        formStamp: "s-1",
      },
      cv: { name: 'le "cv".pdf', type: "application/pdf" },
    },
  ]);
  expect(sent[0]?.application).not.toHaveProperty("applicant.phone");
  expect(sent[0]?.headers.get("idempotency-key")).toBe("a-1");
  expect(asked.at(-1)?.query.get("key")).toBe("pk_test_school");
});

test("a refusal stands beside its fields; what was typed is kept, and the file is asked for again", async () => {
  const errors = [{ pointer: "/applicant/email", code: "email_malformed", detail: "" }];
  const { post } = aForm(() => problem("validation_failed", 422, errors));
  const response = await post({ ...FILLED, email: "ada@", message: "</textarea><b>" });
  const html = await response.text();
  expect(response.status).toBe(422);
  expect(html).toMatch(/id="email-error">Cette adresse n’est pas complète/);
  expect(html).toMatch(
    /<input id="email"[^>]*value="ada@"[^>]*aria-invalid="true" aria-describedby="email-error"/,
  );
  expect(html).toContain("&lt;/textarea&gt;&lt;b&gt;");
  expect(html).toContain("choisissez votre CV à nouveau");
});

test("a form without a file, or that is none, is shown again with why", async () => {
  const { post, app } = aForm();
  const missing = await post(FILLED, null);
  expect([missing.status, await missing.text()]).toEqual([422, expect.stringContaining("Joignez votre CV.")]);
  const none = await app.request(`http://service.example${PATH}`, { method: "POST", body: "firstName=Ada" });
  expect([none.status, await none.text()]).toEqual([400, expect.stringContaining("arrivé incomplet")]);
});

test("an origin that is not ours is the service's to judge; ours speaks for the partner it names", async () => {
  const { post, sent } = aForm();
  await post(FILLED, pdf(), { origin: "http://service.example" });
  await post(FILLED, pdf(), { origin: "https://elsewhere.example" });
  expect(sent.map(({ headers }) => headers.get("origin"))).toEqual([null, "https://elsewhere.example"]);
  const refused = aForm(() => problem("origin_not_allowed", 403));
  const response = await refused.post(FILLED, pdf(), { origin: "https://elsewhere.example" });
  expect([response.status, await response.text()]).toEqual([
    403,
    expect.stringContaining("adresse inconnue"),
  ]);
});

test("a file the service stops reading does not keep the visitor waiting for an answer", async () => {
  const { post } = aForm(() =>
    problem("file_too_large", 413, [{ pointer: "/cv", code: "file_too_large", detail: "" }]),
  );
  const response = await post(
    FILLED,
    new File([new Uint8Array(8 * 1024 * 1024)], "cv.pdf", { type: "application/pdf" }),
  );
  expect(response.status).toBe(413);
  expect(await response.text()).toContain("Ce fichier dépasse 5 Mo.");
});

test("what is more than a CV by far is not read at all", async () => {
  const { app, asked } = aForm();
  const response = await app.request(`http://service.example${PATH}`, {
    method: "POST",
    headers: { "content-type": "multipart/form-data; boundary=x", "content-length": "30000000" },
    body: "--x--",
  });
  expect(response.status).toBe(413);
  expect(asked.filter(({ path }) => path === "/v1/applications")).toEqual([]);
});

test("an offer that is no longer open shows itself instead of a form", async () => {
  const { get } = aForm(undefined, { ...OFFER, status: "closed" });
  const response = await get(PATH);
  expect([response.status, response.headers.get("location")]).toEqual([
    303,
    expect.stringMatching(/off_01k9xq8e5w3f$/),
  ]);
});

test("the form says when it was shown; one that came too fast, or too late, is told so and may be sent again", async () => {
  const html = await (await aForm().get(PATH)).text();
  expect(html).toContain(`name="stamp" value="stamp of ${OFFER.id}"`);
  const refusedFor = async (code: string) => {
    const { post } = aForm(() =>
      problem("proof_refused", 422, [{ pointer: "/formStamp", code, detail: "" }]),
    );
    return (await post(FILLED)).text();
  };
  expect(await refusedFor("filled_too_fast")).toContain("en moins de trois secondes");
  expect(await refusedFor("proof_expired")).toContain("Celui-ci est neuf");
});

test("a field that people do not see is handed on where something filled it in", async () => {
  const { post, sent } = aForm();
  await post({ ...FILLED, website: "https://spam.example" });
  expect(sent).toMatchObject([{ application: { website: "https://spam.example" } }]);
});

test("each consent is asked apart in its whole sentence, and none is ticked beforehand", async () => {
  for (const [language, path] of [
    ["fr", PATH],
    ["en", `${PATH}?lang=en`],
  ] as const) {
    const html = await (await aForm().get(path)).text();
    for (const purpose of CONSENT_PURPOSES) expect(html).toContain(escaped(CONSENT_TEXTS[purpose][language]));
    expect(html.match(/type="checkbox"/g)).toHaveLength(5);
    expect(html).not.toMatch(/<input[^>]*\bchecked/);
  }
});

test("what is ticked is sent, with the version of its sentence, and nothing more", async () => {
  const { post, sent } = aForm();
  await post(FILLED);
  await post({ ...FILLED, school: "1", disability: "1" });
  const application = { purpose: "application", textVersion: "2026-11" };
  expect(sent[0]?.application).toMatchObject({ consents: [application], language: "fr" });
  expect(sent[0]?.application).not.toHaveProperty("guardian");
  expect(sent[0]?.application).not.toHaveProperty("disability");
  expect(sent[1]?.application).toMatchObject({
    consents: [
      application,
      { purpose: "school", textVersion: "2026-11" },
      { purpose: "disability", textVersion: "2026-11" },
    ],
    disability: true,
  });
});

test("who is under 18 names who answers for them, and reads that their application waits", async () => {
  const { post, sent } = aForm();
  const guardian = {
    guardianFirstName: "Annabella",
    guardianLastName: " Milbanke ",
    guardianEmail: "a@example.org",
  };
  const response = await post({ ...FILLED, isMinor: "1", ...guardian });
  expect(sent).toMatchObject([
    { application: { guardian: { firstName: "Annabella", lastName: "Milbanke", email: "a@example.org" } } },
  ]);
  expect(await response.text()).toContain("Un e-mail part à a@example.org");
});

test("what is wrong with who answers for them stands beside its fields, and what was ticked stays so", async () => {
  const errors = [
    { pointer: "/guardian/lastName", code: "required", detail: "" },
    { pointer: "/guardian/email", code: "guardian_same_email", detail: "" },
  ];
  const { post } = aForm(() => problem("validation_failed", 422, errors));
  const html = await (
    await post({ ...FILLED, isMinor: "1", pool: "1", guardianFirstName: "Annabella" })
  ).text();
  expect(html).toMatch(/id="guardianEmail-error">Donnez une autre adresse que la vôtre/);
  expect(html).toMatch(/<a href="#guardianLastName">Son nom<\/a>/);
  expect(html).toMatch(/<input id="guardianFirstName"[^>]*value="Annabella"/);
  for (const [name, isTicked] of [
    ["isMinor", true],
    ["pool", true],
    ["school", false],
  ] as const)
    expect(new RegExp(`<input id="${name}"[^>]*\\bchecked`).test(html)).toBe(isTicked);
});

const escaped = (text: string): string => text.replaceAll("'", "&#39;");
