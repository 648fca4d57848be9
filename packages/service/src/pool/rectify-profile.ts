import type { ProfileChangeStore } from "./profile-changes.store.js";
import type { ProfileStore } from "./profiles.store.js";

export interface RectifyProfileDeps {
  profiles: Pick<ProfileStore, "findByEmail">;
  profileChanges: Pick<ProfileChangeStore, "rectify">;
  now(): Date;
}

/** What is wrong of a profile, put right; null forgets it, and what is left out stays. */
export interface ProfileChange {
  firstName?: string | undefined;
  lastName?: string | undefined;
  phone?: string | null | undefined;
  message?: string | null | undefined;
  school?: string | null | undefined;
  course?: string | null | undefined;
}

/** Puts a person's profile right (GDPR, article 16), if they have one; the address says who they are, and stays. */
export async function rectifyProfile(
  { profiles, profileChanges, now }: RectifyProfileDeps,
  emailFolded: string,
  change: ProfileChange,
): Promise<void> {
  const profile = await profiles.findByEmail(emailFolded);
  if (!profile) return;
  const { id, reference, person, message, wishes, source } = profile;
  const { school: _, course: __, ...otherWishes } = wishes;
  const school = changed(wishes.school ?? null, change.school);
  const course = changed(wishes.course ?? null, change.course);
  await profileChanges.rectify(
    {
      id,
      reference,
      firstName: change.firstName ?? person.firstName,
      lastName: change.lastName ?? person.lastName,
      phone: changed(person.phone, change.phone),
      message: changed(message, change.message),
      wishes: { ...otherWishes, ...(school && { school }), ...(course && { course }) },
      sourcePartnerId: source.partnerId,
    },
    now().toISOString(),
  );
}

const changed = (was: string | null, is: string | null | undefined): string | null =>
  is === undefined ? was : is;
