import { isApiError } from "@alternance-kit/sdk/errors";
import type { Context } from "hono";
import { html } from "hono/html";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { PAGE_TEXTS } from "../texts/page-texts.js";
import { type DocumentOptions, documentTemplate } from "./document.template.js";
import type { Language } from "./language.js";
import { PAGE_STYLES } from "./page.styles.js";
import { PAGE_HEADERS, policyOf } from "./security.js";

export interface PageAnswer extends DocumentOptions {
  status?: ContentfulStatusCode;
  /** Styles inside the elements, for the policy to allow. */
  innerStyles?: readonly string[];
  /** Made for one visitor: kept nowhere. */
  isPersonal?: boolean;
}

/** A page with the headers that go with it. Whoever keeps it asks again each time, and is answered 304 while nothing changed. */
export function pageResponse(
  c: Context,
  { status = 200, isPersonal = false, innerStyles = [], ...page }: PageAnswer,
): Response | Promise<Response> {
  return c.html(documentTemplate(page), status, {
    ...PAGE_HEADERS,
    "content-language": page.language,
    "content-security-policy": policyOf([...page.styles, ...innerStyles]),
    "cache-control": isPersonal ? "no-store" : "public, max-age=0, must-revalidate",
  });
}

/** A page in place of the one that cannot be had. @throws what is no refusal of the service's */
export function failureResponse(
  c: Context,
  error: unknown,
  page: URL,
  language: Language,
): Response | Promise<Response> {
  if (!isApiError(error)) throw error;
  const { title, key, other } = PAGE_TEXTS[language].failure;
  const text = error.status === 401 || error.status === 403 ? key : other;
  return pageResponse(c, {
    page,
    language,
    title,
    description: text,
    styles: [PAGE_STYLES],
    status: error.status as ContentfulStatusCode, // Safe: a refusal has a body.
    isPersonal: true,
    main: html`<h1>${title}</h1><p role="alert">${text}</p>`,
  });
}
