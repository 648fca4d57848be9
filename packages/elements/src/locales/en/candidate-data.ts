import type { CandidateDataTexts } from "../fr/candidate-data.js";

export const candidateData: CandidateDataTexts = {
  choices: "Each consent is given and withdrawn at a touch, and changes nothing for your application.",
  told: (day) => `Told when it was sent, on ${day}.`,
  given: (day) => `Given on ${day}.`,
  withdrawn: (day) => `Withdrawn on ${day}.`,
  never: "Not given.",
  yes: "Yes",
  no: "No",
  rectify: "Put right",
  rectifyHint: "The correction is made everywhere. The e-mail says who you are: it does not change.",
  save: "Save",
  export: "Get a copy",
  exportHint: "All that is kept of you, with your files, in a ZIP archive.",
  download: "Download my data",
  object: "Object",
  objectHint: "You can object to any use but your applications.",
  erase: "Erase",
  eraseHint: "You can erase it all, at any time, but what a contract requires to be kept.",
};
