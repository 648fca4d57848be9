import { ConnectionError, isConnectionError } from "@alternance-kit/sdk/errors";
import { once } from "../once.js";
import type { Proofs } from "../proof/proofs.js";
import type { ApplicationFormPorts } from "./application-form.port.js";
import type { Ground } from "./ground.js";

/** What may have to come over the network before anything can be sent; what did not come is asked for again. */
export interface Bringing {
  ports(): Promise<ApplicationFormPorts>;
  /** None where the ports ask for no proof. */
  proofs(): Promise<Proofs | undefined>;
  /** Asks for the offer's questions again, where there is anyone to ask. */
  readQuestions(): Promise<void>;
  /** Brings all of it, and begins the proof. What does not come is told by what needs it. */
  prepare(): Promise<void>;
  dispose(): void;
}

export function createBringing({ options: { use, ports: bring }, ask, entries }: Ground): Bringing {
  let isDisposed = false;
  const ports = once(() => unlessCut(async () => bring()));

  const proofs = once(async () => {
    const { challenge } = (await ports()).applications;
    if (!challenge) return undefined;
    const { createProofs } = await unlessCut(() => import("../proof/proofs.js"));
    return createProofs({ challenge });
  });

  async function readQuestions(): Promise<void> {
    const { offers } = await ports();
    if (!offers || use.kind !== "offer") return;
    const { questions } = await offers.retrieve(use.offerId);
    if (!isDisposed) ask(questions);
  }
  /** What the service refuses once, it would refuse again: the sending tells of it. */
  const firstQuestions = once(() =>
    readQuestions().catch((error: unknown) => {
      if (isConnectionError(error)) throw error;
    }),
  );

  return {
    ports,
    proofs,
    readQuestions,

    async prepare() {
      const begun = proofs().then((made) => isDisposed || made?.begin());
      const isUnknown = use.kind === "offer" && entries().questions === undefined;
      await Promise.allSettled([begun, isUnknown && firstQuestions()]);
    },

    dispose() {
      isDisposed = true;
      proofs().then(
        (made) => made?.dispose(),
        () => {},
      );
    },
  };
}

/** A script that did not come is the network's failure, as any other. */
async function unlessCut<Value>(bring: () => Promise<Value>): Promise<Value> {
  try {
    return await bring();
  } catch (cause) {
    throw new ConnectionError("What is needed to send did not come.", { cause });
  }
}
