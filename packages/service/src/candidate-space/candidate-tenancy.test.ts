import type { Application } from "@alternance-kit/contract/application";
import { anApplicant } from "@alternance-kit/testing/builders";
import { beforeAll, expect, test } from "vitest";
import { openApiDocument } from "../app.js";
import { aCandidate } from "../testing/a-candidate.js";
import { aService, type TestPartner, type TestService } from "../testing/a-service.js";

const BODIES: Readonly<Record<string, unknown>> = {
  rectifyCandidate: { firstName: "Intruse", phone: "06 00 00 00 00" },
  writeToCompany: { text: "Je me retire." },
  chooseInterviewSlot: { slot: 0 },
  changeOwnConsent: { given: true, textVersion: "2026-11" },
};

let service: TestService;
let company: TestPartner;
let school: TestPartner;
let applicationId: string;
let operations: { operationId: string; method: string; path: string }[];

// Ada has an application with a message, an interview and a profile of the pool; Mallory has applied to the same offer.
beforeAll(async () => {
  service = await aService({ keepOpen: true });
  [company, school] = [await service.aPartner("company"), await service.aPartner("school")];
  const offer = await service.publish(company, { seats: 3 });
  const { id } = await service.submit(school, offer, {
    message: "Message très personnel",
    consents: [{ purpose: "pool", textVersion: "2026-11" }],
  });
  applicationId = id;
  await service.send(company.secret, "PUT", `/v1/applications/${id}/interview`, {
    slots: [{ startsAt: "2026-12-01T08:00:00.000Z", endsAt: "2026-12-01T08:45:00.000Z" }],
    place: "2 rue des Arts",
  });
  await service.submit(school, offer, { applicant: anApplicant("mallory@example.org") });
  const { paths = {} } = openApiDocument(service.app);
  operations = Object.entries(paths)
    .filter(([path]) => path.startsWith("/v1/candidate-space"))
    .flatMap(([path, item]) =>
      (["get", "post", "patch", "put", "delete"] as const).flatMap((method) => {
        const operationId = item?.[method]?.operationId;
        return operationId === undefined ? [] : [{ operationId, method: method.toUpperCase(), path }];
      }),
    );
}, 60_000);

test("no operation of the space shows or does anything with another person's", async () => {
  const asked = async () =>
    (await (
      await service.send(company.secret, "GET", `/v1/applications/${applicationId}`)
    ).json()) as Application;
  const before = await asked();
  expect(operations.length).toBeGreaterThanOrEqual(11);
  const wrong: string[] = [];
  for (const { operationId, method, path } of operations) {
    // Anew for each: one of them erases all that Mallory has.
    await service.submit(school, await service.publish(company), {
      applicant: anApplicant("mallory@example.org"),
    });
    const { ask } = await aCandidate(service, school, "mallory@example.org");
    service.clock.now = new Date(service.clock.now.getTime() + 3_600_000);
    const { ask: askNow } = await aCandidate(service, school, "mallory@example.org");
    for (const purpose of path.includes("{purpose}") ? ["school", "pool", "alerts", "disability"] : [""])
      for (const kind of path.includes("{kind}") ? ["cv", "document", "answer"] : [""]) {
        const target = path
          .replace("/v1/candidate-space", "")
          .replace("{id}", applicationId)
          .replace("{kind}", kind)
          .replace("{purpose}", purpose);
        const late = await ask(method, target, BODIES[operationId]);
        if (late.status !== 401) wrong.push(`${operationId} after the session's end: ${late.status}`);
        const response = await askNow(method, target, BODIES[operationId]);
        const text = await response.text();
        const isHidden = response.status === 404 && text.includes("application_not_found");
        const leaks = ["ada@example.org", "très personnel", "rue des Arts", before.reference].filter(
          (secret) => text.includes(secret),
        );
        if ((path.includes("{id}") ? !isHidden : response.status !== 200) || leaks.length)
          wrong.push(`${operationId}: ${response.status} ${leaks} ${text.slice(0, 200)}`);
      }
  }
  expect(wrong).toEqual([]);
  expect(await asked()).toEqual(before);
  expect(await service.count("pool_candidates")).toBe(1);
}, 120_000);
