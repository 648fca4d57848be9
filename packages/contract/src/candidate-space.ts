import { MOVERS } from "@alternance-kit/domain/application-transition";
import { CV_SCANS } from "@alternance-kit/domain/candidate-file";
import * as z from "zod";
import { ApplicationStatus, DeclineReasonCode, Reference } from "./application.js";
import { DateOnly, Email, Instant, idOf, line, Phone } from "./common.js";
import { Consent } from "./consent.js";
import { Interview } from "./interview.js";
import { Language } from "./mail.js";
import { ApplicationMessage } from "./message.js";
import { Wishes } from "./pool-candidate.js";
import { Rectification } from "./rectification.js";

export const NewCandidateLink = z
  .strictObject({
    email: Email,
    pageUrl: z
      .url({ protocol: /^https?$/ })
      .max(2_000)
      .meta({
        description: "The page that holds the candidate space, of an origin of the key: the link leads there",
      }),
    language: Language.optional().meta({ description: "Of the e-mail; French unless said" }),
  })
  .meta({ id: "NewCandidateLink" });
export type NewCandidateLink = z.input<typeof NewCandidateLink>;

export const CandidateLinkReceipt = z
  .strictObject({
    status: z.literal("accepted"),
    validForSeconds: z.int().meta({ description: "How long the link works once it is sent; once only" }),
  })
  .meta({ id: "CandidateLinkReceipt", description: "The same whether the address is known or not." });
export type CandidateLinkReceipt = z.output<typeof CandidateLinkReceipt>;

export const NewCandidateSession = z
  .strictObject({
    token: z.string().min(1).max(200).meta({
      description:
        "Of the link's `#alternance-candidate=…`, or of the candidate's own page (`/my-application/…`)",
    }),
  })
  .meta({ id: "NewCandidateSession" });
export type NewCandidateSession = z.input<typeof NewCandidateSession>;

export const CandidateSession = z
  .strictObject({
    token: z.string().meta({ description: "`ca_…`: goes in `Authorization: Bearer`, beside the page's key" }),
    expiresAt: Instant,
  })
  .meta({ id: "CandidateSession" });
export type CandidateSession = z.output<typeof CandidateSession>;

/** The files of an application: `answer` is the one that a question of the offer asked for. */
export const DOCUMENT_KINDS = ["cv", "document", "answer"] as const;
export const DocumentKind = z.enum(DOCUMENT_KINDS).meta({ id: "DocumentKind" });
export type DocumentKind = z.output<typeof DocumentKind>;

/** What a candidate can do with an application as it stands. */
export const CANDIDATE_ACTIONS = ["withdraw", "erase", "message", "choose_slot"] as const;

export const CandidateApplication = z
  .strictObject({
    id: idOf("app"),
    reference: Reference,
    offer: z.strictObject({ id: idOf("off"), title: z.string(), companyName: z.string() }),
    status: ApplicationStatus,
    message: z.string().nullable().meta({ description: "What the candidate wrote with it" }),
    history: z.array(
      z.strictObject({
        status: ApplicationStatus,
        at: Instant,
        mover: z.enum(MOVERS),
        reason: z.union([DeclineReasonCode, z.null()]),
        message: z.string().nullable().meta({ description: "What the company wrote to the candidate" }),
      }),
    ),
    documents: z.array(
      z.strictObject({
        kind: DocumentKind,
        fileName: z.string(),
        sizeBytes: z.int(),
        scan: z.enum(CV_SCANS),
      }),
    ),
    messages: z.array(ApplicationMessage).meta({ description: "The oldest first" }),
    interview: z.union([Interview, z.null()]),
    guardian: z
      .enum(["awaiting", "confirmed", "refused"])
      .nullable()
      .meta({ description: "What the guardian of a candidate under 18 answered; null when there is none" }),
    consents: z.array(Consent),
    rectifications: z.array(Rectification),
    can: z.array(z.enum(CANDIDATE_ACTIONS)).meta({ description: "What the candidate may do with it now" }),
    receivedAt: Instant,
    updatedAt: Instant,
  })
  .meta({ id: "CandidateApplication", description: "An application as its candidate sees it." });
export type CandidateApplication = z.output<typeof CandidateApplication>;

export const CandidateSpace = z
  .strictObject({
    person: z.strictObject({
      firstName: z.string(),
      lastName: z.string(),
      email: z.string(),
      phone: z.string().nullable(),
    }),
    applications: z.array(CandidateApplication).meta({ description: "All of them, the latest first" }),
    pool: z.union([z.strictObject({ id: idOf("cnd"), wishes: Wishes, keptUntil: DateOnly }), z.null()]),
  })
  .meta({
    id: "CandidateSpace",
    description: "All that is kept of a person by their e-mail, for them alone.",
  });
export type CandidateSpace = z.output<typeof CandidateSpace>;

export const PersonChange = z
  .strictObject({
    firstName: line(1, 80).optional(),
    lastName: line(1, 80).optional(),
    phone: Phone.nullable().optional().meta({ description: "Null to have it forgotten" }),
  })
  .meta({
    id: "PersonChange",
    description:
      "What was wrong, put right everywhere. The e-mail says who the person is: it does not change.",
  });
export type PersonChange = z.input<typeof PersonChange>;

export const CONSENTS_OF_SPACE = ["school", "pool", "alerts", "disability"] as const;

export const ConsentChange = z
  .strictObject({
    given: z.boolean(),
    textVersion: line(1, 20).meta({ description: "Of the sentence that was shown" }),
    language: Language.optional().meta({ description: "It was shown in; French unless said" }),
  })
  .meta({ id: "ConsentChange" });
export type ConsentChange = z.input<typeof ConsentChange>;

export const SlotChoice = z
  .strictObject({ slot: z.int().min(0).max(4).meta({ description: "Which of `interview.slots`, from 0" }) })
  .meta({ id: "SlotChoice" });
export type SlotChoice = z.input<typeof SlotChoice>;

export const CandidateErasure = z
  .strictObject({
    erased: z.array(idOf("app")),
    kept: z.array(z.strictObject({ id: idOf("app"), reference: Reference })).meta({
      description: "Of a placement the contract's file is made, which the law has kept",
    }),
  })
  .meta({ id: "CandidateErasure" });
export type CandidateErasure = z.output<typeof CandidateErasure>;
