import { CONSENT_TEXTS } from "@alternance-kit/domain/consents";
import type { Client } from "@alternance-kit/sdk";
import { APPLICANTS } from "./data/applicants.js";
import { cv } from "./data/cv.js";

const plain = (name: string): string => name.normalize("NFD").replace(/\p{M}/gu, "");

/** Some apply to the company's latest offers from the school's page, and the company moves them on, an hour later each. */
export async function seedApplications(school: Client, company: Client, nextHour: () => void): Promise<void> {
  const { data } = await company.offers.listManaged({ status: "published", limit: 10 });
  // Whoever applies to one that asks questions has to answer them.
  const offers = data.filter(({ questions }) => questions === null).slice(0, 3);
  for (const [i, { firstName, lastName, message, isNamed, moves }] of APPLICANTS.entries()) {
    const offer = offers[i % offers.length];
    if (!offer) return;
    nextHour();
    const name = plain(`${firstName} ${lastName}`);
    const { id } = await school.applications.submit(
      {
        offerId: offer.id,
        applicant: { firstName, lastName, email: `${name.toLowerCase().replace(" ", ".")}@demo.example` },
        message,
        ...(isNamed && {
          consents: [{ purpose: "school", textVersion: CONSENT_TEXTS.school.version }],
        }),
      },
      cv(name),
    );
    for (const to of moves) {
      nextHour();
      await company.applications.move(id, { to, ...(to === "declined" && { reason: "not_targeted" }) });
    }
  }
}
