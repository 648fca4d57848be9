import type { InterviewTexts } from "./texts.fr.js";

export const en: InterviewTexts = {
  proposed: {
    subject: "Your application: choose your interview",
    heading: "The company wishes to meet you",
    text: "It proposes these times. Choose on your page the one that suits you:",
    again: "It proposes other times, in place of those before. Choose on your page the one that suits you:",
    choose: "Choose a time",
  },
  chosen: {
    subject: "Your interview is arranged",
    heading: "Your interview is arranged",
    text: "The file attached adds it to your calendar. The company has been told.",
  },
  chosenByCandidate: {
    subject: "An interview is arranged",
    heading: "An interview is arranged",
    text: "The candidate has chosen this time. The file attached adds it to your calendar.",
  },
  cancelled: {
    subject: "Your interview is cancelled",
    heading: "Your interview is cancelled",
    text: "The application has come to its end, and this interview with it. The file attached takes it out of your calendar.",
  },
  cancelledForCompany: {
    subject: "An interview is cancelled",
    heading: "An interview is cancelled",
    text: "The application has come to its end, and this interview with it. The file attached takes it out of your calendar.",
  },
  place: (place) => `Where: ${place}`,
  video: (url) => `By video: ${url}`,
  calendar: {
    fileName: "interview.ics",
    withCompany: (company, title) => `Interview with ${company}: ${title}`,
    withCandidate: (reference, title) => `Interview, application ${reference}: ${title}`,
    reference: (reference) => `Reference of the application: ${reference}`,
  },
};
