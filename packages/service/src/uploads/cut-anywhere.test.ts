import { createHash, randomInt } from "node:crypto";
import type { Application, ApplicationPage } from "@alternance-kit/contract/application";
import type { Offer } from "@alternance-kit/contract/offer";
import { publicApplications } from "@alternance-kit/sdk/applications";
import { isConnectionError } from "@alternance-kit/sdk/errors";
import { createHttp } from "@alternance-kit/sdk/http";
import { publicUploads } from "@alternance-kit/sdk/uploads";
import { pdf } from "@alternance-kit/testing/files";
import { expect, onTestFinished, test } from "vitest";
import { listen } from "../listen.js";
import { aCuttingProxy, type Cut } from "../testing/a-cutting-proxy.js";
import { aService } from "../testing/a-service.js";
import { runJob } from "../testing/letters-of.js";

const CV_BYTES = 150_000;
const AT_ONCE = 8;

async function setup() {
  const service = await aService();
  const [company, school] = [await service.aPartner("company"), await service.aPartner("school")];
  const server = await listen(service.app, { port: 0, host: "127.0.0.1" });
  onTestFinished(() => server.close(0));
  const offers: Offer[] = [];

  /** A candidate who sends a CV and applies, through a network that cuts their connections so; comes back for as long as it takes. */
  const candidate = async (name: string, cuts: readonly Cut[]) => {
    const proxy = await aCuttingProxy(server.port, cuts);
    const http = createHttp({ key: school.publishable, baseUrl: proxy.baseUrl, sleep: async () => {} });
    const cv = pdf({ sizeBytes: CV_BYTES, text: name });
    const sentFrom: number[] = [];
    let uploadId: string | undefined;
    let comeBack = 0;
    // As the form does: a sending that the network ended is gone on with when it is back.
    const again = async <T>(attempt: () => Promise<T>): Promise<T> => {
      for (;;) {
        try {
          return await attempt();
        } catch (error) {
          if (!isConnectionError(error) || comeBack++ > cuts.length) throw error;
        }
      }
    };
    const { id } = await again(() =>
      publicUploads(http).send(cv, {
        uploadId,
        onUploadId: (id) => {
          uploadId = id;
        },
        onProgress: ({ sentBytes }) => sentFrom.push(sentBytes),
      }),
    );
    const offer = offers.at(-1) ?? (await service.publish(company));
    offers.push(offer);
    const applicant = { firstName: "Ada", lastName: "Lovelace", email: `${name}@example.org` };
    const proof = await service.aProof(school);
    const application = {
      offerId: offer.id,
      applicant,
      proof: JSON.parse(JSON.stringify(proof)),
      files: { cv: id },
    };
    const options = { idempotencyKey: `application of ${name}` };
    const receipt = await again(() => publicApplications(http).submitUploaded(application, options));
    proxy.close();
    return { receipt, cv, sentFrom, bytes: proxy.bytes, cutsLeft: proxy.cutsLeft() };
  };

  const applications = async (): Promise<Application[]> => {
    const all: Application[] = [];
    let cursor: string | null = "";
    while (cursor !== null) {
      const query: string = cursor === "" ? "" : `&cursor=${cursor}`;
      const response = await service.send(company.secret, "GET", `/v1/applications?limit=100${query}`);
      const { data, page } = (await response.json()) as ApplicationPage;
      all.push(...data);
      cursor = page.nextCursor;
    }
    return all;
  };
  const cvOf = async (id: string) =>
    new Uint8Array(
      await (await service.send(company.secret, "GET", `/v1/applications/${id}/cv`)).arrayBuffer(),
    );
  return { service, candidate, applications, cvOf };
}

const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

test("wherever the network cuts an upload or its application, it is gone on with, and one application comes of it with its CV whole", async () => {
  const { service, candidate, applications, cvOf } = await setup();
  // Uncut, to know how many bytes there are to cut at: the requests' headers, the file and the application; and the answers.
  const { bytes } = await candidate("uncut", []);
  expect(bytes.up).toBeGreaterThan(CV_BYTES);
  const somewhere = (way: Cut["way"], count: number) =>
    Array.from({ length: count }, () => ({ way, afterBytes: randomInt(bytes[way]) }));
  const places = [
    // In the headers of the first request, at the first bytes of the file and its last ones, in the application, after the last request.
    ...[0, 1, 100, 600, 900, 1_000, 1_100, 1_200, 1_500].map((afterBytes) => ({
      way: "up" as const,
      afterBytes,
    })),
    ...[1, 2, 500, 1_000, 2_000, 3_000, 4_000].map((fromEnd) => ({
      way: "up" as const,
      afterBytes: bytes.up - fromEnd,
    })),
    ...somewhere("up", 25),
    // After a request and before its answer, in the answers, at the last byte.
    ...[0, 1, 200, 400, bytes.down - 1].map((afterBytes) => ({ way: "down" as const, afterBytes })),
    ...somewhere("down", 15),
  ];
  const journeys = places.flatMap((place, i): [string, Cut[]][] => [
    [`told-${i}`, [{ ...place, isSilent: false }]],
    [`silent-${i}`, [{ ...place, isSilent: true }]],
  ]);
  // And networks that cut again and again.
  for (let i = 0; i < 10; i++) {
    const cuts = Array.from({ length: 5 }, (): Cut => {
      const way = i % 2 ? "up" : "down";
      return { way, afterBytes: randomInt(way === "up" ? 60_000 : 1_500), isSilent: i % 3 === 0 };
    });
    journeys.push([`often-${i}`, cuts]);
  }

  const wrong: string[] = [];
  const left = [...journeys];
  const travel = async () => {
    for (let journey = left.pop(); journey; journey = left.pop()) {
      const [name, cuts] = journey;
      try {
        const { receipt, cv, cutsLeft } = await candidate(name, cuts);
        const kept = sha256(await cvOf(receipt.id));
        if (kept !== sha256(new Uint8Array(await cv.arrayBuffer()))) wrong.push(`${name}: another CV`);
        if (cuts.length === 1 && cutsLeft) wrong.push(`${name}: was not cut`);
      } catch (error) {
        wrong.push(`${name} ${JSON.stringify(cuts)}: ${error}`);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, travel));
  expect(wrong).toEqual([]);

  const emails = (await applications()).map(({ applicant }) => applicant.email);
  expect(emails.sort()).toEqual(
    ["uncut", ...journeys.map(([name]) => name)].map((name) => `${name}@example.org`).sort(),
  );

  service.clock.now = new Date(Date.now() + 26 * 3_600_000);
  await runJob(service, "sweep files");
  expect(await service.count("uploads")).toBe(0);
  const [sample] = await applications();
  expect(sample && (await cvOf(sample.id)).length).toBe(CV_BYTES);
}, 120_000);

test("after a cut, only what the service does not have is sent", async () => {
  const { candidate } = await setup();
  const { sentFrom, bytes } = await candidate("ada", [{ way: "up", afterBytes: 100_000, isSilent: true }]);
  const resumedAt = sentFrom.find((bytes) => bytes > 0 && bytes < CV_BYTES) ?? 0;
  expect(resumedAt).toBeGreaterThan(50_000);
  // The file once, and the headers and words of a handful of requests.
  expect(bytes.up).toBeLessThan(CV_BYTES + 15_000);
});
