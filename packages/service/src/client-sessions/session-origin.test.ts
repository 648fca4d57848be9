// Before any schema is made: it teaches zod the words of OpenAPI.
import "@hono/zod-openapi";
import { NewClientSession } from "@alternance-kit/contract/client-session";
import { expect, test } from "vitest";

const takes = (origin: string) =>
  NewClientSession.safeParse({ scopes: ["applications:read"], origin }).success;

test.each([
  "https://www.school.example",
  "https://school.example:8443",
  "https://xn--cole-9oa.example",
  "http://localhost:3000",
  "http://127.0.0.1",
  "http://[::1]:5173",
])("a session is for an origin as a browser writes it: %s", (origin) => {
  expect(takes(origin)).toBe(true);
  expect(new URL(origin).origin).toBe(origin);
});

test.each([
  ["without TLS", "http://www.school.example"],
  ["of a page", "https://www.school.example/espace"],
  ["with a slash", "https://www.school.example/"],
  ["in capitals", "https://WWW.school.example"],
  ["with the port that goes without saying", "https://www.school.example:443"],
  ["with a name in it", "https://someone@www.school.example"],
  ["that begins as the developer's own machine", "http://localhost.evil.example"],
  ["on more lines", "https://www.school.example\nhttps://evil.example"],
  ["of another kind", "file:///etc"],
])("an origin %s is refused", (_which, origin) => {
  expect(takes(origin)).toBe(false);
});
