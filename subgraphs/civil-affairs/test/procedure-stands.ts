/** For each procedure a row it is tried on, and who stands in which role towards it. */
import type { Machine } from '@hub/kit/workflow/machine.ts';
import type { EntitySchema } from '@mikro-orm/core';
import { AgencyExit } from '../entities/agency-exit.ts';
import { AnchorCase } from '../entities/anchor-case.ts';
import { anchorMachine } from '../entities/anchor-machine.ts';
import { caseMachine } from '../entities/case-machine.ts';
import { Contract } from '../entities/contract.ts';
import { contractMachine } from '../entities/contract-machine.ts';
import { creditMachine } from '../entities/credit-machine.ts';
import { CreditRecord } from '../entities/credit-record.ts';
import { DemandSurvey } from '../entities/demand-survey.ts';
import { employmentMachine } from '../entities/employment-machine.ts';
import { EmploymentSpell } from '../entities/employment-spell.ts';
import { Evaluation } from '../entities/evaluation.ts';
import { evaluationMachine } from '../entities/evaluation-machine.ts';
import { exitMachine } from '../entities/exit-machine.ts';
import { findingMachine } from '../entities/finding-machine.ts';
import { GradeAward } from '../entities/grade-award.ts';
import { gradeMachine } from '../entities/grade-machine.ts';
import { IncentiveGrant } from '../entities/incentive-grant.ts';
import { incentiveMachine } from '../entities/incentive-machine.ts';
import { licenceMachine } from '../entities/licence-machine.ts';
import { projectMachine } from '../entities/project-machine.ts';
import { ProjectProposal } from '../entities/project-proposal.ts';
import { proposalMachine } from '../entities/proposal-machine.ts';
import { ServiceCase } from '../entities/service-case.ts';
import { ServiceProject } from '../entities/service-project.ts';
import { SocialWorker } from '../entities/social-worker.ts';
import { SupervisionFinding } from '../entities/supervision-finding.ts';
import { surveyMachine } from '../entities/survey-machine.ts';
import { Tender } from '../entities/tender.ts';
import { tenderMachine } from '../entities/tender-machine.ts';
import { trainingMachine } from '../entities/training-machine.ts';
import { TrainingRecord } from '../entities/training-record.ts';
import type { Fields } from './acting.ts';

export interface Stand {
  readonly machine: Machine;
  readonly entity: EntitySchema;
  readonly key: string;
  readonly call: string;
  readonly type: string;
  /** Everything any action may need. */
  readonly input: Fields;
  /** Columns the row is set to beside its state. */
  readonly row?: Fields;
  /** By role; NOBODY has none. */
  readonly organisations: Readonly<Record<string, string>>;
  /** Actions that follow from another procedure. */
  readonly derived?: readonly string[];
  readonly keepsHistory?: false;
  /** Columns that make a state which time alone brings about. */
  readonly computed?: Readonly<Record<string, Fields>>;
}

const noteZh = '理由';

