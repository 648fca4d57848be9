import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Config, openService } from "@alternance-kit/service";
import { aNewOffer } from "@alternance-kit/testing/builders";

/** What a company is sent in a day is limited: each has as many candidates as fit well below. */
export const CANDIDATES_OF_COMPANY = 300;

export interface Company {
  key: string;
  offerId: string;
}

/** A folder with a database in which companies have an offer each, and a school's server may apply to them. */
export interface Deployment {
  folder: string;
  config: Config;
  schoolKey: string;
  companies: readonly Company[];
  remove(): Promise<void>;
}

export async function deploy(smtpUrl: string, companyCount: number): Promise<Deployment> {
  const folder = await mkdtemp(join(tmpdir(), "alternance-kit-durability-"));
  const port = await freePort();
  const config: Config = {
    databaseUrl: `file:${join(folder, "data.db")}`,
    filesDir: join(folder, "files"),
    host: "127.0.0.1",
    port,
    publicUrl: `http://127.0.0.1:${port}`,
    mode: "test",
    encryptionKey: undefined,
    clamdUrl: undefined,
    mail: { from: "a@programme.example", smtpUrl, folder, showsMailbox: false },
    sellerAccount: undefined,
  };
  const service = await openService(config);
  try {
    const school = await service.registerPartner({ kind: "school", name: "Campus Garonne" });
    const companies: Company[] = [];
    for (let number = 0; number < companyCount; number++) {
      const { id } = await service.registerPartner({
        kind: "company",
        name: `Société ${number}`,
        siret: "73282932000074",
        email: `rh${number}@societe.example`,
      });
      const { key } = await service.issueKey({ partnerId: id, kind: "secret", mode: "test" });
      const answer = await service.app.request("/v1/offers", {
        method: "POST",
        headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
        body: JSON.stringify(aNewOffer()),
      });
      if (answer.status !== 201) throw new Error(`The offer was not published: ${await answer.text()}`);
      const offer = (await answer.json()) as { id: string }; // Safe: the service's own answer.
      companies.push({ key, offerId: offer.id });
    }
    const { key } = await service.issueKey({ partnerId: school.id, kind: "secret", mode: "test" });
    const remove = () => rm(folder, { recursive: true, force: true });
    return { folder, config, schoolKey: key, companies, remove };
  } finally {
    service.close();
  }
}

/** The same at each start: what was cut goes on at the address it was sent to. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("There is no free port.");
  await new Promise((resolve) => server.close(resolve));
  return address.port;
}
