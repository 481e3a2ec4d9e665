/** What may be done about a social worker's licence. */
import { checkEntries, checkId } from '@hub/kit/check.ts';
import { addDays } from '@hub/kit/dataset/random.ts';
import { row } from '@hub/kit/row.ts';
import { act, begin } from '@hub/kit/workflow/act.ts';
import { type Context, tablesOf } from '../entities/index.ts';
import { hoursRequired, registrationEnd } from '../entities/licence-clock.ts';
import { licenceMachine } from '../entities/licence-machine.ts';
import { licenceStateOn, SocialWorker, type SocialWorkerRow } from '../entities/social-worker.ts';
import { licenceRoleOf } from '../policy.ts';
import type { ActOnLicenceInput, EnrolWorkerInput, MutationResolvers } from '../schema.generated.ts';
import { checkCommon, numbered } from './procedure.ts';
import { hoursOf } from './social-worker.ts';

const noLicence = {
  held: 'AUXILIARY',
  asked: null,
  licensedOn: null,
  registeredUntil: null,
  hours: { done: 0, required: 0 },
} as const;

function enrol(context: Context, input: EnrolWorkerInput): Promise<string> {
  const { today, actor } = context;
  const { birthDate } = input;
  checkEntries('specialties', input.specialties, 4);
  return begin(context, checkCommon(input), {
    machine: licenceMachine,
    entity: SocialWorker,
    action: 'ENROL',
    input: { ...input },
    role: licenceRoleOf(actor),
    facts: { ...noLicence, today, birthDate },
    keyOf: numbered('SW', 5),
    row: {
      qualification: 'AUXILIARY',
      licensedOn: null,
      registeredFrom: null,
      registeredUntil: null,
      revokedOn: null,
      specialties: [...new Set(input.specialties)],
      birthDate,
      enteredOn: null,
      employed: false,
      quality: 'SYNTHETIC',
    },
  });
}

/** The registration an action leads to. */
function registered(found: SocialWorkerRow, input: ActOnLicenceInput, today: string): Partial<SocialWorkerRow> {
  const from = (day: string) => ({ registeredFrom: day, registeredUntil: registrationEnd(day) });
  if (input.action === 'REVOKE') return { revokedOn: today };
  if (input.action === 'RENEW') {
    const { registeredUntil } = found;
    // Renewed in time, one follows the other without a gap.
    return from(registeredUntil && registeredUntil >= today ? addDays(registeredUntil, 1) : today);
  }
  return {
    qualification: input.qualification ?? found.qualification,
    licensedOn: found.licensedOn ?? input.licensedOn ?? null,
    ...from(today),
  };
}

const actOnLicence = (context: Context, input: ActOnLicenceInput): Promise<string> => {
  const { action, expectedVersion, noteZh, qualification = null, licensedOn = null } = input;
  const { today, actor } = context;
  return act(context, checkCommon(input), {
    machine: licenceMachine,
    entity: SocialWorker,
    key: checkId('SocialWorker', input.id),
    action,
    input: { ...input },
    expectedVersion,
    noteZh,
    role: () => licenceRoleOf(actor),
    state: (found) => licenceStateOn(found, today),
    facts: async ({ id, birthDate, qualification: held, registeredUntil = null }, work) => {
      const done = (await hoursOf([id], null, { sql: tablesOf(work) })).get(id) ?? 0;
      const hours = { done, required: hoursRequired[held] };
      return { today, birthDate, held, asked: qualification, licensedOn, registeredUntil, hours };
    },
    patch: (found) => registered(found, input, today),
  });
};

export const licenceMutations: MutationResolvers = {
  enrolSocialWorker: async (_, { input }, context, info) =>
    row(context, SocialWorker, await enrol(context, input), info),
  actOnLicence: async (_, { input }, context, info) =>
    row(context, SocialWorker, await actOnLicence(context, input), info),
};
