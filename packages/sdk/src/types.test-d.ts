import type * as alert from "@alternance-kit/contract/alert";
import type * as answer from "@alternance-kit/contract/answer";
import type * as application from "@alternance-kit/contract/application";
import type * as applicationNote from "@alternance-kit/contract/application-note";
import type * as attribution from "@alternance-kit/contract/attribution";
import type * as candidateSpace from "@alternance-kit/contract/candidate-space";
import type * as clientSession from "@alternance-kit/contract/client-session";
import type * as common from "@alternance-kit/contract/common";
import type * as consent from "@alternance-kit/contract/consent";
import type * as dossier from "@alternance-kit/contract/dossier";
import type * as dossierData from "@alternance-kit/contract/dossier-data";
import type * as event from "@alternance-kit/contract/event";
import type * as interview from "@alternance-kit/contract/interview";
import type * as invoice from "@alternance-kit/contract/invoice";
import type * as mail from "@alternance-kit/contract/mail";
import type * as message from "@alternance-kit/contract/message";
import type * as npec from "@alternance-kit/contract/npec";
import type * as offer from "@alternance-kit/contract/offer";
import type * as offerFeed from "@alternance-kit/contract/offer-feed";
import type * as offerImport from "@alternance-kit/contract/offer-import";
import type * as offerLife from "@alternance-kit/contract/offer-life";
import type * as offerReview from "@alternance-kit/contract/offer-review";
import type * as offerSearch from "@alternance-kit/contract/offer-search";
import type * as order from "@alternance-kit/contract/order";
import type * as pack from "@alternance-kit/contract/pack";
import type * as partner from "@alternance-kit/contract/partner";
import type * as placement from "@alternance-kit/contract/placement";
import type * as pool from "@alternance-kit/contract/pool-candidate";
import type * as problem from "@alternance-kit/contract/problem";
import type * as programme from "@alternance-kit/contract/programme";
import type * as question from "@alternance-kit/contract/question";
import type * as quote from "@alternance-kit/contract/quote";
import type * as rectification from "@alternance-kit/contract/rectification";
import type * as reference from "@alternance-kit/contract/reference";
import type * as row from "@alternance-kit/contract/reference-row";
import type * as value from "@alternance-kit/contract/reference-value";
import type * as simulation from "@alternance-kit/contract/simulation";
import type * as upload from "@alternance-kit/contract/upload";
import { expectTypeOf, test } from "vitest";
import type * as sdk from "./types.js";

/**
 * A contract's type as it crosses the wire. Zod's optional properties also take an explicit `undefined`;
 * JSON has no such thing, and under `exactOptionalPropertyTypes` neither have the SDK's types.
 */
type Wire<T> = T extends readonly unknown[]
  ? { -readonly [Index in keyof T]: Wire<T[Index]> }
  : T extends object
    ? { [Key in keyof T]: Wire<Exclude<T[Key], undefined>> }
    : T;

/** What a search may ask, from the contract's parsed query: everything may be left out, and lists are only read. */
type Search<T> = {
  [Key in keyof T]?: Exclude<T[Key], undefined> extends (infer Item)[]
    ? readonly Item[]
    : Exclude<T[Key], undefined>;
};

