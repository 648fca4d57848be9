import type { GuardianTexts } from "./texts.fr.js";

export const en: GuardianTexts = {
  asked: {
    subject: "An application for an apprenticeship awaits your agreement",
    heading: "Your agreement is asked for",
    text: "Nothing goes to the company before you have answered. Opening the page decides nothing: you will read there what it is about before you answer.",
  },
  reminder: {
    subject: "Reminder: an application for an apprenticeship awaits your agreement",
    heading: "Your agreement is still awaited",
    text: "We wrote to you a week ago. Nothing goes to the company before you have answered.",
  },
  candidate: (name) =>
    `${name}, who is under 18, has applied for an apprenticeship and named you as their guardian.`,
  until:
    "The link works once. Fourteen days after our first message, without an answer, the application is closed.",
  answer: "See the application and answer",
  unknown:
    "You do not know this person? Refuse, or do not answer: nothing will be passed on, and your details will be erased with the application.",
  awaited: {
    subject: "Your application awaits your guardian’s agreement",
    heading: "Your application has been received",
    text: "You are under 18: before it goes to the company, we wait for your guardian’s agreement. We have just written to them.",
    next: "Let them know: they have 14 days to answer by the link of their e-mail, with a reminder after 7 days. We will tell you what they answer; without an answer, the application is closed.",
  },
  confirmed: {
    subject: "Your application is on its way",
    heading: "Your guardian has agreed",
    text: "Your application has gone to the company. You will get an e-mail at each step.",
  },
  refused: {
    subject: "Your application has been withdrawn",
    heading: "Your guardian has not agreed",
    text: "Your application has been withdrawn; nothing new has gone to the company. Talk it over together: you may apply again.",
  },
  expired: {
    subject: "Your application is closed",
    heading: "Your guardian has not answered",
    text: "Fourteen days have gone by without their answer: the application is closed, and nothing new has gone to the company. You may apply again, once you have let them know.",
  },
  page: {
    heading: "Agree to an application",
    intro: (candidate, guardian) =>
      `${guardian}, ${candidate} is under 18 and has named you as their guardian.`,
    candidate: "Candidate",
    offer: "Offer",
    company: "Company that will get the application",
    files: "Files attached",
    shown: "Sent from the page of",
    received: "Received on",
    effect:
      "If you agree, the company gets the candidate’s name, e-mail address, phone number if given, message and files, to answer them.",
    law: "You agree to this application alone. If it succeeds, the guardian will sign the apprenticeship contract too.",
    confirm: { text: "The application goes to the company at once.", button: "I agree" },
    refuse: { text: "The application is withdrawn, and the candidate is told.", button: "I refuse" },
    confirmed: {
      heading: "Your agreement has been noted",
      text: "The application has gone to the company and the candidate has been told. You can close this page.",
    },
    refused: {
      heading: "Your refusal has been noted",
      text: "The application has been withdrawn and the candidate has been told. You can close this page.",
    },
    gone: {
      heading: "This link is of no use any more",
      text: "You have answered already, the fourteen days have gone by, or the application has been withdrawn.",
    },
  },
};
