import type { RectifiedField } from "@alternance-kit/contract/rectification";
import type { WrittenMail } from "../../mail/queue-mail.js";
import { paragraph, writeMail } from "../../mail/write-mail.js";
import type { MailedOffer } from "../mails/application-mails.js";

const FIELDS: Readonly<Record<RectifiedField, string>> = {
  firstName: "le prénom",
  lastName: "le nom",
  phone: "le téléphone",
};

const AND = new Intl.ListFormat("fr");

/** To the company, in French as its offers are, when a candidate put something right. The values stay out of it. */
export function rectifiedMail({
  offer,
  reference,
  rectified,
}: {
  offer: MailedOffer;
  reference: string;
  rectified: readonly RectifiedField[];
}): WrittenMail {
  const subject = "Une candidature est rectifiée";
  return writeMail("application-rectified", "fr", { subject, heading: subject }, [
    paragraph(`L’offre : ${offer.title}, ${offer.companyName}. Référence : ${reference}.`),
    paragraph(
      `Le candidat a rectifié ${AND.format(rectified.map((field) => FIELDS[field]))}. Ce qui est juste se lit dans la candidature : corrigez vos copies.`,
    ),
    {
      kind: "note",
      text: "Vous recevez cet e-mail parce qu’une candidature vous concerne : le règlement général sur la protection des données demande que toute rectification soit communiquée (article 19).",
    },
  ]);
}
