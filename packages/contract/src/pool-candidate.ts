import * as z from "zod";
import { CvDescription, NewApplication, Reference } from "./application.js";
import { Attribution, SourcePage } from "./attribution.js";
import { DateOnly, Instant, idOf, line, PageQuery, Person, pageOf } from "./common.js";
import { Consent, GivenConsents, GuardianAnswer, NewGuardian } from "./consent.js";
import { Language } from "./mail.js";
import { DepartmentCodeSchema, DiplomaLevelCode, RhythmCode } from "./offer.js";
import { OFFER_RADIUS_KM } from "./offer-search.js";

const RomeCode = z
  .string()
  .regex(/^[A-Z]\d{4}$/)
  .meta({ example: "M1855" });

export const Wishes = z
  .strictObject({
    romeCodes: z
      .array(RomeCode)
      .min(1)
      .max(5)
      .meta({ description: "ROME 4.0 codes of the IT occupations looked for" }),
    departments: z
      .array(DepartmentCodeSchema)
      .max(13)
      .optional()
      .meta({ description: "Where; anywhere in Occitanie when neither this nor `communeCode` is given" }),
    communeCode: z
      .string()
      .regex(/^\d[\dAB]\d{3}$/)
      .optional()
      .meta({ description: "INSEE code of a commune of Occitanie to look around", example: "31555" }),
    radiusKm: z
      .int()
      .min(1)
      .max(OFFER_RADIUS_KM.max)
      .optional()
      .meta({
        description: `Kilometres around \`communeCode\`, ${OFFER_RADIUS_KM.default} unless said; without it this says nothing`,
      }),
    diplomaLevel: DiplomaLevelCode.optional(),
    startsAfter: DateOnly.optional().meta({ description: "The first day a contract could start" }),
    startsBefore: DateOnly.optional().meta({ description: "The last day a contract could start" }),
    rhythms: z.array(RhythmCode).max(20).optional(),
    school: line(1, 160).optional().meta({ description: "The school the candidate is or will be at" }),
    course: line(1, 160).optional().meta({ description: "What they study there" }),
    portfolioUrl: z
      .url({ protocol: /^https$/ })
      .max(500)
      .optional(),
    links: z
      .array(z.url({ protocol: /^https?$/ }).max(500))
      .max(5)
      .optional()
      .meta({ description: "Such as a code repository" }),
  })
  .meta({ id: "Wishes", description: "What a candidate looks for." });
export type Wishes = z.input<typeof Wishes>;

const { message, language, pageUrl, attribution, disability, proof, formStamp, website, files } =
  NewApplication.shape;

export const NewPoolCandidate = z
  .strictObject({
    person: Person,
    wishes: Wishes,
    message,
    language,
    pageUrl,
    attribution,
    consents: GivenConsents.meta({
      description:
        "What the candidate agreed to, each apart: `pool` at least. Sent again, what is not given again is withdrawn.",
    }),
    guardian: NewGuardian.optional().meta({
      description:
        "Of a candidate who says they are under 18: the profile is proposed to nobody before this person has confirmed by the link of an e-mail",
    }),
    disability,
    proof,
    formStamp,
    website,
    files,
  })
  .meta({
    id: "NewPoolCandidate",
    description:
      "A spontaneous candidate: the `candidate` part of the multipart body, or the whole of a JSON body.",
  });
export type NewPoolCandidate = z.input<typeof NewPoolCandidate>;

const keptUntil = DateOnly.meta({ description: "Two years after the last contact; erased then" });

export const PoolReceipt = z
  .strictObject({
    id: idOf("cnd"),
    reference: Reference,
    cv: CvDescription,
    document: CvDescription.optional(),
    keptUntil,
    receivedAt: Instant,
  })
  .meta({ id: "PoolReceipt", description: "What the candidate is answered: nothing in it is personal." });
export type PoolReceipt = z.output<typeof PoolReceipt>;

export const NewProposal = z.strictObject({ offerId: idOf("off") }).meta({ id: "NewProposal" });
export type NewProposal = z.input<typeof NewProposal>;

export const Proposal = z
  .strictObject({
    applicationId: idOf("app"),
    reference: Reference,
    offerId: idOf("off"),
    proposedAt: Instant,
  })
  .meta({ id: "Proposal", description: "The application that was made of a profile." });
export type Proposal = z.output<typeof Proposal>;

const fileOrNone = z.union([CvDescription, z.null()]); // As `.nullable()`, the document would call every CvDescription nullable.

export const PoolCandidate = z
  .strictObject({
    id: idOf("cnd"),
    reference: Reference,
    person: z.strictObject({
      firstName: z.string(),
      lastName: z.string(),
      email: z.string().nullable(),
      phone: z.string().nullable(),
    }),
    wishes: Wishes,
    message: z.string().nullable(),
    language: Language,
    cv: fileOrNone,
    document: fileOrNone,
    source: SourcePage.meta({ description: "Whose page the candidate came from" }),
    attribution: z.union([Attribution, z.null()]),
    guardian: z.union([GuardianAnswer, z.null()]).meta({
      description: "Of a candidate under 18. One whose guardian refused is in no pool.",
    }),
    disability: z.boolean().nullable().meta({ description: "RQTH, for the operator; null to others" }),
    consents: z.array(Consent).meta({ description: "For the operator; none to others" }),
    proposals: z.array(Proposal).meta({ description: "The applications made of it that are still kept" }),
    lastContactAt: Instant.meta({ description: "When the candidate last sent or confirmed it" }),
    keptUntil,
    receivedAt: Instant,
    updatedAt: Instant,
  })
  .meta({
    id: "PoolCandidate",
    description:
      "A profile of the pool. The operator sees the whole; the partner whose page it came from, if the candidate agreed, sees the name and the wishes without their links: the e-mail, phone, message and files are null to it.",
  });
export type PoolCandidate = z.output<typeof PoolCandidate>;

export const PoolCandidatePage = pageOf("PoolCandidatePage", PoolCandidate);
export type PoolCandidatePage = z.output<typeof PoolCandidatePage>;

export const PoolCandidateQuery = PageQuery.extend({
  rome: RomeCode.optional().meta({ description: "Who looks for this occupation" }),
  department: DepartmentCodeSchema.optional().meta({
    description: "Who looks in this department, or anywhere in Occitanie",
  }),
  level: z.coerce.number().pipe(DiplomaLevelCode).optional().meta({ description: "Who prepares this level" }),
  startsBefore: DateOnly.optional().meta({ description: "Who could start on this day or earlier" }),
  q: z.string().trim().max(200).optional().meta({
    description: "Part of a name, or a reference; accents and case are ignored",
  }),
}).meta({ id: "PoolCandidateQuery" });
export type PoolCandidateQuery = z.output<typeof PoolCandidateQuery>;
