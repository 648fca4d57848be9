import type { NewOffer } from "@alternance-kit/sdk/types";
import { pick } from "../pick.js";

const RHYTHM: Readonly<Record<NewOffer["rhythm"], string>> = {
  "1d_4d": "un jour par semaine en formation et quatre dans l'entreprise",
  "2d_3d": "deux jours par semaine en formation et trois dans l'entreprise",
  "1w_1w": "une semaine en formation, une semaine dans l'entreprise",
  "1w_2w": "une semaine en formation, deux semaines dans l'entreprise",
  "1w_3w": "une semaine en formation, trois semaines dans l'entreprise",
  "2w_2w": "deux semaines en formation, deux semaines dans l'entreprise",
  "1m_1m": "un mois en formation, un mois dans l'entreprise",
  flexible: "à convenir avec votre centre de formation",
};

const day = new Intl.DateTimeFormat("fr-FR", { dateStyle: "long", timeZone: "UTC" });

/** The contract: how long, from when, at what rhythm, for how many people. Never how much. */
export function contract(offer: Omit<NewOffer, "title" | "description">, rank: number): string {
  const from = day.format(new Date(offer.startsOn)).replace(/^1 /, "1er ");
  const months = offer.durationMonths;
  const rhythm = RHYTHM[offer.rhythm];
  const sentence = pick(
    [
      `Contrat d'apprentissage de ${months} mois à partir du ${from}. Rythme : ${rhythm}.`,
      `L'alternance commence le ${from} et dure ${months} mois ; rythme : ${rhythm}.`,
      `Début le ${from}, pour ${months} mois en apprentissage (rythme : ${rhythm}).`,
    ],
    rank,
  );
  return offer.seats === 1
    ? sentence
    : `${sentence} ${SEATS[offer.seats] ?? offer.seats} postes sont à pourvoir.`;
}

const SEATS: Readonly<Record<number, string>> = { 2: "Deux", 3: "Trois", 4: "Quatre" };

/** Where the work is done. */
export function place(remote: NewOffer["remote"], commune: string, rank: number): string {
  switch (remote) {
    case "onsite":
      return pick(
        [
          `Le poste est basé à ${commune}, sur site.`,
          `Vous travaillez dans nos locaux de ${commune}.`,
          `Lieu de travail : nos locaux de ${commune}.`,
        ],
        rank,
      );
    case "hybrid":
      return pick(
        [
          `Le poste est basé à ${commune}, avec un à deux jours de télétravail par semaine une fois les repères pris.`,
          `Vous travaillez à ${commune} ; le télétravail est possible deux jours par semaine après le troisième mois.`,
          `Lieu de travail : ${commune}. Une journée de télétravail par semaine, choisie avec votre tuteur ou votre tutrice.`,
        ],
        rank,
      );
    case "remote":
      return pick(
        [
          `Le poste se fait à distance, avec deux jours par mois dans nos locaux de ${commune} et tout le matériel fourni.`,
          `Vous travaillez à distance ; l'équipe se retrouve régulièrement à ${commune}, déplacements pris en charge.`,
        ],
        rank,
      );
  }
}
