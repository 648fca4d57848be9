import type { CvType } from "@alternance-kit/domain/candidate-file";
import type { CvStore, StoredCv } from "../applications/cv-store.js";

/** A file of its own, byte for byte: either can be erased without the other. */
export const copyFile = async (
  cvs: Pick<CvStore, "save" | "read">,
  from: string,
  to: string,
  type: CvType,
): Promise<StoredCv> => cvs.save(to, type, "/cv", await cvs.read(from));
