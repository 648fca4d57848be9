import * as z from "zod";
import { Instant, line } from "./common.js";

export const CLIENT_SESSION_SCOPES = [
  "applications:read",
  "applications:move",
  "applications:note",
  "placements:read",
] as const;
export const ClientSessionScope = z.enum(CLIENT_SESSION_SCOPES).meta({
  id: "ClientSessionScope",
  description:
    "`applications:read`: list, retrieve and export applications, download their files. `applications:move`: move them and propose interviews, with `applications:read`. `applications:note`: add notes and, with `applications:read`, write to candidates. `placements:read`: list and retrieve placements.",
});
export type ClientSessionScope = z.output<typeof ClientSessionScope>;

/** Seconds that a session lives. */
export const CLIENT_SESSION_SECONDS = { least: 60, default: 900, most: 3_600 } as const;

/** As a browser writes an origin: in small letters, and without the port that goes without saying. */
const OVER_TLS = /^https:\/\/(?:[a-z0-9-]+(?:\.[a-z0-9-]+)*|\[[\da-f:]+\])(?!:443$)(?::[1-9]\d{0,4})?$/;
const LOCAL = /^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?!:80$)(?::[1-9]\d{0,4})?$/;

/** An origin that nobody on the way can speak for: over TLS, or on the developer's own machine. */
const SafeOrigin = z
  .url({ protocol: /^https?$/, abort: true })
  .max(300)
  .refine((text) => OVER_TLS.test(text) || LOCAL.test(text), {
    message: "Scheme and host only, over TLS: https://www.school.example",
  })
  .meta({ example: "https://www.school.example" });

export const NewClientSession = z
  .strictObject({
    scopes: z
      .array(ClientSessionScope)
      .min(1)
      .max(CLIENT_SESSION_SCOPES.length)
      .refine((scopes) => new Set(scopes).size === scopes.length, { message: "Each scope once" })
      .meta({ uniqueItems: true }),
    subject: line(1, 100).optional().meta({
      description: "Who of your people it is for: shown beside what they do",
      example: "Camille Durand",
    }),
    origin: SafeOrigin.meta({ description: "The origin of the page that is to use it, and no other" }),
    expiresInSeconds: z
      .int()
      .min(CLIENT_SESSION_SECONDS.least)
      .max(CLIENT_SESSION_SECONDS.most)
      .optional()
      .meta({ description: `How long it lives; ${CLIENT_SESSION_SECONDS.default} unless said` }),
  })
  .meta({ id: "NewClientSession" });
export type NewClientSession = z.input<typeof NewClientSession>;

export const ClientSession = z
  .strictObject({
    token: z
      .string()
      .regex(/^cs_(live|test)_[\w-]{43}$/)
      .meta({ description: "Told once, and kept hashed: for `Authorization: Bearer`" }),
    expiresAt: Instant,
    scopes: z.array(ClientSessionScope),
  })
  .meta({
    id: "ClientSession",
    description:
      "What one of your people may do, for an hour at most, from a page of yours that they are logged into: your page gets it from your server, and hands it to the elements.",
  });
export type ClientSession = z.output<typeof ClientSession>;
