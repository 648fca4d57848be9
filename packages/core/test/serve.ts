import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createHttp } from "@alternance-kit/sdk/http";
import { onTestFinished } from "vitest";

export interface Asked {
  /** `GET /v1/offers` */
  route: string;
  query: URLSearchParams;
  key: string | undefined;
  body: string;
}

/** What to answer: a status and a JSON body; nothing at all cuts the connection. */
type Answer = { status: number; json: unknown } | undefined;

/** The ground of a real SDK over a real server, and what that server was asked. */
export async function serve(answer: (asked: Asked, times: number) => Answer) {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { pathname, searchParams } = new URL(request.url ?? "", "http://localhost");
    const one: Asked = {
      route: `${request.method} ${pathname}`,
      query: searchParams,
      key: request.headers["idempotency-key"]?.toString(),
      body: Buffer.concat(chunks).toString(),
    };
    asked.push(one);
    const answered = answer(one, asked.length);
    if (!answered) return request.socket.destroy();
    response.writeHead(answered.status, { "Content-Type": "application/json" });
    return response.end(answered.json && JSON.stringify(answered.json));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo; // Safe: it listens on a port.
  return { http: createHttp({ key: "pk_test_school", baseUrl: `http://127.0.0.1:${port}` }), asked };
}
