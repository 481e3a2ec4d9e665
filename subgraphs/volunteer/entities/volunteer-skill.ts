/** Every skill, in the order of the schema. */
import type { VolunteerSkill } from '../schema.generated.ts';

export const volunteerSkills = [
  'ELDER_CARE',
  'CHILD_CARE',
  'MEDICAL_FIRST_AID',
  'PSYCHOLOGICAL_SUPPORT',
  'LEGAL',
  'TEACHING',
  'TRANSLATION',
  'SIGN_LANGUAGE',
  'CANTONESE_DIALECTS',
  'IT',
  'LOGISTICS',
  'RESCUE',
  'HOME_REPAIR',
  'EVENTS',
  'DRIVING',
] as const satisfies readonly VolunteerSkill[];
