import type { ApplicationForm, ApplicationFormPorts } from "@alternance-kit/core/application-form-port";
import type { ConsentChoice, FileKind, WishesValues } from "@alternance-kit/core/application-form-state";
import type { AnswerValue } from "@alternance-kit/domain/questions";
import { publicApplications } from "@alternance-kit/sdk/applications";
import type { Http } from "@alternance-kit/sdk/http";
import { publicOffers } from "@alternance-kit/sdk/offers";
import { publicUploads } from "@alternance-kit/sdk/uploads";
import type { LitElement } from "lit";
import type { ApplicationFormView, Later } from "../application-form/application-form.view.js";
import type { ApplicationWishes } from "../application-wishes/application-wishes.js";
import { APPLICATION_WISHES } from "../application-wishes/application-wishes.lazy.js";
import { APPLICATION_WISHES_TEXTS } from "../application-wishes/application-wishes.texts.js";
import { languageOf } from "../internal/language.js";
import { styles } from "./application-steps.styles.js";
import { template } from "./application-steps.template.js";
import { APPLICATION_STEPS_TEXTS } from "./application-steps.texts.js";
import type { ApplicationStepsView } from "./application-steps.view.js";
import { focusIn, followSending } from "./follow-sending.js";
import { guardian } from "./guardian.template.js";
import { receipt } from "./receipt.template.js";

/** The form, as far as its steps beyond the first are concerned. */
export interface FormHost extends LitElement {
  use: string;
}

/** All that a form shows beyond its first step, and what it sends through. */
export interface ApplicationSteps {
  /** Brings the texts, and what only some forms need; rejects where they do not come. */
  bring(): Promise<unknown>;
  /** None until its texts have come. */
  of(view: ApplicationFormView): Later | undefined;
  /** What the form asks of the service. */
  portsOf(http: Http): ApplicationFormPorts;
}

/** Once for each form: its style sheet is added to the form's own. `store` is the one that the form shows now. */
export function createApplicationSteps(
  host: FormHost,
  store: () => ApplicationForm | undefined,
): ApplicationSteps {
  let wishes: ApplicationWishes | undefined;
  const follow = followSending(host);
  if (styles.styleSheet) host.shadowRoot?.adoptedStyleSheets.push(styles.styleSheet);

  const focus = focusIn(host);

  const verbs = {
    choose(kind: FileKind, { target }: Event) {
      const input = target as HTMLInputElement;
      const [file] = input.files ?? [];
      // A picker that was closed leaves what was there; the same file, mended, can be chosen again.
      if (file) store()?.attach(kind, file);
      input.value = "";
    },
    remove(kind: FileKind, name: string) {
      store()?.attach(kind, undefined);
      focus(`[name="${name}"]`);
    },
    wish: (change: Partial<WishesValues>) => store()?.wish(change),
    answer: (name: string, value: AnswerValue | undefined) => store()?.answer(name, value),
    agree({ target }: Event) {
      const { name, checked } = target as HTMLInputElement;
      if (name === "keepsDraft") store()?.keepDraft(checked);
      // Safe: the other boxes are named after what they agree to.
      else store()?.agree(name.replace("consents.", "") as ConsentChoice, checked);
    },
    back() {
      store()?.back();
      focus("#step");
    },
    resume: () => store()?.resume(),
    cancel: () => store()?.cancel(),
  };

  function paste(event: ClipboardEvent): void {
    const [file] = event.clipboardData?.files ?? [];
    const form = store();
    if (!file || form?.get().step !== "documents") return;
    event.preventDefault();
    const isOther = (event.target as HTMLElement).id === "document";
    form.attach(isOther ? "document" : "cv", file);
  }

  return {
    async bring() {
      const language = languageOf(host);
      const [brought] = await Promise.all([
        host.use === "spontaneous" ? APPLICATION_WISHES.load() : undefined,
        host.use === "spontaneous" && APPLICATION_WISHES_TEXTS[language].load(),
        APPLICATION_STEPS_TEXTS[language].load(),
      ]);
      wishes ??= brought?.createApplicationWishes(host);
    },

    of(base) {
      const words = APPLICATION_STEPS_TEXTS[base.language].value;
      const wishTexts = APPLICATION_WISHES_TEXTS[base.language].value;
      const isThere = !base.isSpontaneous || (wishes && wishTexts);
      const form = store();
      if (!words || !isThere || !form) return undefined;
      follow(form);
      const { errors, problems } = base.texts;
      const texts = {
        ...base.texts,
        errors: { ...errors, ...words.errors, ...wishTexts?.errors },
        problems: { ...problems, ...words.problems },
      };
      const view: ApplicationStepsView = {
        ...base,
        ...verbs,
        texts,
        words,
        wishes: wishTexts && wishes?.of(wishTexts, base.language),
      };
      return {
        texts,
        paste,
        show: () => template(view),
        guardian: () => guardian(view),
        receipt: () => receipt(view),
      };
    },

    portsOf: (http) => ({
      uploads: publicUploads(http),
      applications: publicApplications(http),
      poolCandidates: wishes?.portOf(http),
      offers: publicOffers(http),
    }),
  };
}
