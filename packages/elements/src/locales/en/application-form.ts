import { MAX_CV_BYTES } from "@alternance-kit/domain/candidate-file";
import type { ApplicationFormTexts } from "../fr/application-form.js";
import { fields } from "./fields.js";
import { problems } from "./problems.js";

export const applicationForm: ApplicationFormTexts = {
  ...fields,
  title: "Apply",
  titleFor: (company) => `Apply to ${company}`,
  message: "Message to the company",
  cv: "CV",
  cvLimits: `PDF or DOCX, ${MAX_CV_BYTES / 2 ** 20} MB at most`,
  privacy: (company) =>
    `Your contact details, message and CV are sent to ${company ?? "the company that published the offer"} and to the organiser of this service. The school or site that shows the offer sees only your name and how your application proceeds.`,
  submit: "Send my application",
  sending: "Sending your application",
  cancel: "Cancel",
  sentTitle: "Application sent",
  sentReference: "Reference",
  sentFile: "CV received",
  sentNext: (email) =>
    `An e-mail goes to ${email}, with a link to follow, withdraw or erase your application.`,
  failed: "Your application was not sent.",
  kept: "Nothing you typed is lost.",
  errors: {
    ...fields.errors,
    file_missing: "Attach your CV.",
    file_empty: "This file is empty.",
    file_too_large: `This file is over ${MAX_CV_BYTES / 2 ** 20} MB.`,
    file_type_refused: "This file is neither a PDF nor a DOCX.",
    file_content_mismatch: "This file is not a real PDF or DOCX.",
    file_infected: "This file holds a virus: send another one.",
    email_disposable: "This address is disposable: give one that lasts.",
    too_many_applications: "Too many applications today. Try again tomorrow.",
  },
  problems: {
    ...problems,
    offer_not_found: "This offer does not exist or is no longer online.",
    offer_closed: "This offer has just been closed: it takes no more applications.",
    too_many_requests: "Too many applications at once. Try again in an hour.",
    proof_refused: "This could not be verified. Reload the page, then try again.",
    body_too_large: "What you are sending is too large. Attach a smaller CV.",
  },
};
