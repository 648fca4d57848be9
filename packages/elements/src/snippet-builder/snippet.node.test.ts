import { expect, test } from "vitest";
import { type SnippetChoices, snippetOf } from "./snippet.js";

const SOURCE = {
  serviceUrl: "https://kit.example",
  pinned: { path: "/embed/v1-abcd1234.js", integrity: "sha384-xyz" },
};

const aChoice = (overrides: Partial<SnippetChoices> = {}) =>
  snippetOf({ tag: "alternance-job-board", attributes: {}, theme: {}, ...overrides }, SOURCE);

test("a tag says what was chosen and nothing else, and shows where the key goes", () => {
  const { tag } = aChoice({ attributes: { department: "31,34", limit: "", "no-url": "true" } });
  expect(tag).toBe(
    '<script type="module" src="https://kit.example/embed/v1.js"></script>\n<alternance-job-board publishable-key="pk_live_…" department="31,34" no-url></alternance-job-board>',
  );
  expect(aChoice({ attributes: { "publishable-key": "pk_live_1" } }).tag).toContain(
    'publishable-key="pk_live_1"',
  );
});

test("what is typed cannot leave its attribute, nor its declaration", () => {
  const { tag, css } = aChoice({
    attributes: { q: '"><script>alert(1)</script>' },
    theme: { "--alternance-accent": "red; } body { display: none", "--alternance-radius": "4px" },
  });
  expect(tag).toContain('q="&quot;>&lt;script>alert(1)&lt;/script>"');
  expect(css).toBe("alternance-job-board {\n  --alternance-radius: 4px;\n}");
});

test("the policy asks for what the element asks of the service, and the pinned script is checked", () => {
  expect(aChoice().policy).toContain("connect-src https://kit.example;");
  expect(aChoice({ tag: "alternance-cost-simulator" }).policy).not.toContain("connect-src");
  expect(aChoice({ tag: "alternance-cost-simulator" }).tag).not.toContain("publishable-key");
  expect(aChoice().pinnedScript).toBe(
    '<script type="module" src="https://kit.example/embed/v1-abcd1234.js"\n  integrity="sha384-xyz" crossorigin></script>',
  );
});

test("without looks of its own, a site has no style to add", () => {
  expect(aChoice({ theme: { "--alternance-text": "" } }).css).toBe("");
});
