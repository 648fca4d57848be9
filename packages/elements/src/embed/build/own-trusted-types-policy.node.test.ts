import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "vitest";
import { type EmbedFile, embedFiles } from "./embed-files.js";
import { manifestOf } from "./manifest.js";
import { ownPolicy } from "./own-trusted-types-policy.js";

let files: EmbedFile[];
beforeAll(async () => {
  files = await embedFiles(fileURLToPath(new URL("../../..", import.meta.url)), "1.2.3");
});

test("templates pass by a policy of our own name, and Lit's is nowhere", () => {
  const all = files.map(({ contents }) => contents).join("\n");
  expect(all.match(/createPolicy\([`"']([\w-]+)/g)).toEqual(["createPolicy(`alternance-kit"]);
});

test("a Lit that makes its policy another way breaks the build", () => {
  expect(() => ownPolicy('t.createPolicy("lit",{})')).toThrow("no longer makes its Trusted Types policy");
});

test("a policy whose name is taken stops nothing", () => {
  const source = ownPolicy('e=s?s.createPolicy("lit-html",{createHTML:t=>t}):void 0');
  const taken = {
    createPolicy() {
      throw new TypeError("Policy with name already exists");
    },
  };
  expect(new Function("s", `let e; ${source}; return e`)(taken)).toBeUndefined();
});

test("the manifest names every file, and only the rolling loader goes without its hash", () => {
  const manifest = manifestOf(
    "1.2.3",
    files.map((file) => ({ ...file, gzipped: new Uint8Array() })),
  );
  expect(Object.keys(manifest.files).sort()).toEqual(files.map(({ path }) => path).sort());
  expect(Object.keys(manifest.files).filter((path) => !/-[a-z0-9]{6,}\.js$/.test(path))).toEqual(["v1.js"]);
  expect(manifest.files[manifest.loader.path]?.integrity).toBe(manifest.loader.integrity);
});
