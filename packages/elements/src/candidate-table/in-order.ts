import { COLUMNS } from "@alternance-kit/core/candidate-pipeline-columns";
import type { Application } from "@alternance-kit/sdk/types";
import { nameOf, type SortKey, type TableOrder } from "../candidate-pipeline/candidate-pipeline.view.js";
import type { CandidatePipelineTexts } from "../locales/fr/candidate-pipeline.js";

const STAGES = COLUMNS.flat();

/** The applications in an order of the visitor's choice; equal ones stay as the service listed them. */
export function inOrder(
  applications: readonly Application[],
  { by, isDescending }: TableOrder,
  texts: Pick<CandidatePipelineTexts, "unnamed">,
): Application[] {
  const wordOf: Readonly<Record<SortKey, (application: Application) => string>> = {
    name: (one) => nameOf(one, texts),
    offer: ({ offer }) => offer.title,
    stage: ({ status }) => `${STAGES.indexOf(status)}`,
    receivedAt: ({ receivedAt }) => receivedAt,
    source: ({ source }) => source.partnerName,
  };
  const sorted = applications.toSorted(
    (a, b) => wordOf[by](a).localeCompare(wordOf[by](b)) * (isDescending ? -1 : 1),
  );
  return sorted;
}
