import { Mail, MailPage, MailQuery } from "@alternance-kit/contract/mail";
import { createRoute } from "@hono/zod-openapi";
import { AppError } from "../app-error.js";
import type { Cursors } from "../http/cursor.js";
import { answer, idParam, problems, router, SECRET_ONLY } from "../http/openapi.js";
import { linkToNext, toPage } from "../http/page.js";
import { requireKind, secretOnly } from "../http/principal.js";
import type { MailStore } from "./mails.store.js";

const tags = ["Mails"];

const list = createRoute({
  method: "get",
  path: "/mails",
  operationId: "listMails",
  tags,
  summary: "List the e-mails of the outbox (operator only)",
  description: "The latest first, without their text. Those that were sent are forgotten after 30 days.",
  security: SECRET_ONLY,
  middleware: secretOnly,
  request: { query: MailQuery },
  responses: {
    200: answer("A page of e-mails.", MailPage),
    ...problems("validation_failed", "cursor_invalid", "secret_key_required", "not_permitted"),
  },
});

const retry = createRoute({
  method: "post",
  path: "/mails/{id}/retry",
  operationId: "retryMail",
  tags,
  summary: "Try an e-mail again that failed, or one that waits, now (operator only)",
  security: SECRET_ONLY,
  middleware: secretOnly,
  request: { params: idParam("mail") },
  responses: {
    200: answer("The e-mail, queued.", Mail),
    ...problems("secret_key_required", "not_permitted", "mail_not_found", "mail_retry_refused"),
  },
});

export interface MailRoutesDeps {
  mails: Pick<MailStore, "list" | "find" | "retry">;
  cursors: Cursors;
  publicUrl: string;
  now(): Date;
}

export function mailRoutes({ mails, cursors, publicUrl, now }: MailRoutesDeps) {
  const routes = router();
  routes.openapi(list, async (c) => {
    requireKind(c.var.principal, "operator");
    const { cursor, limit, status } = c.req.valid("query");
    const scope = ["mails", status];
    const after = cursor === undefined ? undefined : cursors.decode(scope, cursor);
    const rows = await mails.list({ status, after, limit: limit + 1 });
    const page = toPage(rows, limit, (mail) => mail, { cursors, scope, positionOf: ({ id }) => [id] });
    linkToNext(c, publicUrl, page);
    return c.json(page, 200);
  });
  routes.openapi(retry, async (c) => {
    requireKind(c.var.principal, "operator");
    const { id } = c.req.valid("param");
    const wasRetried = await mails.retry(id, now());
    const mail = await mails.find(id);
    if (!mail) throw new AppError("mail_not_found", `There is no e-mail ${id} in the outbox.`);
    if (!wasRetried)
      throw new AppError(
        "mail_retry_refused",
        `The e-mail is ${mail.status}: only a failed or a queued one is tried again.`,
      );
    return c.json(mail, 200);
  });
  return routes;
}
