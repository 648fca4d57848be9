import { mkdtemp, readdir, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeKeyFile, readKeyFile } from "./key-file.js";

const aPath = async () => join(await mkdtemp(join(tmpdir(), "alternance-kit-")), "data", "encryption.key");

test("a key is made once, whoever asks at the same moment, for this user's eyes alone", async () => {
  const path = await aPath();
  const keys = await Promise.all(Array.from({ length: 5 }, () => makeKeyFile(path)));
  expect(new Set(keys.map((key) => key.toString("hex"))).size).toBe(1);
  expect(keys[0]).toHaveLength(32);
  expect(await readKeyFile(path)).toEqual(keys[0]);
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  expect(await readdir(join(path, ".."))).toEqual(["encryption.key"]);
});

test("no file is no key, and a file that holds something else is said to", async () => {
  const path = await aPath();
  expect(await readKeyFile(path)).toBeUndefined();
  await makeKeyFile(path);
  await writeFile(path, "too short");
  await expect(readKeyFile(path)).rejects.toThrow(/does not hold a key of 32 bytes/);
});
