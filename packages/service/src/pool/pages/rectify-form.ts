import { line, Phone, prose } from "@alternance-kit/contract/common";
import type { PoolCandidate } from "@alternance-kit/contract/pool-candidate";
import { z } from "@hono/zod-openapi";
import { html, type Markup } from "../../mail/markup.js";
import type { ProfileChange } from "../rectify-profile.js";
import type { ProfilePageTexts } from "./texts.fr.js";

const emptyToNull = (value: unknown) => (typeof value === "string" && value.trim() === "" ? null : value);

const Rectification = z.object({
  firstName: line(1, 80),
  lastName: line(1, 80),
  phone: z.preprocess(emptyToNull, Phone.nullish()),
  message: z.preprocess(emptyToNull, prose(0, 3_000).nullish()),
  school: z.preprocess(emptyToNull, line(1, 160).nullish()),
  course: z.preprocess(emptyToNull, line(1, 160).nullish()),
});

type Field = keyof typeof Rectification.shape;

const labelsOf = (texts: ProfilePageTexts): Readonly<Record<Field, string>> => ({
  firstName: texts.rectify.first,
  lastName: texts.rectify.last,
  phone: texts.phone,
  message: texts.message,
  school: texts.school,
  course: texts.course,
});

/** What a profile says, to be put right by its candidate. */
export function rectifyForm(
  { person, message, wishes }: PoolCandidate,
  texts: ProfilePageTexts,
  path: string,
): Markup {
  const labels = labelsOf(texts);
  const field = (name: Field, value: string | null | undefined, autocomplete: string, type = "text") =>
    html`<label>${labels[name]}<input name="${name}" type="${type}" autocomplete="${autocomplete}" value="${value ?? ""}"></label>`;
  return html`<form method="post" action="${path}/rectify">${[
    field("firstName", person.firstName, "given-name"),
    field("lastName", person.lastName, "family-name"),
    field("phone", person.phone, "tel", "tel"),
    field("school", wishes.school, "off"),
    field("course", wishes.course, "off"),
    html`<label>${labels.message}<textarea name="message" rows="6">${message ?? ""}</textarea></label>`,
  ]}<button>${texts.rectify.button}</button></form>`;
}

/** What was typed in it: the change, or the names of the fields that are wrong. */
export function readRectification(
  form: FormData,
  texts: ProfilePageTexts,
): { ok: true; change: ProfileChange } | { ok: false; fields: readonly string[] } {
  const parsed = Rectification.safeParse(Object.fromEntries(form));
  if (parsed.success) return { ok: true, change: parsed.data };
  const labels: Readonly<Record<string, string>> = labelsOf(texts);
  const wrong = new Set(parsed.error.issues.map(({ path }) => labels[String(path[0])] ?? ""));
  return { ok: false, fields: [...wrong] };
}