test("what the service answers has the contract's type", () => {
  expectTypeOf<sdk.Application>().toEqualTypeOf<Wire<application.Application>>();
  expectTypeOf<sdk.ApplicationChallenge>().toEqualTypeOf<Wire<application.ApplicationChallenge>>();
  expectTypeOf<sdk.ApplicationProof>().toEqualTypeOf<Wire<application.ApplicationProof>>();
  expectTypeOf<sdk.ApplicationNote>().toEqualTypeOf<Wire<applicationNote.ApplicationNote>>();
  expectTypeOf<sdk.ClientSession>().toEqualTypeOf<Wire<clientSession.ClientSession>>();
  expectTypeOf<sdk.Interview>().toEqualTypeOf<Wire<interview.Interview>>();
  expectTypeOf<sdk.InterviewSlot>().toEqualTypeOf<Wire<interview.InterviewSlot>>();
  expectTypeOf<sdk.ApplicationPage>().toEqualTypeOf<Wire<application.ApplicationPage>>();
  expectTypeOf<sdk.ApplicationReceipt>().toEqualTypeOf<Wire<application.ApplicationReceipt>>();
  expectTypeOf<sdk.Consent>().toEqualTypeOf<Wire<consent.Consent>>();
  expectTypeOf<sdk.GuardianAnswer>().toEqualTypeOf<Wire<consent.GuardianAnswer>>();
  expectTypeOf<sdk.ApplicationMessage>().toEqualTypeOf<Wire<message.ApplicationMessage>>();
  expectTypeOf<sdk.CandidateApplication>().toEqualTypeOf<Wire<candidateSpace.CandidateApplication>>();
  expectTypeOf<sdk.CandidateErasure>().toEqualTypeOf<Wire<candidateSpace.CandidateErasure>>();
  expectTypeOf<sdk.CandidateLinkReceipt>().toEqualTypeOf<Wire<candidateSpace.CandidateLinkReceipt>>();
  expectTypeOf<sdk.CandidateSession>().toEqualTypeOf<Wire<candidateSpace.CandidateSession>>();
  expectTypeOf<sdk.CandidateSpace>().toEqualTypeOf<Wire<candidateSpace.CandidateSpace>>();
  expectTypeOf<sdk.Consent>().toEqualTypeOf<Wire<consent.Consent>>();
  expectTypeOf<sdk.Rectification>().toEqualTypeOf<Wire<rectification.Rectification>>();
  expectTypeOf<sdk.CvDescription>().toEqualTypeOf<Wire<application.CvDescription>>();
  expectTypeOf<sdk.Dossier>().toEqualTypeOf<Wire<dossierData.Dossier>>();
  expectTypeOf<sdk.DossierExport>().toEqualTypeOf<Wire<dossier.DossierExport>>();
  expectTypeOf<sdk.DossierFile>().toEqualTypeOf<Wire<dossier.DossierFile>>();
  expectTypeOf<sdk.DossierFinding>().toEqualTypeOf<Wire<dossier.DossierFinding>>();
  expectTypeOf<sdk.DossierFindings>().toEqualTypeOf<Wire<dossier.DossierFindings>>();
  expectTypeOf<sdk.DossierPage>().toEqualTypeOf<Wire<dossier.DossierPage>>();
  expectTypeOf<sdk.DossierState>().toEqualTypeOf<Wire<dossier.DossierState>>();
  expectTypeOf<sdk.Attribution>().toEqualTypeOf<Wire<attribution.Attribution>>();
  expectTypeOf<sdk.Event>().toEqualTypeOf<Wire<event.Event>>();
  expectTypeOf<sdk.EventPage>().toEqualTypeOf<Wire<event.EventPage>>();
  expectTypeOf<sdk.Placement>().toEqualTypeOf<Wire<placement.Placement>>();
  expectTypeOf<sdk.PlacementPage>().toEqualTypeOf<Wire<placement.PlacementPage>>();
  expectTypeOf<sdk.TrainingCentre>().toEqualTypeOf<Wire<placement.TrainingCentre>>();
  expectTypeOf<sdk.ProgrammeFigures>().toEqualTypeOf<Wire<programme.ProgrammeFigures>>();
  expectTypeOf<sdk.Invoice>().toEqualTypeOf<Wire<invoice.Invoice>>();
  expectTypeOf<sdk.InvoicePage>().toEqualTypeOf<Wire<invoice.InvoicePage>>();
  expectTypeOf<sdk.Seller>().toEqualTypeOf<Wire<invoice.Seller>>();
  expectTypeOf<sdk.Localized>().toEqualTypeOf<Wire<common.Localized>>();
  expectTypeOf<sdk.Mail>().toEqualTypeOf<Wire<mail.Mail>>();
  expectTypeOf<sdk.MailPage>().toEqualTypeOf<Wire<mail.MailPage>>();
  expectTypeOf<sdk.OfferAlertReceipt>().toEqualTypeOf<Wire<alert.OfferAlertReceipt>>();
  expectTypeOf<sdk.Offer>().toEqualTypeOf<Wire<offer.Offer>>();
  expectTypeOf<sdk.OfferImportReport>().toEqualTypeOf<Wire<offerImport.OfferImportReport>>();
  expectTypeOf<sdk.OfferImportLine>().toEqualTypeOf<Wire<offerImport.OfferImportLine>>();
  expectTypeOf<sdk.OfferPage>().toEqualTypeOf<Wire<offerSearch.OfferPage>>();
  expectTypeOf<sdk.OfferFacets>().toEqualTypeOf<Wire<offerSearch.OfferFacets>>();
  expectTypeOf<sdk.OfferWidening>().toEqualTypeOf<Wire<offerSearch.OfferWidening>>();
  expectTypeOf<sdk.OfferSummary>().toEqualTypeOf<Wire<offer.OfferSummary>>();
  expectTypeOf<sdk.AnswerValue>().toEqualTypeOf<Wire<answer.AnswerValue>>();
  expectTypeOf<sdk.KeptAnswers>().toEqualTypeOf<Wire<answer.KeptAnswers>>();
  expectTypeOf<sdk.Question>().toEqualTypeOf<Wire<question.Question>>();
  expectTypeOf<sdk.QuestionSchema>().toEqualTypeOf<Wire<question.QuestionSchema>>();
  expectTypeOf<sdk.QuestionSet>().toEqualTypeOf<Wire<question.QuestionSet>>();
  expectTypeOf<sdk.OfferFinding>().toEqualTypeOf<Wire<offerReview.OfferFinding>>();
  expectTypeOf<sdk.OfferReview>().toEqualTypeOf<Wire<offerReview.OfferReview>>();
  expectTypeOf<sdk.OfferEvent>().toEqualTypeOf<Wire<offerLife.OfferEvent>>();
  expectTypeOf<sdk.OfferHistory>().toEqualTypeOf<Wire<offerLife.OfferHistory>>();
  expectTypeOf<sdk.ManagedOfferPage>().toEqualTypeOf<Wire<offerLife.ManagedOfferPage>>();
  expectTypeOf<sdk.Order>().toEqualTypeOf<Wire<order.Order>>();
  expectTypeOf<sdk.OrderPage>().toEqualTypeOf<Wire<order.OrderPage>>();
  expectTypeOf<sdk.Pack>().toEqualTypeOf<Wire<pack.Pack>>();
  expectTypeOf<sdk.PackPage>().toEqualTypeOf<Wire<pack.PackPage>>();
  expectTypeOf<sdk.Partner>().toEqualTypeOf<Wire<partner.Partner>>();
  expectTypeOf<sdk.Problem>().toEqualTypeOf<Wire<problem.Problem>>();
  expectTypeOf<sdk.FieldError>().toEqualTypeOf<Wire<problem.FieldError>>();
  expectTypeOf<sdk.CommuneReferencePage>().toEqualTypeOf<Wire<reference.CommuneReferencePage>>();
  expectTypeOf<sdk.RomeReferencePage>().toEqualTypeOf<Wire<reference.RomeReferencePage>>();
  expectTypeOf<sdk.DiplomaLevelReferencePage>().toEqualTypeOf<Wire<reference.DiplomaLevelReferencePage>>();
  expectTypeOf<sdk.DepartmentReferencePage>().toEqualTypeOf<Wire<reference.DepartmentReferencePage>>();
  expectTypeOf<sdk.CostSimulation>().toEqualTypeOf<Wire<simulation.CostSimulation>>();
  expectTypeOf<sdk.OpcoReferencePage>().toEqualTypeOf<Wire<reference.OpcoReferencePage>>();
  expectTypeOf<sdk.IdccReferencePage>().toEqualTypeOf<Wire<reference.IdccReferencePage>>();
  expectTypeOf<sdk.CertificationReferencePage>().toEqualTypeOf<Wire<reference.CertificationReferencePage>>();
  expectTypeOf<sdk.Npec>().toEqualTypeOf<Wire<npec.Npec>>();
  expectTypeOf<sdk.ReferenceValue>().toEqualTypeOf<Wire<value.ReferenceValue>>();
  expectTypeOf<sdk.ReferenceValuePage>().toEqualTypeOf<Wire<value.ReferenceValuePage>>();
  expectTypeOf<sdk.PoolCandidate>().toEqualTypeOf<Wire<pool.PoolCandidate>>();
  expectTypeOf<sdk.PoolCandidatePage>().toEqualTypeOf<Wire<pool.PoolCandidatePage>>();
  expectTypeOf<sdk.PoolReceipt>().toEqualTypeOf<Wire<pool.PoolReceipt>>();
  expectTypeOf<sdk.Proposal>().toEqualTypeOf<Wire<pool.Proposal>>();
  expectTypeOf<sdk.Quote>().toEqualTypeOf<Wire<quote.Quote>>();
  expectTypeOf<sdk.Upload>().toEqualTypeOf<Wire<upload.Upload>>();
});

