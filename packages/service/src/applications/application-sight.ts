import type { Application } from "@alternance-kit/contract/application";
import type { Principal } from "../http/principal.js";
import type { Sight } from "./seen-by.js";

/** A company reads the applications to its offers; the operator reads all; anyone else those that came from its own pages. */
export function sightOf({ partner }: Principal): Sight {
  switch (partner.kind) {
    case "operator":
      return { as: "operator" };
    case "company":
      return { as: "company", partnerId: partner.id };
    case "school":
    case "training_centre":
    case "funder":
      return { as: "source", partnerId: partner.id };
    default:
      return partner.kind satisfies never;
  }
}

/**
 * What a reader is shown: the partner whose page it came from learns who applied, how they came and where it stands, and nothing more;
 * how they came is not the company's business.
 */
export function shownTo(sight: Sight, application: Application): Application {
  if (sight.as === "operator") return application;
  if (sight.as === "company") return { ...application, attribution: null };
  const { firstName, lastName } = application.applicant;
  return {
    ...application,
    applicant: { firstName, lastName, email: null, phone: null },
    message: null,
    cv: null,
    history: application.history.map((move) => ({ ...move, message: null, note: null })),
  };
}
