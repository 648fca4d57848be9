/** Who did something: one of a partner's people, `Camille Durand (Garonne Numérique)`, or the partner itself. */
export const byLine = (partner: string, subject: string | null): string =>
  subject === null ? partner : `${subject} (${partner})`;
