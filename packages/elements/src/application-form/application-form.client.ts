import type { ApplicationFormPorts } from "@alternance-kit/core/application-form-port";

/** What the form asks of the SDK: what sends, and `offers` to read the questions of an offer that the page did not give. */
export type ApplicationFormClient = ApplicationFormPorts;
