import { parseArgs } from "node:util";
import { proveDurable } from "./prove-durable.js";
import { describe, isDurable } from "./report.js";

const { values } = parseArgs({ options: { rounds: { type: "string", default: "100" } } });
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1) throw new Error("--rounds must be a whole number, from 1 on.");

const report = await proveDurable(rounds, ({ round, answered }) => {
  if (round % 10 === 0) console.log(`${round} rounds: ${answered} applications answered 201`);
});
console.log(`\n${describe(report)}`);
if (!isDurable(report)) process.exitCode = 1;
