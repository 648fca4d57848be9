import { expect, test } from "vitest";
import { aCandidate, askForLink, candidateWith, exchange, linkTokenOf } from "../testing/a-candidate.js";
import { aService, problemOf } from "../testing/a-service.js";
import { lettersOf, linkIn } from "../testing/letters-of.js";

const ADA = "ada@example.org";

async function setup() {
  const service = await aService();
  const [company, school] = [await service.aPartner("company"), await service.aPartner("school")];
  const offer = await service.publish(company);
  await service.submit(school, offer);
  const linksTo = async (email: string) =>
    (await lettersOf(service, email)).filter(({ subject }) => subject.includes("espace candidat"));
  return { service, company, school, offer, linksTo };
}

test("who is known gets a link that leads back to the page, and it lets them in once", async () => {
  const { service, school, linksTo } = await setup();
  const asked = await askForLink(service, school, " ADA@example.org ", `${school.origin}/espace?tab=1#top`);
  expect([asked.status, await asked.json()]).toEqual([202, { status: "accepted", validForSeconds: 1_800 }]);
  const [letter] = await linksTo(ADA);
  const token = await linkTokenOf(service, ADA);
  expect(letter?.text).toContain(`${school.origin}/espace?tab=1#alternance-candidate=${token}`);
  expect(letter?.text).toContain(school.name);

  const opened = await exchange(service, school, token);
  expect([opened.status, await opened.json()]).toEqual([
    201,
    { token: expect.stringMatching(/^ca_[\w-]{43}$/), expiresAt: "2026-11-22T11:00:00.000Z" },
  ]);
  expect(opened.headers.get("cache-control")).toBe("no-store");
  expect(await problemOf(await exchange(service, school, token))).toMatchObject({
    status: 410,
    code: "candidate_link_gone",
  });
});

test("of two who use a link at once, one gets in", async () => {
  const { service, school } = await setup();
  await askForLink(service, school, ADA);
  const token = await linkTokenOf(service, ADA);
  const opened = await Promise.all(Array.from({ length: 5 }, () => exchange(service, school, token)));
  expect(opened.map(({ status }) => status).sort()).toEqual([201, 410, 410, 410, 410]);
});

test("an address that is not known gets the same answer, no e-mail, and is not kept", async () => {
  const { service, school } = await setup();
  const known = await askForLink(service, school, ADA);
  const stranger = await askForLink(service, school, "nobody@example.org");
  expect([stranger.status, await stranger.text()]).toEqual([known.status, await known.text()]);
  const headers = ({ headers }: Response) => [...headers].filter(([name]) => name !== "x-request-id");
  expect(headers(stranger)).toEqual(headers(known));
  expect(await lettersOf(service, "nobody@example.org")).toEqual([]);
  expect(await service.count("candidate_link_requests")).toBe(0);
});

test("the request itself looks nobody up: known or not, it does the same work", async () => {
  const { service, school } = await setup();
  const ask = (email: string) =>
    service.post(school, "/v1/candidate-links", { email, pageUrl: `${school.origin}/espace` });
  await ask(ADA);
  await ask("nobody@example.org");
  expect(await service.count("candidate_link_requests")).toBe(2);
  expect(await service.count("candidate_links")).toBe(0);
});

test("one address is sent five links an hour, and the answer never says so", async () => {
  const { service, school, linksTo } = await setup();
  const statuses: number[] = [];
  for (let time = 0; time < 7; time++) statuses.push((await askForLink(service, school, ADA)).status);
  expect(statuses).toEqual(Array.from({ length: 7 }, () => 202));
  expect(await linksTo(ADA)).toHaveLength(5);
  service.clock.now = new Date("2026-11-22T11:00:01Z");
  await askForLink(service, school, ADA);
  expect(await linksTo(ADA)).toHaveLength(6);
});

