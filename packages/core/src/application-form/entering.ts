import { without } from "../field-errors.js";
import type { ApplicationForm } from "./application-form.port.js";
import type { ApplicationEntries, ApplicationValues } from "./application-form.state.js";
import type { Ground } from "./ground.js";
import { fieldOfFile, fileErrors } from "./step-errors.js";

export type Entering = Pick<ApplicationForm, "edit" | "wish" | "answer" | "agree" | "attach">;

/** Takes what the candidate enters, at whatever step. @param entered what follows every change that was taken */
export function createEntering({ store, entries, errors }: Ground, entered: () => void): Entering {
  const { get, set } = store;

  /** What is typed while the form is on its way is kept too, for the case that it has to be sent again. */
  function take(change: Partial<ApplicationEntries>, fields: readonly string[]): void {
    const state = get();
    if (state.status === "sent") return;
    if (state.status === "sending") set({ ...state, ...change });
    else set({ ...entries(), ...change, status: "editing", errors: without(errors(), fields) });
    entered();
  }

  const enter = (change: Partial<ApplicationValues>, fields: readonly string[]): void =>
    take({ values: { ...get().values, ...change } }, fields);

  return {
    edit: (change) => enter(change, Object.keys(change)),

    wish(change) {
      const fields = Object.keys(change).map((name) => `wishes.${name}`);
      enter({ wishes: { ...get().values.wishes, ...change } }, fields);
    },

    answer(name, value) {
      const { [name]: _, ...others } = get().values.answers;
      enter({ answers: value === undefined ? others : { ...others, [name]: value } }, [`answers.${name}`]);
    },

    agree: (purpose, isGiven) =>
      enter({ consents: { ...get().values.consents, [purpose]: isGiven } }, [`consents.${purpose}`]),

    attach(kind, file) {
      const { files, questions } = get();
      take({ files: { ...files, [kind]: file } }, [fieldOfFile(kind, questions) ?? kind]);
      const state = get();
      if (state.status === "editing")
        set({ ...state, errors: { ...state.errors, ...fileErrors(state, [kind]) } });
    },
  };
}
