interface Told {
  subject: string;
  heading: string;
  text: string;
}

/** What candidates and companies read of an interview. */
export interface InterviewTexts {
  proposed: Told & { again: string; choose: string };
  chosen: Told;
  chosenByCandidate: Told;
  cancelled: Told;
  cancelledForCompany: Told;
  place(place: string): string;
  video(url: string): string;
  calendar: {
    fileName: string;
    withCompany(company: string, title: string): string;
    withCandidate(reference: string, title: string): string;
    reference(reference: string): string;
  };
}

export const fr: InterviewTexts = {
  proposed: {
    subject: "Votre candidature : choisissez votre entretien",
    heading: "L’entreprise souhaite vous rencontrer",
    text: "Elle vous propose ces créneaux. Choisissez sur votre page celui qui vous convient :",
    again:
      "Elle vous propose d’autres créneaux, qui remplacent ceux d’avant. Choisissez sur votre page celui qui vous convient :",
    choose: "Choisir un créneau",
  },
  chosen: {
    subject: "Votre entretien est fixé",
    heading: "Votre entretien est fixé",
    text: "Le fichier joint l’ajoute à votre agenda. L’entreprise en est avertie.",
  },
  chosenByCandidate: {
    subject: "Un entretien est fixé",
    heading: "Un entretien est fixé",
    text: "Le candidat a choisi ce créneau. Le fichier joint l’ajoute à votre agenda.",
  },
  cancelled: {
    subject: "Votre entretien est annulé",
    heading: "Votre entretien est annulé",
    text: "La candidature a pris fin, et cet entretien avec elle. Le fichier joint le retire de votre agenda.",
  },
  cancelledForCompany: {
    subject: "Un entretien est annulé",
    heading: "Un entretien est annulé",
    text: "La candidature a pris fin, et cet entretien avec elle. Le fichier joint le retire de votre agenda.",
  },
  place: (place) => `Lieu : ${place}`,
  video: (url) => `En visioconférence : ${url}`,
  calendar: {
    fileName: "entretien.ics",
    withCompany: (company, title) => `Entretien avec ${company} : ${title}`,
    withCandidate: (reference, title) => `Entretien, candidature ${reference} : ${title}`,
    reference: (reference) => `Référence de la candidature : ${reference}`,
  },
};
