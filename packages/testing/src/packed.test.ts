import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rename, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { beforeAll, expect, test } from "vitest";

const run = promisify(execFile);
const packages = fileURLToPath(new URL("../../", import.meta.url));
const PUBLISHED = ["domain", "contract", "sdk", "core", "elements", "service"] as const;

interface Manifest {
  name: string;
  exports: Record<string, string | { types: string; default: string }>;
  dependencies?: Record<string, string>;
}

/** A folder where the packages are installed as a partner has them: from their tarballs. */
let site: string;
const tarballs = new Map<string, Buffer<ArrayBuffer>>();
const installed = (name: string) => join(site, "node_modules/@alternance-kit", name);
const manifestOf = async (name: string) =>
  JSON.parse(await readFile(join(installed(name), "package.json"), "utf8")) as Manifest;

// Packs what was built (`pnpm run build`): a package without its `dist` fails below, on the first file it promises.
beforeAll(async () => {
  site = await mkdtemp(join(tmpdir(), "alternance-kit-site-"));
  await mkdir(join(site, "node_modules/@alternance-kit"), { recursive: true });
  for (const name of PUBLISHED) {
    const folder = await mkdtemp(join(tmpdir(), "alternance-kit-pack-"));
    await run("npm", ["exec", "--yes", "--", "pnpm@12.21.0", "pack", "--pack-destination", folder], {
      cwd: join(packages, name),
    });
    const [tarball = ""] = await readdir(folder);
    tarballs.set(name, await readFile(join(folder, tarball)));
    await run("tar", ["-xzf", join(folder, tarball), "-C", folder]);
    await rename(join(folder, "package"), installed(name));
  }
  // The libraries they depend on are the ones the workspace installed.
  for (const name of PUBLISHED) {
    for (const dependency of Object.keys((await manifestOf(name)).dependencies ?? {})) {
      const target = join(site, "node_modules", dependency);
      await mkdir(join(target, ".."), { recursive: true });
      await symlink(join(packages, name, "node_modules", dependency), target).catch(() => {}); // Another package asked for it, or it is one of ours.
    }
  }
}, 120_000);

test.each(PUBLISHED)("%s: publint finds nothing", async (name) => {
  const tarball = tarballs.get(name);
  if (!tarball) throw new Error(`${name} was not packed`);
  const { messages } = await publint({ pack: { tarball: new Uint8Array(tarball).buffer }, strict: true });
  expect(messages).toEqual([]);
});

test.each(PUBLISHED)("%s: its types resolve as its code does, for ES modules and bundlers", async (name) => {
  const tarball = tarballs.get(name);
  if (!tarball) throw new Error(`${name} was not packed`);
  const analysis = await checkPackage(createPackageFromTarballData(tarball));
  if (!analysis.types) throw new Error(`${name} has no types`);
  // The packages are ES modules only; Node 20.19 and later can `require` them.
  const problems = analysis.problems.filter(
    (problem) => !("resolutionKind" in problem) || ["node16-esm", "bundler"].includes(problem.resolutionKind),
  );
  expect(problems.filter(({ kind }) => kind !== "CJSResolvesToESM")).toEqual([]);
});

test.each(PUBLISHED)("%s: what its files import is declared, and none of it is private", async (name) => {
  const { name: own, dependencies = {} } = await manifestOf(name);
  const files = (await readdir(join(installed(name), "dist"), { recursive: true })).filter(
    (file) => /\.(js|d\.ts)$/.test(file) && !file.startsWith("embed/"),
  );
  expect(files.length).toBeGreaterThan(0);
  const imported = new Set<string>();
  for (const file of files) {
    const text = await readFile(join(installed(name), "dist", file), "utf8");
    for (const [, specifier = ""] of text.matchAll(
      /(?:^|[\n;}])\s*(?:import|export)\s?(?:[^"';]*?\sfrom\s?)?["']([^"'.][^"']*)["']/g,
    )) {
      imported.add(specifier.match(/^(@[^/]+\/[^/]+|[^/]+)/)?.[1] ?? specifier);
    }
  }
  const undeclared = [...imported].filter(
    (specifier) => !specifier.startsWith("node:") && specifier !== own && !(specifier in dependencies),
  );
  expect(undeclared).toEqual([]);
});

test.each(PUBLISHED.filter((name) => name !== "service"))(
  "%s: every entry can be imported by a server, and touches nothing there",
  async (name) => {
    const { name: own, exports } = await manifestOf(name);
    const entries = Object.keys(exports).filter(
      (entry) => !entry.endsWith(".json") && !entry.includes("/define/"),
    );
    const script = entries.map((entry) => `await import(${JSON.stringify(join(own, entry))});`).join("\n");
    const { stdout, stderr } = await run(
      process.execPath,
      ["--input-type=module", "-e", `${script}\nconsole.log("imported")`],
      { cwd: site },
    );
    expect([stdout.trim(), stderr]).toEqual(["imported", ""]);
  },
);

test("the service's command runs from its package: it migrates, and tells its usage", async () => {
  const command = join(installed("service"), "dist/main.js");
  const env = {
    ...process.env,
    DATABASE_URL: `file:${site}/data/test.db`,
    FILES_DIR: join(site, "data/files"),
  };
  const { stdout } = await run(
    process.execPath,
    [command, "partner", "add", "--kind", "school", "--name", "Campus"],
    { cwd: site, env },
  );
  expect(stdout).toMatch(/^par_\w+ {2}school {2}Campus/);
  expect((await run(process.execPath, [command, "--help"], { cwd: site, env })).stdout).toContain(
    "alternance-kit partner add",
  );
});
