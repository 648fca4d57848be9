import type { fr } from "./alert-pages.fr.js";

export const en: typeof fr = {
  confirm: {
    heading: "Confirm the alert?",
    text: "You will get one e-mail a day at most, only when new offers come out. Each of them lets you stop it in one click.",
    button: "Confirm the alert",
  },
  confirmed: {
    heading: "The alert is in place",
    text: "The next e-mail leaves when new offers come out, at 7 in the morning in Paris. You can close this page.",
  },
  unsubscribe: {
    heading: "Stop the alert?",
    text: "This search will not be sent to you any more, and your address will be erased.",
    button: "Stop and erase my address",
  },
  unsubscribed: {
    heading: "The alert is stopped",
    text: "Your address is erased: this search will not be sent to you any more. You can close this page.",
  },
  gone: {
    heading: "This link is of no more use",
    text: "It was used already, it is too old, or the alert was stopped. The last e-mail you got has a link that works; otherwise save the search again.",
  },
};
