import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Application } from "@alternance-kit/contract/application";
import { aNewApplication, anApplicant } from "@alternance-kit/testing/builders";
import { pdf } from "@alternance-kit/testing/files";
import { afterEach, expect, test } from "vitest";
import { aClamd, EICAR, type FakeClamd } from "../testing/a-clamd.js";
import { type AServiceOptions, aService, problemOf, type TestPartner } from "../testing/a-service.js";

const open: FakeClamd[] = [];
afterEach(() => Promise.all(open.splice(0).map((clamd) => clamd.close())));

const infected = () =>
  new File([Buffer.concat([Buffer.from("%PDF-1.7\n"), EICAR])], "cv.pdf", { type: "application/pdf" });

async function setup(options: AServiceOptions = {}) {
  const service = await aService(options);
  const company = await service.aPartner("company");
  const school = await service.aPartner("school");
  const offer = await service.publish(company);
  let candidates = 0;
  const applyWith = (file: File) => {
    const applicant = anApplicant(`candidate${++candidates}@example.org`);
    return service.apply(school, aNewApplication({ offerId: offer.id, applicant }), file);
  };
  const seenBy = async (partner: TestPartner, id: string) =>
    (await (await service.send(partner.secret, "GET", `/v1/applications/${id}`)).json()) as Application;
  const files = async () =>
    (await readdir(join(service.folder, "files"), { recursive: true, withFileTypes: true })).filter((entry) =>
      entry.isFile(),
    ).length;
  return { service, company, applyWith, seenBy, files };
}

async function clamdOf() {
  const clamd = await aClamd();
  open.push(clamd);
  return clamd;
}

test("a harmless CV is scanned as it is received", async () => {
  const { url } = await clamdOf();
  const { applyWith } = await setup({ clamdUrl: url });
  expect(await (await applyWith(pdf())).json()).toMatchObject({ cv: { scan: "clean" } });
});

test("an infected CV is refused on its field, and nothing of it stays", async () => {
  const { url } = await clamdOf();
  const { applyWith, files } = await setup({ clamdUrl: url });
  expect(await problemOf(await applyWith(infected()))).toEqual({
    status: 422,
    code: "file_infected",
    errors: ["/cv file_infected"],
  });
  expect(await files()).toBe(0);
});

test("without a scanner a CV is received, and marked as unscanned", async () => {
  const { applyWith } = await setup();
  expect(await (await applyWith(infected())).json()).toMatchObject({ cv: { scan: "unscanned" } });
});

test("what came while the scanner was away is scanned when it is back: the infected file goes, its application says so", async () => {
  const { url, close } = await aClamd();
  await close();
  const { service, company, applyWith, seenBy, files } = await setup({ clamdUrl: url });
  const ids: string[] = [];
  for (const file of [infected(), pdf(), infected()])
    ids.push(((await (await applyWith(file)).json()) as { id: string }).id);
  expect(await files()).toBe(3);

  open.push(await aClamd({ port: Number(new URL(url).port) }));
  const jobs = service.startJobs();
  await expect.poll(files).toBe(1);
  await jobs.stop();

  expect(await files()).toBe(1);
  const scans = await Promise.all(ids.map(async (id) => (await seenBy(company, id)).cv?.scan));
  expect(scans).toEqual(["infected", "clean", "infected"]);
  const download = await service.send(company.secret, "GET", `/v1/applications/${ids[0]}/cv`);
  expect(await problemOf(download)).toEqual({ status: 409, code: "cv_infected" });
});
