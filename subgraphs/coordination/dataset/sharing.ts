/**
 * Sharing requests and the grants they led to: what the departments agreed on so that the hub's everyday questions may be
 * asked, and a request or grant in every other state. Each course is carried out by the machines' tables. All is SYNTHETIC.
 */
import type { NewRow } from '@hub/kit/dataset/insert.ts';
import { decide } from '@hub/kit/workflow/machine.ts';
import { instantOf } from '@hub/kit/working-calendar.ts';
import type { Grant } from '../entities/grant.ts';
import { grantMachine } from '../entities/grant-machine.ts';
import { sharingDueAfter } from '../entities/sharing-clock.ts';
import type { SharingRequest } from '../entities/sharing-request.ts';
import { sharingRequestMachine } from '../entities/sharing-request-machine.ts';
import type { GrantAction, GrantState, SharingAction, SharingState } from '../schema.generated.ts';
import { type Course, courses } from './sharing-courses.ts';
import type { Step } from './workflow-steps.ts';

type Rows<E extends typeof SharingRequest | typeof Grant> = NewRow<E>[];

const numbered = (prefix: string, number: number): string => `${prefix}-${String(number).padStart(5, '0')}`;

/** @throws {Error} when a course takes a step its machine does not have. */
function allowed<S extends string>(
  decision: { readonly allowed: true; readonly to: S } | { readonly allowed: false },
): S {
  if (!decision.allowed) throw new Error('dataset: a sharing course leaves its machine');
  return decision.to;
}

class Ledger {
  readonly requests: Rows<typeof SharingRequest> = [];
  readonly grants: Rows<typeof Grant> = [];
  readonly steps: Step[] = [];

  add(course: Course): void {
    const id = numbered('SHR', this.requests.length + 1);
    const { client, owner: ownerCode, sharingClass, steps, grantSteps = [], ...asked } = course;
    let state: SharingState | null = null;
    let dueAt: string | null = null;
    let grantId: string | null = null;
    let submittedAt = '';
    for (const [index, [action, day, noteZh = null]] of steps.entries()) {
      const at = instantOf(day, '10:00:00');
      const role = sharingRequestMachine.actions[action].by[0];
      const from: SharingState | null = state;
      state = allowed(decide(sharingRequestMachine, from, action as SharingAction, role));
      dueAt = sharingDueAfter(action, { class: sharingClass, dueAt }, at);
      if (action === 'REQUEST') submittedAt = at;
      if (action === 'SUPPLY') grantId = this.#grant(course, id, day, grantSteps);
      const organisation = role === 'OWNER' ? ownerCode : client;
      this.steps.push({
        type: 'SharingRequest',
        key: id,
        version: index + 1,
        action,
        from,
        to: state,
        role,
        organisation,
        noteZh,
        at,
      });
    }
    this.requests.push({
      id,
      client,
      ownerCode,
      ...asked,
      class: sharingClass,
      state: state ?? 'SUBMITTED',
      version: steps.length,
      submittedAt,
      dueAt,
      grantId,
      quality: 'SYNTHETIC',
    });
  }

  #grant(course: Course, requestId: string, day: string, later: NonNullable<Course['grantSteps']>): string {
    const id = numbered('GRT', this.grants.length + 1);
    const { client, owner: ownerCode, sharingClass: _, steps: __, grantSteps: ___, ...asked } = course;
    let state: GrantState | null = null;
    const all = [['ISSUE', day] as const, ...later];
    for (const [index, [action, on, noteZh = null]] of all.entries()) {
      const from: GrantState | null = state;
      state = allowed(decide(grantMachine, from, action as GrantAction, 'OWNER'));
      const at = instantOf(on, index === 0 ? '10:00:00' : '15:00:00');
      this.steps.push({
        type: 'Grant',
        key: id,
        version: index + 1,
        action,
        from,
        to: state,
        role: 'OWNER',
        organisation: ownerCode,
        noteZh,
        at,
      });
    }
    this.grants.push({
      id,
      requestId,
      client,
      ownerCode,
      ...asked,
      from: day,
      state: state === 'SUSPENDED' || state === 'REVOKED' ? state : 'ACTIVE',
      version: all.length,
      quality: 'SYNTHETIC',
    });
    return id;
  }
}

export interface SharingRows {
  readonly requests: Rows<typeof SharingRequest>;
  readonly grants: Rows<typeof Grant>;
  readonly steps: readonly Step[];
}

/** @throws {Error} when a course leaves its machine. */
export function sharingRows(): SharingRows {
  const ledger = new Ledger();
  for (const course of courses) ledger.add({ ...course, scenarioZh: `合成·${course.scenarioZh}` });
  return ledger;
}
