import type { ApplicationFormPorts } from "@alternance-kit/core/application-form-port";
import type { JobBoardOptions } from "@alternance-kit/core/job-board";
import type { Alerts } from "@alternance-kit/sdk/alerts";
import type { References } from "@alternance-kit/sdk/references";

/** What the board asks of the SDK; `uploads` and `applications` are for the form it opens, `references` for the place in its filters, `alerts` for searches saved. */
export interface JobBoardClient extends Pick<JobBoardOptions, "offers"> {
  uploads?: ApplicationFormPorts["uploads"];
  applications?: ApplicationFormPorts["applications"];
  alerts?: Pick<Alerts, "create">;
  references?: Pick<References, "communes">;
}
