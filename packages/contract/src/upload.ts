import * as z from "zod";
import { Instant, idOf } from "./common.js";

/** Only whoever made an upload knows its id: whoever knows it, with the same key and from the same page, sends the rest of it and names it. */
export const UploadId = idOf("upl");

export const Upload = z
  .strictObject({
    id: UploadId,
    sizeBytes: z.int().meta({ description: "Of the whole file" }),
    receivedBytes: z.int().meta({ description: "On the disk already: the rest is sent from here" }),
    expiresAt: Instant.meta({ description: "When it goes, unless an application names it before" }),
  })
  .meta({
    id: "Upload",
    description:
      "A file on its way by tus 1.0.0 (https://tus.io/protocols/resumable-upload): sent in one piece or many, from where it was cut.",
  });
export type Upload = z.output<typeof Upload>;

export const UploadedFiles = z.strictObject({ cv: UploadId, document: UploadId.optional() }).meta({
  id: "UploadedFiles",
  description:
    "With a JSON body, in place of the files themselves: what was sent whole to `POST /v1/uploads` before, with the same key and from the same page. Each upload is named once.",
});
export type UploadedFiles = z.input<typeof UploadedFiles>;
