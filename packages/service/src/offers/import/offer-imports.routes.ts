import {
  OFFER_IMPORT_LIMITS,
  OfferImportDefaults,
  OfferImportQuery,
  OfferImportReport,
} from "@alternance-kit/contract/offer-import";
import { createRoute } from "@hono/zod-openapi";
import { bodyLimit } from "hono/body-limit";
import { answer, problems, router, SECRET_ONLY } from "../../http/openapi.js";
import { secretOnly } from "../../http/principal.js";
import { importForCompany } from "./import-for-company.js";
import type { ImportOffersDeps } from "./import-offers.js";
import { fileTooLarge, readUpload } from "./read-upload.js";

/** The file, its parts' headings and the defaults. */
const MAX_BODY_BYTES = OFFER_IMPORT_LIMITS.bytes + 64 * 1024;

const upload = createRoute({
  method: "post",
  path: "/offer-imports",
  operationId: "importOffers",
  tags: ["Offers"],
  summary: "Import a file of offers",
  description:
    "At most 5 MB and 2,000 offers. Lines are matched with the company's offers by `externalId`: new ones are published, changed ones updated, the same file again changes nothing. Each line gets its verdict, and a refused one stops no other. An offer that the rules hold back is `in_review`.",
  security: SECRET_ONLY,
  middleware: [
    secretOnly,
    bodyLimit({
      maxSize: MAX_BODY_BYTES,
      onError: () => {
        throw fileTooLarge();
      },
    }),
  ],
  request: {
    query: OfferImportQuery,
    body: {
      required: true,
      content: {
        "multipart/form-data": {
          schema: {
            type: "object",
            required: ["file"],
            properties: {
              file: {
                type: "string",
                contentMediaType: "application/octet-stream",
                description: "The offers, in the format that the query names; CSV in UTF-8 or Windows-1252",
              },
              defaults: { $ref: "#/components/schemas/OfferImportDefaults" },
            },
          },
        },
      },
    },
  },
  responses: {
    200: answer("What became of each line.", OfferImportReport),
    ...problems(
      "validation_failed",
      "malformed_json",
      "malformed_multipart",
      "unsupported_media_type",
      "file_missing",
      "file_empty",
      "file_too_large",
      "body_too_large",
      "secret_key_required",
      "not_permitted",
    ),
  },
});

/** Registered by hand: no schema of a route reaches it, being a part of a multipart body. */
export const IMPORT_PART_SCHEMAS = { OfferImportDefaults };

export function offerImportRoutes(deps: ImportOffersDeps) {
  const routes = router();
  routes.openapi(upload, async (c) => {
    const { companyId, ...options } = c.req.valid("query");
    const { content, defaults } = await readUpload(c.req.raw);
    const report = await importForCompany(deps, c.var.principal, companyId, {
      ...options,
      content,
      defaults,
    });
    return c.json(report, 200);
  });
  return routes;
}
