import type { DiplomaLevel } from "@alternance-kit/domain/diploma-levels";
import type { Voice } from "../companies/company.js";

const LEVEL: Readonly<Record<DiplomaLevel, string>> = {
  3: "CAP",
  4: "bac",
  5: "bac+2",
  6: "bac+3",
  7: "bac+5",
};

/** The offer's title, as this company would word it. */
export function offerTitle(voice: Voice, occupation: string, level: DiplomaLevel): string {
  switch (voice) {
    case "plain":
      return `${occupation} – alternance`;
    case "questions":
      return `Alternance\u00a0: ${occupation}`;
    case "labelled":
      return `${occupation} – alternance ${LEVEL[level]}`;
    case "brief":
      return `Alternance ${LEVEL[level]} – ${occupation}`;
  }
}
