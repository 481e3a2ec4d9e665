/** The roles a development token can stand for, the scopes each has and the purpose it usually states. The office has no person-level scope of its own. */
import type { Purpose } from '@hub/schema/purposes.ts';

export interface Persona {
  readonly zh: string;
  readonly en: string;
  /** A department, or the key of the body it works for: departments decide rows by it. */
  readonly organisation: string | null;
  readonly scopes: readonly string[];
  /** What its tokens state unless told otherwise; null where it reads no personal data. */
  readonly purpose: Purpose | null;
}

export const personas = {
  coordinator: {
    zh: '统筹协调员(经各部门授权办理个案)',
    en: 'Coordinator, with the departments’ grant for case coordination',
    organisation: 'COORDINATION',
    scopes: [
      'person:lookup',
      'person:profile',
      'person:civil-case',
      'person:corrections',
      'person:health',
      'referral:person',
      'referral:act',
      'stats:justice',
    ],
    purpose: 'CASE_COORDINATION',
  },
  'civil-affairs': {
    zh: '民政干部',
    en: 'Civil affairs officer',
    organisation: 'CIVIL_AFFAIRS',
    scopes: [
      'person:lookup',
      'person:identity',
      'person:profile',
      'person:civil-case',
      'referral:person',
      'referral:act',
      'referral:supervise',
    ],
    purpose: 'CASE_MANAGEMENT',
  },
  justice: {
    zh: '司法所工作人员',
    en: 'Judicial office worker',
    organisation: 'JUSTICE',
    scopes: [
      'person:lookup',
      'person:profile',
      'person:corrections',
      'justice:case',
      'stats:justice',
      'referral:person',
      'referral:act',
    ],
    purpose: 'CASE_MANAGEMENT',
  },
  health: {
    zh: '医务社工',
    en: 'Medical social worker',
    organisation: 'HEALTH',
    scopes: ['person:lookup', 'person:profile', 'person:health', 'health:case', 'referral:person', 'referral:act'],
    purpose: 'CASE_MANAGEMENT',
  },
  'health-supervisor': {
    zh: '医务社工督导',
    en: 'Supervisor of medical social workers',
    organisation: 'HEALTH',
    scopes: ['referral:person', 'referral:act', 'referral:supervise'],
    purpose: 'CASE_MANAGEMENT',
  },
  volunteer: {
    zh: '义工联工作人员',
    en: 'Volunteer federation staff',
    organisation: 'VOLUNTEER_FEDERATION',
    scopes: ['person:volunteer'],
    purpose: 'CASE_MANAGEMENT',
  },
  'centre-worker': {
    zh: '家综社工',
    en: 'Centre social worker',
    organisation: 'IFSC-032',
    scopes: ['person:lookup', 'person:profile', 'person:civil-case', 'referral:person', 'referral:act'],
    purpose: 'CASE_MANAGEMENT',
  },
  partner: { zh: '合作机构系统', en: 'Partner agency’s system', organisation: null, scopes: [], purpose: null },
  'resident-desk': {
    zh: '居民查询窗口',
    en: 'Resident desk',
    organisation: 'COORDINATION',
    scopes: ['person:lookup', 'person:identity'],
    purpose: 'RESIDENT_REQUEST',
  },
  public: { zh: '公众', en: 'The public', organisation: null, scopes: [], purpose: null },
} as const satisfies Record<string, Persona>;

export type PersonaName = keyof typeof personas;

export const isPersona = (name: string): name is PersonaName => Object.hasOwn(personas, name);
