import { expect, test } from "vitest";
import { aSite } from "../testing/a-site.js";

const ORIGIN = "https://campus.example";

async function policyAt(path: string): Promise<string> {
  const { get } = aSite({ originsOf: async (key) => (key === "pk_test_school" ? [ORIGIN] : []) });
  const response = await get(path);
  return response.headers.get("content-security-policy") ?? "";
}

test("a partner's own origins may frame the pages asked for with its key", async () => {
  expect(await policyAt("/offers?key=pk_test_school")).toContain(`frame-ancestors ${ORIGIN};`);
});

test.each(["/offers", "/offers?key=pk_test_unknown", "/embed"])("nobody may frame %s", async (path) => {
  expect(await policyAt(path)).toContain("frame-ancestors 'none';");
});
