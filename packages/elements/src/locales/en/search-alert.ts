import type { SearchAlertTexts } from "../fr/search-alert.js";
import { fields } from "./fields.js";
import { problems } from "./problems.js";

export const searchAlert: SearchAlertTexts = {
  ...fields,
  title: "Save this search by e-mail",
  promise:
    "First you are sent a link to confirm. Then one e-mail a day at most, only when new offers match this search; each lets you stop with one click. Your address serves for nothing else, and is erased when you stop.",
  submit: "Save this search",
  sending: "Saving…",
  sentTitle: "Check your inbox",
  sent: (email, day) =>
    `Confirm by ${day} at the latest, with the link sent to ${email}. Unless you confirm, you will get nothing else.`,
  other: "Change the address",
  failed: "Your search was not saved.",
  problems: {
    ...problems,
    offline: "You are offline: try again once you are back. Your address stays in the field.",
    too_many_requests: "Too many searches were saved at once. Try again in an hour.",
    validation_failed: "The service does not take this search. Change the filters, then try again.",
  },
};
