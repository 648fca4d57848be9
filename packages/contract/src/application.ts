import { APPLICATION_STATUSES, COMPANY_MOVES, MOVERS } from "@alternance-kit/domain/application-transition";
import { CV_SCANS, CV_TYPES, type CvType } from "@alternance-kit/domain/candidate-file";
import { DECLINE_REASONS, type DeclineReason } from "@alternance-kit/domain/decline-reasons";
import * as z from "zod";
import { KeptAnswers, NewAnswers } from "./answer.js";
import { ApplicationNote } from "./application-note.js";
import { Attribution, SourcePage } from "./attribution.js";
import { Instant, idOf, listOf, PageQuery, Person, pageOf, prose } from "./common.js";
import { Consent, GivenConsents, GuardianAnswer, NewGuardian } from "./consent.js";
import { Interview } from "./interview.js";
import { Language } from "./mail.js";
import { ApplicationMessage } from "./message.js";
import { Rectification } from "./rectification.js";
import { UploadedFiles } from "./upload.js";

export const ApplicationStatus = z.enum(APPLICATION_STATUSES).meta({ id: "ApplicationStatus" });
export type ApplicationStatus = z.output<typeof ApplicationStatus>;

const reasons = Object.keys(DECLINE_REASONS) as [DeclineReason, ...DeclineReason[]];
export const DeclineReasonCode = z.enum(reasons).meta({
  id: "DeclineReason",
  description: "Each has a sentence, in both languages, that the candidate reads.",
});

const Hex = z
  .string()
  .max(128)
  .regex(/^[0-9a-f]+$/);

const SignedChallenge = {
  parameters: z.strictObject({
    algorithm: z.literal("PBKDF2/SHA-256"),
    cost: z.int().meta({ description: "Iterations of one derivation" }),
    data: z.strictObject({ issuedAt: z.int().meta({ description: "Milliseconds since 1970" }) }),
    keyLength: z.int(),
    keyPrefix: Hex,
    keySignature: Hex,
    nonce: Hex,
    salt: Hex,
  }),
  signature: Hex,
};

export const ApplicationChallenge = z
  .strictObject({
    ...SignedChallenge,
    leastSeconds: z.int().meta({ description: "An application sent sooner than this is refused" }),
    validForSeconds: z.int().meta({ description: "How long its solution is taken; once only" }),
  })
  .meta({
    id: "ApplicationChallenge",
    description:
      "A proof-of-work challenge of ALTCHA (version 2): the counter is looked for whose derived key begins with `keyPrefix`. The first hundreds of milliseconds of a page's form, and nothing for people to solve.",
  });
export type ApplicationChallenge = z.output<typeof ApplicationChallenge>;

export const ApplicationProof = z
  .strictObject({
    challenge: z.strictObject(SignedChallenge),
    solution: z.strictObject({ counter: z.int(), derivedKey: Hex, time: z.number().optional() }),
  })
  .meta({ id: "ApplicationProof", description: "A challenge with its solution" });
export type ApplicationProof = z.output<typeof ApplicationProof>;

export const NewApplication = z
  .strictObject({
    offerId: idOf("off"),
    applicant: Person,
    message: prose(0, 3_000).optional(),
    language: Language.optional().meta({
      description: "In which the candidate is written to; French unless said",
    }),
    pageUrl: z
      .url({ protocol: /^https?$/ })
      .max(2_000)
      .optional()
      .meta({ description: "The page that held the form" }),
    attribution: Attribution.optional(),
    proof: ApplicationProof.optional().meta({
      description: "With a publishable key, required: what `GET /v1/application-challenges` asks for, solved",
    }),
    formStamp: z.string().max(200).optional().meta({
      description: "In place of `proof`, from the service's own form that works without a script",
    }),
    consents: GivenConsents.optional().meta({
      description:
        "What the candidate agreed to, each apart; `application` is taken as read by sending. Sent again, `school` and `disability` are withdrawn unless given again.",
    }),
    guardian: NewGuardian.optional().meta({
      description:
        "Of a candidate who says they are under 18: nothing goes to the company before this person has confirmed by the link of an e-mail",
    }),
    disability: z.literal(true).optional().meta({
      description:
        "The candidate says they are recognised as a disabled worker (RQTH), with the consent `disability`. Kept encrypted; told to the company once the application is placed, and not before.",
    }),
    website: z.string().max(500).optional().meta({
      description: "Left out or empty by people: a field that only robots see, and fill in",
    }),
    files: UploadedFiles.optional(),
    answers: NewAnswers.optional(),
  })
  .meta({
    id: "NewApplication",
    description:
      "The `application` part of the multipart body, as JSON; or, with `files`, the whole body as JSON.",
  });
export type NewApplication = z.input<typeof NewApplication>;

const cvTypes = Object.keys(CV_TYPES) as [CvType, ...CvType[]];
export const CvDescription = z
  .strictObject({
    fileName: z.string(),
    contentType: z.enum(cvTypes),
    sizeBytes: z.int(),
    sha256: z.string().meta({ description: "Of the bytes, in hexadecimal" }),
    scan: z.enum(CV_SCANS).meta({
      description:
        "What the virus scanner found; an infected file, found so after it was received, is no longer kept",
    }),
  })
  .meta({ id: "CvDescription" });