test("a page that asks for links without end is told to wait", async () => {
  const { service, school } = await setup();
  const ask = (number: number) =>
    service.post(school, "/v1/candidate-links", {
      email: `someone-${number}@example.org`,
      pageUrl: `${school.origin}/espace`,
    });
  for (let number = 0; number < 300; number++) await ask(number);
  const refused = await ask(300);
  expect(await problemOf(refused)).toMatchObject({ status: 429, code: "too_many_requests" });
}, 30_000);

test("the link leads to no page but one of the key's", async () => {
  const { service, school } = await setup();
  const response = await askForLink(service, school, ADA, "https://elsewhere.example/espace");
  expect(await problemOf(response)).toEqual({
    status: 422,
    code: "validation_failed",
    errors: ["/pageUrl not_allowed_value"],
  });
});

test("a link is over after thirty minutes, and a session after an hour", async () => {
  const { service, school } = await setup();
  await askForLink(service, school, ADA);
  const token = await linkTokenOf(service, ADA);
  const { ask } = await aCandidate(service, school, ADA);
  service.clock.now = new Date("2026-11-22T10:30:00Z");
  expect((await exchange(service, school, token)).status).toBe(410);
  expect((await ask("GET")).status).toBe(200);
  service.clock.now = new Date("2026-11-22T11:00:00Z");
  expect(await problemOf(await ask("GET"))).toMatchObject({ status: 401, code: "candidate_session_expired" });
});

test("the candidate's own page lets them in too, as often as they come back", async () => {
  const { service, school } = await setup();
  const path = linkIn((await lettersOf(service, ADA)).at(-1), "my-application");
  const token = path.split("/").at(-1) ?? "";
  for (let time = 0; time < 2; time++) expect((await exchange(service, school, token)).status).toBe(201);
});

test("a session opens nothing with another page's key, nor without one, nor made up", async () => {
  const { service, school } = await setup();
  const other = await service.aPartner("school");
  const { token } = await aCandidate(service, school, ADA);
  const expired = { status: 401, code: "candidate_session_expired" };
  expect(await problemOf(await candidateWith(service, other, token).ask("GET"))).toEqual(expired);
  expect(await problemOf(await candidateWith(service, school, "ca_guessed").ask("GET"))).toEqual(expired);
  expect(await problemOf(await service.browse(school, "/v1/candidate-space"))).toEqual(expired);
  const keyless = await service.app.request("/v1/candidate-space", {
    headers: { authorization: `Bearer ${token}` },
  });
  expect(keyless.status).toBe(401);
});

test("neither links nor sessions are kept but as digests, nor told in the log", async () => {
  const { service, school } = await setup();
  await askForLink(service, school, ADA);
  const link = await linkTokenOf(service, ADA);
  const { token, ask } = await aCandidate(service, school, ADA);
  await ask("GET");
  const told = JSON.stringify(service.told);
  expect(told).not.toContain(token);
  expect(told).not.toContain(link);
});

test("links and sessions that are over are forgotten", async () => {
  const { service, school } = await setup();
  await aCandidate(service, school, ADA);
  await askForLink(service, school, ADA);
  service.clock.now = new Date("2026-11-22T12:00:00Z");
  const job = service.jobs.find(({ name }) => name === "forget candidate sessions");
  await job?.run(service.clock.now, new AbortController().signal);
  expect([await service.count("candidate_links"), await service.count("candidate_sessions")]).toEqual([0, 0]);
});

test("a browser may ask for the space from the page's origin, with the session in a header", async () => {
  const { service, school } = await setup();
  const preflight = await service.browse(school, "/v1/candidate-space/person", {
    method: "OPTIONS",
    headers: { "access-control-request-method": "PATCH" },
  });
  expect(preflight.headers.get("access-control-allow-origin")).toBe(school.origin);
  expect(preflight.headers.get("access-control-allow-headers")).toContain("authorization");
  expect(preflight.headers.get("access-control-allow-methods")).toMatch(/PUT.*PATCH/);
});
