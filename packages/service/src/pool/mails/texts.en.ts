import type { PoolMailTexts } from "./texts.fr.js";

export const en: PoolMailTexts = {
  received: {
    subject: "Your profile has been saved",
    heading: "Your profile has been saved",
    text: "The organiser of the programme may propose it to companies that look for apprentices. You will be told of each proposal, and can take it back.",
    reference: (reference) => `Your reference: ${reference}. Keep it for any question.`,
    file: (fileName) => `File received: ${fileName}.`,
    kept: (until) =>
      `Your profile is kept until ${until}, two years after your last contact. A month before, we will ask whether you wish to keep it.`,
  },
  fromApplication: {
    subject: "Your profile is kept for other offers",
    heading: "Your profile is kept for other offers",
    text: "With your application, you agreed that your profile and your CV be kept and proposed for other apprenticeship offers. You will be told of each proposal, and can take it back.",
  },
  updated: {
    subject: "Your profile has been updated",
    heading: "Your profile has been updated",
    text: "You had a profile already: what you have just sent brings it up to date. There is one profile, with the same reference.",
  },
  notYou: "Was it not you? Somebody used your address: open the page below and erase the profile.",
  awaitsGuardian:
    "You are under 18: your profile is proposed to nobody before your guardian has agreed, by the e-mail that we send them.",
  proposed: {
    subject: "Your profile is proposed for an offer",
    heading: "Your profile is proposed for an offer",
    text: "An application was made of your profile: the company gets it with your CV, as if you had applied.",
    about: (title, company) => `The offer: ${title}, ${company}.`,
    withdraw: "Does this offer not suit you? Withdraw the application from its page.",
    page: "Follow or withdraw the application",
  },
  notice: {
    subject: "Your profile is about to be erased",
    heading: "Do you wish to keep your profile?",
    text: "We have not heard from you for nearly two years. To go on being proposed for apprenticeship offers, open your page and confirm.",
    until: (day) => `Without an answer from you, your profile and your files are erased after ${day}.`,
    keep: "Keep or erase my profile",
  },
  guardian: {
    subject: "Your agreement is asked",
    heading: "Your agreement is asked",
    text: "This person is under 18 and named you as their guardian. They wish their profile and CV to be kept for two years and proposed to companies for an apprenticeship.",
    who: (candidate) => `The person: ${candidate}.`,
    why: "Without your agreement, their profile is shown to no company.",
    answer: (until) =>
      `Answer before ${until}: without an answer the profile is erased, and your address with it.`,
    button: "Agree or refuse",
  },
  guardianReminder: {
    subject: "Reminder: your agreement is asked",
    heading: "Your agreement is still awaited",
    text: "This person is under 18 and named you as their guardian. They wish their profile and CV to be kept for two years and proposed to companies for an apprenticeship.",
  },
  guardianSilent: {
    subject: "Your profile awaits an agreement",
    heading: "Your guardian has not answered yet",
    text: "We have just written to them again. Tell them: the e-mail may be among their junk.",
    until: (day) => `Without an answer before ${day}, your profile is erased.`,
  },
  confirmed: {
    subject: "Your profile can be proposed",
    heading: "Your guardian has agreed",
    text: "Your profile can now be proposed to companies. You will be told each time.",
  },
  page: "See my profile",
  leave: "See, correct or erase my profile",
  why: "You get this e-mail because your profile is in our pool. It holds no advertising and no tracker.",
  guardianWhy:
    "You get this e-mail because a candidate under 18 gave your address. It holds no advertising and no tracker.",
};
