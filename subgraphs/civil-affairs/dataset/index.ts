/** Writes civil affairs' rows of the synthetic city. */
import type { City } from '@hub/kit/dataset/city.ts';
import type { Insert } from '@hub/kit/dataset/insert.ts';
import { Counter } from '@hub/kit/workflow/entities.ts';
import { AgencyExit } from '../entities/agency-exit.ts';
import { Appraisal } from '../entities/appraisal.ts';
import { CreditRecord } from '../entities/credit-record.ts';
import { District } from '../entities/district.ts';
import { EmploymentSpell } from '../entities/employment-spell.ts';
import { FundedPost } from '../entities/funded-post.ts';
import { GradeAward } from '../entities/grade-award.ts';
import { HandoverItem } from '../entities/handover-item.ts';
import { IncentiveGrant } from '../entities/incentive-grant.ts';
import { Organisation } from '../entities/organisation.ts';
import { Person } from '../entities/person.ts';
import { SocialWorker } from '../entities/social-worker.ts';
import { SupervisionFinding } from '../entities/supervision-finding.ts';
import { Township } from '../entities/township.ts';
import { TrainingRecord } from '../entities/training-record.ts';
import { numberedUpTo } from './counters.ts';
import { districtRows, townshipRows } from './divisions.ts';
import { exitRows, handoverRows } from './exits.ts';
import { organisationRows } from './organisations.ts';
import { personRows } from './people.ts';
import { purchasing } from './purchasing.ts';
import { creditRows, findingRows, gradeRows } from './supervision.ts';
import { appraisalRows, incentiveRows, trainingRows } from './worker-support.ts';
import { postRows, spellRows, workerRows, workforce } from './workforce.ts';

async function divisions(insert: Insert): Promise<void> {
  const townships = townshipRows();
  await insert(Township, townships);
  await insert(District, districtRows(townships));
}

async function organisations(today: string, insert: Insert): Promise<void> {
  const grades = gradeRows(today);
  const credit = [...creditRows(today)];
  const findings = [...findingRows(today)];
  const exits = exitRows();
  await insert(Organisation, organisationRows());
  await insert(GradeAward, grades);
  await insert(CreditRecord, credit);
  await insert(SupervisionFinding, findings);
  await insert(AgencyExit, exits);
  await insert(HandoverItem, handoverRows());
  await insert(Counter, [
    numberedUpTo('GradeAward', grades),
    numberedUpTo('CreditRecord', credit),
    numberedUpTo('SupervisionFinding', findings),
    numberedUpTo('AgencyExit', exits),
  ]);
}

async function workers(insert: Insert): Promise<void> {
  const force = workforce();
  await insert(FundedPost, postRows(force));
  await insert(Appraisal, appraisalRows(force));
  await insert(Counter, [
    { name: 'SocialWorker', last: await insert(SocialWorker, workerRows(force)) },
    { name: 'EmploymentSpell', last: await insert(EmploymentSpell, spellRows(force)) },
    { name: 'TrainingRecord', last: await insert(TrainingRecord, trainingRows(force)) },
    { name: 'IncentiveGrant', last: await insert(IncentiveGrant, incentiveRows(force)) },
  ]);
}

export async function dataset(city: City, insert: Insert): Promise<void> {
  await divisions(insert);
  await insert(Person, personRows(city));
  await organisations(city.today, insert);
  await workers(insert);
  await purchasing(city, insert);
}
