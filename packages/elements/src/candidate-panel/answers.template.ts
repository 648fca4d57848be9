import type { KeptAnswers } from "@alternance-kit/sdk/types";
import { html, nothing } from "lit";
import { dayText, type Language } from "../internal/language.js";
import type { CandidatePanelTexts } from "../locales/fr/candidate-panel.js";
import type { ApplicationView } from "./candidate-panel.view.js";

type Asked = KeptAnswers["schema"]["properties"][string];

/** What the candidate answered to the offer's own questions, as these were asked; a file stands among the documents. */
export function answers({ application, words, language }: ApplicationView) {
  const kept = application.answers;
  const given = Object.entries(kept?.schema.properties ?? {}).flatMap(([name, question]) => {
    const value = kept?.values[name];
    const isFile = "format" in question && question.format === "upload";
    return value === undefined || isFile ? [] : [{ question, value }];
  });
  if (given.length === 0) return nothing;
  return html`
    <section>
      <h3>${words.answers}</h3>
      <dl class="answers">
        ${given.map(
          ({ question, value }) => html`
            <div>
              <dt>${(language === "en" && question.titleEn) || question.title}</dt>
              <dd class="prose">${answerText(question, value, words, language)}</dd>
            </div>
          `,
        )}
      </dl>
    </section>
  `;
}

function answerText(
  question: Asked,
  value: KeptAnswers["values"][string],
  words: CandidatePanelTexts,
  language: Language,
): unknown {
  if (typeof value === "boolean") return value ? words.yes : words.no;
  const choices =
    "oneOf" in question ? question.oneOf : "items" in question ? question.items.oneOf : undefined;
  if (choices)
    return [value]
      .flat()
      .map((chosen) => choices.find((choice) => choice.const === chosen))
      .map((choice) => (language === "en" && choice?.titleEn) || choice?.title)
      .join(", ");
  const format = "format" in question ? question.format : undefined;
  if (format === "date") return dayText(`${value}`, language);
  if (format === "uri")
    return html`<a href=${`${value}`} target="_blank" rel="noopener noreferrer nofollow">${value}</a>`;
  return value;
}
