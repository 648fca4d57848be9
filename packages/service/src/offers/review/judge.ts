import type { Offer } from "@alternance-kit/contract/offer";
import { judgeOffer } from "@alternance-kit/domain/offer-moderation";
import type { PayOverrides } from "@alternance-kit/domain/pay-input";
import { payFloorCents } from "../offer-pay.js";
import { onBoards } from "../on-boards.js";
import { type KeptReview, settledKey } from "./kept-review.js";

export interface Judged {
  offer: Offer;
  /** None when nothing was ever found in the offer. */
  review: KeptReview | undefined;
}

/** An offer that is wanted on the boards, as the rules let it stand: there, or held back for the operator to read. */
export function judge(
  offer: Offer,
  before: KeptReview | undefined,
  overrides: PayOverrides,
  now: Date,
): Judged {
  const at = now.toISOString();
  const settled = before?.settled ?? [];
  const findings = judgeOffer({
    title: offer.title,
    description: offer.description,
    skills: offer.skills,
    links: linksOf(offer.descriptionHtml),
    companyName: offer.company.name,
    questions: offer.questions?.schema ?? null,
    monthlyPayCents: offer.pay.monthlyPayCents,
    floorCents: payFloorCents({ ...offer, ...offer.pay }, overrides),
    contractTypes: offer.contractTypes,
  }).filter((finding) => !settled.includes(settledKey(finding)));
  const isHeldBack = findings.length > 0;
  return {
    offer: isHeldBack
      ? { ...offer, status: "in_review", closedAt: null, updatedAt: at }
      : onBoards(offer, now),
    review:
      isHeldBack || before
        ? { findings, judgedAt: at, approval: before?.approval ?? null, refusal: null, settled }
        : undefined,
  };
}

const linksOf = (html: string): string[] =>
  [...html.matchAll(/<a href="([^"]*)"/g)].map(([, href = ""]) => href.replace(/&amp;/g, "&"));
