import { join } from "node:path";
import { createPages } from "@alternance-kit/pages";
import { listen, openService } from "@alternance-kit/service";
import { DEMO_SELLER } from "@example/demo/src/data/seller.js";
import { DEMO_KEYS, seed } from "@example/demo/src/seed.js";

export interface BenchService {
  url: string;
  key: string;
  close(): Promise<void>;
}

/** The service with the demo's offers, over HTTP, for a school whose pages are at `schoolOrigin`. */
export async function startService(
  folder: string,
  port: number,
  schoolOrigin: string,
): Promise<BenchService> {
  const url = `http://localhost:${port}`;
  let time: Date | undefined;
  const service = await openService(
    {
      databaseUrl: `file:${join(folder, "bench.db")}`,
      filesDir: join(folder, "files"),
      publicUrl: url,
      sellerAccount: DEMO_SELLER,
    },
    { pages: createPages, now: () => time ?? new Date() },
  );
  await seed({
    service,
    today: new Date(),
    schoolOrigin,
    companyOrigin: schoolOrigin,
    setTime: (at) => (time = at),
  });
  time = undefined;
  const server = await listen(service.app, { port, host: "localhost" });
  return {
    url,
    key: DEMO_KEYS.schoolPublishable,
    async close() {
      await server.close(1_000);
      service.close();
    },
  };
}