test("what is sent has the contract's type", () => {
  expectTypeOf<sdk.NewAnswers>().toEqualTypeOf<Wire<answer.NewAnswers>>();
  expectTypeOf<sdk.NewApplication>().toEqualTypeOf<Wire<application.NewApplication>>();
  expectTypeOf<sdk.NewPoolCandidate>().toEqualTypeOf<Wire<pool.NewPoolCandidate>>();
  expectTypeOf<sdk.NewProposal>().toEqualTypeOf<Wire<pool.NewProposal>>();
  expectTypeOf<sdk.Wishes>().toEqualTypeOf<Wire<pool.Wishes>>();
  expectTypeOf<sdk.GivenConsent>().toEqualTypeOf<Wire<consent.GivenConsent>>();
  expectTypeOf<sdk.NewGuardian>().toEqualTypeOf<Wire<consent.NewGuardian>>();
  expectTypeOf<sdk.ConsentPurpose>().toEqualTypeOf<Wire<consent.ConsentPurpose>>();
  expectTypeOf<sdk.NewApplicationNote>().toEqualTypeOf<Wire<applicationNote.NewApplicationNote>>();
  expectTypeOf<sdk.NewClientSession>().toEqualTypeOf<Wire<clientSession.NewClientSession>>();
  expectTypeOf<sdk.InterviewProposal>().toEqualTypeOf<Wire<interview.InterviewProposal>>();
  expectTypeOf<sdk.ApplicationMove>().toEqualTypeOf<Wire<application.ApplicationMove>>();
  expectTypeOf<sdk.ConsentChange>().toEqualTypeOf<Wire<candidateSpace.ConsentChange>>();
  expectTypeOf<sdk.NewCandidateLink>().toEqualTypeOf<Wire<candidateSpace.NewCandidateLink>>();
  expectTypeOf<sdk.NewCandidateSession>().toEqualTypeOf<Wire<candidateSpace.NewCandidateSession>>();
  expectTypeOf<sdk.NewMessage>().toEqualTypeOf<Wire<message.NewMessage>>();
  expectTypeOf<sdk.PersonChange>().toEqualTypeOf<Wire<candidateSpace.PersonChange>>();
  expectTypeOf<sdk.PlacementChange>().toEqualTypeOf<Wire<placement.PlacementChange>>();
  expectTypeOf<sdk.NewDossier>().toEqualTypeOf<Wire<dossier.NewDossier>>();
  expectTypeOf<sdk.DossierChange>().toEqualTypeOf<Wire<dossier.DossierChange>>();
  expectTypeOf<sdk.DossierCheck>().toEqualTypeOf<Wire<dossier.DossierCheck>>();
  expectTypeOf<sdk.DossierMove>().toEqualTypeOf<Wire<dossier.DossierMove>>();
  expectTypeOf<sdk.NewOffer>().toEqualTypeOf<Wire<offer.NewOffer>>();
  expectTypeOf<sdk.OfferChange>().toEqualTypeOf<Wire<offer.OfferChange>>();
  expectTypeOf<sdk.OfferRenewal>().toEqualTypeOf<Wire<offerLife.OfferRenewal>>();
  expectTypeOf<sdk.OfferClosure>().toEqualTypeOf<Wire<offerLife.OfferClosure>>();
  expectTypeOf<sdk.OfferApproval>().toEqualTypeOf<Wire<offerReview.OfferApproval>>();
  expectTypeOf<sdk.OfferRefusal>().toEqualTypeOf<Wire<offerReview.OfferRefusal>>();
  expectTypeOf<Omit<sdk.NewOfferAlert, "query">>().toEqualTypeOf<Omit<Wire<alert.NewOfferAlert>, "query">>();
  expectTypeOf<sdk.NewOrder>().toEqualTypeOf<Wire<order.NewOrder>>();
  expectTypeOf<sdk.PaymentReceived>().toEqualTypeOf<Wire<order.PaymentReceived>>();
  expectTypeOf<sdk.CostSimulationInput>().toEqualTypeOf<Wire<simulation.CostSimulationInput>>();
  expectTypeOf<sdk.NewReferenceValue>().toEqualTypeOf<Wire<value.NewReferenceValue>>();
  expectTypeOf<sdk.NewQuote>().toEqualTypeOf<Wire<quote.NewQuote>>();
  expectTypeOf<sdk.UploadedFiles>().toEqualTypeOf<Wire<upload.UploadedFiles>>();
});

