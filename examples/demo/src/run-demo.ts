import { access, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createPages } from "@alternance-kit/pages";
import { createClient } from "@alternance-kit/sdk";
import { listen, openService } from "@alternance-kit/service";
import { DEMO_SELLER } from "./data/seller.js";
import { DEMO_KEYS, seed } from "./seed.js";
import { site } from "./serve-site.js";

export interface DemoPorts {
  service: number;
  school: number;
  company: number;
}

export interface Demo {
  serviceUrl: string;
  schoolUrl: string;
  companyUrl: string;
  /** Whether this start filled the database; otherwise it found one. */
  wasSeeded: boolean;
  close(): Promise<void>;
}

/** Only this machine reaches the demo: its keys are known to everyone. */
const HOST = "localhost";

/** Runs the service with demo data and two partners' sites, on three origins. @throws the system's error when a port is in use. */
export async function runDemo(folder: string, ports: DemoPorts): Promise<Demo> {
  const [serviceUrl, schoolUrl, companyUrl] = [ports.service, ports.school, ports.company].map(
    (port) => `http://${HOST}:${port}`,
  ) as [string, string, string]; // Safe: three ports make three addresses.
  const wasSeeded = await isNew(folder);
  const clock: { time: Date | undefined } = { time: undefined };
  const service = await openService(
    {
      databaseUrl: `file:${join(folder, "demo.db")}`,
      filesDir: join(folder, "files"),
      publicUrl: serviceUrl,
      sellerAccount: DEMO_SELLER,
      mail: {
        from: "Alternance IT Occitanie <ne-pas-repondre@demo.invalid>",
        smtpUrl: undefined,
        folder: join(folder, "mail"),
        showsMailbox: true,
      },
    },
    {
      pages: createPages,
      now: () => clock.time ?? new Date(),
      tell: (event) => "error" in event && console.error(event),
    },
  );
  if (wasSeeded) {
    const setTime = (time: Date) => {
      clock.time = time;
    };
    await seed({ service, today: new Date(), setTime, schoolOrigin: schoolUrl, companyOrigin: companyUrl });
    clock.time = undefined;
    await writeFile(join(folder, WHOLE), "");
  }
  const fetch: typeof globalThis.fetch = async (input, init) =>
    service.app.request(input instanceof URL ? input.href : input, init);
  const { offers } = createClient({ key: DEMO_KEYS.operatorSecret, baseUrl: serviceUrl, fetch });
  const newestOffer = async () => (await offers.search({ limit: 1 })).data[0]?.id ?? "off_none";
  /** What a partner's server does for one of its people, with the SDK. */
  const sessionsOf = (key: string, subject: string, origin: string) => async () => {
    const { clientSessions } = createClient({ key, baseUrl: serviceUrl, fetch });
    const scopes = ["applications:read", "applications:move", "applications:note"] as const;
    const session = await clientSessions.create({
      scopes: [...scopes],
      subject,
      origin,
      expiresInSeconds: 3_600,
    });
    return session.token;
  };
  const schoolSessions = sessionsOf(DEMO_KEYS.schoolSecret, "Élise Marty", schoolUrl);
  const companySessions = sessionsOf(DEMO_KEYS.companySecret, "Camille Durand", companyUrl);
  const servers = [
    await listen(service.app, { port: ports.service, host: HOST }),
    await listen(site("school-site", serviceUrl, schoolSessions, newestOffer), {
      port: ports.school,
      host: HOST,
    }),
    await listen(site("company-site", serviceUrl, companySessions), { port: ports.company, host: HOST }),
  ];
  const jobs = service.startJobs();
  return {
    serviceUrl,
    schoolUrl,
    companyUrl,
    wasSeeded,
    async close() {
      await Promise.all(servers.map((server) => server.close(1_000)));
      await jobs.stop();
      service.close();
    },
  };
}

/** Marks data that were made to their end. */
const WHOLE = "seeded";

/** Whether there are no data yet. What an interrupted start left is cleared away. */
async function isNew(folder: string): Promise<boolean> {
  const isWhole = await access(join(folder, WHOLE)).then(
    () => true,
    () => false,
  );
  if (!isWhole) await rm(folder, { recursive: true, force: true });
  return !isWhole;
}
