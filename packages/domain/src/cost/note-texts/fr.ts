import type { CostNote } from "../cost-note.js";

/** The notes of a simulation, in French. */
export const COST_NOTES: Readonly<Record<CostNote, string>> = {
  smic_after_last_known:
    "Le SMIC change au moins chaque 1er janvier. Au-delà du dernier montant connu, le calcul le garde : les montants réels seront sans doute un peu plus élevés.",
  syntec_coefficient_missing:
    "Sans coefficient Syntec, le calcul part du SMIC. Dès 21 ans, le minimum dépend du coefficient du poste.",
  syntec_grid_to_check:
    "Le minimum conventionnel est celui de la dernière grille Syntec connue. Vérifiez qu'aucune grille plus récente ne s'applique.",
  syntec_grid_not_known: "La grille Syntec n'est connue que depuis 2025. Avant, le calcul part du SMIC.",
  conventional_minimum_not_given:
    "Votre convention collective peut prévoir un minimum plus élevé, qui s'impose dès 21 ans.",
  incomplete_month:
    "Les mois incomplets sont comptés en jours calendaires. Le bulletin de paie, qui compte les heures, peut différer de quelques euros.",
  under_16: "Avant 16 ans, l'apprenti doit avoir terminé le collège.",
  over_29:
    "À partir de 30 ans, l'apprentissage n'est ouvert que dans des cas précis : suite de contrats, handicap, création ou reprise d'entreprise, sport de haut niveau.",
  professionalisation_qualification_not_given:
    "Avec une qualification professionnelle de niveau bac ou plus, le minimum monte de 10 points.",
  contributions_estimated:
    "Cotisations estimées : taux moyen d'accidents du travail, sans mutuelle, versement mobilité ni taxe sur les salaires.",
  contributions_of_2026: "Les cotisations patronales d'avant 2026 sont estimées aux taux de 2026.",
  aid_conditions:
    "L'aide vaut pour la première année, si le contrat arrive à l'OPCO dans les six mois et si l'apprenti n'a pas déjà été aidé chez vous pour le même diplôme.",
  aid_with_quota:
    "À partir de 250 salariés, l'aide suppose un engagement sur la part d'alternants, à envoyer à l'ASP dans les huit mois.",
  aid_quota_missing:
    "À partir de 250 salariés, l'aide n'est versée que si la part d'alternants atteint le quota, ou si vous vous y engagez.",
  aid_not_decided:
    "L'aide aux contrats conclus à partir de 2027 n'est pas encore décidée : elle n'est pas comptée.",
  aid_before_tables:
    "L'aide aux contrats conclus avant 2023 n'est pas dans nos barèmes : elle n'est pas comptée.",
  aid_of_professionalisation:
    "Les aides au contrat de professionnalisation ne sont pas dans nos barèmes : elles ne sont pas comptées.",
  employers_group:
    "Le groupement d'employeurs a les droits de l'adhérent qui accueille l'apprenti : indiquez l'effectif de cet adhérent. Seul le groupement touche l'aide.",
  npec_not_given:
    "Le niveau de prise en charge de la certification n'a pas été indiqué : le montant payé par l'OPCO n'est qu'un ordre de grandeur.",
  launch_amount:
    "Certification nouvelle : l'OPCO paie un montant d'amorçage, régularisé quand le niveau sera fixé.",
  disability_supplement_possible:
    "L'OPCO peut ajouter jusqu'à 4 000 € par an pour un apprenti handicapé, selon ses besoins.",
  funding_before_tables:
    "Le financement des contrats conclus avant juillet 2025 suit d'autres règles, qui ne sont pas dans nos barèmes.",
  funding_of_professionalisation:
    "Le financement du contrat de professionnalisation n'est pas dans nos barèmes.",
};
