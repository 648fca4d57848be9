import type { KnownQuestion } from "@alternance-kit/domain/questions";
import type { Language } from "../html/language.js";
import { WORDS } from "../texts/words.js";
import { QUESTION_TEXTS } from "./question-texts.js";

/** What an answer may be, told before it is given. */
export function limitsOf(known: KnownQuestion, language: Language): string | undefined {
  const texts = QUESTION_TEXTS[language];
  switch (known.kind) {
    case "number": {
      const { minimum, maximum } = known.question;
      if (minimum !== undefined && maximum !== undefined) return texts.between(minimum, maximum);
      if (minimum !== undefined) return texts.atLeast(minimum);
      return maximum === undefined ? undefined : texts.atMost(maximum);
    }
    case "link":
      return texts.link;
    case "file":
      return known.question.contentMediaType === "application/pdf"
        ? texts.pdf
        : WORDS[language].form.cvLimits;
    case "text":
    case "date":
    case "choice":
    case "several":
    case "yes_no":
      return undefined;
    default:
      return known satisfies never;
  }
}
