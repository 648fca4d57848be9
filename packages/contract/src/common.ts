import { isEmail } from "@alternance-kit/domain/email";
import { checkPhone } from "@alternance-kit/domain/phone";
import { POSTAL_CODE } from "@alternance-kit/domain/postal-code";
import { checkSiret } from "@alternance-kit/domain/siret";
import * as z from "zod";
import type { FieldCode } from "./problem.js";

/** An id of ours: its prefix tells the noun. */
export const idOf = <P extends string>(prefix: P) =>
  z
    .string()
    .regex(new RegExp(`^${prefix}_[0-9a-z]{4,40}$`))
    .meta({ example: `${prefix}_01k9xq8e5w3f` });

/** A calendar date, `YYYY-MM-DD`. */
export const DateOnly = z.iso.date();
/** An instant, ISO 8601 in UTC. */
export const Instant = z.iso.datetime();

const ONE_LINE = /^[^\p{Cc}]*$/u;
const SEVERAL_LINES = /^[^\p{Cc}]*(?:[\t\r\n][^\p{Cc}]*)*$/u;

/** Text on one line: trimmed, no control characters. */
export const line = (min: number, max: number) =>
  z.string().trim().min(min).max(max).regex(ONE_LINE).meta({ pattern: ONE_LINE.source });

/** Text over several lines: trimmed; control characters other than tab and line feeds are refused. */
export const prose = (min: number, max: number) =>
  z.string().trim().min(min).max(max).regex(SEVERAL_LINES).meta({ pattern: SEVERAL_LINES.source });

export const Email = z
  .string()
  .trim()
  .max(254)
  .refine(isEmail, {
    message: "An address such as ada@example.org",
    params: { fieldCode: "email_malformed" satisfies FieldCode },
  })
  .meta({ format: "email", example: "ada@example.org" });

/** A phone number as typed; answered in E.164. */
export const Phone = z
  .string()
  .trim()
  .max(30)
  .transform((input, ctx) => {
    const verdict = checkPhone(input);
    if (verdict.ok) return verdict.value;
    ctx.addIssue({
      code: "custom",
      message: "A French number, or an international one with its +",
      params: { fieldCode: verdict.reason },
    });
    return z.NEVER;
  })
  .meta({ example: "06 12 34 56 78" });

/** A SIRET as typed; answered as 14 digits. */
export const Siret = z
  .string()
  .trim()
  .max(30)
  .transform((input, ctx) => {
    const verdict = checkSiret(input);
    if (verdict.ok) return verdict.value;
    ctx.addIssue({
      code: "custom",
      message: "The 14 digits of a French establishment",
      params: { fieldCode: verdict.reason },
    });
    return z.NEVER;
  })
  .meta({ example: "732 829 320 00074" });

export const MAX_PAGE_SIZE = 100;

/** The query of every listing. */
export const PageQuery = z.strictObject({
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(MAX_PAGE_SIZE)
    .default(20)
    .meta({ description: `How many to answer, 1 to ${MAX_PAGE_SIZE}` }),
  cursor: z
    .string()
    .max(1000)
    .optional()
    .meta({ description: "The `nextCursor` of the page before, unchanged" }),
});

/** Several values of one filter, comma-separated: `31,34`. */
export const listOf = <T extends z.ZodType<unknown, string>>(item: T, example: string) =>
  z
    .string()
    .max(500)
    .transform((text) => text.split(","))
    .pipe(z.array(item).max(30))
    .optional()
    .meta({ type: "string", example });

/** A page of a listing. `nextCursor` is null on the last one; the `Link` header (RFC 8288) says the same. */
export const pageOf = <T extends z.ZodType>(id: string, item: T) =>
  z
    .strictObject({ data: z.array(item), page: z.strictObject({ nextCursor: z.string().nullable() }) })
    .meta({ id });

/** A text in the two languages visitors read. */
export const Localized = z.strictObject({ fr: z.string(), en: z.string() }).meta({ id: "Localized" });
export type Localized = z.output<typeof Localized>;

export const Person = z
  .strictObject({ firstName: line(1, 80), lastName: line(1, 80), email: Email, phone: Phone.optional() })
  .meta({ id: "Person" });

/** Somewhere an invoice can be sent. */
export const PostalAddress = z
  .strictObject({
    street: line(2, 120),
    postalCode: z.string().trim().regex(POSTAL_CODE),
    city: line(1, 80),
  })
  .meta({ id: "PostalAddress" });
