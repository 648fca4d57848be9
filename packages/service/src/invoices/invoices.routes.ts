import { Invoice, InvoicePage, InvoiceQuery } from "@alternance-kit/contract/invoice";
import { createRoute } from "@hono/zod-openapi";
import { AppError } from "../app-error.js";
import type { Cursors } from "../http/cursor.js";
import { answer, idParam, problems, router, SECRET_ONLY } from "../http/openapi.js";
import { linkToNext, toPage } from "../http/page.js";
import { secretOnly } from "../http/principal.js";
import { tenantOf } from "../http/tenant.js";
import type { InvoiceStore } from "./invoices.store.js";

const tags = ["Invoices"];

const list = createRoute({
  method: "get",
  path: "/invoices",
  operationId: "listInvoices",
  tags,
  summary: "List your invoices, the newest first",
  security: SECRET_ONLY,
  middleware: secretOnly,
  request: { query: InvoiceQuery },
  responses: {
    200: answer("A page of invoices.", InvoicePage),
    ...problems("validation_failed", "cursor_invalid", "secret_key_required"),
  },
});

const retrieve = createRoute({
  method: "get",
  path: "/invoices/{id}",
  operationId: "retrieveInvoice",
  tags,
  summary: "Retrieve an invoice",
  security: SECRET_ONLY,
  middleware: secretOnly,
  request: { params: idParam("invoice") },
  responses: {
    200: answer("The invoice.", Invoice),
    ...problems("secret_key_required", "invoice_not_found"),
  },
});

export function invoiceRoutes(deps: { invoices: InvoiceStore; cursors: Cursors; publicUrl: string }) {
  const routes = router();
  routes.openapi(list, async (c) => {
    const { cursor, limit, orderId } = c.req.valid("query");
    const tenant = tenantOf(c.var.principal);
    const scope = ["invoices", tenant, orderId];
    const after = cursor === undefined ? undefined : deps.cursors.decode(scope, cursor);
    const rows = await deps.invoices.list(tenant, { orderId, after, limit: limit + 1 });
    const page = toPage(rows, limit, (invoice) => invoice, {
      cursors: deps.cursors,
      scope,
      positionOf: ({ id }) => [id],
    });
    linkToNext(c, deps.publicUrl, page);
    return c.json(page, 200);
  });
  routes.openapi(retrieve, async (c) => {
    const { id } = c.req.valid("param");
    const invoice = await deps.invoices.find(tenantOf(c.var.principal), id);
    if (!invoice)
      throw new AppError("invoice_not_found", `There is no invoice ${id} among those this key may see.`);
    return c.json(invoice, 200);
  });
  return routes;
}
