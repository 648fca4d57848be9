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
  phone: z.preprocess(emptyToNull, Phone.nullable()),
  message: z.preprocess(emptyToNull, prose(0, 3_000).nullable()),
  school: z.preprocess(emptyToNull, line(1, 160).nullable()),
  course: z.preprocess(emptyToNull, line(1, 160).nullable()),
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
  const field = (name: Field, value: string | null | undefined, type = "text") =>
    html`<p><label>${labels[name]}<br><input name="${name}" type="${type}" value="${value ?? ""}"></label></p>`;
  return html`<form method="post" action="${path}/rectify">${[
    field("firstName", person.firstName),
    field("lastName", person.lastName),
    field("phone", person.phone, "tel"),
    field("school", wishes.school),
    field("course", wishes.course),
    html`<p><label>${labels.message}<br><textarea name="message" rows="6">${message ?? ""}</textarea></label></p>`,
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
