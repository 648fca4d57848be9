import { simulateCost } from "@alternance-kit/domain/cost";
import { paySchedule } from "@alternance-kit/domain/pay";
import type { PayInput } from "@alternance-kit/domain/pay-input";
import { Bench } from "tinybench";
import { costOfAMonth, payOfMonths, startModeleSocial } from "./modele-social.js";

/** The most a whole schedule may take, in milliseconds: nobody notices it at each key that is typed. */
const LIMIT_MS = 0.1;

const CONTRACT = {
  birthDate: "2005-11-20",
  startsOn: "2026-09-01",
  durationMonths: 36,
  diplomaLevel: 6,
  idcc: "1486",
  coefficient: 310,
} as const satisfies PayInput;
const MONTHS = Array.from({ length: 36 }, (_, index) => {
  const month = 8 + index;
  return `01/${String((month % 12) + 1).padStart(2, "0")}/${2026 + Math.floor(month / 12)}`;
});

const startedAt = performance.now();
const engine = startModeleSocial();
const startMs = performance.now() - startedAt;

const OURS = "36 months of pay, @alternance-kit/domain";
const bench = new Bench({ time: 2_000, iterations: 10, warmupTime: 500, warmupIterations: 3 })
  .add(OURS, () => void paySchedule(CONTRACT))
  .add("36 months of whole cost, @alternance-kit/domain", () => {
    simulateCost({ ...CONTRACT, concludedOn: CONTRACT.startsOn, employer: { headcount: 20, idcc: "1486" } });
  })
  .add("36 months of pay, modele-social", () => void payOfMonths(engine, CONTRACT.startsOn, MONTHS))
  .add("1 month of whole cost, modele-social", () => void costOfAMonth(engine, CONTRACT.startsOn));
await bench.run();

const rows = bench.tasks.map(({ name, result }) => {
  if (result.state !== "completed") throw new Error(`${name}: ${result.state}`);
  const { mean, p99, samplesCount } = result.latency;
  return { name, mean, p99, samplesCount };
});
const ours = rows.find(({ name }) => name === OURS)?.mean ?? Number.POSITIVE_INFINITY;
console.table(
  rows.map(({ name, mean, p99, samplesCount }) => ({
    what: name,
    "mean (ms)": Number(mean.toFixed(4)),
    "p99 (ms)": Number(p99.toFixed(4)),
    "times ours": Number((mean / ours).toFixed(1)),
    samples: samplesCount,
  })),
);
console.log(
  `Starting modele-social's engine took ${startMs.toFixed(0)} ms; there is nothing to start in ours.`,
);

if (ours > LIMIT_MS) {
  console.error(`A schedule took ${ours.toFixed(4)} ms: more than ${LIMIT_MS} ms.`);
  process.exitCode = 1;
}
