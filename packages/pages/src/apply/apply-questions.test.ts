import { pdf } from "@alternance-kit/testing/files";
import { expect, test } from "vitest";
import { type Answer, aSite, problem } from "../testing/a-site.js";
import { anAskingOffer } from "../testing/an-asking-offer.js";

const OFFER = anAskingOffer();
const PATH = `/offers/${OFFER.id}/apply`;

function aForm(answer: Answer = () => undefined, offer = OFFER) {
  const sent: unknown[] = [];
  const uploads: { headers: Headers; size: number }[] = [];
  const site = aSite({
    answer: async (request) => {
      const { pathname } = new URL(request.url);
      if (pathname === `/v1/offers/${OFFER.id}`) return Response.json(offer);
      const refused = await answer(request);
      if (refused) return refused;
      if (pathname === "/v1/uploads") {
        uploads.push({ headers: request.headers, size: (await request.arrayBuffer()).byteLength });
        return Response.json({ id: "upl_01k9xq8e5w3f" }, { status: 201 });
      }
      if (pathname === "/v1/applications")
        sent.push(JSON.parse(String((await request.clone().formData()).get("application"))));
      return undefined;
    },
  });
  const post = (fields: Record<string, string>, files: Record<string, File> = { cv: pdf() }) => {
    const body = new FormData();
    for (const [name, value] of Object.entries({ ...FILLED, ...fields })) body.set(name, value);
    for (const [name, file] of Object.entries(files)) body.set(name, file);
    return site.app.request(`http://service.example${PATH}?key=pk_test_school`, { method: "POST", body });
  };
  return { ...site, sent, uploads, post };
}

const FILLED = {
  attempt: "a-1",
  stamp: "s-1",
  firstName: "Ada",
  lastName: "Lovelace",
  email: "ada@example.org",
  questions: "4",
};

test("each question has a control of its own, with its limits, and says under which condition it is asked", async () => {
  const html = await (await aForm().get(PATH)).text();
  expect(html).toContain('<input type="hidden" name="questions" value="4">');
  expect(html).toMatch(/<label for="answer-why">Pourquoi ce poste \?<\/label>/);
  expect(html).toMatch(/<textarea id="answer-why"[^>]*maxlength="300"[^>]*required/);
  expect(html).toMatch(/<select id="answer-level"[\s\S]*?<option value="yes" >Oui<\/option>/);
  expect(html).toMatch(
    /id="answer-since-hint">Seulement si vous avez répondu « Oui » à « Avez-vous déjà programmé en équipe \? »/,
  );
  expect(html).toMatch(/<input id="answer-since" name="answer-since" type="date"/);
  expect(html).toMatch(
    /<fieldset class="field" id="answer-tools"[\s\S]*?<label for="answer-tools.1">Docker<\/label>/,
  );
  expect(html).toContain("De 0 à 35");
  expect(html).toMatch(/<select id="answer-licence"/);
  expect(html).toMatch(/<input id="answer-transcript"[^>]*type="file"[^>]*accept="\.pdf,application\/pdf"/);
});

test("in English, a question is asked in the company's English, and in French where it wrote none", async () => {
  const html = await (await aForm().get(`${PATH}?lang=en`)).text();
  expect(html).toContain("Why this job?");
  expect(html).toContain('<option value="no" >Not yet</option>');
  expect(html).toContain("Heures par semaine");
  expect(html).toContain("Only if you answered “Yes” to “Avez-vous déjà programmé en équipe ?”");
});

test("what is typed, chosen and ticked goes as answers, without those of questions that are not asked", async () => {
  const { post, sent } = aForm();
  const answers = {
    "answer-why": " React ",
    "answer-level": "no",
    "answer-since": "2024-09-01",
    "answer-tools.1": "1",
    "answer-hours": "7,5",
    "answer-licence": "false",
    "answer-site": "",
  };
  expect((await post(answers)).status).toBe(201);
  expect(sent).toMatchObject([
    {
      answers: {
        version: 4,
        values: { why: "React", level: "no", tools: ["docker"], hours: 7.5, licence: false },
      },
    },
  ]);
  expect(sent[0]).not.toHaveProperty("answers.values.since");
  expect(sent[0]).not.toHaveProperty("answers.values.site");
});

