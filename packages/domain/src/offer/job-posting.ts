import type { DiplomaLevel } from "../reference/diploma-levels.js";
import { isOpen, type OfferStatus, type RemoteMode } from "./offer.js";

/** What a posting tells of an offer. Amounts are gross, in cents a month; `expiresAt` and `publishedAt` are ISO 8601 instants. */
export interface JobPostingInput {
  id: string;
  status: OfferStatus;
  title: string;
  /** Already clean: it goes into the posting as it is. */
  descriptionHtml: string;
  company: { name: string };
  place: { communeName: string; postalCode: string };
  occupation: { romeCode: string; label: string };
  diplomaLevel: DiplomaLevel;
  startsOn: string;
  remote: RemoteMode;
  skills: readonly string[];
  seatsLeft: number;
  pay: { ages: readonly { lowestCents: number; highestCents: number }[]; monthlyPayCents: number | null };
  publishedAt: string | null;
  expiresAt: string;
}

type Salary = { "@type": "QuantitativeValue"; minValue: number; maxValue: number; unitText: "MONTH" };

/** A schema.org JobPosting, ready for `JSON.stringify`. Dates are ISO 8601; amounts are euros a month. */
export interface JobPosting {
  "@context": "https://schema.org";
  "@type": "JobPosting";
  title: string;
  description: string;
  url: string;
  identifier: { "@type": "PropertyValue"; name: string; value: string };
  datePosted: string;
  validThrough: string;
  employmentType: readonly string[];
  hiringOrganization: { "@type": "Organization"; name: string };
  jobLocation: {
    "@type": "Place";
    address: {
      "@type": "PostalAddress";
      addressLocality: string;
      postalCode: string;
      addressRegion: string;
      addressCountry: "FR";
    };
  };
  jobLocationType?: "TELECOMMUTE";
  applicantLocationRequirements?: { "@type": "Country"; name: string };
  baseSalary?: { "@type": "MonetaryAmount"; currency: "EUR"; value: Salary };
  educationRequirements:
    | { "@type": "EducationalOccupationalCredential"; credentialCategory: string }
    | "no requirements";
  occupationalCategory: { "@type": "CategoryCode"; codeValue: string; name: string };
  skills?: string;
  jobStartDate: string;
  totalJobOpenings: number;
  directApply: true;
}

/** Every department of an offer's place is one of this region's. */
const REGION = "Occitanie";

/**
 * The least that the usual ways to a level ask for, in the words search engines know. The level itself is what the
 * apprentice prepares: posted as required, it would turn away those the offer is for. A CAP and a baccalauréat
 * professionnel ask for no diploma, a BTS and a BUT for the baccalauréat, an engineering school for two years after it.
 */
const ASKED_BEFORE: Readonly<Record<DiplomaLevel, string | undefined>> = {
  3: undefined,
  4: undefined,
  5: "high school",
  6: "high school",
  7: "associate degree",
};

/**
 * What an offer says to search engines; nothing unless it is open `at` an instant (ISO 8601, UTC).
 * `url` is where a visitor reads the offer in full and applies.
 * @source schema.org/JobPosting; Google Search Central, "Job posting (JobPosting) structured data"; checked 2026-11-22.
 */
export function jobPosting(offer: JobPostingInput, url: string, at: string): JobPosting | undefined {
  if (!isOpen(offer, at) || !offer.publishedAt) return undefined;
  const salary = salaryOf(offer.pay);
  const credentialCategory = ASKED_BEFORE[offer.diplomaLevel];
  return {
    "@context": "https://schema.org",
    "@type": "JobPosting",
    title: offer.title,
    description: offer.descriptionHtml,
    url,
    identifier: { "@type": "PropertyValue", name: offer.company.name, value: offer.id },
    datePosted: offer.publishedAt,
    validThrough: offer.expiresAt,
    // School days are paid work (Code du travail, L6222-24), and the offered contract has an end.
    employmentType: ["FULL_TIME", "TEMPORARY"],
    hiringOrganization: { "@type": "Organization", name: offer.company.name },
    jobLocation: {
      "@type": "Place",
      address: {
        "@type": "PostalAddress",
        addressLocality: offer.place.communeName,
        postalCode: offer.place.postalCode,
        addressRegion: REGION,
        addressCountry: "FR",
      },
    },
    ...(offer.remote === "remote" && {
      jobLocationType: "TELECOMMUTE",
      applicantLocationRequirements: { "@type": "Country", name: "France" },
    }),
    ...(salary && { baseSalary: { "@type": "MonetaryAmount", currency: "EUR", value: salary } }),
    educationRequirements: credentialCategory
      ? { "@type": "EducationalOccupationalCredential", credentialCategory }
      : "no requirements",
    occupationalCategory: {
      "@type": "CategoryCode",
      codeValue: offer.occupation.romeCode,
      name: offer.occupation.label,
    },
    ...(offer.skills.length > 0 && { skills: offer.skills.join(", ") }),
    jobStartDate: offer.startsOn,
    totalJobOpenings: offer.seatsLeft,
    directApply: true,
  };
}

/** From the least to the most that the law, the agreement or the company promises, whatever the age; none where the tables do not reach. */
function salaryOf({ ages, monthlyPayCents }: JobPostingInput["pay"]): Salary | undefined {
  const cents = ages.flatMap(({ lowestCents, highestCents }) => [lowestCents, highestCents]);
  if (monthlyPayCents !== null && !cents.length) cents.push(monthlyPayCents);
  if (!cents.length) return undefined;
  return {
    "@type": "QuantitativeValue",
    minValue: Math.min(...cents) / 100,
    maxValue: Math.max(...cents) / 100,
    unitText: "MONTH",
  };
}
