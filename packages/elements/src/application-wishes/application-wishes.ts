import type { WishesValues } from "@alternance-kit/core/application-form-state";
import { romeLabel } from "@alternance-kit/domain/rome";
import type { Http } from "@alternance-kit/sdk/http";
import { type PoolCandidates, publicPoolCandidates } from "@alternance-kit/sdk/pool-candidates";
import type { LitElement } from "lit";
import type { WishesStep } from "../application-steps/application-steps.view.js";
import { dayText, type Language } from "../internal/language.js";
import type { ApplicationWishesTexts } from "../locales/fr/application-wishes.js";
import { styles } from "./application-wishes.styles.js";
import { wishes } from "./application-wishes.template.js";

/** The step in which a spontaneous candidate says what they look for. */
export interface ApplicationWishes {
  of(texts: ApplicationWishesTexts, language: Language): WishesStep;
  /** What takes a profile in place of an application. */
  portOf(http: Http): Pick<PoolCandidates, "submitUploaded">;
}

/** Once for each form: its style sheet is added to the form's own. */
export function createApplicationWishes(host: LitElement): ApplicationWishes {
  let filter = "";
  if (styles.styleSheet) host.shadowRoot?.adoptedStyleSheets.push(styles.styleSheet);
  return {
    portOf: publicPoolCandidates,
    of: (texts, language) => ({
      texts,
      textOf: (name, value) => textOf(texts, language, name, value),
      show: (view) =>
        wishes({
          ...view,
          wishTexts: texts,
          texts: { ...texts, ...view.texts },
          filter,
          look({ target }) {
            filter = (target as HTMLInputElement).value;
            host.requestUpdate();
          },
        }),
    }),
  };
}

/** What was chosen, as the summary says it. */
function textOf(
  texts: ApplicationWishesTexts,
  language: Language,
  name: keyof WishesValues,
  value: string | readonly string[],
): string {
  const values = typeof value === "string" ? [value] : value;
  const named = values.map((one) => {
    switch (name) {
      case "romeCodes":
        return romeLabel(one) ?? one;
      case "departments":
        return texts.departments[one] ?? one;
      case "rhythms":
        return texts.rhythms[one] ?? one;
      case "diplomaLevel":
        return texts.levels[one] ?? one;
      case "startsAfter":
      case "startsBefore":
        return dayText(one, language);
      default:
        return one;
    }
  });
  return named.filter(Boolean).join(", ");
}
