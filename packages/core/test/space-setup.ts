import type { CandidateLinks, CandidateSessions, CandidateSpace } from "@alternance-kit/sdk/candidate-space";
import type { CandidateSession } from "@alternance-kit/sdk/types";
import { expect } from "vitest";
import { createCandidateSpace } from "../src/candidate-space/candidate-space.js";
import type { KeptSession } from "../src/candidate-space/candidate-space.port.js";
import { port } from "./port.js";

type Answer<Verb extends (...args: never) => unknown> = Awaited<ReturnType<Verb>>;
const portOf = <Verb extends (...args: never) => unknown>() => port<Parameters<Verb>, Answer<Verb>>();

/** Where a test sees what is kept. */
function aKeptSession(): KeptSession {
  let kept: CandidateSession | undefined;
  return {
    read: () => kept,
    write(session) {
      kept = session;
    },
    clear() {
      kept = undefined;
    },
  };
}

/** A space over ports that wait for the test's answers, at noon; `clock.ring()` ends the session's hour. */
export function spaceSetup() {
  const ports = {
    request: portOf<CandidateLinks["request"]>(),
    exchange: portOf<CandidateSessions["exchange"]>(),
    retrieve: portOf<CandidateSpace["retrieve"]>(),
    withdraw: portOf<CandidateSpace["withdraw"]>(),
    erase: portOf<CandidateSpace["erase"]>(),
    eraseAll: portOf<CandidateSpace["eraseAll"]>(),
    sendMessage: portOf<CandidateSpace["sendMessage"]>(),
    chooseSlot: portOf<CandidateSpace["chooseSlot"]>(),
    downloadDocument: portOf<CandidateSpace["downloadDocument"]>(),
    rectify: portOf<CandidateSpace["rectify"]>(),
    setConsent: portOf<CandidateSpace["setConsent"]>(),
    exported: portOf<CandidateSpace["export"]>(),
    object: portOf<CandidateSpace["object"]>(),
  };
  const session = aKeptSession();
  const clock = { ms: 0, ring: () => {} };
  const tokens: string[] = [];
  let made = 0;
  const space = createCandidateSpace({
    candidateLinks: { request: ports.request.ask },
    candidateSessions: { exchange: ports.exchange.ask },
    candidateSpace(token) {
      tokens.push(token);
      return {
        retrieve: ports.retrieve.ask,
        withdraw: ports.withdraw.ask,
        erase: ports.erase.ask,
        eraseAll: ports.eraseAll.ask,
        sendMessage: ports.sendMessage.ask,
        chooseSlot: ports.chooseSlot.ask,
        downloadDocument: ports.downloadDocument.ask,
        rectify: ports.rectify.ask,
        setConsent: ports.setConsent.ask,
        export: ports.exported.ask,
        object: ports.object.ask,
      };
    },
    language: () => "fr",
    pageUrl: () => "https://school.example/suivi",
    session,
    now: () => new Date("2026-11-22T12:00:00.000Z"),
    delay(run, ms) {
      Object.assign(clock, { ms, ring: run });
      return () => {};
    },
    newKey: () => `k${++made}`,
  });
  /** What opens a space comes by itself, in its own time. */
  const untilOpen = () => expect.poll(() => space.get().status).toBe("open");
  return { ...ports, space, session, clock, tokens, untilOpen };
}
