import type { Application } from "@alternance-kit/contract/application";
import type { Principal } from "../http/principal.js";
import { agreesTo } from "./consents/given-consents.js";
import type { PartnerSight } from "./seen-by.js";

/** A company reads the applications to its offers; the operator reads all; anyone else those that came from its own pages. */
export function sightOf({ partner }: Principal): PartnerSight {
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
 * What a reader is shown: the partner whose page it came from learns how the candidate came and where it stands, who they are if they
 * agreed to it, and nothing more. How they came is not the company's business, and an RQTH is its business only once it has them placed.
 */
export function shownTo(sight: PartnerSight, application: Application): Application {
  if (sight.as === "operator") return application;
  const guardian = application.guardian && { ...application.guardian, name: null, email: null };
  if (sight.as === "company") {
    const disability = application.status === "placed" ? application.disability : null;
    return { ...application, attribution: null, consents: [], guardian, disability };
  }
  const isNamed = agreesTo(application.consents, "school");
  const { firstName, lastName } = application.applicant;
  const name = isNamed ? { firstName, lastName } : { firstName: null, lastName: null };
  return {
    ...application,
    applicant: { ...name, email: null, phone: null },
    message: null,
    cv: null,
    document: null,
    answers: null,
    answerFile: null,
    notes: [],
    interview: null,
    messages: [],
    rectifications: [],
    history: application.history.map((move) => ({ ...move, message: null, note: null })),
    consents: [],
    guardian: isNamed ? guardian : null,
    disability: null,
  };
}
