import { createHash, randomInt } from "node:crypto";
import type { ApplicationPage } from "@alternance-kit/contract/application";
import { createApplicationForm } from "@alternance-kit/core/application-form";
import type { ApplicationFormState } from "@alternance-kit/core/application-form-state";
import { publicApplications } from "@alternance-kit/sdk/applications";
import { createHttp } from "@alternance-kit/sdk/http";
import { publicUploads } from "@alternance-kit/sdk/uploads";
import { pdf } from "@alternance-kit/testing/files";
import { expect, onTestFinished, test } from "vitest";
import { listen } from "../listen.js";
import { aCuttingProxy, type Cut } from "../testing/a-cutting-proxy.js";
import { aService } from "../testing/a-service.js";

const CV_BYTES = 120_000;
const sha256 = (bytes: ArrayBuffer) => createHash("sha256").update(new Uint8Array(bytes)).digest("hex");

async function setup() {
  const service = await aService();
  const [company, school] = [await service.aPartner("company"), await service.aPartner("school")];
  const offer = await service.publish(company);
  const server = await listen(service.app, { port: 0, host: "127.0.0.1" });
  onTestFinished(() => server.close(0));

  /** A candidate at the form's summary, behind a network that cuts their first connections so. */
  async function candidate(name: string, cuts: readonly Cut[]) {
    const { baseUrl } = await aCuttingProxy(server.port, cuts);
    const http = createHttp({ key: school.secret, baseUrl, sleep: async () => {} });
    const { submitUploaded } = publicApplications(http);
    const form = createApplicationForm({
      use: { kind: "offer", offerId: offer.id, questions: null },
      ports: () => ({ uploads: publicUploads(http), applications: { submitUploaded } }),
      // The waits are the form's own; here nobody waits.
      delay(run) {
        const timer = setTimeout(run);
        return () => clearTimeout(timer);
      },
    });
    onTestFinished(form.dispose);
    const statuses: ApplicationFormState["status"][] = [];
    form.subscribe(() => {
      const { status } = form.get();
      if (statuses.at(-1) !== status) statuses.push(status);
    });
    const cv = pdf({ sizeBytes: CV_BYTES, text: name });
    form.edit({ firstName: "Ada", lastName: "Lovelace", email: `${name}@example.org` });
    form.attach("cv", cv);
    form.attach("document", pdf({ sizeBytes: 20_000, text: `${name} lettre` }));
    return { form, statuses, cv };
  }

  const applications = async () =>
    (
      (await (
        await service.send(company.secret, "GET", "/v1/applications?limit=100")
      ).json()) as ApplicationPage
    ).data;
  const cvOf = async (id: string) =>
    (await service.send(company.secret, "GET", `/v1/applications/${id}/cv`)).arrayBuffer();
  return { candidate, applications, cvOf };
}

test("cut at any byte, again and again, the form says so, goes on by itself, and one application comes of it", async () => {
  const { candidate, applications, cvOf } = await setup();
  const somewhere = (): Cut => {
    const way = randomInt(3) ? "up" : "down";
    return { way, afterBytes: randomInt(way === "up" ? 70_000 : 1_500), isSilent: randomInt(2) === 0 };
  };
  // Six cuts in a row before anything has come: more than the SDK bears by itself. Then anywhere.
  const atOnce = Array.from({ length: 6 }, (): Cut => ({ way: "up", afterBytes: 1, isSilent: false }));
  const names = Array.from({ length: 8 }, (_, number) => `candidate${number}`);
  const journeys = names.map(async (name, number) => {
    const cuts = [...(number % 2 ? atOnce : []), ...Array.from({ length: 6 }, somewhere)];
    const { form, statuses, cv } = await candidate(name, cuts);
    await form.submit();
    await expect.poll(() => form.get().status, { timeout: 20_000 }).toBe("sent");
    if (number % 2) expect(statuses).toContain("interrupted");
    return sha256(await cv.arrayBuffer());
  });
  const hashes = await Promise.all(journeys);

  const received = await applications();
  expect(received.map(({ applicant }) => applicant.email).sort()).toEqual(
    names.map((name) => `${name}@example.org`),
  );
  for (const { id, applicant, document } of received) {
    expect(sha256(await cvOf(id))).toBe(hashes[names.indexOf(applicant.email?.split("@")[0] ?? "")]);
    expect(document?.sizeBytes).toBe(20_000);
  }
}, 60_000);

test("cancelled on its way and sent again, what the service has of the file is not sent twice", async () => {
  const { candidate, applications } = await setup();
  const cut: Cut = { way: "up", afterBytes: 60_000, isSilent: true };
  const { form, statuses } = await candidate("ada", [cut, cut, cut]);
  const submitted = form.submit();
  await expect.poll(() => statuses).toContain("sending");
  form.cancel();
  await submitted;
  expect(form.get()).toMatchObject({ status: "editing", values: { email: "ada@example.org" } });
  form.edit({ message: "Bonjour" });
  await form.submit();
  await expect.poll(() => form.get().status, { timeout: 10_000 }).toBe("sent");
  expect((await applications()).map(({ message }) => message)).toEqual(["Bonjour"]);
}, 30_000);
