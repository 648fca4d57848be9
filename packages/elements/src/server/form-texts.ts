import { applicationForm as formEn } from "../locales/en/application-form.js";
import { applicationSteps as stepsEn } from "../locales/en/application-steps.js";
import { applicationForm as formFr } from "../locales/fr/application-form.js";
import { applicationSteps as stepsFr } from "../locales/fr/application-steps.js";

/** All that the form says in all its steps, for pages that show them at once. */
const whole = <Form extends typeof formFr, Steps extends typeof stepsFr>(form: Form, steps: Steps) => ({
  ...form,
  ...steps,
  errors: { ...form.errors, ...steps.errors },
  problems: { ...form.problems, ...steps.problems },
});

export const applicationFormFr = {
  ...whole(formFr, stepsFr),
  privacy: (company: string) =>
    `Vos coordonnées, votre message et votre CV sont transmis à ${company} et à l’organisateur de ce service.`,
};
export const applicationFormEn: typeof applicationFormFr = {
  ...whole(formEn, stepsEn),
  privacy: (company) =>
    `Your contact details, message and CV are sent to ${company} and to the organiser of this service.`,
};
