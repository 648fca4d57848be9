import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A port of this machine that nothing listens on, for a service that has to know its own address before it listens. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const { port } = server.address() as AddressInfo; // Safe: it listens on TCP.
  await new Promise((resolve) => server.close(resolve));
  return port;
}
