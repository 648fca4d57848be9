import { isApiError, isConnectionError } from "@alternance-kit/sdk/errors";
import { delayByTimer } from "../delay.js";
import { createTurn } from "../turn.js";
import type { ApplicationEntries } from "./application-form.state.js";
import type { Bringing } from "./bringing.js";
import { createComeback } from "./comeback.js";
import type { Ground } from "./ground.js";
import { fieldOfFile } from "./step-errors.js";
import { createSubmission, type Receipt } from "./submission.js";
import { submissionFailure } from "./submission-failure.js";
import type { Progress } from "./uploaded-files.js";

/** The sending of a form that lacks nothing, as often as it takes. */
export interface Sending {
  send(): Promise<void>;
  /** Stops what runs and what waits, and says nothing of it. */
  stop(): void;
}

export function createSending({ store, options, entries, tell }: Ground, bringing: Bringing): Sending {
  const turn = createTurn();
  const comeback = createComeback(options.delay ?? delayByTimer, options.online);
  const submission = createSubmission(options, bringing);
  let progress: Progress = { sentBytes: 0, totalBytes: 0 };

  function send(): Promise<void> {
    comeback.stop();
    if (store.get().status !== "interrupted") progress = { sentBytes: 0, totalBytes: 0 };
    const entered = entries();
    store.set({ ...entered, status: "sending", ...progress });
    return turn.take(
      (signal) => hand(entered, signal),
      sent,
      (error) => (isConnectionError(error) ? interrupted() : refused(error)),
    );
  }

  async function hand(entered: ApplicationEntries, signal: AbortSignal): Promise<Receipt> {
    try {
      return await submission.hand(entered, signal, (made) => {
        if (!signal.aborted) advance(made);
      });
    } catch (error) {
      if (haveQuestionsChanged(error)) await bringing.readQuestions();
      throw error;
    }
  }

  function advance(made: Progress): void {
    if (made.sentBytes > progress.sentBytes) comeback.reset();
    progress = made;
    store.set({ ...entries(), status: "sending", ...made });
  }

  function sent(receipt: Receipt): void {
    options.drafts?.clear();
    store.set({ ...entries(), keepsDraft: false, status: "sent", receipt });
  }

  function interrupted(): void {
    store.set({ ...entries(), status: "interrupted", ...progress });
    comeback.wait(send);
  }

  function refused(error: unknown): void {
    const { questions, steps, step } = entries();
    const file = fieldOfFile(submission.currentFile() ?? "cv", questions);
    const failure = submissionFailure(error, file ?? "cv");
    if ("errors" in failure) {
      tell(failure.errors);
    } else {
      const isAskedAgain = haveQuestionsChanged(error) && steps.includes("questions");
      const at = isAskedAgain ? "questions" : step;
      store.set({ ...entries(), step: at, status: "failed", code: failure.code });
    }
  }

  return {
    send,
    stop() {
      turn.end();
      comeback.stop();
    },
  };
}

/** The offer's company has changed its questions since the page read them. */
const haveQuestionsChanged = (error: unknown): boolean =>
  isApiError(error) && error.code === "questions_changed";
