import type { CvDescription } from "@alternance-kit/contract/application";
import type { StoredCv } from "./cv-store.js";

/** A candidate's file as it is kept: where, and what is told of it. */
export type ReceivedFile = StoredCv & CvDescription;

/** What is told of a file: where it is kept stays here. */
export const descriptionOf = ({
  fileName,
  contentType,
  sizeBytes,
  sha256,
  scan,
}: CvDescription): CvDescription => ({ fileName, contentType, sizeBytes, sha256, scan });
