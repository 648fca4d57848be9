import type { OfferSummary } from "@alternance-kit/sdk/types";
import { anOfferSummary } from "@alternance-kit/testing/answers";

const place = (communeName: string, departmentCode: OfferSummary["place"]["departmentCode"]) => ({
  ...anOfferSummary().place,
  communeName,
  departmentCode,
});

/** A page's worth of offers, no two alike. */
export const someOffers = (): OfferSummary[] => [
  anOfferSummary(),
  anOfferSummary({
    id: "off_01k9xq8e5w4a",
    title: "Administrateur·rice systèmes et réseaux",
    company: { id: "par_01k9xq8e5w4b", name: "Hôpitaux du Couserans" },
    place: place("Saint-Girons", "09"),
    diplomaLevel: 5,
    rhythm: "2w_2w",
    remote: "onsite",
    skills: ["Linux", "Active Directory"],
  }),
  anOfferSummary({
    id: "off_01k9xq8e5w5a",
    title: "Analyste SOC – détection et réponse aux incidents de sécurité",
    company: { id: "par_01k9xq8e5w5b", name: "Occitan Cyber Défense" },
    place: place("Montpellier", "34"),
    diplomaLevel: 7,
    rhythm: "1m_1m",
    skills: ["SIEM", "Python"],
  }),
  anOfferSummary({
    id: "off_01k9xq8e5w6a",
    title: "Data analyst, prévision des récoltes",
    company: { id: "par_01k9xq8e5w6b", name: "Coopérative des Trois Vallées" },
    place: place("Auch", "32"),
    diplomaLevel: 6,
    rhythm: "flexible",
    remote: "remote",
    skills: ["SQL", "dbt"],
  }),
];
