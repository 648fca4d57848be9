import type { Rule } from "./context.js";
import { activityExists } from "./rules/activity.js";
import { apprenticeIsOldEnough, under16IsDerogated } from "./rules/age.js";
import { ageIsWithinLimit } from "./rules/age-limit.js";
import { agreementIsInForce } from "./rules/agreement.js";
import { amendmentTakesEffectInside, previousContractIsNamed } from "./rules/amendment.js";
import { attestationsAreGiven } from "./rules/attestations.js";
import { benefitsAreConsistent } from "./rules/benefits.js";
import { certificationIsActive } from "./rules/certification.js";
import { isNotOverAtFiling, lengthIsAllowed, signedBeforeStart } from "./rules/contract-dates.js";
import { deadlinesAreKept } from "./rules/deadlines.js";
import { establishmentsExist } from "./rules/establishments.js";
import { mentorsAreEligible } from "./rules/mentors.js";
import { minorIsRepresented } from "./rules/minor.js";
import { rightToWorkIsChecked } from "./rules/nationality.js";
import { nirAgreesWithBirth } from "./rules/nir.js";
import { payIsLegal } from "./rules/pay.js";
import { employerIsPrivate } from "./rules/public-employer.js";
import { uaiGoesWithSiret } from "./rules/training-centre.js";
import { examsFallInside, teachingLengthIsAllowed } from "./rules/training-ends.js";
import { teachingIsAQuarter } from "./rules/training-hours.js";
import { practiceStartsInTime, teachingStartsInTime } from "./rules/training-starts.js";
import { weekIsNotTooLong } from "./rules/working-time.js";

/** Every rule a contract is judged by, by its number: employer 0x, apprentice 1x, mentor 20, contract 3x, training 4x, terms 5x, attestations 60. */
export const RULES = {
  R01: establishmentsExist,
  R02: agreementIsInForce,
  R03: activityExists,
  R04: employerIsPrivate,
  R10: apprenticeIsOldEnough,
  R11: under16IsDerogated,
  R12: ageIsWithinLimit,
  R13: minorIsRepresented,
  R14: nirAgreesWithBirth,
  R15: rightToWorkIsChecked,
  R20: mentorsAreEligible,
  R30: signedBeforeStart,
  R31: lengthIsAllowed,
  R32: isNotOverAtFiling,
  R33: amendmentTakesEffectInside,
  R34: previousContractIsNamed,
  R40: practiceStartsInTime,
  R41: teachingStartsInTime,
  R42: examsFallInside,
  R43: teachingLengthIsAllowed,
  R44: teachingIsAQuarter,
  R50: weekIsNotTooLong,
  R51: payIsLegal,
  R52: benefitsAreConsistent,
  R53: certificationIsActive,
  R54: uaiGoesWithSiret,
  R55: deadlinesAreKept,
  R60: attestationsAreGiven,
} as const satisfies Record<string, Rule>;
export type RuleId = keyof typeof RULES;
