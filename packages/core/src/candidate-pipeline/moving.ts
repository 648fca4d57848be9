import { type CompanyMove, canMove } from "@alternance-kit/domain/application-transition";
import type { Application } from "@alternance-kit/sdk/types";
import type { MoveDetails, PipelinePorts } from "./candidate-pipeline.port.js";
import type { CandidatePipelineState } from "./candidate-pipeline.state.js";
import { type Session, sessionFailure } from "./session.js";

interface MoverDeps {
  ask: Session<PipelinePorts>["ask"];
  get(): CandidatePipelineState;
  update(change: Partial<CandidatePipelineState>): void;
  find(id: string): Application | undefined;
  change(id: string, by: (application: Application) => Application | undefined): void;
}

/** Notes are never taken away: one that was written while this answer was on its way is kept. */
const withNotes = (answer: Application, known: Application): Application => ({
  ...answer,
  notes: [...answer.notes, ...known.notes.filter(({ id }) => answer.notes.every((note) => note.id !== id))],
});

/** Moves applications: at once on the screen, then as the service says. */
export function createMover({ ask, get, update, find, change }: MoverDeps) {
  const settle = (id: string) => {
    const { [id]: _, ...moving } = get().moving;
    update({ moving });
  };

  /** How it stands in truth, after a refusal or an answer that never came; not at all when it can no longer be seen. */
  async function reread(id: string, before: Application): Promise<Application | undefined> {
    try {
      return await ask((ports) => ports.applications.retrieve(id));
    } catch (error) {
      return sessionFailure(error) === "application_not_found" ? undefined : before;
    }
  }

  return async function move(id: string, to: CompanyMove, details: MoveDetails = {}): Promise<boolean> {
    const before = find(id);
    if (!before || get().moving[id] || !canMove(before.status, to)) return false;
    if (to === "declined" && !details.reason) return false;
    change(id, (application) => ({ ...application, status: to }));
    update({ moving: { ...get().moving, [id]: to } });
    try {
      const answer = await ask((ports) => ports.applications.move(id, { to, ...details }));
      change(id, (known) => withNotes(answer, known));
      settle(id);
      update({ notice: { kind: "moved", id, to } });
      return true;
    } catch (error) {
      const truth = await reread(id, before);
      change(id, (known) => truth && withNotes(truth, known));
      settle(id);
      // The answer alone was lost on the way: it has moved.
      const hasMoved = truth?.status === to && sessionFailure(error) === "unreachable";
      update({
        notice: hasMoved
          ? { kind: "moved", id, to }
          : { kind: "not_moved", id, to, now: truth?.status, code: sessionFailure(error) },
      });
      return hasMoved;
    }
  };
}
