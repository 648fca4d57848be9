import type { MessageMailTexts } from "./texts.fr.js";

export const en: MessageMailTexts = {
  toCandidate: {
    subject: "A message about your application",
    heading: "The company writes to you",
    wrote: (company) => `${company} writes to you:`,
    page: "Read and answer",
  },
  toCompany: {
    subject: "A message about an application",
    heading: "An application: a message",
    wrote: "The candidate writes to you:",
    reference: (reference) => `Reference of the application: ${reference}.`,
    answer: "Answer from your space or through the API: this e-mail takes no reply.",
  },
};