test("codes are the contract's, each and every one", () => {
  expectTypeOf<sdk.ProblemCode>().toEqualTypeOf<problem.ProblemCode>();
  expectTypeOf<sdk.FieldCode>().toEqualTypeOf<problem.FieldCode>();
  expectTypeOf<sdk.ReferenceTable>().toEqualTypeOf<row.ReferenceTable>();
  expectTypeOf<sdk.ClientSessionScope>().toEqualTypeOf<clientSession.ClientSessionScope>();
  expectTypeOf<sdk.DocumentKind>().toEqualTypeOf<candidateSpace.DocumentKind>();
  expectTypeOf<sdk.RectifiedField>().toEqualTypeOf<rectification.RectifiedField>();
  expectTypeOf<sdk.ApplicationStatus>().toEqualTypeOf<application.ApplicationStatus>();
  expectTypeOf<sdk.DossierStatus>().toEqualTypeOf<dossier.DossierStatus>();
  expectTypeOf<sdk.Language>().toEqualTypeOf<mail.Language>();
  expectTypeOf<sdk.EventType>().toEqualTypeOf<event.EventType>();
  expectTypeOf<sdk.PlacementStatus>().toEqualTypeOf<placement.PlacementStatus>();
  expectTypeOf<sdk.MailStatus>().toEqualTypeOf<mail.MailStatus>();
  expectTypeOf<sdk.OrderStatus>().toEqualTypeOf<order.OrderStatus>();
  expectTypeOf<sdk.PartnerKind>().toEqualTypeOf<partner.PartnerKind>();
  expectTypeOf<sdk.OfferStatus>().toEqualTypeOf<offer.Offer["status"]>();
  expectTypeOf<sdk.OfferActor>().toEqualTypeOf<offerLife.OfferEvent["by"]["actor"]>();
  expectTypeOf<sdk.OfferFindingCode>().toEqualTypeOf<offerReview.OfferFinding["code"]>();
  expectTypeOf<sdk.RemoteMode>().toEqualTypeOf<offer.Offer["remote"]>();
  expectTypeOf<sdk.RhythmCode>().toEqualTypeOf<offer.Offer["rhythm"]>();
  expectTypeOf<sdk.DiplomaLevelCode>().toEqualTypeOf<offer.Offer["diplomaLevel"]>();
  expectTypeOf<sdk.DepartmentCode>().toEqualTypeOf<offer.Offer["place"]["departmentCode"]>();
});

