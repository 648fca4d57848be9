import type { ApplicationExportSearch } from "@alternance-kit/sdk/types";
import type { PipelineFilters } from "./candidate-pipeline.state.js";

export const NO_PIPELINE_FILTERS: PipelineFilters = { q: "", offerId: "", status: "", source: "", since: "" };

/** What is asked of the service; a day begins at midnight of the visitor's clock. */
export function searchOf({ q, offerId, status, source, since }: PipelineFilters): ApplicationExportSearch {
  const day = new Date(`${since}T00:00`);
  return {
    ...(q.trim() && { q: q.trim() }),
    ...(offerId && { offerId }),
    ...(status && { status: [status] }),
    ...(source && { sourcePartnerId: source }),
    ...(since && !Number.isNaN(day.getTime()) && { receivedAfter: day.toISOString() }),
  };
}
