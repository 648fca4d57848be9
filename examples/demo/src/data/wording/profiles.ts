import type { DiplomaLevel } from "@alternance-kit/domain/diploma-levels";
import type { Track } from "../missions/mission-set.js";
import { pick } from "../pick.js";

/** Diplomas and professional titles prepared in apprenticeship, by studies and level. */
const STUDIES: Readonly<Record<Track, Readonly<Partial<Record<DiplomaLevel, string>>>>> = {
  development: {
    5: "un BTS SIO option SLAM, le titre professionnel Développeur web et web mobile ou un diplôme équivalent",
    6: "un BUT informatique, une licence professionnelle ou le titre Concepteur développeur d'applications",
    7: "un master d'informatique ou un diplôme d'ingénieur en informatique",
  },
  infrastructure: {
    3: "le titre professionnel Installateur de réseaux de télécommunications ou un CAP du domaine",
    4: "un bac professionnel CIEL ou le titre Technicien informatique de proximité",
    5: "un BTS SIO option SISR, un BTS CIEL ou le titre Technicien supérieur systèmes et réseaux",
    6: "un BUT réseaux et télécommunications, une licence professionnelle ou le titre Administrateur système DevOps",
    7: "un master en réseaux et systèmes ou un diplôme d'ingénieur",
  },
  security: {
    5: "un BTS CIEL option informatique et réseaux ou un BTS SIO option SISR",
    6: "un BUT réseaux et télécommunications parcours cybersécurité, une licence professionnelle ou le titre Administrateur d'infrastructures sécurisées",
    7: "un master en cybersécurité ou un diplôme d'ingénieur avec cette spécialité",
  },
  data: {
    6: "un BUT science des données, un BUT informatique ou une licence de mathématiques appliquées",
    7: "un master en statistique, en science des données ou un diplôme d'ingénieur",
  },
  design: {
    5: "le titre professionnel Designer web ou un diplôme de niveau bac+2 en design graphique",
    6: "un BUT métiers du multimédia et de l'internet, un DN MADE mention numérique ou le titre Concepteur designer UI",
    7: "un master en design d'interaction, en ergonomie ou en expérience utilisateur",
  },
  product: {
    6: "un BUT informatique ou MMI, ou une licence professionnelle en gestion de projet numérique",
    7: "un master MIAGE, un master en management des systèmes d'information ou un diplôme d'ingénieur",
  },
  marketing: {
    5: "un diplôme de niveau bac+2 en communication ou en commerce en ligne",
    6: "un BUT métiers du multimédia et de l'internet ou une licence professionnelle en marketing numérique",
    7: "un master en marketing numérique",
  },
  electronics: {
    5: "un BTS CIEL option électronique et réseaux ou un BTS systèmes numériques",
    6: "un BUT génie électrique et informatique industrielle ou une licence professionnelle en systèmes embarqués",
    7: "un diplôme d'ingénieur en systèmes embarqués ou un master en électronique et informatique industrielle",
  },
};

/** What the person studies, as a sentence. */
export function studies(track: Track, level: DiplomaLevel, rank: number): string {
  const diplomas = STUDIES[track][level];
  if (!diplomas) throw new Error(`No diploma of level ${level} is known for ${track}.`);
  return pick(
    [
      `Vous préparez ${diplomas}.`,
      `Ce poste convient à une personne qui préparera ${diplomas}.`,
      `Pendant ce contrat, vous préparerez ${diplomas}.`,
      `Nous accueillons volontiers une personne qui prépare ${diplomas}.`,
    ],
    rank,
  );
}
