import type { ClientSessionScope } from "@alternance-kit/contract/client-session";
import { CLIENT_SESSION_SCOPES } from "@alternance-kit/contract/client-session";
import { beforeAll, expect, test } from "vitest";
import { openApiDocument } from "../app.js";
import { aClientSession } from "../testing/a-client-session.js";
import { aService, type TestPartner, type TestService } from "../testing/a-service.js";

/** All that a session may do, and the scopes that each takes: every other operation is closed to it, whatever its partner may do with a key. */
const OPEN: Readonly<Record<string, readonly ClientSessionScope[]>> = {
  listApplications: ["applications:read"],
  retrieveApplication: ["applications:read"],
  exportApplications: ["applications:read"],
  downloadCv: ["applications:read"],
  downloadDocument: ["applications:read"],
  downloadAnswerFile: ["applications:read"],
  readInterviewCalendar: ["applications:read"],
  moveApplication: ["applications:read", "applications:move"],
  proposeInterview: ["applications:read", "applications:move"],
  addApplicationNote: ["applications:note"],
  writeToCandidate: ["applications:read", "applications:note"],
  listPlacements: ["placements:read"],
  retrievePlacement: ["placements:read"],
};

const METHODS = ["get", "post", "put", "patch", "delete", "head"] as const;

let service: TestService;
let operator: TestPartner;
let operations: { id: string; method: string; path: string; security: unknown }[];

beforeAll(async () => {
  service = await aService({ keepOpen: true });
  // Whoever may do everything with a key.
  operator = await service.aPartner("operator");
  const { paths = {} } = openApiDocument(service.app);
  operations = Object.entries(paths)
    .filter(([path]) => path.startsWith("/v1/"))
    .flatMap(([path, item]) =>
      METHODS.flatMap((method) => {
        const operation = item?.[method];
        const id = operation?.operationId ?? `${method} ${path}`;
        return operation ? [{ id, method: method.toUpperCase(), path, security: operation.security }] : [];
      }),
    );
});

/** What each operation answers to a session with these scopes: that a scope is missing, or something else. */
async function missingTo(scopes: ClientSessionScope[]): Promise<string[]> {
  const session = await aClientSession(service, operator, { scopes });
  const refused = [];
  for (const { id, method, path } of operations) {
    const body = ["GET", "HEAD"].includes(method) ? undefined : {};
    const response = await session.call(method, path.replaceAll(/\{\w+\}/g, "app_0000000000"), body);
    if (response.headers.get("content-type") !== "application/problem+json") continue;
    if (/"code":"scope_missing"/.test(await response.text())) refused.push(id);
  }
  return refused.sort();
}

const needing = (are: (needed: readonly ClientSessionScope[]) => boolean) =>
  operations
    .map(({ id }) => id)
    .filter((id) => are(OPEN[id] ?? []))
    .sort();

test("a session with every scope does what names its scopes, and none of all the other operations", async () => {
  expect(operations.length).toBeGreaterThanOrEqual(60);
  expect(await missingTo([...CLIENT_SESSION_SCOPES])).toEqual(needing((needed) => needed.length === 0));
});

test.each(CLIENT_SESSION_SCOPES)("%s alone opens no more than what needs nothing else", async (scope) => {
  const isOpen = (needed: readonly ClientSessionScope[]) =>
    needed.length > 0 && needed.every((one) => one === scope);
  expect(await missingTo([scope])).toEqual(needing((needed) => !isOpen(needed)));
});

test("the document says of each operation which scopes let a session in", () => {
  const declared = operations.map(({ id, security }) => [
    id,
    (security as Record<string, string[]>[]).find((way) => "clientSession" in way)?.["clientSession"] ?? [],
  ]);
  expect(Object.fromEntries(declared)).toEqual(
    Object.fromEntries(operations.map(({ id }) => [id, OPEN[id] ?? []])),
  );
});

test("no session mints a session", async () => {
  const session = await aClientSession(service, operator);
  const asked = { scopes: ["applications:read"], origin: operator.origin, expiresInSeconds: 3_600 };
  expect((await session.call("POST", "/v1/client-sessions", asked)).status).toBe(403);
});

test("an address that no route knows tells a session nothing", async () => {
  const session = await aClientSession(service, operator);
  for (const path of [
    "/v1/nothing",
    "/v1/applications/",
    "/v1//applications",
    "/v1/applications/app_1/nothing",
  ])
    expect((await session.call("GET", path)).status).toBe(403);
});
