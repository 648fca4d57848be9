import type { ActionTexts } from "./action-texts.fr.js";

export const en: ActionTexts = {
  done: {
    withdrawn: "Your application is withdrawn: the company has been told.",
    message: "Your message is on its way: the company gets it by e-mail too.",
    slot: "Your slot is chosen: the company has been told, and you get the invitation by e-mail.",
    person: "Your details are put right. The company knows that they changed.",
    consent: "Your choice is kept.",
    objection:
      "Noted: your data are used for the applications you sent and nothing else. Your profile is no longer proposed and your alerts have stopped.",
  },
  refused: {
    ended: "This application has ended: nothing more is written about it.",
    too_many: "You have written twenty messages in a day: try again tomorrow.",
    slot: "This slot can no longer be chosen: take another, or write to the company.",
    fields: "Check what you wrote: a field is empty, too long or malformed.",
    file: "A virus was found in your CV: send another with the form.",
  },
  awaitingGuardian:
    "It awaits the consent of your legal guardian, who was sent an e-mail. The company does not have it yet.",
  rectified: (fields) => `you put right: ${fields}`,
  fields: { firstName: "First name", lastName: "Last name", phone: "Phone" },
  messages: {
    heading: "Messages",
    text: "The company gets your message by e-mail, and its answer comes here and to your mailbox.",
    you: "You",
    label: "Your message",
    button: "Send the message",
  },
  interview: {
    heading: "Your interview",
    text: "The company would like to meet you. Times are those of Paris.",
    legend: "Choose a slot",
    button: "Choose this slot",
    chosen: "You have chosen:",
    place: "Place:",
    url: "By video call",
  },
  rectify: {
    heading: "Put my details right",
    text: "The correction is made in all your applications. Your e-mail address says who you are: it does not change.",
    button: "Save",
  },
  consents: {
    heading: "My choices",
    text: "Each is given and withdrawn with one click, and changes nothing for your application.",
    purposes: {
      school: "The school sees my application",
      pool: "My profile for other offers",
      alerts: "New offers by e-mail",
      disability: "My recognition as a disabled worker (RQTH)",
    },
    given: (day) => `Given on ${day}.`,
    withdrawn: (day) => `Withdrawn on ${day}.`,
    never: "Not given.",
    give: "Give my consent",
    withdraw: "Withdraw my consent",
  },
  everything: {
    heading: "All my data",
    text: "All your applications and your profile, with your files, in a ZIP archive.",
    link: "Download all my data",
    objection:
      "You can object to any use but your applications: your profile is no longer proposed, your alerts stop.",
    object: "Object to any other use",
    erasure:
      "You can have all your applications, your profile and your alerts erased. Only what a contract requires to be kept stays.",
    erase: "Erase all my data",
  },
};
