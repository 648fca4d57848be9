import type { ApplicationMailTexts } from "./texts.fr.js";

export const en: ApplicationMailTexts = {
  received: {
    subject: "Your application has been received",
    heading: "Your application has been received",
    text: "It is kept with your CV, and the company has been told.",
    reference: (reference) => `Your reference: ${reference}. Keep it for any question.`,
    files: (names) => `${names.length > 1 ? "Files" : "File"} received: ${names.join(", ")}.`,
    next: "You will get an e-mail at each step. If the company does not answer, we remind it after 7 and 14 days, and after 21 days we tell you where you stand.",
  },
  replaced: {
    subject: "Your application has been updated",
    heading: "Your application has been updated",
    text: "You had applied to this offer already: what you have just sent, CV included, takes the place of what you sent before. There is one application, in its place, with the same reference.",
    notYou:
      "Was it not you? Somebody used your address: apply again to put your details right, or withdraw the application from your page.",
  },
  about: (title, company) => `The offer: ${title}, ${company}.`,
  moved: {
    screening: {
      subject: "Your application is being read",
      heading: "Your application is being read",
      text: "The company has opened your application and is reading it.",
    },
    interview: {
      subject: "Your application: an interview",
      heading: "The company wishes to meet you",
      text: "Your application caught its attention: it will be in touch to arrange an interview.",
    },
    offered: {
      subject: "Your application: an offer",
      heading: "The company offers you the contract",
      text: "The company would like to take you on as an apprentice: it will be in touch for what comes next.",
    },
    placed: {
      subject: "Your apprenticeship is confirmed",
      heading: "Your apprenticeship is confirmed",
      text: "Congratulations! The contract is being prepared with the company and your training centre.",
    },
    declined: {
      subject: "Your application: an answer",
      heading: "Your application was not selected",
      text: "The company has read your application and is not taking it further. Thank you for the time you gave it.",
    },
  },
  reason: "The reason given:",
  message: (company) => `${company} adds:`,
  noAnswer: {
    subject: "Your application: no answer so far",
    heading: "The company has not answered",
    text: "The company has had your application for three weeks, and has not answered in spite of two reminders. We would rather tell you: do not wait for it before you apply elsewhere. If it answers, you will know at once.",
  },
  expired: {
    subject: "Your application is closed",
    heading: "Your application is closed",
    text: "Nothing has moved for three months: we close it. Your data will be erased in three months; you can get them, or erase them, now.",
  },
  newApplication: {
    subject: "A new application for an apprenticeship",
    heading: "A new application",
    text: "It awaits you, with its CV, in your space or through the API.",
    from: (source) => `Received from the page of ${source}.`,
  },
  withdrawn: {
    subject: "An application has been withdrawn",
    heading: "An application has been withdrawn",
    text: "The candidate has withdrawn it: there is nothing more to do.",
  },
  reminder: {
    subject: "An application awaits your answer",
    heading: "An application awaits your answer",
    text: "Even a refusal helps: choose a reason from the list, and we write to the candidate for you.",
    since: (days) => `No news from you for ${days} days.`,
  },
  page: "Follow my application",
  why: "You get this e-mail because an application concerns you. It holds no advertising and no tracker.",
};