test("searches ask what the contract's queries take", () => {
  expectTypeOf<sdk.OfferSearch>().toEqualTypeOf<Search<offerSearch.OfferQuery>>();
  expectTypeOf<sdk.OfferFeedSearch>().toEqualTypeOf<Search<offerFeed.OfferFeedQuery>>();
  expectTypeOf<sdk.OfferImportSearch["format"]>().toEqualTypeOf<offerImport.OfferImportFormat>();
  expectTypeOf<keyof sdk.OfferImportSearch>().toEqualTypeOf<keyof offerImport.OfferImportQuery>();
  expectTypeOf<sdk.ManagedOfferSearch>().toEqualTypeOf<Search<offerLife.ManagedOfferQuery>>();
  expectTypeOf<sdk.ReferenceValueSearch>().toEqualTypeOf<Search<value.ReferenceValueQuery>>();
  expectTypeOf<sdk.CertificationSearch>().toEqualTypeOf<Search<reference.CertificationQuery>>();
  expectTypeOf<sdk.ApplicationSearch>().toEqualTypeOf<Search<application.ApplicationQuery>>();
  expectTypeOf<sdk.ApplicationExportSearch>().toEqualTypeOf<Search<application.ApplicationExportQuery>>();
  expectTypeOf<sdk.PoolCandidateSearch>().toEqualTypeOf<Search<pool.PoolCandidateQuery>>();
  expectTypeOf<sdk.DossierSearch>().toEqualTypeOf<Search<dossier.DossierQuery>>();
  expectTypeOf<sdk.EventSearch>().toEqualTypeOf<Search<event.EventQuery>>();
  expectTypeOf<sdk.PlacementSearch>().toEqualTypeOf<Search<placement.PlacementQuery>>();
  expectTypeOf<sdk.ProgrammeFiguresSearch>().toEqualTypeOf<Search<programme.ProgrammeFiguresQuery>>();
  expectTypeOf<sdk.MailSearch>().toEqualTypeOf<Search<mail.MailQuery>>();
  expectTypeOf<sdk.AlertSearch>().toEqualTypeOf<
    Search<Omit<offerSearch.OfferQuery, "sort" | "limit" | "cursor">>
  >();
  expectTypeOf<sdk.OrderSearch>().toEqualTypeOf<Search<order.OrderQuery>>();
  expectTypeOf<sdk.InvoiceSearch>().toEqualTypeOf<Search<invoice.InvoiceQuery>>();
});
