import type { CandidateSpaceTexts } from "../fr/candidate-space.js";
import { fields } from "./fields.js";
import { problems } from "./problems.js";

export const candidateSpace: CandidateSpaceTexts = {
  ...fields,
  title: "Follow my application",
  intro:
    "Give the e-mail of your application: a link that opens your space is sent to it. There is no account to create, and no password.",
  send: "Get my link",
  sending: "Sending…",
  linkGone: "This link was used already, or is too old. Ask for another.",
  sentTitle: "Check your inbox",
  sent: (email, minutes) =>
    `If an application is linked to ${email}, a link has just been sent there. It works once, for ${minutes} minutes.`,
  sentHint: "Nothing comes? Look into your spam folder, or check the address.",
  otherEmail: "Change the address",
  opening: "Opening your space…",
  expiredTitle: "Your session is over",
  expired: "To protect your data, it lasts an hour. Ask for another link to open your space again.",
  kept: "What you were writing is kept in this tab, and is there again if you paste the link's address into it:",
  erasedTitle: "Your data are erased",
  erased: "Nothing of you is left here. You can close this page.",
  erasedBut:
    "A contract is being prepared: the law asks that what it needs be kept. Write to the company or the training centre to have it put right.",
  retry: "Try again",
  back: "Back to the address",
  problems: {
    ...problems,
    too_many_requests: "Too many links were asked for from this page. Try again in an hour.",
    validation_failed: "This page is not connected to the service: check its key and the site's address.",
  },
};
