/**
 * The department's own look at grants, after the gateway's: personal data is for the department itself, and for whoever a grant
 * names that is valid now, for the purpose stated. Order 809 arts 20, 25, 27; Personal Information Protection Law arts 28, 34.
 */
import { isPartOf } from '@hub/schema/bodies.ts';
import type { DepartmentName } from '@hub/schema/departments.ts';
import { departmentNamed } from '@hub/schema/departments.ts';
import type { Actor, GrantClaim } from '@hub/schema/door.ts';
import { hubFields, type SharedField } from '@hub/schema/shared-fields.ts';
import type { Context } from './context.ts';

export type Asks = Pick<Context, 'actor' | 'now'>;

const isValid = ({ client, subject, purpose, expiresAt }: GrantClaim, { actor, now }: Asks): boolean =>
  client === actor.organisation &&
  (subject === null || subject === actor.subject) &&
  purpose === actor.purpose &&
  Date.parse(expiresAt) > Date.parse(now);

const granted = new WeakMap<object, ReadonlySet<string>>();

/** Coordinates open to the actor, worked out once a request. */
function openTo(asks: Asks): ReadonlySet<string> {
  const known = granted.get(asks);
  if (known) return known;
  const open = new Set((asks.actor.grants ?? []).filter((each) => isValid(each, asks)).flatMap(({ fields }) => fields));
  granted.set(asks, open);
  return open;
}

type Allows = (asks: Asks) => boolean;

export interface GrantRules {
  /** Of a field that is read under a grant; undefined for any other. */
  ofField(coordinate: string): Allows | undefined;
  /** Of a type whose rows are asked for by reference, and reached by granted fields only; undefined for any other. */
  ofReference(type: string): Allows | undefined;
  /** For what is shared with nobody: the department itself. */
  readonly ownerOnly: Allows;
}

/** Nothing is read under a grant: for a schema that is not the hub's. */
export const noGrantRules: GrantRules = {
  ofField: () => undefined,
  ofReference: () => undefined,
  ownerOnly: () => true,
};

export function grantRules(
  department: DepartmentName,
  fields: ReadonlyMap<string, SharedField> = hubFields(),
): GrantRules {
  const { code } = departmentNamed(department);
  const own = new Map([...fields].filter(([, { owner, personal }]) => personal && owner === code));
  const leading = new Map<string, string[]>();
  for (const [coordinate, { reaches }] of own)
    for (const type of reaches) leading.set(type, [...(leading.get(type) ?? []), coordinate]);
  const isOwn = ({ organisation }: Pick<Actor, 'organisation'>) => isPartOf(organisation, code);
  return {
    ofField: (coordinate) =>
      own.has(coordinate) ? (asks) => isOwn(asks.actor) || openTo(asks).has(coordinate) : undefined,
    ofReference: (type) => {
      const ways = leading.get(type);
      return ways && ((asks) => isOwn(asks.actor) || ways.some((coordinate) => openTo(asks).has(coordinate)));
    },
    ownerOnly: ({ actor }) => isOwn(actor),
  };
}
