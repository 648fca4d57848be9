import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A port of this machine that nothing listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const { port } = server.address() as AddressInfo; // Safe: it listens on a port.
  await new Promise((resolve) => server.close(resolve));
  return port;
}
