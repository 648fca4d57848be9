import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** Who may import whom: the dependency diagram of the README, as a table. A name that ends in `:` stands for all it begins. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  contract: ["@alternance-kit/domain", "zod"],
  service: [
    "@alternance-kit/contract",
    "@alternance-kit/domain",
    "@alternance-kit/pages",
    "@fastify/busboy",
    "@hono/node-server",
    "@hono/zod-openapi",
    "@libsql/client",
    "@socialgouv/jours-feries",
    "altcha-lib",
    "csv-parse",
    "csv-stringify",
    "disposable-email-domains-js",
    "drizzle-orm",
    "entities",
    "fast-xml-builder",
    "fflate",
    "file-type",
    "flydrive",
    "hono",
    "ical-generator",
    "libsql",
    "marked",
    "node:",
    "nodemailer",
    "read-excel-file",
    "sanitize-html",
    "ulid",
  ],
  sdk: [],
  core: ["@alternance-kit/domain", "@alternance-kit/sdk", "altcha-lib"],
  elements: [
    "@alternance-kit/core",
    "@alternance-kit/domain",
    "@alternance-kit/sdk",
    "@lit-labs/ssr-client",
    "lit",
    // Of its server entry alone.
    "node:async_hooks",
  ],
  pages: [
    "@alternance-kit/domain",
    "@alternance-kit/elements",
    "@alternance-kit/sdk",
    "@fastify/busboy",
    "@lit-labs/ssr",
    "hono",
    "node:",
  ],
};

/** Brought by one file only, where all is put together; private, it goes inside the package, which then declares what it imports. */
const INLINED: Readonly<Record<string, { name: string; by: string }>> = {
  service: { name: "pages", by: "main.ts" },
};

/** What no page or service loads: it runs when the package is built, or only beside its tests. */
const TOOLS = /(^|\/)(build|testing|generate-[\w-]+)(\/|\.ts$)|occitanie-communes\.ts$/;

const SPECIFIER =
  /(?:^|\n)\s*(?:import|export)\s(?:[^"';]*?\sfrom\s)?["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']\s*\)/g;
const packages = new URL("../../", import.meta.url);

const sourcesOf = (name: string): string[] =>
  readdirSync(new URL(`${name}/src`, packages), { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter(
      (file) =>
        file.endsWith(".ts") &&
        !/\.(test|node\.test|test-d|stories)\.ts$/.test(file) &&
        !TOOLS.test(file) &&
        !file.startsWith("generated/"),
    );

const importsOf = (name: string, file: string): string[] =>
  [...readFileSync(new URL(`${name}/src/${file}`, packages), "utf8").matchAll(SPECIFIER)]
    .map(([, fromStatement, fromCall]) => fromStatement ?? fromCall ?? "")
    .filter((specifier) => !specifier.startsWith("."));

const isAllowed = (specifier: string, allowed: readonly string[]): boolean =>
  allowed.some((to) => specifier === to || specifier.startsWith(to.endsWith(":") ? to : `${to}/`));

/** Goes inside the scripts that pages load, and is imported by nothing else. */
const IN_THE_EMBED: ReadonlySet<string> = new Set(["@lit-labs/ssr-client"]);

function dependenciesOf(name: string): string[] {
  const text = readFileSync(new URL(`${name}/package.json`, packages), "utf8");
  const { dependencies = {} } = JSON.parse(text) as { dependencies?: Record<string, string> };
  return Object.keys(dependencies);
}

test.each(Object.entries(ALLOWED))("%s imports only what it may", (name, allowed) => {
  const sources = sourcesOf(name);
  expect(sources.length).toBeGreaterThan(3);
  const strays = sources.flatMap((file) =>
    importsOf(name, file)
      .filter((specifier) => !isAllowed(specifier, allowed))
      .map((specifier) => `${file}: ${specifier}`),
  );
  expect(strays).toEqual([]);
});

test.each(Object.entries(ALLOWED))(
  "%s declares what it imports, and nothing else but what it serves",
  (name, allowed) => {
    const dependencies = dependenciesOf(name);
    // The service imports neither: it serves their files.
    const served = name === "service" ? ["@alternance-kit/elements", "@scalar/api-reference"] : [];
    const imported = new Set(sourcesOf(name).flatMap((file) => importsOf(name, file)));
    const used = allowed.filter(
      (to) => !to.startsWith("node:") && [...imported].some((specifier) => isAllowed(specifier, [to])),
    );
    const inlined = INLINED[name]?.name;
    // zod-openapi's own zod is the contract's: the service names it to keep one copy.
    const expected = new Set([
      ...used.filter((to) => to !== `@alternance-kit/${inlined}` && !IN_THE_EMBED.has(to)),
      ...served,
      ...(name === "service" ? ["zod"] : []),
      ...(inlined === undefined ? [] : dependenciesOf(inlined)),
    ]);
    expect([...dependencies].sort()).toEqual([...expected].sort());
  },
);

test.each(Object.entries(INLINED))(
  "%s takes the private package in where it is put together, and nowhere else",
  (name, inlined) => {
    const taken = `@alternance-kit/${inlined.name}`;
    expect(sourcesOf(name).filter((file) => importsOf(name, file).includes(taken))).toEqual([inlined.by]);
    expect(dependenciesOf(name)).not.toContain(taken);
  },
);

test("what only the embed takes in is imported by nothing that npm serves", () => {
  const importers = sourcesOf("elements").filter((file) =>
    importsOf("elements", file).some((specifier) => IN_THE_EMBED.has(specifier)),
  );
  expect(importers.filter((file) => !file.startsWith("embed/"))).toEqual([]);
});

test("only the service's main reads the environment", () => {
  const readers = Object.keys(ALLOWED).flatMap((name) =>
    sourcesOf(name)
      .filter((file) => /process\.env/.test(readFileSync(new URL(`${name}/src/${file}`, packages), "utf8")))
      .map((file) => `${name}/${file}`),
  );
  expect(readers).toEqual(["service/main.ts"]);
});
