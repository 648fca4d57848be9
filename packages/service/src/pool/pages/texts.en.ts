import type { ProfilePageTexts } from "./texts.fr.js";

export const en: ProfilePageTexts = {
  heading: "Your profile",
  intro:
    "This is what is kept to propose you to companies that look for apprentices. Nothing changes unless you press a button.",
  awaitsGuardian: "Your guardian has not agreed yet: your profile is proposed to nobody.",
  reference: "Reference",
  name: "Name",
  email: "E-mail",
  phone: "Phone",
  wishes: "You look for",
  school: "School",
  course: "Course",
  links: "Links",
  message: "Message",
  files: "Files",
  received: "Received on",
  keptUntil: "Kept until",
  keep: {
    heading: "Keep my profile",
    text: "It is kept for two more years from today.",
    button: "Keep my profile",
    done: "Your profile is kept for two more years.",
  },
  proposals: {
    heading: "The offers you were proposed for",
    none: "None so far.",
    item: (title, company, day) => `${title}, ${company}, on ${day}`,
  },
  consents: {
    heading: "What you agreed to",
    given: (day) => `Given on ${day}.`,
    withdraw: "Withdraw this",
    done: "What you agreed to is withdrawn.",
  },
  rectify: {
    heading: "Correct my details",
    text: "What you change here takes the place of what is kept.",
    first: "First name",
    last: "Last name",
    button: "Save",
    done: "Your details are corrected.",
    wrong: (fields) => `Nothing was changed. To correct: ${fields}.`,
    anew: "To change your e-mail, files or search, send your profile again: it takes the place of this one.",
  },
  export: {
    heading: "Get my data",
    text: "All that is kept of your profile, with your files, in a ZIP archive.",
    link: "Download my data",
  },
  object: {
    heading: "Be proposed no more",
    text: "You leave the pool at once: your profile and your files are erased. Applications that were made stay: each is withdrawn from its own page.",
    button: "Leave the pool",
  },
  erase: {
    heading: "Erase my data",
    text: "Your profile, your files and the e-mails about it are erased for good.",
    button: "Erase everything",
  },
  erased: {
    heading: "Your data are erased",
    text: "Nothing of this profile is left. You can close this page.",
  },
  gone: {
    heading: "This link is of no use any more",
    text: "It is too old, or the profile was erased. The last e-mail you got holds a link that works, if there is one left.",
  },
  guardian: {
    heading: "Your agreement is asked",
    text: "This person is under 18 and named you as their guardian. They wish their profile and CV to be kept for two years by the organiser of the programme, and proposed to companies that look for apprentices. Your agreement is for this alone: they can leave the pool at any time.",
    candidate: "The person",
    confirm: "I agree",
    refuse: "I refuse: erase the profile",
    confirmed: {
      heading: "Your agreement is recorded",
      text: "The person has been told. You can close this page.",
    },
    refused: {
      heading: "The profile is erased",
      text: "The profile, its files and your address are erased. You can close this page.",
    },
    gone: {
      heading: "This link is of no use any more",
      text: "You have answered already, or the profile was erased.",
    },
  },
};
