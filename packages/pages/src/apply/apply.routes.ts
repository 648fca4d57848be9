import { isOpen } from "@alternance-kit/domain/offer";
import { offerSlug } from "@alternance-kit/domain/offer-slug";
import { type Context, Hono } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { languageOf, linkFrom } from "../html/language.js";
import { PAGE_STYLES } from "../html/page.styles.js";
import { failureResponse, pageResponse } from "../html/page-response.js";
import { findOffer } from "../offer/find-offer.js";
import { notFoundPage } from "../offer/not-found.template.js";
import { OFFER_STYLES } from "../offer/offer.styles.js";
import type { OfferView } from "../offer/offer.template.js";
import type { PagesDeps } from "../pages-deps.js";
import { PAGE_TEXTS } from "../texts/page-texts.js";
import { WORDS } from "../texts/words.js";
import { BOXES, NO_VALUES, TEXT_FIELDS, type Values } from "./application-fields.js";
import { APPLY_STYLES } from "./apply.styles.js";
import { type ApplyView, applyTemplate, receivedTemplate } from "./apply.template.js";
import { isAnswerField } from "./question-fields.js";
import { type Fields, FormTooLarge, MalformedForm, readForm } from "./read-form.js";
import { refusalText } from "./refusal-text.js";
import { type Submission, submitForm } from "./submit-form.js";
import { type AnswerUpload, uploadAnswer } from "./upload-answer.js";

const NOTHING_TYPED: Fields = new Map();

/** `GET` and `POST /offers/{slug}/apply`: the application form as a page of its own, which works without JavaScript. */
export function applyRoutes(deps: PagesDeps) {
  const routes = new Hono();
  routes.get("/offers/:slug/apply", (c) =>
    withOffer(deps, c, (view) =>
      formPage(
        c,
        { ...view, values: NO_VALUES, typed: NOTHING_TYPED, errors: {}, ...unique(deps, view) },
        200,
      ),
    ),
  );
  routes.post("/offers/:slug/apply", (c) =>
    withOffer(deps, c, async (view, key) => {
      const blank = { ...view, typed: NOTHING_TYPED, errors: {}, ...unique(deps, view) };
      const { language, offer, page } = view;
      const options = { key, offer, pageUrl: page.href, language };
      let answer: Promise<AnswerUpload> | undefined;
      try {
        const { fields, made } = await readForm(
          c.req.raw,
          async (fields, file) => submitForm(deps, c.req.raw, options, fields, file, await answer),
          async (field, file) => {
            if (isAnswerField(field)) answer = uploadAnswer(deps, c.req.raw, key, field, file);
            await answer;
          },
        );
        return answerPage(c, { ...blank, typed: fields, values: valuesOf(fields) }, made);
      } catch (error) {
        if (error instanceof FormTooLarge)
          return formPage(
            c,
            { ...blank, values: NO_VALUES, errors: { cv: WORDS[view.language].form.errors.file_too_large } },
            413,
          );
        if (!(error instanceof MalformedForm)) throw error;
        return formPage(
          c,
          { ...blank, values: NO_VALUES, failure: PAGE_TEXTS[view.language].apply.malformed },
          400,
        );
      }
    }),
  );
  return routes;
}

/** What this form alone has. */
const unique = ({ newIdempotencyKey, newFormStamp }: PagesDeps, { offer }: OfferView) => ({
  attempt: newIdempotencyKey(),
  stamp: newFormStamp(offer.id),
});

/** Only an offer that is open is applied to: another is shown as it is. */
async function withOffer(
  deps: PagesDeps,
  c: Context,
  answer: (view: OfferView, key: string) => Response | Promise<Response>,
): Promise<Response> {
  const page = new URL(c.req.path + new URL(c.req.url).search, deps.publicUrl);
  const language = languageOf(c.req.query("lang"));
  const key = c.req.query("key") ?? (await deps.siteKey());
  try {
    const offer = await findOffer(deps, c.req.raw, key, c.req.param("slug") ?? "");
    if (!offer) return pageResponse(c, notFoundPage(page, language));
    if (!isOpen(offer, deps.now().toISOString()))
      return c.redirect(linkFrom(page, `/offers/${offerSlug(offer)}`), 303);
    return await answer({ page, language, offer }, key);
  } catch (error) {
    return failureResponse(c, error, page, language);
  }
}

/** What became of a form: the receipt, or the form again with what is wrong. */
function answerPage(c: Context, view: ApplyView, made: Submission | undefined): Response | Promise<Response> {
  const { form } = WORDS[view.language];
  if (!made) return formPage(c, { ...view, errors: { cv: form.errors.file_missing } }, 422);
  if (made.status === "refused") {
    const { status } = made.problem;
    // Safe: a refusal has a body.
    return formPage(
      c,
      { ...view, ...refusalText(made.problem, view.language) },
      status as ContentfulStatusCode,
    );
  }
  return pageResponse(c, {
    ...common(view, form.sentTitle),
    status: 201,
    main: receivedTemplate(view, made.receipt),
  });
}

const formPage = (c: Context, view: ApplyView, status: ContentfulStatusCode): Response | Promise<Response> =>
  pageResponse(c, {
    ...common(view, WORDS[view.language].form.titleFor(view.offer.company.name)),
    status,
    main: applyTemplate(view),
  });

/** Made for one visitor: its hidden key makes one application of however many tries. */
const common = ({ page, language, offer }: ApplyView, title: string) => ({
  page,
  language,
  title: `${title} — ${offer.title}`,
  description: offer.title,
  styles: [PAGE_STYLES, OFFER_STYLES, APPLY_STYLES],
  isPersonal: true,
});

const valuesOf = (fields: Fields): Values =>
  // Safe: one entry for each name.
  Object.fromEntries([...TEXT_FIELDS, ...BOXES].map((name) => [name, fields.get(name) ?? ""])) as Values;
