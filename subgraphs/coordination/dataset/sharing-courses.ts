/** Who asked whom to share what, and what became of it: days are Guangzhou's, every step by whom the machine names. */
import type {
  DepartmentCode,
  GrantAction,
  PurposeOfUse,
  SharingAction,
  SharingClass,
  SharingMethod,
} from '../schema.generated.ts';

type Step<A> = readonly [action: A, day: string, noteZh?: string];

export interface Course {
  readonly client: string;
  readonly owner: DepartmentCode;
  readonly fields: readonly string[];
  readonly purpose: PurposeOfUse;
  readonly legalBasisZh: string;
  readonly scenarioZh: string;
  readonly scopeZh: string;
  readonly method: SharingMethod;
  readonly until: string;
  readonly sharingClass: SharingClass;
  readonly steps: readonly Step<SharingAction>[];
  /** After it was issued. */
  readonly grantSteps?: readonly Step<GrantAction>[];
}

const register = [
  'Query.person',
  'Person.birthYear',
  'Person.sex',
  'Person.residenceTownship',
  'Person.householdRegister',
];
const cases = ['Person.socialWorkCases', 'Query.serviceCase', 'ServiceCentre.cases', 'SocialWorker.cases'];
/** The referrals a medical case came by and went on with: for whoever works the case, the hospital and its department. */
const ofMedicalCases = ['DischargePlan.referral', 'MedicalSocialWorkCase.broughtBy'];
const referrals = [
  'Person.referrals',
  'Query.referral',
  'Query.referrals',
  'Query.referralChanges',
  'Subscription.referralChanged',
  'ServiceCentre.referrals',
];

const volunteerRecords = [
  'Query.volunteer',
  'Query.volunteers',
  'Query.hoursRecord',
  'Query.hoursRecords',
  'Query.volunteerCertificate',
  'VolunteerTeam.members',
  'VolunteerActivity.hoursRecords',
];

/** The centre the development worker serves at. */
const centre = 'IFSC-032';
const referralBasis = '个人信息保护法第二十三条;双向转介制度';
const registerScope = '正在办理个案的居民,只限人口基本信息';
const referralScope = '正在办理个案的居民的转介';

type Given = Pick<Course, 'client' | 'owner' | 'fields' | 'purpose' | 'legalBasisZh' | 'scenarioZh' | 'scopeZh'>;

const common = { method: 'QUERY', until: '2016-12-31', sharingClass: 'CONDITIONAL' } as const;

/** Asked for, agreed to and supplied in the first half of 2015, and in force since. */
const inForce = (given: Given): Course => ({
  ...given,
  ...common,
  steps: [
    ['REQUEST', '2015-03-02'],
    ['AGREE', '2015-03-12'],
    ['SUPPLY', '2015-04-01'],
  ],
});

const everyday: readonly Course[] = [
  inForce({
    client: 'COORDINATION',
    owner: 'CIVIL_AFFAIRS',
    fields: [...register, ...cases],
    purpose: 'CASE_COORDINATION',
    legalBasisZh: '政务数据共享条例第二十条;统筹协调机构职责分工',
    scenarioZh: '一人多部门的个案统筹',
    scopeZh: '跨部门统筹个案所涉居民',
  }),
  inForce({
    client: 'COORDINATION',
    owner: 'JUSTICE',
    fields: ['Person.corrections'],
    purpose: 'CASE_COORDINATION',
    legalBasisZh: '政务数据共享条例第二十条;社区矫正法第五十四条',
    scenarioZh: '一人多部门的个案统筹',
    scopeZh: '跨部门统筹个案所涉成年居民,只限在矫信息',
  }),
  inForce({
    client: 'COORDINATION',
    owner: 'HEALTH',
    fields: ['Person.medicalSocialWork'],
    purpose: 'CASE_COORDINATION',
    legalBasisZh: '政务数据共享条例第二十条;个人信息保护法第二十九条',
    scenarioZh: '一人多部门的个案统筹',
    scopeZh: '跨部门统筹个案所涉居民,只限在办医务个案',
  }),
  inForce({
    client: 'COORDINATION',
    owner: 'CIVIL_AFFAIRS',
    fields: ['Query.person', 'Query.personByResidentId', 'Person.residentIdMasked', 'Person.nameMasked'],
    purpose: 'RESIDENT_REQUEST',
    legalBasisZh: '个人信息保护法第四十四、四十五条',
    scenarioZh: '居民查询窗口核对申请人',
    scopeZh: '到窗口申请的居民本人',
  }),
  inForce({
    client: 'CIVIL_AFFAIRS',
    owner: 'COORDINATION',
    fields: referrals,
    purpose: 'CASE_MANAGEMENT',
    legalBasisZh: referralBasis,
    scenarioZh: '督办家庭综合服务中心的转介',
    scopeZh: referralScope,
  }),
  ...(['JUSTICE', 'HEALTH', centre] as const).flatMap((client) => [
    inForce({
      client,
      owner: 'CIVIL_AFFAIRS',
      fields: client === centre ? [...register, ...cases] : register,
      purpose: 'CASE_MANAGEMENT',
      legalBasisZh: client === centre ? '政府购买服务合同;个人信息保护法第二十一条' : '政务数据共享条例第二十条',
      scenarioZh: '办理本单位个案时核对服务对象',
      scopeZh: registerScope,
    }),
    inForce({
      client,
      owner: 'COORDINATION',
      fields: client === 'HEALTH' ? [...referrals, ...ofMedicalCases] : referrals,
      purpose: 'CASE_MANAGEMENT',
      legalBasisZh: referralBasis,
      scenarioZh: '办理转出、转入的个案',
      scopeZh: referralScope,
    }),
  ]),
];

