import type { AlertMailTexts } from "./alert-mails.fr.js";

const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

export const en: AlertMailTexts = {
  confirmation: {
    subject: "Confirm your alert for apprenticeship offers",
    heading: "Shall we send you the new offers?",
    asked: (partner, search) =>
      `An alert was asked for, for your address, on the site of ${partner}. The search: ${search}.`,
    promise:
      "Once it is confirmed you get one e-mail a day at most, only when new offers come out. Each of them lets you stop it in one click.",
    button: "Confirm the alert",
    ignore:
      "You asked for nothing? Do nothing: without a confirmation within 7 days, your address is erased.",
  },
  active: {
    subject: "Your alert for offers is already in place",
    heading: "This alert is already in place",
    text: (partner, search) =>
      `This search, saved on the site of ${partner}, is sent to you already: ${search}. There is nothing to do.`,
  },
  digest: {
    subject: (count) => (count === 1 ? "1 new apprenticeship offer" : `${count} new apprenticeship offers`),
    intro: (search) => `Your search: ${search}.`,
    terms: (startsOn, months) => `From ${day.format(new Date(startsOn))}, ${months} months`,
    more: (count) => (count === 1 ? "And one more offer." : `And ${count} more offers.`),
    all: (partner) => `See every offer with ${partner}`,
  },
  leave: {
    why: "You get this e-mail because you saved this search.",
    link: "Stop the alert and erase my address",
  },
};
