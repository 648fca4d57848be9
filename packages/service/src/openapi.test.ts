import { fileURLToPath } from "node:url";
import { PROBLEMS } from "@alternance-kit/contract/problem";
import { expect, test } from "vitest";
import { openApiDocument } from "./app.js";
import { aService } from "./testing/a-service.js";

const COMMITTED = fileURLToPath(import.meta.resolve("@alternance-kit/contract/openapi.json"));

const operations = async () => {
  const { app } = await aService();
  const { paths = {} } = openApiDocument(app);
  return Object.entries(paths).flatMap(([path, item]) =>
    (["get", "post", "patch", "put", "delete"] as const).flatMap((method) => {
      const operation = item?.[method];
      return operation ? [{ path, method, operation }] : [];
    }),
  );
};

test("the committed document is what the service serves (`pnpm test -u` in this package writes it anew)", async () => {
  const { app } = await aService();
  const served = await (await app.request("/openapi.json")).json();
  await expect(`${JSON.stringify(served, null, 2)}\n`).toMatchFileSnapshot(COMMITTED);
});

test("every operation has an id of its own, a summary, and says which keys it takes", async () => {
  const all = await operations();
  expect(new Set(all.map(({ operation }) => operation.operationId)).size).toBe(all.length);
  for (const { operation } of all) {
    expect(operation).toMatchObject({
      operationId: expect.any(String),
      summary: expect.any(String),
      security: expect.any(Array),
    });
  }
});

test("every code that a problem can carry is declared by an operation, or belongs to none", async () => {
  const described = JSON.stringify((await operations()).map(({ operation }) => operation.responses));
  const undeclared = Object.keys(PROBLEMS).filter((code) => !described.includes(`\`${code}\``));
  expect(undeclared).toEqual(["route_not_found", "not_ready"]);
});
