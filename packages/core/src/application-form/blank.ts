import type { ApplicationFormState, ApplicationUse, ApplicationValues } from "./application-form.state.js";
import { stepsOf } from "./steps.js";

const values = (): ApplicationValues => ({
  firstName: "",
  lastName: "",
  email: "",
  phone: "",
  message: "",
  isMinor: false,
  guardianFirstName: "",
  guardianLastName: "",
  guardianEmail: "",
  wishes: {
    romeCodes: [],
    departments: [],
    communeCode: "",
    radiusKm: "",
    diplomaLevel: "",
    startsAfter: "",
    startsBefore: "",
    rhythms: [],
    school: "",
    course: "",
    portfolioUrl: "",
    links: [],
  },
  answers: {},
  consents: { school: false, pool: false, alerts: false, disability: false },
});

/** The form before anyone has touched it. */
export function blank(use: ApplicationUse): ApplicationFormState {
  const questions = use.kind === "offer" ? use.questions : undefined;
  return {
    status: "editing",
    errors: {},
    steps: stepsOf(use, questions),
    step: "identity",
    reached: "identity",
    questions,
    values: values(),
    files: {},
    keepsDraft: false,
  };
}
