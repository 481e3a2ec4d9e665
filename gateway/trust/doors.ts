/** Signs what the gateway asks of each department, with that department's key, in the principal's name and under its grants. */
import type { KeyObject } from 'node:crypto';
import { departments } from '@hub/schema/departments.ts';
import { type Actor, type GrantClaim, signerFor } from '@hub/schema/door.ts';
import type { Sign } from '../engine/department.ts';
import type { Principal } from './principal.ts';

const actors = new WeakMap<Principal, WeakMap<readonly GrantClaim[], Actor>>();

/** One object for each principal and list of grants, so that its text is made once. */
function actorOf(principal: Principal, grants: readonly GrantClaim[]): Actor {
  const own = actors.get(principal) ?? new WeakMap<readonly GrantClaim[], Actor>();
  actors.set(principal, own);
  const known = own.get(grants);
  if (known) return known;
  const actor: Actor = { ...principal, grants };
  own.set(grants, actor);
  return actor;
}

/** @param audienceOf whom requests to a department are for: itself, or one instance of it. */
export const signsFor = (
  keys: ReadonlyMap<string, KeyObject>,
  deadlineMs: number,
  audienceOf: (department: string) => string,
): ReadonlyMap<string, Sign> =>
  new Map(
    [...keys].map(([department, key]) => {
      const sign = signerFor(audienceOf(department), key);
      const code = departments.find(({ name }) => name === department)?.code ?? department;
      return [
        department,
        ({ principal, grants, requestId }, body) => {
          const claims = grants?.claims(code, principal) ?? [];
          const actor = claims.length === 0 ? principal : actorOf(principal, claims);
          return sign({ actor, requestId, body, deadlineMs });
        },
      ];
    }),
  );
