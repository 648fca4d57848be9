import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { pdf } from "@alternance-kit/testing/files";
import { afterEach, expect, test } from "vitest";
import { aClamd, EICAR, type FakeClamd } from "../testing/a-clamd.js";
import { agreed, aPool, type TestPool } from "../testing/a-pool.js";
import { problemOf } from "../testing/a-service.js";
import { runJob } from "../testing/letters-of.js";
import { tusRequests } from "../testing/tus-requests.js";

const open: FakeClamd[] = [];
afterEach(() => Promise.all(open.splice(0).map((clamd) => clamd.close())));

const infected = (name = "cv.pdf") =>
  new File([Buffer.concat([Buffer.from("%PDF-1.7\n"), EICAR])], name, { type: "application/pdf" });

const filesOf = async ({ service }: TestPool): Promise<number> =>
  (await readdir(join(service.folder, "files"), { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  ).length;

test("an infected file is refused on its field, and nothing stays of either", async () => {
  const clamd = await aClamd();
  open.push(clamd);
  const pool = await aPool({ clamdUrl: clamd.url });
  expect(await problemOf(await pool.enter({}, { cv: pdf(), document: infected("lettre.pdf") }))).toEqual({
    status: 422,
    code: "file_infected",
    errors: ["/document file_infected"],
  });
  expect(await filesOf(pool)).toBe(0);
  expect(await pool.list()).toEqual([]);
});

test("what came while the scanner was away is looked into later: an infected file goes, and is proposed to nobody", async () => {
  const away = await aClamd();
  await away.close();
  const pool = await aPool({ clamdUrl: away.url });
  const { id } = await pool.entered({}, { cv: infected() });
  expect((await pool.seen(id)).cv?.scan).toBe("unscanned");
  open.push(await aClamd({ port: Number(new URL(away.url).port) }));
  await runJob(pool.service, "scan CVs");
  expect((await pool.seen(id)).cv?.scan).toBe("infected");
  expect(await filesOf(pool)).toBe(0);
  const offer = await pool.service.publish(pool.company);
  expect(await problemOf(await pool.propose(id, offer.id))).toMatchObject({
    status: 409,
    code: "cv_infected",
  });
  const cv = await pool.service.send(pool.operator.secret, "GET", `/v1/pool-candidates/${id}/cv`);
  expect(await problemOf(cv)).toMatchObject({ status: 409, code: "cv_infected" });
});

test("the sweep leaves a profile's files, and takes those that another took the place of", async () => {
  const pool = await aPool();
  await pool.entered({}, { document: pdf({ name: "lettre.pdf" }) });
  await pool.entered();
  pool.service.clock.now = new Date(Date.now() + 2 * 3_600_000);
  await runJob(pool.service, "sweep files");
  expect(await filesOf(pool)).toBe(1);
});

test("a proposal or an application that is refused leaves no copy behind", async () => {
  const pool = await aPool();
  const { id } = await pool.entered();
  const offer = await pool.service.publish(pool.company);
  const applied = () =>
    pool.service.apply(pool.school, {
      offerId: offer.id,
      applicant: { firstName: "Ada", lastName: "Lovelace", email: "ada@example.org" },
      consents: [agreed("pool")],
    });
  expect((await applied()).status).toBe(201);
  // The application's CV, and the profile's own.
  expect(await filesOf(pool)).toBe(2);
  await pool.propose(id, offer.id);
  expect(await filesOf(pool)).toBe(2);
  await pool.service.send(pool.company.secret, "POST", `/v1/offers/${offer.id}/close`, {});
  expect((await applied()).status).toBe(409);
  expect(await filesOf(pool)).toBe(2);
});

test("files that were uploaded before are named by a JSON body, and are the profile's from then on", async () => {
  const pool = await aPool();
  const { service, school } = pool;
  const cv = await tusRequests(service, school).uploaded(pdf());
  const candidate = {
    proof: await service.aProof(school),
    person: { firstName: "Ada", lastName: "Lovelace", email: "ada@example.org" },
    wishes: { romeCodes: ["M1855"] },
    consents: [agreed("pool")],
    files: { cv },
  };
  const response = await service.post(school, "/v1/pool-candidates", candidate);
  expect([response.status, await response.json()]).toMatchObject([201, { cv: { fileName: "cv.pdf" } }]);
  service.clock.now = new Date(Date.now() + 48 * 3_600_000);
  await runJob(service, "sweep files");
  expect(await filesOf(pool)).toBe(1);
});
