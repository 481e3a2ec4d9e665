/** How a team is attached to a centre (社工义工联动): one centre at a time, from a day until a day. */
import type { Machine } from '@hub/kit/workflow/machine.ts';
import type { AttachmentAction, AttachmentRole, AttachmentState } from '../schema.generated.ts';

export interface AttachmentFacts {
  /** Whether the team is attached to any centre today. */
  readonly isAttached: boolean;
}

export const attachmentMachine = {
  name: 'TeamAttachment',
  zh: '队伍挂靠中心',
  en: 'Attachment of a team to a centre',
  states: {
    ATTACHED: { zh: '挂靠中', en: 'Attached' },
    DETACHED: { zh: '已解除', en: 'Detached', final: true },
  },
  roles: {
    CENTRE: { zh: '该中心', en: 'the centre' },
    TEAM: { zh: '该队伍', en: 'the team' },
    FEDERATION: { zh: '义工联', en: 'the volunteer federation' },
  },
  initial: 'ATTACHED',
  guards: {
    FREE: {
      zh: '队伍未挂靠其他中心',
      en: 'the team must be attached to no centre',
      holds: ({ isAttached }) => !isAttached,
    },
  },
  actions: {
    ATTACH: {
      zh: '挂靠',
      en: 'Attach',
      from: [],
      to: 'ATTACHED',
      by: ['CENTRE', 'FEDERATION'],
      needs: ['team', 'centre'],
      guards: ['FREE'],
    },
    DETACH: {
      zh: '解除',
      en: 'Detach',
      from: ['ATTACHED'],
      to: 'DETACHED',
      by: ['CENTRE', 'TEAM', 'FEDERATION'],
      needs: ['noteZh'],
    },
  },
} as const satisfies Machine<AttachmentState, AttachmentAction, AttachmentRole, AttachmentFacts>;
