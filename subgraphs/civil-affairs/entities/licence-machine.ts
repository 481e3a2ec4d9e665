/**
 * A social worker's licence: registered for three years, renewed on continuing education, lapsed by time alone, or revoked.
 * The certificate outlives its registration: who let it lapse still holds one.
 */
import type { Machine } from '@hub/kit/workflow/machine.ts';
import type { LicenceAction, LicenceState, Qualification } from '../schema.generated.ts';
import { monthsToRenew, renewableFrom } from './licence-clock.ts';

export type LicenceRole = 'BUREAU' | 'AGENCY' | 'CLOCK';

export interface LicenceFacts {
  readonly today: string;
  readonly birthDate: string;
  readonly held: Qualification;
  readonly asked: Qualification | null;
  /** The day of the certificate that is registered. */
  readonly licensedOn: string | null;
  readonly registeredUntil: string | null;
  readonly hours: { readonly done: number; readonly required: number };
}

const levels: readonly Qualification[] = [
  'AUXILIARY',
  'ASSISTANT_SOCIAL_WORKER',
  'SOCIAL_WORKER',
  'SENIOR_SOCIAL_WORKER',
];

/** Labour Law art. 15. */
const youngest = 16;

const isOldEnough = ({ birthDate, today }: LicenceFacts): boolean =>
  `${Number(birthDate.slice(0, 4)) + youngest}${birthDate.slice(4)}` <= today;

export const licenceMachine = {
  name: 'SocialWorker',
  zh: '社会工作者登记',
  en: 'Licence of a social worker',
  states: {
    UNLICENSED: { zh: '未持证', en: 'Without a licence' },
    REGISTERED: { zh: '登记有效', en: 'Registered' },
    LAPSED: { zh: '登记已过期', en: 'Lapsed' },
    REVOKED: { zh: '已取消', en: 'Revoked', final: true },
  },
  roles: {
    BUREAU: { zh: '民政部门', en: 'the bureau of civil affairs' },
    AGENCY: { zh: '用人机构', en: 'an agency' },
    CLOCK: { zh: '时钟', en: 'time' },
  },
  initial: 'UNLICENSED',
  guards: {
    OLD_ENOUGH: { zh: '年满16周岁', en: 'the worker must be 16 or older', holds: isOldEnough },
    HIGHER: {
      zh: '高于现有职业水平',
      en: 'it must be above the level held',
      holds: ({ held, asked }) => asked !== null && levels.indexOf(asked) > levels.indexOf(held),
    },
    CERTIFIED: {
      zh: '证书取得日期不晚于今日',
      en: 'the certificate must be of today or earlier',
      holds: ({ licensedOn, today }) => licensedOn !== null && licensedOn <= today,
    },
    DUE: {
      zh: `登记届满前${monthsToRenew}个月内办理`,
      en: `a registration is renewed in its last ${monthsToRenew} months`,
      holds: ({ registeredUntil, today }) => registeredUntil !== null && today >= renewableFrom(registeredUntil),
    },
    EDUCATED: {
      zh: '本登记期继续教育学时已满',
      en: 'the hours of continuing education of this registration must be complete',
      holds: ({ hours }) => hours.done >= hours.required,
      told: ({ hours: { done, required } }) => ({
        zh: `本登记期继续教育满${required}学时,现有${done}学时`,
        en: `${required} hours of continuing education in this registration, and there are ${done}`,
      }),
    },
  },
  actions: {
    ENROL: {
      zh: '登录',
      en: 'Enrol',
      from: [],
      to: 'UNLICENSED',
      by: ['BUREAU', 'AGENCY'],
      needs: ['birthDate'],
      guards: ['OLD_ENOUGH'],
    },
    REGISTER: {
      zh: '登记',
      en: 'Register',
      from: ['UNLICENSED', 'REGISTERED', 'LAPSED'],
      to: 'REGISTERED',
      by: ['BUREAU'],
      needs: ['qualification', 'licensedOn'],
      guards: ['HIGHER', 'CERTIFIED'],
      deadline: { zh: '登记有效期:3年', en: 'a registration lasts 3 years' },
    },
    RENEW: {
      zh: '再登记',
      en: 'Renew',
      from: ['REGISTERED', 'LAPSED'],
      to: 'REGISTERED',
      by: ['BUREAU'],
      guards: ['DUE', 'EDUCATED'],
      deadline: { zh: '续3年', en: 'for 3 more years' },
    },
    LAPSE: {
      zh: '过期',
      en: 'Lapse',
      from: ['REGISTERED'],
      to: 'LAPSED',
      by: ['CLOCK'],
      deadline: { zh: '登记有效期届满次日', en: 'the day after its last' },
      computed: true,
    },
    REVOKE: {
      zh: '取消',
      en: 'Revoke',
      from: ['REGISTERED', 'LAPSED'],
      to: 'REVOKED',
      by: ['BUREAU'],
      needs: ['noteZh'],
    },
  },
} as const satisfies Machine<LicenceState, LicenceAction, LicenceRole, LicenceFacts>;
