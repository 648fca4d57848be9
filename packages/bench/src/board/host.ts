import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import type { HostedPage } from "./pages.js";

export interface Host {
  url: string;
  close(): void;
}

/** A partner's own web server: its pages by path, compressed as any would. */
export async function host(pages: ReadonlyMap<string, HostedPage>): Promise<Host> {
  const server = createServer(async (request, response) => {
    const page = pages.get(request.url ?? "/");
    if (!page) return response.writeHead(404).end();
    const content = await page.content();
    return response
      .writeHead(200, { "Content-Type": page.type, "Content-Encoding": "gzip" })
      .end(gzipSync(content, { level: 9 }));
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const { port } = server.address() as AddressInfo; // Safe: it listens on TCP.
  return {
    url: `http://localhost:${port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
