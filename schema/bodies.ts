/** Which bodies are a department's own: what the department holds of a person is theirs too, as far as its row rights let them. */
import { type IdType, typesOfId } from './ids.ts';

/** A judicial office is the justice bureau's in its township; a public hospital is the health department's. */
const ownBodies: Readonly<Record<string, IdType>> = { JUSTICE: 'JusticeOffice', HEALTH: 'Hospital' };

/** Whether `organisation` is the department with this code, or a body of its own; agencies and centres are contracted, and are not. */
export function isPartOf(organisation: string | null, code: string): boolean {
  if (organisation === null) return false;
  const body = ownBodies[code];
  return organisation === code || (body !== undefined && typesOfId(organisation).includes(body));
}