const other = (given: Given & Pick<Course, 'steps'> & Partial<Course>): Course => ({ ...common, ...given });

const others: readonly Course[] = [
  other({
    client: 'PUBLIC_SECURITY',
    owner: 'CIVIL_AFFAIRS',
    fields: ['Person.socialWorkCases'],
    purpose: 'CASE_MANAGEMENT',
    legalBasisZh: '禁毒法第三十四条',
    scenarioZh: '社区戒毒人员的帮教衔接',
    scopeZh: '社区戒毒人员',
    steps: [['REQUEST', '2015-10-19']],
  }),
  other({
    client: 'WOMENS_FEDERATION',
    owner: 'HEALTH',
    fields: ['Person.medicalSocialWork'],
    purpose: 'CASE_MANAGEMENT',
    legalBasisZh: '反家庭暴力工作机制',
    scenarioZh: '受暴妇女的庇护与医务衔接',
    scopeZh: '已求助的妇女',
    // Past its ten working days, the National Day holiday and the make-up day included, without an answer.
    steps: [['REQUEST', '2015-09-28']],
  }),
  other({
    client: 'DISABLED_PERSONS_FEDERATION',
    owner: 'CIVIL_AFFAIRS',
    fields: ['Person.birthYear', 'Person.residenceTownship'],
    purpose: 'CASE_MANAGEMENT',
    legalBasisZh: '残疾人保障法第九条',
    scenarioZh: '残疾人康复服务核对居住地',
    scopeZh: '持证残疾人',
    method: 'VERIFICATION',
    steps: [
      ['REQUEST', '2015-09-21'],
      ['RETURN', '2015-09-25', '请说明核验频次和保存期限'],
    ],
  }),
  other({
    client: 'EDUCATION',
    owner: 'CIVIL_AFFAIRS',
    fields: ['Person.householdRegister'],
    purpose: 'CASE_MANAGEMENT',
    legalBasisZh: '义务教育法第十二条',
    scenarioZh: '困境学生入学核对',
    scopeZh: '提出入学申请的学生监护人',
    method: 'VERIFICATION',
    steps: [
      ['REQUEST', '2015-09-24'],
      ['EXTEND', '2015-10-12', '经合成·局负责人批准:需会同公安部门核对'],
    ],
  }),
  other({
    client: 'HUMAN_RESOURCES',
    owner: 'JUSTICE',
    fields: ['Person.corrections'],
    purpose: 'SUPERVISION',
    legalBasisZh: '就业促进法第五十二条',
    scenarioZh: '就业援助对象认定',
    scopeZh: '申请就业援助的人员',
    steps: [
      ['REQUEST', '2015-08-10'],
      ['REFUSE', '2015-08-21', '社区矫正信息不得用于就业审查,可由本人自愿说明'],
    ],
  }),
  other({
    client: 'FINANCE',
    owner: 'CIVIL_AFFAIRS',
    fields: ['ServiceCentre.nameZh', 'ServiceCentre.township'],
    purpose: 'SUPERVISION',
    legalBasisZh: '政务数据共享条例第十七条',
    scenarioZh: '购买服务资金绩效核对',
    scopeZh: '全部家庭综合服务中心',
    sharingClass: 'UNCONDITIONAL',
    steps: [
      ['REQUEST', '2015-09-08'],
      ['AGREE', '2015-09-09'],
      ['SUPPLY', '2015-09-10'],
    ],
  }),
  other({
    client: 'YOUTH_LEAGUE',
    owner: 'VOLUNTEER_FEDERATION',
    fields: ['Person.volunteering'],
    purpose: 'CASE_MANAGEMENT',
    legalBasisZh: '志愿服务条例',
    scenarioZh: '青年志愿者表彰核对',
    scopeZh: '被提名的青年志愿者',
    steps: [
      ['REQUEST', '2015-07-06'],
      ['WITHDRAW', '2015-07-08', '改由本人出具证明'],
    ],
  }),
  other({
    client: 'HEALTH',
    owner: 'JUSTICE',
    fields: ['Person.corrections'],
    purpose: 'REFERRAL',
    legalBasisZh: '社区矫正法第三十五条',
    scenarioZh: '出院转介时衔接社区矫正帮扶',
    scopeZh: '经本人同意转介的患者',
    steps: [
      ['REQUEST', '2015-09-14'],
      ['AGREE', '2015-10-08'],
    ],
  }),
  other({
    client: 'VOLUNTEER_FEDERATION',
    owner: 'CIVIL_AFFAIRS',
    fields: ['Person.residenceTownship'],
    purpose: 'EMERGENCY',
    legalBasisZh: '突发事件应对法',
    scenarioZh: '台风期间上门探访独居长者',
    scopeZh: '登记为独居长者的居民',
    steps: [
      ['REQUEST', '2015-05-04'],
      ['AGREE', '2015-05-06'],
      ['SUPPLY', '2015-05-08'],
    ],
    grantSteps: [['SUSPEND', '2015-10-12', '应急响应结束,暂停读取']],
  }),
  other({
    client: 'DISABLED_PERSONS_FEDERATION',
    owner: 'HEALTH',
    fields: ['Person.medicalSocialWork'],
    purpose: 'REFERRAL',
    legalBasisZh: '残疾预防和残疾人康复条例',
    scenarioZh: '康复转介',
    scopeZh: '经本人同意转介的患者',
    steps: [
      ['REQUEST', '2015-01-12'],
      ['AGREE', '2015-01-20'],
      ['SUPPLY', '2015-02-02'],
    ],
    grantSteps: [
      ['SUSPEND', '2015-06-01', '发现超出约定范围查询'],
      ['RESUME', '2015-06-15', '已整改并报告'],
      ['REVOKE', '2015-09-01', '再次超出约定范围查询'],
    ],
  }),
  other({
    client: 'TRADE_UNION',
    owner: 'CIVIL_AFFAIRS',
    fields: ['Person.socialWorkCases'],
    purpose: 'CASE_MANAGEMENT',
    legalBasisZh: '工会法第三十条',
    scenarioZh: '困难职工帮扶',
    scopeZh: '已建档的困难职工',
    until: '2015-06-30',
    steps: [
      ['REQUEST', '2014-11-03'],
      ['AGREE', '2014-11-12'],
      ['SUPPLY', '2014-12-01'],
    ],
  }),
];

