import type { ApplicationFormPorts } from "./application-form.port.js";
import type { ApplicationFiles, FileKind } from "./application-form.state.js";
import type { UploadedIds } from "./new-submission.js";

/** In bytes, of all files together. */
export interface Progress {
  sentBytes: number;
  totalBytes: number;
}

interface Upload {
  file: File;
  /** None before the service has named it. */
  id: string | undefined;
  isWhole: boolean;
}

export interface UploadedFiles {
  /** Sends what the service does not have yet, one file after the other: what was cut goes on from there. */
  send(
    uploads: ApplicationFormPorts["uploads"],
    files: ApplicationFiles,
    signal: AbortSignal,
    onProgress: (progress: Progress) => void,
  ): Promise<UploadedIds>;
  /** The file that is on its way, or was when it was cut or refused. */
  current(): FileKind | undefined;
  /** All are sent anew: the service has let go of them. */
  forget(): void;
}

const KINDS = ["cv", "document", "answer"] as const;

/** The files as the service has them. The same file chosen for two purposes is sent twice, since an upload serves once. */
export function createUploadedFiles(): UploadedFiles {
  const known = new Map<FileKind, Upload>();
  let current: FileKind | undefined;

  function uploadOf(kind: FileKind, file: File): Upload {
    const found = known.get(kind);
    if (found?.file === file) return found;
    const made: Upload = { file, id: undefined, isWhole: false };
    known.set(kind, made);
    return made;
  }

  return {
    async send(uploads, files, signal, onProgress) {
      const wanted = KINDS.flatMap((kind) => {
        const file = files[kind];
        return file ? [{ kind, upload: uploadOf(kind, file) }] : [];
      });
      const totalBytes = wanted.reduce((sum, { upload }) => sum + upload.file.size, 0);
      let before = 0;
      const ids: Partial<Record<FileKind, string>> = {};
      for (const { kind, upload } of wanted) {
        const { file } = upload;
        if (!upload.isWhole) {
          current = kind;
          const { id } = await uploads.send(file, {
            signal,
            uploadId: upload.id,
            onUploadId(id) {
              upload.id = id;
            },
            onProgress: ({ sentBytes }) => onProgress({ sentBytes: before + sentBytes, totalBytes }),
          });
          upload.id = id;
          upload.isWhole = true;
        }
        if (upload.id) ids[kind] = upload.id;
        before += file.size;
        onProgress({ sentBytes: before, totalBytes });
      }
      current = undefined;
      return ids;
    },

    current: () => current,

    forget: () => known.clear(),
  };
}
