import { MOVERS } from "@alternance-kit/domain/application-transition";
import * as z from "zod";
import { ApplicationStatus } from "./application.js";
import { Attribution } from "./attribution.js";
import { Instant, idOf, PageQuery, pageOf } from "./common.js";
import { OfferStatus } from "./offer.js";
import { RectifiedField } from "./rectification.js";

/** Ids and statuses, never a name, an address or a text: what happened stays tellable once the person it happened to is erased. */
const application = {
  applicationId: idOf("app"),
  offerId: idOf("off"),
  companyId: idOf("par"),
  sourcePartnerId: idOf("par").meta({ description: "Whose page the candidate applied from" }),
};

const from = ApplicationStatus.meta({ description: "Where it stood before" });

const attributed = z.strictObject({
  ...application,
  attribution: z.union([Attribution, z.null()]).meta({
    description:
      "To the partner whose page it was and the operator; null to the company, and once the application is erased",
  }),
});

const offer = z.strictObject({
  offerId: idOf("off"),
  companyId: idOf("par"),
  from: OfferStatus.nullable().meta({ description: "Where it stood before; none when it is new" }),
});

const event = <T extends string, Data extends z.ZodType>(id: string, type: T, data: Data) =>
  z.strictObject({ id: idOf("evt"), type: z.literal(type), at: Instant, data }).meta({ id });

export const ApplicationReceivedEvent = event("ApplicationReceivedEvent", "application.received", attributed);
export const ApplicationUpdatedEvent = event(
  "ApplicationUpdatedEvent",
  "application.updated",
  z.strictObject({
    ...application,
    rectified: z.array(RectifiedField).optional().meta({
      description: "What the candidate put right; absent when they sent the whole again",
    }),
  }),
);
export const ApplicationMovedEvent = event(
  "ApplicationMovedEvent",
  "application.moved",
  z.strictObject({ ...application, from, status: ApplicationStatus, mover: z.enum(MOVERS) }),
);
export const ApplicationWithdrawnEvent = event(
  "ApplicationWithdrawnEvent",
  "application.withdrawn",
  z.strictObject({ ...application, from }),
);
export const ApplicationExpiredEvent = event(
  "ApplicationExpiredEvent",
  "application.expired",
  z.strictObject({ ...application, from }),
);
export const ApplicationErasedEvent = event(
  "ApplicationErasedEvent",
  "application.erased",
  z.strictObject({ ...application, cause: z.enum(["candidate", "retention"]) }),
);
export const PlacementCreatedEvent = event(
  "PlacementCreatedEvent",
  "placement.created",
  z.strictObject({ ...application, placementId: idOf("plc") }),
);
const poolCandidate = {
  poolCandidateId: idOf("cnd"),
  sourcePartnerId: idOf("par").meta({ description: "Whose page the candidate came from" }),
};

export const PoolCandidateReceivedEvent = event(
  "PoolCandidateReceivedEvent",
  "pool_candidate.received",
  z.strictObject(poolCandidate),
);
export const PoolCandidateUpdatedEvent = event(
  "PoolCandidateUpdatedEvent",
  "pool_candidate.updated",
  z.strictObject(poolCandidate),
);
export const PoolCandidateErasedEvent = event(
  "PoolCandidateErasedEvent",
  "pool_candidate.erased",
  z.strictObject({
    ...poolCandidate,
    cause: z.enum(["candidate", "objection", "guardian", "retention"]),
  }),
);
export const OfferPublishedEvent = event("OfferPublishedEvent", "offer.published", offer);
export const OfferFilledEvent = event("OfferFilledEvent", "offer.filled", offer);
export const OfferExpiredEvent = event("OfferExpiredEvent", "offer.expired", offer);
export const OfferClosedEvent = event("OfferClosedEvent", "offer.closed", offer);

export const Event = z
  .discriminatedUnion("type", [
    ApplicationReceivedEvent,
    ApplicationUpdatedEvent,
    ApplicationMovedEvent,
    ApplicationWithdrawnEvent,
    ApplicationExpiredEvent,
    ApplicationErasedEvent,
    PlacementCreatedEvent,
    PoolCandidateReceivedEvent,
    PoolCandidateUpdatedEvent,
    PoolCandidateErasedEvent,
    OfferPublishedEvent,
    OfferFilledEvent,
    OfferExpiredEvent,
    OfferClosedEvent,
  ])
  .meta({ id: "Event", description: "Something that happened, told in ids and statuses." });
export type Event = z.output<typeof Event>;

export const EVENT_TYPES = [
  "application.received",
  "application.updated",
  "application.moved",
  "application.withdrawn",
  "application.expired",
  "application.erased",
  "placement.created",
  "pool_candidate.received",
  "pool_candidate.updated",
  "pool_candidate.erased",
  "offer.published",
  "offer.filled",
  "offer.expired",
  "offer.closed",
] as const satisfies readonly Event["type"][];
export const EventType = z.enum(EVENT_TYPES).meta({ id: "EventType" });
export type EventType = z.output<typeof EventType>;

export const EventPage = pageOf("EventPage", Event);
export type EventPage = z.output<typeof EventPage>;

export const EventQuery = PageQuery.extend({
  type: EventType.optional(),
  after: idOf("evt").optional().meta({
    description:
      "The last event you have dealt with: those that came after it are answered, the oldest first",
  }),
}).meta({ id: "EventQuery" });
export type EventQuery = z.output<typeof EventQuery>;
