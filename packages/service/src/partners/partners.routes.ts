import { Partner } from "@alternance-kit/contract/partner";
import { createRoute } from "@hono/zod-openapi";
import { AppError } from "../app-error.js";
import { answer, problems, router, SECRET_ONLY } from "../http/openapi.js";
import { secretOnly } from "../http/principal.js";
import type { PartnerStore } from "./partners.store.js";

const retrieveOwn = createRoute({
  method: "get",
  path: "/partners/me",
  operationId: "retrieveOwnPartner",
  tags: ["Partners"],
  summary: "Retrieve the partner the key belongs to",
  security: SECRET_ONLY,
  middleware: secretOnly,
  responses: { 200: answer("The partner.", Partner), ...problems("secret_key_required") },
});

export function partnerRoutes(deps: { partners: PartnerStore }) {
  const routes = router();
  routes.openapi(retrieveOwn, async (c) => {
    const partner = await deps.partners.find(c.var.principal.partner.id);
    if (!partner) throw new AppError("key_unknown", "The key's partner no longer exists.");
    return c.json(partner, 200);
  });
  return routes;
}