export type CvDescription = z.output<typeof CvDescription>;

/** Short enough to be read aloud; no letter that looks like a digit. */
export const Reference = z
  .string()
  .regex(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/)
  .meta({ example: "7KQ4-9XMZ" });

export const ApplicationReceipt = z
  .strictObject({
    id: idOf("app"),
    reference: Reference,
    offerId: idOf("off"),
    status: ApplicationStatus,
    cv: CvDescription,
    document: CvDescription.optional(),
    receivedAt: Instant,
  })
  .meta({
    id: "ApplicationReceipt",
    description: "What the candidate is answered: nothing in it is personal.",
  });
export type ApplicationReceipt = z.output<typeof ApplicationReceipt>;

const Move = z.strictObject({
  status: ApplicationStatus,
  at: Instant,
  mover: z.enum(MOVERS),
  by: z.string().nullable().meta({
    description: "Who moved it: the partner, or one of its people, `Camille Durand (Garonne Numérique)`",
  }),
  reason: z.union([DeclineReasonCode, z.null()]),
  message: z.string().nullable().meta({ description: "What the company wrote to the candidate" }),
  note: z.string().nullable().meta({ description: "For the company alone" }),
});

export const Application = z
  .strictObject({
    id: idOf("app"),
    reference: Reference,
    offer: z.strictObject({
      id: idOf("off"),
      title: z.string(),
      companyId: idOf("par"),
      companyName: z.string(),
    }),
    applicant: z.strictObject({
      firstName: z.string().nullable(),
      lastName: z.string().nullable(),
      email: z.string().nullable(),
      phone: z.string().nullable(),
    }),
    message: z.string().nullable(),
    cv: z.union([CvDescription, z.null()]), // As `.nullable()`, the document would call every CvDescription nullable.
    document: z.union([CvDescription, z.null()]).meta({
      description: "A second file, if one was sent: a cover letter, a transcript, a portfolio",
    }),
    answers: z.union([KeptAnswers, z.null()]).meta({
      description:
        "To the offer's own questions; null when it asked none, or none was answered, and to the partner whose page it came from",
    }),
    answerFile: z.union([CvDescription, z.null()]).meta({ description: "What a question asked to be sent" }),
    status: ApplicationStatus,
    source: SourcePage.meta({ description: "Whose page the candidate applied from" }),
    attribution: z.union([Attribution, z.null()]),
    history: z.array(Move),
    notes: z.array(ApplicationNote),
    interview: z.union([Interview, z.null()]),
    messages: z.array(ApplicationMessage).meta({
      description: "Between the candidate and the company, the oldest first; empty to others",
    }),
    rectifications: z.array(Rectification).meta({
      description: "What the candidate put right since; for the company and the operator, empty to others",
    }),
    consents: z.array(Consent).meta({ description: "For the operator alone; empty to others" }),
    guardian: z.union([GuardianAnswer, z.null()]).meta({
      description: "Who answers for a candidate under 18; null for others, and for a reader who is not told",
    }),
    disability: z.boolean().nullable().meta({
      description: "Whether the candidate told of an RQTH; null for a reader who is not told",
    }),
    receivedAt: Instant,
    updatedAt: Instant,
  })
  .meta({
    id: "Application",
    description:
      "The offer's company and the operator see the whole; the company does not see one that awaits its candidate's guardian, or that the guardian refused. The partner whose page it came from sees where it stands and, if the candidate agreed (`school`), the name; the e-mail, phone, message, CV and interview are null to it, and it has no note and none of the company's people's names. How the candidate came (`attribution`) is for that partner and the operator, and null to the company.",
  });
export type Application = z.output<typeof Application>;

export const ApplicationPage = pageOf("ApplicationPage", Application);
export type ApplicationPage = z.output<typeof ApplicationPage>;

const filters = {
  q: z.string().trim().max(100).optional().meta({
    description: "Words of the candidate's name, or the reference; accents and case are forgiven",
    example: "lovelace",
  }),
  offerId: idOf("off").optional(),
  sourcePartnerId: idOf("par").optional().meta({ description: "Whose page it came from" }),
  status: listOf(ApplicationStatus, "received,screening"),
  receivedAfter: Instant.optional().meta({ description: "Received at this instant or later" }),
};

export const ApplicationQuery = PageQuery.extend(filters).meta({ id: "ApplicationQuery" });
export type ApplicationQuery = z.output<typeof ApplicationQuery>;

export const ApplicationExportQuery = z.strictObject(filters).meta({ id: "ApplicationExportQuery" });
export type ApplicationExportQuery = z.output<typeof ApplicationExportQuery>;

export const ApplicationMove = z
  .strictObject({
    to: z.enum(COMPANY_MOVES),
    reason: DeclineReasonCode.optional().meta({ description: "To decline, and only then: it is required" }),
    message: prose(0, 2_000).optional().meta({ description: "Added to the e-mail that the candidate gets" }),
    note: prose(0, 1_000).optional().meta({ description: "For the company alone" }),
  })
  .meta({ id: "ApplicationMove" });
export type ApplicationMove = z.input<typeof ApplicationMove>;
