/** How a certificate of recorded service comes and goes: Volunteer Service Regulations (2017), art. 19; it is free of charge and holds what was confirmed. */
import type { Machine } from '@hub/kit/workflow/machine.ts';
import type { CertificateAction, CertificateRole, CertificateState } from '../schema.generated.ts';

export interface CertificateFacts {
  /** Confirmed records of the period. */
  readonly records: number;
}

export const certificateMachine = {
  name: 'VolunteerCertificate',
  zh: '志愿服务记录证明',
  en: 'Certificate of recorded service',
  states: {
    VALID: { zh: '有效', en: 'Valid' },
    REVOKED: { zh: '已撤销', en: 'Revoked', final: true },
  },
  roles: { FEDERATION: { zh: '义工联', en: 'the volunteer federation' } },
  initial: 'VALID',
  guards: {
    HAS_HOURS: {
      zh: '期间有已确认而未出证的时数',
      en: 'there must be confirmed hours in the period that are on no certificate',
      holds: ({ records }) => records > 0,
    },
  },
  actions: {
    ISSUE: {
      zh: '出具',
      en: 'Issue',
      from: [],
      to: 'VALID',
      by: ['FEDERATION'],
      needs: ['volunteer', 'from', 'to'],
      guards: ['HAS_HOURS'],
    },
    REVOKE: { zh: '撤销', en: 'Revoke', from: ['VALID'], to: 'REVOKED', by: ['FEDERATION'], needs: ['noteZh'] },
  },
} as const satisfies Machine<CertificateState, CertificateAction, CertificateRole, CertificateFacts>;
