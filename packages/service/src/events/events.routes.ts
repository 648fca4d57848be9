import { EventPage, EventQuery } from "@alternance-kit/contract/event";
import { createRoute } from "@hono/zod-openapi";
import { refuseField } from "../app-error.js";
import { sightOf } from "../applications/application-sight.js";
import type { Cursors } from "../http/cursor.js";
import { answer, problems, router, SECRET_ONLY } from "../http/openapi.js";
import { linkToNext, toPage } from "../http/page.js";
import { secretOnly } from "../http/principal.js";
import type { EventStore } from "./events.store.js";

const list = createRoute({
  method: "get",
  path: "/events",
  operationId: "listEvents",
  tags: ["Events"],
  summary: "List what happened, the oldest first",
  description:
    "A company's own offers and the applications to them, or the applications from the partner's own pages. An application that waits for its candidate's guardian has no event before they have confirmed: it is received then. To ask again for what is new, give the last event you have dealt with as `after`. Events hold ids and statuses: read the rest with its id.",
  security: SECRET_ONLY,
  middleware: secretOnly,
  request: { query: EventQuery },
  responses: {
    200: answer("A page of events.", EventPage),
    ...problems("validation_failed", "cursor_invalid", "secret_key_required"),
  },
});

export interface EventRoutesDeps {
  events: EventStore;
  cursors: Cursors;
  publicUrl: string;
}

export function eventRoutes({ events, cursors, publicUrl }: EventRoutesDeps) {
  const routes = router();
  routes.openapi(list, async (c) => {
    const { cursor, limit, type, after: afterId } = c.req.valid("query");
    const sight = sightOf(c.var.principal);
    const scope = ["events", sight, type, afterId];
    const from = cursor === undefined ? await numberOf() : Number(cursors.decode(scope, cursor)[0]);
    const rows = await events.list(sight, { type, after: from, limit: limit + 1 });
    const page = toPage(rows, limit, ({ event }) => event, {
      cursors,
      scope,
      positionOf: ({ seq }) => [seq],
    });
    linkToNext(c, publicUrl, page);
    return c.json(page, 200);

    async function numberOf(): Promise<number | undefined> {
      if (afterId === undefined) return undefined;
      const number = await events.numberOf(sight, afterId);
      if (number !== undefined) return number;
      throw refuseField("/after", "not_allowed_value", "Give the id of an event that this key may see.");
    }
  });
  return routes;
}
