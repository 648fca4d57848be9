import { listen, openService } from "@alternance-kit/service";
import { DEMO_SELLER } from "./data/seller.js";
import { filesOf, seed } from "./seed.js";
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
  const { databaseFile, filesDir } = filesOf(folder);
  const config = {
    databaseUrl: `file:${databaseFile}`,
    filesDir,
    publicUrl: serviceUrl,
    sellerAccount: DEMO_SELLER,
  };
  const wasSeeded = await seed({ databaseFile, schoolOrigin: schoolUrl, companyOrigin: companyUrl }, config);
  const service = await openService(config, { tell: (event) => "error" in event && console.error(event) });
  const servers = [
    await listen(service.app, { port: ports.service, host: HOST }),
    await listen(site("school-site", serviceUrl), { port: ports.school, host: HOST }),
    await listen(site("company-site", serviceUrl), { port: ports.company, host: HOST }),
  ];
  return {
    serviceUrl,
    schoolUrl,
    companyUrl,
    wasSeeded,
    async close() {
      await Promise.all(servers.map((server) => server.close(1_000)));
      service.close();
    },
  };
}
