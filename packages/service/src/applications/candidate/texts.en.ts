import type { CandidatePageTexts } from "./texts.fr.js";

export const en: CandidatePageTexts = {
  heading: "Your application",
  status: {
    received: "It has been received. The company has not opened it yet.",
    screening: "The company is reading it.",
    interview: "The company wishes to meet you: it will be in touch.",
    offered: "The company offers you the contract: it will be in touch.",
    placed: "Your apprenticeship is confirmed. Congratulations!",
    declined: "The company is not taking it further.",
    withdrawn: "You have withdrawn it.",
    expired: "It is closed: the company did not answer in time.",
  },
  offer: "Offer",
  reference: "Reference",
  received: "Received on",
  file: "CV",
  document: "Second document",
  history: "What happened",
  you: "you",
  guardian: "your legal guardian",
  time: "for want of an answer",
  withdraw: {
    heading: "Withdraw my application",
    text: "The company is told, and goes no further. You can apply again.",
    button: "Withdraw my application",
  },
  export: {
    heading: "Get my data",
    text: "All that is kept of this application, with your CV, in a ZIP archive.",
    link: "Download my data",
  },
  erase: {
    heading: "Erase my data",
    text: "Your application, your CV and the e-mails about it are erased for good, here and for the company.",
    button: "Erase everything",
  },
  erased: {
    heading: "Your data are erased",
    text: "Nothing of this application is left. You can close this page.",
  },
  kept: "Your contract is being prepared: it needs these data, and the law asks that they be kept. Write to the company or the training centre to have them corrected.",
  gone: {
    heading: "This link is of no use any more",
    text: "It is too old, or the application was erased. The last e-mail you got holds a link that works, if there is one left.",
  },
};
