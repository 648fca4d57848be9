import {
  CommuneReferencePage,
  DepartmentReferencePage,
  DiplomaLevelReferencePage,
  IdccReferencePage,
  OpcoReferencePage,
  ReferenceQuery,
  RomeReferencePage,
} from "@alternance-kit/contract/reference";
import { createRoute, type z } from "@hono/zod-openapi";
import { ANY_KEY, answer, keyParam, problems, router } from "../http/openapi.js";
import { publicRead } from "../http/public-read.js";
import { AGREEMENTS, OPCO_LIST } from "./opco-lists.js";
import { DEPARTMENT_LIST, LEVELS, matching, OCCUPATIONS } from "./reference-lists.js";
import { searchCommunes } from "./search-communes.js";

/** A list that every key may read. `searched` ones take `q` and `limit`. */
const list = <P extends z.ZodType>(path: string, operationId: string, summary: string, page: P) =>
  createRoute({
    method: "get",
    path: `/references/${path}`,
    operationId,
    tags: ["References"],
    summary,
    security: ANY_KEY,
    middleware: publicRead,
    request: { query: ReferenceQuery.extend(keyParam) },
    responses: {
      200: answer("The entries that match, the likeliest first.", page),
      ...problems("validation_failed"),
    },
  });

const communes = list(
  "communes",
  "searchCommunes",
  "Communes of Occitanie, by the start of their name or postal code",
  CommuneReferencePage,
);
const rome = list(
  "rome",
  "searchRome",
  "IT occupations of ROME 4.0, by words of their label or by code",
  RomeReferencePage,
);
const levels = list(
  "diploma-levels",
  "listDiplomaLevels",
  "Levels an apprentice can prepare",
  DiplomaLevelReferencePage,
);
const departments = list(
  "departments",
  "listDepartments",
  "Departments of Occitanie",
  DepartmentReferencePage,
);
const opcos = list(
  "opcos",
  "listOpcos",
  "Operators of competence, who pay training centres, by words of their name or by SIREN",
  OpcoReferencePage,
);
const agreements = list(
  "idcc",
  "searchIdcc",
  "Collective agreements and their operator of competence, by IDCC or by words of the operator's name",
  IdccReferencePage,
);

export function referenceRoutes() {
  const routes = router();
  routes.openapi(communes, (c) => {
    const { q, limit } = c.req.valid("query");
    return c.json({ data: searchCommunes(q, limit), page: { nextCursor: null } }, 200);
  });
  routes.openapi(rome, (c) => c.json(matching(OCCUPATIONS, c.req.valid("query")), 200));
  routes.openapi(levels, (c) => c.json(matching(LEVELS, c.req.valid("query")), 200));
  routes.openapi(departments, (c) => c.json(matching(DEPARTMENT_LIST, c.req.valid("query")), 200));
  routes.openapi(opcos, (c) => c.json(matching(OPCO_LIST, c.req.valid("query")), 200));
  routes.openapi(agreements, (c) => c.json(matching(AGREEMENTS, c.req.valid("query")), 200));
  return routes;
}
