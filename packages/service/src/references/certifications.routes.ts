import type { Npec } from "@alternance-kit/contract/npec";
import {
  CertificationQuery,
  type CertificationReference,
  CertificationReferencePage,
} from "@alternance-kit/contract/reference";
import {
  CERTIFICATIONS,
  CERTIFICATIONS_CHECKED_ON,
  CERTIFICATIONS_SOURCE,
} from "@alternance-kit/domain/tables/certifications";
import { createRoute } from "@hono/zod-openapi";
import { ANY_KEY, answer, keyParam, problems, router } from "../http/openapi.js";
import { publicRead } from "../http/public-read.js";
import { type FindNpecDeps, findNpec } from "../npec/find-npec.js";
import { parisDate } from "../paris-date.js";
import { listed, matching } from "./reference-lists.js";

const search = createRoute({
  method: "get",
  path: "/references/certifications",
  operationId: "searchCertifications",
  tags: ["References"],
  summary: "IT certifications apprentices prepare, and their level of funding in a branch",
  description:
    "With `idcc`, each comes with what an OPCO pays for a year (NPEC) in that branch, or why it is not known.",
  security: ANY_KEY,
  middleware: publicRead,
  request: { query: CertificationQuery.extend(keyParam) },
  responses: {
    200: answer("The entries that match.", CertificationReferencePage),
    ...problems("validation_failed"),
  },
});

const LIST = Object.entries(CERTIFICATIONS).map(([rncp, certification]) =>
  listed(
    {
      rncp,
      ...certification,
      source: CERTIFICATIONS_SOURCE,
      checkedOn: CERTIFICATIONS_CHECKED_ON,
    },
    rncp,
    rncp.replace("RNCP", ""),
    certification.title,
    certification.certifier ?? "",
  ),
);

export type CertificationRoutesDeps = FindNpecDeps & { now(): Date };

export function certificationRoutes(deps: CertificationRoutesDeps) {
  const routes = router();
  routes.openapi(search, async (c) => {
    const { idcc, on = parisDate(deps.now()), ...query } = c.req.valid("query");
    const { data, page } = matching(LIST, query);
    const npecOf = (rncp: string): Promise<Npec> | Npec =>
      idcc === undefined ? { known: false, reason: "idcc_not_given" } : findNpec(deps, { rncp, idcc, on });
    const certifications = await Promise.all(
      data.map(
        async (entry): Promise<CertificationReference> => ({ ...entry, npec: await npecOf(entry.rncp) }),
      ),
    );
    return c.json({ data: certifications, page }, 200);
  });
  return routes;
}
