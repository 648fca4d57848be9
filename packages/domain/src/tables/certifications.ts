import type { DiplomaLevel } from "../reference/diploma-levels.js";

/** A contract may prepare it when it is still registered on the day the contract, or the training cycle if earlier, begins. */
export interface Certification {
  title: string;
  level: DiplomaLevel;
  /** Who certifies; null where it was not read. */
  certifier: string | null;
  /** Last day of its registration; null when no day is known. */
  validUntil: string | null;
  /** The day was read in France compétences' own sheet. Otherwise its sheet is to be asked. */
  isValidityVerified: boolean;
}

/** When the list was last compared with its sources. */
export const CERTIFICATIONS_CHECKED_ON = "2026-11-22";
export const CERTIFICATIONS_SOURCE = "France compétences, RNCP";

/**
 * IT certifications apprentices prepare, by RNCP code. Those whose code, title or level was not verified (BTS SIO, BUT
 * Informatique, the titles of Epitech and of 42, what follows RNCP37680) are not in it. No level of funding is: it
 * depends on the branch and comes from an import.
 * @source France compétences' sheets and its export of August 2026; checked 2026-11-22.
 */
export const CERTIFICATIONS: Readonly<Record<string, Certification>> = {
  RNCP37873: {
    title: "Titre professionnel Concepteur développeur d'applications",
    level: 6,
    certifier: "Ministère du Travail",
    validUntil: "2028-12-18",
    isValidityVerified: true,
  },
  // Active in the export of August 2026; until when was not read.
  RNCP37674: {
    title: "Titre professionnel Développeur web et web mobile",
    level: 5,
    certifier: "Ministère du Travail",
    validUntil: null,
    isValidityVerified: false,
  },
  RNCP37682: {
    title: "Titre professionnel Technicien supérieur systèmes et réseaux",
    level: 5,
    certifier: "Ministère du Travail",
    validUntil: null,
    isValidityVerified: false,
  },
  RNCP37680: {
    title: "Titre professionnel Administrateur d'infrastructures sécurisées",
    level: 6,
    certifier: "Ministère du Travail",
    validUntil: "2026-09-01",
    isValidityVerified: true,
  },
  RNCP39996: {
    title: "Administrateur systèmes et réseaux",
    level: 6,
    certifier: "OPCO Atlas, CPNE Syntec",
    validUntil: "2029-12-18",
    isValidityVerified: true,
  },
  RNCP41776: {
    title: "Administrateur système et réseau",
    level: 6,
    certifier: "ENI",
    validUntil: "2028-12-18",
    isValidityVerified: true,
  },
  RNCP40356: {
    title: "Administrateur systèmes, réseaux et sécurité",
    level: 6,
    certifier: "OpenClassrooms",
    validUntil: "2030-03-28",
    isValidityVerified: true,
  },
  RNCP39837: {
    title: "Expert en cybersécurité",
    level: 7,
    certifier: "CentraleSupélec, IMT",
    validUntil: "2027-11-28",
    isValidityVerified: true,
  },
  // Only the year was read: 2027.
  RNCP36490: {
    title: "Concepteur développeur d'applications",
    level: 6,
    certifier: null,
    validUntil: null,
    isValidityVerified: false,
  },
  RNCP35959: {
    title: "Développeur web",
    level: 5,
    certifier: null,
    validUntil: "2026-10-15",
    isValidityVerified: false,
  },
};
