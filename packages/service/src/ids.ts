import { ulid } from "ulid";

export type IdPrefix =
  | "off"
  | "app"
  | "dos"
  | "ord"
  | "inv"
  | "quo"
  | "par"
  | "key"
  | "mov"
  | "rfv"
  | "npi"
  | "eml"
  | "alr"
  | "ret"
  | "evt"
  | "plc"
  | "not"
  | "cnd"
  | "msg"
  | "rct"
  | "clr";

/** Makes an id: its noun's prefix and a ULID, so that ids sort by the time they were made. */
export type NewId = (prefix: IdPrefix) => string;

export const newId: NewId = (prefix) => `${prefix}_${ulid().toLowerCase()}`;