/** ORG-0037 bid in TEN-0001; SEAT-05 is of ORG-0003. */
export const stands: readonly Stand[] = [
  {
    machine: tenderMachine,
    entity: Tender,
    key: 'TEN-0001',
    call: 'actOnTender',
    type: 'ActOnTenderInput',
    input: {
      noteZh,
      closesOn: '2015-12-31',
      startsOn: '2015-11-01',
      endsOn: '2018-10-31',
      voidReason: 'NEED_CANCELLED',
    },
    organisations: { PURCHASER: 'CIVIL_AFFAIRS', BIDDER: 'ORG-0037', SUPERVISOR: 'FINANCE', NOBODY: 'JUSTICE' },
  },
  {
    machine: contractMachine,
    entity: Contract,
    key: 'CON-00001',
    call: 'actOnContract',
    type: 'ActOnContractInput',
    input: { noteZh },
    organisations: { PURCHASER: 'CIVIL_AFFAIRS', NOBODY: 'ORG-0001' },
    derived: ['DRAW_UP', 'SIGN'],
  },
  {
    machine: projectMachine,
    entity: ServiceProject,
    key: 'PRJ-0001',
    call: 'actOnProject',
    type: 'ActOnProjectInput',
    input: { noteZh },
    row: { purchaserId: 'ORG-0402' },
    organisations: { PURCHASER: 'ORG-0402', SECRETARIAT: 'CIVIL_AFFAIRS', NOBODY: 'ORG-0403' },
    derived: ['LIST', 'TENDER', 'TENDER_FAILED', 'CONTRACT', 'RENEW'],
  },
  {
    machine: proposalMachine,
    entity: ProjectProposal,
    key: 'PRO-0014',
    call: 'actOnProposal',
    type: 'ActOnProposalInput',
    input: { noteZh, survey: 'SUR-001', seat: 'SEAT-05', position: 'FOR' },
    row: { proposerId: 'ORG-0052' },
    organisations: { PROPOSER: 'ORG-0052', SECRETARIAT: 'CIVIL_AFFAIRS', MEMBER: 'ORG-0003', NOBODY: 'ORG-0090' },
  },
  {
    machine: surveyMachine,
    entity: DemandSurvey,
    key: 'SUR-012',
    call: 'actOnDemandSurvey',
    type: 'ActOnSurveyInput',
    input: { noteZh, respondents: 10 },
    row: { conductedById: 'ORG-0301' },
    organisations: { SURVEYOR: 'ORG-0301', SECRETARIAT: 'CIVIL_AFFAIRS', NOBODY: 'ORG-0302' },
    keepsHistory: false,
  },
  {
    machine: evaluationMachine,
    entity: Evaluation,
    key: 'EVA-00001',
    call: 'actOnEvaluation',
    type: 'ActOnEvaluationInput',
    input: { noteZh, evaluator: 'ORG-0311', staffHours: 8, inWriting: true, accepted: false, dueOn: '2015-12-31' },
    row: { evaluatorId: 'ORG-0311', supplierId: 'ORG-0001' },
    organisations: { COMMISSIONER: 'CIVIL_AFFAIRS', EVALUATOR: 'ORG-0311', AGENCY: 'ORG-0001', NOBODY: 'ORG-0312' },
  },
  {
    machine: anchorMachine,
    entity: AnchorCase,
    key: 'ANC-0001',
    call: 'actOnAnchorCase',
    type: 'ActOnAnchorCaseInput',
    input: { score: 70 },
    organisations: { BUREAU: 'CIVIL_AFFAIRS', EVALUATOR: 'ORG-0311', NOBODY: 'ORG-0001' },
    keepsHistory: false,
  },
  {
    machine: exitMachine,
    entity: AgencyExit,
    key: 'EXIT-006',
    call: 'actOnExit',
    type: 'ActOnExitInput',
    input: { noteZh, kind: 'CASES', receiver: 'ORG-0044', held: 0 },
    row: { organisationId: 'ORG-0120' },
    organisations: { SUPERVISOR: 'CIVIL_AFFAIRS', AGENCY: 'ORG-0120', OWNER: 'JUSTICE', NOBODY: 'ORG-0044' },
  },
  {
    machine: findingMachine,
    entity: SupervisionFinding,
    key: 'FND-00001',
    call: 'actOnFinding',
    type: 'ActOnFindingInput',
    input: { noteZh, dueOn: '2015-12-31' },
    row: { organisationId: 'ORG-0044' },
    organisations: {
      GOVERNMENT: 'CIVIL_AFFAIRS',
      INDUSTRY: 'ORG-0301',
      AGENCY: 'ORG-0044',
      NOBODY: 'ORG-0045',
    },
  },
  {
    machine: creditMachine,
    entity: CreditRecord,
    key: 'CRD-00001',
    call: 'actOnCreditRecord',
    type: 'ActOnCreditInput',
    input: { noteZh },
    row: { organisationId: 'ORG-0044', kind: 'ABNORMAL_LISTING', effectiveUntil: null },
    organisations: { BUREAU: 'CIVIL_AFFAIRS', AGENCY: 'ORG-0044', NOBODY: 'ORG-0402' },
    keepsHistory: false,
  },
  {
    machine: gradeMachine,
    entity: GradeAward,
    key: 'GRA-0001',
    call: 'actOnGrade',
    type: 'ActOnGradeInput',
    input: { noteZh, grade: 'A1' },
    row: { grade: 'A3', validUntil: '2018-12-31' },
    organisations: { BUREAU: 'CIVIL_AFFAIRS', NOBODY: 'ORG-0044' },
    keepsHistory: false,
    computed: { EXPIRED: { state: 'VALID', validUntil: '2015-10-25' } },
  },
  {
    machine: caseMachine,
    entity: ServiceCase,
    key: 'SC-000001',
    call: 'actOnServiceCase',
    type: 'ActOnServiceCaseInput',
    input: { noteZh, worker: 'SW-00032' },
    row: { centreId: 'IFSC-032' },
    organisations: { CENTRE: 'IFSC-032', NOBODY: 'CIVIL_AFFAIRS' },
    keepsHistory: false,
  },
  {
    machine: licenceMachine,
    entity: SocialWorker,
    key: 'SW-09000',
    call: 'actOnLicence',
    type: 'ActOnLicenceInput',
    input: { noteZh, qualification: 'SENIOR_SOCIAL_WORKER', licensedOn: '2015-09-01' },
    row: { qualification: 'SOCIAL_WORKER', registeredFrom: '2012-11-02', registeredUntil: '2015-11-01' },
    organisations: { BUREAU: 'CIVIL_AFFAIRS', AGENCY: 'ORG-0044', NOBODY: 'JUSTICE' },
    keepsHistory: false,
    computed: { LAPSED: { state: 'REGISTERED', registeredUntil: '2015-10-25' } },
  },
  {
    machine: employmentMachine,
    entity: EmploymentSpell,
    key: 'EMP-00001',
    call: 'actOnEmployment',
    type: 'ActOnEmploymentInput',
    input: { noteZh, endedOn: '2015-10-25', exitKind: 'LEFT_SECTOR' },
    row: { organisationId: 'ORG-0044' },
    organisations: { BUREAU: 'CIVIL_AFFAIRS', AGENCY: 'ORG-0044', NOBODY: 'ORG-0045' },
    keepsHistory: false,
  },
  {
    machine: trainingMachine,
    entity: TrainingRecord,
    key: 'TRN-00001',
    call: 'actOnTraining',
    type: 'ActOnTrainingInput',
    input: { noteZh },
    row: { providerId: 'ORG-0301' },
    organisations: { PROVIDER: 'ORG-0301', BUREAU: 'CIVIL_AFFAIRS', AGENCY: 'ORG-0044', NOBODY: 'ORG-0302' },
    keepsHistory: false,
  },
  {
    machine: incentiveMachine,
    entity: IncentiveGrant,
    key: 'IGR-00001',
    call: 'actOnIncentive',
    type: 'ActOnIncentiveInput',
    input: { noteZh },
    row: { grantedById: 'ORG-0044' },
    organisations: { BUREAU: 'CIVIL_AFFAIRS', AGENCY: 'ORG-0044', NOBODY: 'ORG-0045' },
    keepsHistory: false,
  },
];
