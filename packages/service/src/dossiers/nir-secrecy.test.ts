import { randomBytes } from "node:crypto";
import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { DossierExport, DossierFile } from "@alternance-kit/contract/dossier";
import { formatNir } from "@alternance-kit/domain/nir";
import { createClient } from "@libsql/client";
import { expect, test } from "vitest";
import { openService } from "../service.js";
import { aDossier, NIR } from "../testing/a-dossier.js";
import { aService } from "../testing/a-service.js";

const json = async <T>(response: Response) => (await response.json()) as T;

/** The number as someone could find it: bare, printed, or in another writing of its bytes. */
const TRACES = [
  NIR,
  formatNir(NIR),
  Buffer.from(NIR).toString("base64").slice(0, 18),
  Buffer.from(NIR).toString("hex"),
];

test("the social security number is in no byte of the database, and in no line that the service tells", async () => {
  const service = await aService();
  const company = await service.aPartner("company");
  const send = (method: string, path: string, body?: unknown) =>
    service.send(company.secret, method, path, body, { "idempotency-key": `${method}-${path}` });
  const { id } = await json<DossierFile>(await send("POST", "/v1/dossiers", { data: aDossier() }));
  await send("PATCH", `/v1/dossiers/${id}`, {
    data: { apprentice: { nir: formatNir(NIR), firstName: "Ada" } },
  });
  await send("POST", `/v1/dossiers/${id}/validate`, {});
  await send("POST", `/v1/dossiers/${id}/move`, { to: "to_sign" });
  expect(await json<DossierExport>(await send("GET", `/v1/dossiers/${id}/export`))).toMatchObject({
    data: { apprentice: { nir: NIR } },
  });

  // Failures that nobody foresaw are told whole.
  const sql = createClient({ url: `file:${service.folder}/test.db` });
  for (const write of ["INSERT", "UPDATE"]) {
    await sql.execute(
      `CREATE TRIGGER fail_${write} BEFORE ${write} ON dossiers BEGIN SELECT RAISE(ABORT, 'the disk failed'); END`,
    );
  }
  sql.close();
  const failed = [
    await service.send(company.secret, "POST", "/v1/dossiers", { data: aDossier() }),
    await service.send(company.secret, "PATCH", `/v1/dossiers/${id}`, { data: aDossier() }),
  ];
  expect(failed.map(({ status }) => status)).toEqual([500, 500]);

  const told = JSON.stringify(service.told, (_key, value: unknown) =>
    value instanceof Error
      ? { ...value, text: String(value), stack: value.stack, cause: value.cause }
      : value,
  );
  expect(told).toContain("the disk failed");
  expect(told).not.toContain("Lovelace");
  const files = (await readdir(service.folder)).filter((name) => name.startsWith("test.db"));
  expect(files).toContain("test.db-wal");
  const kept = await Promise.all(files.map((name) => readFile(join(service.folder, name), "latin1")));
  expect(kept.join("")).toContain("Lovelace");
  for (const trace of TRACES) {
    expect(told).not.toContain(trace);
    expect(kept.join("").includes(trace)).toBe(false);
  }
});

test("without the key that sealed the numbers the service does not start, and says which variable to set", async () => {
  const service = await aService({ keepOpen: true });
  const company = await service.aPartner("company");
  await service.send(company.secret, "POST", "/v1/dossiers", { data: aDossier() });
  service.close();
  const config = {
    databaseUrl: `file:${service.folder}/test.db`,
    filesDir: join(service.folder, "files"),
    publicUrl: "http://service.example",
    sellerAccount: undefined,
  };
  await expect(openService({ ...config, encryptionKey: randomBytes(32) })).rejects.toThrow(
    /ENCRYPTION_KEY.*is not the one/,
  );
  const keyFile = join(service.folder, "encryption.key");
  const encryptionKey = Buffer.from(await readFile(keyFile, "utf8"), "base64");
  await rm(keyFile);
  await expect(openService(config)).rejects.toThrow(
    /ENCRYPTION_KEY is missing, and .*encryption\.key is gone/,
  );
  const again = await openService({ ...config, encryptionKey });
  again.close();
});
