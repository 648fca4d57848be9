import { CV_TYPES } from "@alternance-kit/domain/candidate-file";

/** What a file picker offers of a type: the type, and the extension for systems that know no type. */
const pickable = (type: string, extension: string) => `.${extension},${type}`;

/** Of all types that are taken. */
export const ACCEPT = Object.entries(CV_TYPES)
  .map(([type, extension]) => pickable(type, extension))
  .join();

/** Of one alone. */
export const acceptOnly = (type: string): string =>
  Object.entries(CV_TYPES)
    .filter(([known]) => known === type)
    .map(([known, extension]) => pickable(known, extension))
    .join();
