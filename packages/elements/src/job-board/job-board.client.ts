import type { JobBoardOptions } from "@alternance-kit/core/job-board";
import type { Applications } from "@alternance-kit/sdk/applications";

/** What the board asks of the SDK; `applications` is for the form it opens. */
export interface JobBoardClient extends Pick<JobBoardOptions, "offers"> {
  applications?: Pick<Applications, "submit">;
}
