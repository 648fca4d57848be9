import { Readable } from "node:stream";
import { ApplicationExportQuery } from "@alternance-kit/contract/application";
import { createRoute } from "@hono/zod-openapi";
import { problems, router, secretOr } from "../../http/openapi.js";
import { parisDate } from "../../paris-date.js";
import type { ApplicationStore } from "../applications.store.js";
import { exportApplications } from "./export-applications.js";

const read = createRoute({
  method: "get",
  path: "/applications/export.csv",
  operationId: "exportApplications",
  tags: ["Applications"],
  summary: "The applications you may see, as a spreadsheet",
  description:
    "The newest first, with the same filters as the list, and what you may not read left empty. UTF-8 with its mark; no cell is ever run as a formula.",
  ...secretOr("applications:read"),
  request: { query: ApplicationExportQuery },
  responses: {
    200: {
      description: "A line of headings, then one for each application.",
      content: { "text/csv": { schema: { type: "string" } } },
    },
    ...problems("validation_failed", "secret_key_required"),
  },
});

export interface ApplicationExportRoutesDeps {
  applications: Pick<ApplicationStore, "list">;
  now(): Date;
}

/** To be mounted before the routes of one application: `export.csv` is no id. */
export function applicationExportRoutes({ applications, now }: ApplicationExportRoutesDeps) {
  const routes = router();
  routes.openapi(read, async (c) => {
    const lines = exportApplications(applications, c.var.principal, c.req.valid("query"));
    // Whatever fails at first is answered as such, before the file has begun.
    const first = await lines.next();
    const all = Readable.from(begunBy(first, lines), { objectMode: false });
    // The cast joins two declarations of the same class: Node's and the web's.
    return c.body(Readable.toWeb(all) as ReadableStream<Uint8Array>, 200, {
      "content-type": "text/csv; charset=utf-8; header=present",
      "content-disposition": `attachment; filename="candidatures-${parisDate(now())}.csv"`,
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-store",
    });
  });
  return routes;
}

async function* begunBy(
  first: IteratorResult<string, void>,
  rest: AsyncGenerator<string, void>,
): AsyncGenerator<string, void> {
  if (!first.done) yield first.value;
  yield* rest;
}