test("the file of a question is uploaded first, and named by its answer", async () => {
  const { post, sent, uploads, asked } = aForm();
  const transcript = pdf({ name: "relevé.pdf", sizeBytes: 3_000 });
  const response = await post({ "answer-why": "React" }, { "answer-transcript": transcript, cv: pdf() });
  expect(response.status).toBe(201);
  expect(uploads).toHaveLength(1);
  expect(uploads[0]?.size).toBe(3_000);
  expect(Object.fromEntries(uploads[0]?.headers ?? [])).toMatchObject({
    "upload-length": "3000",
    "upload-metadata": `filename ${Buffer.from("relevé.pdf").toString("base64")},filetype ${Buffer.from("application/pdf").toString("base64")}`,
  });
  expect(asked.find(({ path }) => path === "/v1/uploads")?.query.get("key")).toBe("pk_test_school");
  expect(sent).toMatchObject([{ answers: { values: { transcript: "upl_01k9xq8e5w3f" } } }]);
});

test("a picker left empty sends no file", async () => {
  const { post, sent, uploads } = aForm();
  await post({ "answer-why": "React" }, { "answer-transcript": new File([], ""), cv: pdf() });
  expect([uploads, sent]).toMatchObject([[], [{ answers: { values: { why: "React" } } }]]);
  expect(sent[0]).not.toHaveProperty("answers.values.transcript");
});

test("a file that is refused is told beside its question, and no application is made", async () => {
  const { post, sent } = aForm((request) =>
    new URL(request.url).pathname === "/v1/uploads"
      ? problem("file_content_mismatch", 422, [
          { pointer: "/file", code: "file_content_mismatch", detail: "" },
        ])
      : undefined,
  );
  const response = await post({ "answer-why": "React" }, { "answer-transcript": pdf(), cv: pdf() });
  const html = await response.text();
  expect(response.status).toBe(422);
  expect(html).toContain('id="answer-transcript-error"');
  expect(html).not.toContain('id="cv-error"');
  expect(sent).toEqual([]);
});

test("a file that weighs too much is refused by its weight, without being sent", async () => {
  const lengths: (string | null)[] = [];
  const { post } = aForm(async (request) => {
    if (new URL(request.url).pathname !== "/v1/uploads") return undefined;
    lengths.push(request.headers.get("upload-length"), String((await request.arrayBuffer()).byteLength));
    return problem("file_too_large", 413, [{ pointer: "/file", code: "file_too_large", detail: "" }]);
  });
  const heavy = pdf({ sizeBytes: 5 * 1024 * 1024 + 1 });
  const html = await (
    await post({ "answer-why": "React" }, { "answer-transcript": heavy, cv: pdf() })
  ).text();
  expect(lengths).toEqual(["5242881", "0"]);
  expect(html).toMatch(/id="answer-transcript-error">Ce fichier dépasse 5 Mo/);
});

test("a refusal stands beside its question, is named in the summary, and what was answered is kept", async () => {
  const { post } = aForm((request) =>
    new URL(request.url).pathname === "/v1/applications"
      ? problem("validation_failed", 422, [
          { pointer: "/answers/values/why", code: "required", detail: "" },
          { pointer: "/answers/values/hours", code: "too_big", detail: "" },
        ])
      : undefined,
  );
  const response = await post({ "answer-level": "yes", "answer-hours": "90", "answer-tools.0": "1" });
  const html = await response.text();
  expect(response.status).toBe(422);
  expect(html).toContain('<a href="#answer-why">Pourquoi ce poste ?</a>');
  expect(html).toMatch(/id="answer-why-error">Répondez à cette question\./);
  expect(html).toMatch(
    /<input id="answer-hours"[^>]*value="90"[^>]*aria-invalid="true" aria-describedby="answer-hours-hint answer-hours-error"/,
  );
  expect(html).toMatch(/<option value="yes" selected>/);
  expect(html).toMatch(/<input id="answer-tools.0"[^>]*checked/);
});

test("questions that changed since the form was shown are asked again before anything is sent", async () => {
  const { post, sent } = aForm();
  const response = await post({ questions: "3", "answer-why": "React" });
  const html = await response.text();
  expect(response.status).toBe(409);
  expect(html).toContain("L’entreprise vient de changer ses questions.");
  expect(html).toContain('<input type="hidden" name="questions" value="4">');
  expect(html).toContain(">React</textarea>");
  expect(sent).toEqual([]);
});

test("an offer that asks nothing is applied to as before", async () => {
  const { get, post, sent } = aForm(undefined, { ...OFFER, questions: null });
  expect(await (await get(PATH)).text()).not.toContain("Questions de l’entreprise");
  await post({});
  expect(sent[0]).not.toHaveProperty("answers");
});
