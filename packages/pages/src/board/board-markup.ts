import {
  AlternanceJobBoard,
  boardFiltersStyles,
  offerDetailStyles,
  renderOnServer,
  type ServerRendering,
} from "@alternance-kit/elements/server";
import { isApiError } from "@alternance-kit/sdk/errors";
import { createHttp, type Http } from "@alternance-kit/sdk/http";
import type { Offer } from "@alternance-kit/sdk/types";
import type { Language } from "../html/language.js";
import { dataBlock, shadowHtml } from "../html/render-html.js";
import type { PagesDeps } from "../pages-deps.js";
import { fetchFor } from "../service-access.js";
import { UNSCRIPTED_STYLES, withoutScript } from "./without-script.js";

export interface BoardOptions {
  /** Whose offers, and whose page. */
  key: string;
  language: Language;
  /** The page it stands in: what its address says is shown. */
  address: URL;
  /** What stands in its tag beside the key. */
  attributes: Readonly<Record<string, string>>;
}

export interface BoardMarkup {
  /** The tag with all it shows, ready to be read without JavaScript and to be taken over with it. */
  markup: string;
  /** The style in it, as a policy has to allow it. */
  styles: string;
  /** Where the next page of the list is, if there is one. */
  next: string | undefined;
}

/** Where a page without JavaScript says which page of the list it wants. */
const CURSOR = "cursor";

const TAG = "alternance-job-board";

/**
 * The board as a server shows it.
 * @throws {ApiError} when the service does not answer with offers: the key is unknown, or not for this page
 */
export async function boardMarkup(
  deps: PagesDeps,
  request: Request,
  { key, language, address, attributes }: BoardOptions,
): Promise<BoardMarkup> {
  const http = createHttp({ key, baseUrl: deps.publicUrl, maxRetries: 0, fetch: fetchFor(deps, request) });
  const given = { "publishable-key": key, lang: language, ...attributes };
  const rendering = await renderOnServer(AlternanceJobBoard, {
    language,
    address: address.href,
    http: fromCursor(http, address.searchParams.get(CURSOR)),
    attributes: given,
  });
  const failure = rendering.failures.get("/v1/offers");
  if (failure) throw failure;
  const styles = `${rendering.styles}${boardFiltersStyles}${offerDetailStyles}${UNSCRIPTED_STYLES}`;
  const content = withoutScript(shadowHtml(rendering.content, TAG), {
    language,
    address,
    publicUrl: deps.publicUrl,
    key,
    prefix: attributes["url-prefix"] ?? "offers-",
    offer: answerOf(rendering, isOffer),
    next: nextOf(rendering, address),
  });
  return {
    markup: tagged(given, styles, content, rendering.answers),
    styles,
    next: nextOf(rendering, address),
  };
}

/** Asks for a later page of the list in place of the first; one that is of another search, or too old, begins anew. */
const fromCursor =
  (http: Http, cursor: string | null): Http =>
  async (path, request) => {
    if (!cursor || path !== "/v1/offers") return http(path, request);
    try {
      return await http(path, { ...request, query: { ...request?.query, cursor } });
    } catch (error) {
      if (isApiError(error) && error.code === "cursor_invalid") return http(path, request);
      throw error;
    }
  };

function tagged(
  attributes: BoardOptions["attributes"],
  styles: string,
  content: string,
  answers: ServerRendering["answers"],
): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  const state = dataBlock("application/json", answers);
  return `<${TAG}${written.join("")}><template shadowrootmode="open"><style>${styles}</style>${content}</template>${state}</${TAG}>`;
}

function nextOf(rendering: ServerRendering, address: URL): string | undefined {
  const page = answerOf(rendering, isPage);
  if (!page?.page.nextCursor) return undefined;
  const url = new URL(address);
  url.searchParams.set(CURSOR, page.page.nextCursor);
  return url.href;
}

const answerOf = <Answer>(
  { answers }: ServerRendering,
  is: (answer: unknown) => answer is Answer,
): Answer | undefined => answers.map(([, answer]) => answer).find(is);

const isOffer = (answer: unknown): answer is Offer =>
  typeof answer === "object" && answer !== null && "descriptionHtml" in answer;

const isPage = (answer: unknown): answer is { page: { nextCursor: string | null } } =>
  typeof answer === "object" && answer !== null && "page" in answer && "data" in answer;

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