/** What the federation lets be read of volunteers who serve with others: pseudonymous, without name and number. */
const volunteers: readonly Course[] = (
  [
    ['COORDINATION', 'CASE_COORDINATION', '应急与统筹活动调派义工'],
    ['CIVIL_AFFAIRS', 'CASE_MANAGEMENT', '核对社区义工服务记录'],
    [centre, 'CASE_MANAGEMENT', '安排中心的义工服务'],
  ] as const
).map(([client, purpose, scenarioZh]) =>
  inForce({
    client,
    owner: 'VOLUNTEER_FEDERATION',
    fields: volunteerRecords,
    purpose,
    legalBasisZh: '志愿服务条例第十九条;个人信息保护法第二十三条',
    scenarioZh,
    scopeZh: '在册义工的服务记录,不含姓名和编号',
  }),
);

/** A hospital refers in its own name and under its own grants: its department's are not its. */
const hospital = { client: 'HOS-001', purpose: 'CASE_MANAGEMENT' } as const;
const ofTheHospital: readonly Course[] = [
  inForce({
    ...hospital,
    owner: 'CIVIL_AFFAIRS',
    fields: register,
    legalBasisZh: '政务数据共享条例第二十条',
    scenarioZh: '办理本单位个案时核对服务对象',
    scopeZh: registerScope,
  }),
  inForce({
    ...hospital,
    owner: 'COORDINATION',
    fields: [...referrals, ...ofMedicalCases],
    legalBasisZh: referralBasis,
    scenarioZh: '办理转出、转入的个案',
    scopeZh: referralScope,
  }),
];

/** The judicial office the development worker serves at. */
const judicialOffice = 'JO-440103001';

/** Whoever refers reads the referrals it is an end of. */
const otherEnds: readonly Course[] = ['VOLUNTEER_FEDERATION', judicialOffice].map((client) =>
  inForce({
    client,
    owner: 'COORDINATION',
    fields: referrals,
    purpose: 'CASE_MANAGEMENT',
    legalBasisZh: referralBasis,
    scenarioZh: '办理转出、转入的个案',
    scopeZh: referralScope,
  }),
);

export const courses: readonly Course[] = [...everyday, ...others, ...volunteers, ...ofTheHospital, ...otherEnds];
