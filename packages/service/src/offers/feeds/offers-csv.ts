import { csvLines, UTF8_MARK } from "../../csv/write-csv.js";
import { htmlOfText } from "../description-html.js";
import type { FeedOffer, WriteFeed } from "./feed.js";

/** A spreadsheet. The import reads it back: what follows the last field of an offer is for people, and is left out. */
export const writeCsv: WriteFeed = ({ offers }) => ({
  contentType: "text/csv; charset=utf-8; header=present",
  body: UTF8_MARK + csvLines([Object.keys(COLUMNS), ...offers.map(rowOf)]),
});

type Cell = (offer: FeedOffer["offer"], url: string) => string | number | null;

const COLUMNS: Readonly<Record<string, Cell>> = {
  externalId: ({ externalId, id }) => externalId ?? id,
  title: ({ title }) => title,
  description: (offer) => (isPlain(offer) ? offer.description : offer.descriptionHtml),
  descriptionFormat: (offer) => (isPlain(offer) ? "text" : "html"),
  communeCode: ({ place }) => place.communeCode,
  romeCode: ({ occupation }) => occupation.romeCode,
  diplomaLevel: ({ diplomaLevel }) => diplomaLevel,
  rhythm: ({ rhythm }) => rhythm,
  startsOn: ({ startsOn }) => startsOn,
  durationMonths: ({ durationMonths }) => durationMonths,
  remote: ({ remote }) => remote,
  skills: ({ skills }) => listCell(skills),
  seats: ({ seats }) => seats,
  idcc: ({ pay }) => pay.idcc,
  coefficient: ({ pay }) => pay.coefficient,
  monthlyPayCents: ({ pay }) => pay.monthlyPayCents,
  contractTypes: ({ contractTypes }) => contractTypes.join("|"),
  rncpCode: ({ rncpCode }) => rncpCode,
  expiresAt: ({ expiresAt }) => expiresAt,
  id: ({ id }) => id,
  url: (_offer, url) => url,
  companyName: ({ company }) => company.name,
  commune: ({ place }) => place.communeName,
  postalCode: ({ place }) => place.postalCode,
  seatsLeft: ({ seatsLeft }) => seatsLeft,
  publishedAt: ({ publishedAt }) => publishedAt,
  updatedAt: ({ updatedAt }) => updatedAt,
};

const rowOf = ({ offer, url }: FeedOffer) => Object.values(COLUMNS).map((cell) => cell(offer, url));

/** Whether the tags say nothing that blank lines do not. */
const isPlain = (offer: FeedOffer["offer"]): boolean =>
  htmlOfText(offer.description) === offer.descriptionHtml;

/** One word a line: no sign that a word may hold parts them. The last line feed tells that a single one is whole. */
const listCell = (words: readonly string[]): string =>
  words.some((word) => /[|;,]/.test(word)) ? `${words.join("\n")}\n` : words.join("|");
