import { setTimeout as later } from "node:timers/promises";
import { createHttp } from "@alternance-kit/sdk/http";
import { random } from "../search/random.js";
import { buildService } from "./build-service.js";
import { aCandidate, apply, type Candidate } from "./candidates.js";
import { CANDIDATES_OF_COMPANY, type Deployment, deploy } from "./deployment.js";
import { age, kept, rows } from "./files.js";
import { lost } from "./inspect.js";
import { startLoad } from "./load.js";
import { type MailServer, startMailServer } from "./mail-server.js";
import { deliverAll, mailFindings } from "./mails.js";
import { BROKEN, type Broken, type DurabilityReport } from "./report.js";
import { type ServiceProcess, startServiceProcess } from "./service-process.js";

/** The kill comes after fewer answers than this, and then within so many milliseconds; a service that does not answer is killed too. */
const MOST_ANSWERS = 16;
const LAST_MS = 60;
const PATIENCE_MS = 10_000;
/** More than a round's candidates ever are. */
const MOST_OF_ROUND = 60;
const SWEPT_WITHIN_MS = 10_000;

/**
 * Has the service killed (`kill -9`) at a random moment while candidates apply to it, again and again, and looks after each next start at what
 * there is. Those who had no answer apply again, with the very same.
 * @param tell called after each round
 */
export async function proveDurable(
  rounds: number,
  tell: (told: { round: number; answered: number }) => void = () => {},
): Promise<DurabilityReport> {
  const main = await buildService();
  const mailServer = await startMailServer();
  const deployment = await deploy(
    mailServer.url,
    Math.ceil((rounds * MOST_OF_ROUND) / CANDIDATES_OF_COMPANY),
  );
  const proof = createProof(main, deployment, mailServer);
  try {
    for (let round = 1; round <= rounds; round++) {
      await proof.round();
      tell({ round, answered: proof.answered() });
    }
    return await proof.end(rounds);
  } finally {
    await proof.stop();
    await mailServer.close();
    await deployment.remove();
  }
}

function createProof(main: string, deployment: Deployment, mailServer: MailServer) {
  const startedAt = performance.now();
  const next = random(Date.now());
  const { companies, schoolKey, config } = deployment;
  const http = createHttp({ key: schoolKey, baseUrl: config.publicUrl, maxRetries: 0 });
  const found = new Map<Broken, string[]>(BROKEN.map((name) => [name, []]));
  const note = (name: Broken, what: readonly string[]) => found.get(name)?.push(...what);
  const candidates: Candidate[] = [];
  let running: ServiceProcess | undefined;
  let waiting: Candidate[] = [];
  /** Answered since the last look. */
  let unread: Candidate[] = [];

  function nextCandidate(): Candidate {
    const waited = waiting.shift();
    if (waited) return waited;
    const company = companies[Math.floor(candidates.length / CANDIDATES_OF_COMPANY)];
    if (!company) throw new Error("There are more candidates than companies have places for.");
    const candidate = aCandidate(candidates.length, company, next);
    candidates.push(candidate);
    return candidate;
  }

  /** Starts the service again, and looks at what the killed one has left. */
  async function start(): Promise<void> {
    await age(deployment);
    running = await startServiceProcess(main, config);
    const deadline = performance.now() + SWEPT_WITHIN_MS;
    let { orphans, missing } = await kept(deployment);
    while (orphans.length && performance.now() < deadline) {
      await later(50);
      ({ orphans, missing } = await kept(deployment));
    }
    note("files that nothing names after a start's sweep", orphans);
    note("rows without their file", missing);
    note("answered 201 and not there, or not byte for byte", await lost(deployment, unread));
    unread = [];
  }

  return {
    answered: () => candidates.filter(({ receipt }) => receipt).length,
    stop: async () => running?.kill(),

    async round() {
      await start();
      const load = startLoad(http, nextCandidate);
      await Promise.race([load.reached(next.below(MOST_ANSWERS)), later(PATIENCE_MS)]);
      await later(next.fraction() * LAST_MS);
      await running?.kill();
      const { answered, unanswered, refusals } = await load.stop();
      note("refused while the service ran", refusals);
      waiting.push(...unanswered);
      unread = answered;
    },

    /** Lets everyone have their answer, and counts. */
    async end(rounds: number): Promise<DurabilityReport> {
      await start();
      for (const candidate of waiting)
        await apply(http, candidate, new AbortController().signal).catch((error: unknown) =>
          note("refused while the service ran", [String(error)]),
        );
      waiting = [];
      note("answered 201 and not there, or not byte for byte", await lost(deployment, candidates));
      await running?.stop();
      await deliverAll(deployment);
      const { taken, givenAgain, twice, never } = await mailFindings(deployment, mailServer);
      note("e-mails sent twice", twice);
      note("e-mails never sent", never);
      note("applications made twice", await duplicates(deployment));
      return {
        rounds,
        answered: candidates.filter(({ receipt }) => receipt).length,
        sentAgain: candidates.filter(({ tries }) => tries > 1).length,
        mails: taken,
        mailsGivenAgain: givenAgain,
        seconds: (performance.now() - startedAt) / 1_000,
        broken: Object.fromEntries(found) as Record<Broken, string[]>, // Safe: it was made of every name.
      };
    },
  };
}

const duplicates = async (deployment: Deployment): Promise<string[]> =>
  (await rows(deployment, "SELECT email FROM applications GROUP BY email HAVING count(*) > 1")).map(
    ({ email }) => String(email),
  );
