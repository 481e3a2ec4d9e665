/** Every procedure of the department, in the order services are bought. */
import { anchorMachine } from './anchor-machine.ts';
import { bidMachine } from './bid-machine.ts';
import { capacityMachine } from './capacity-machine.ts';
import { caseMachine } from './case-machine.ts';
import { contractMachine } from './contract-machine.ts';
import { creditMachine } from './credit-machine.ts';
import { employmentMachine } from './employment-machine.ts';
import { evaluationMachine } from './evaluation-machine.ts';
import { exitMachine } from './exit-machine.ts';
import { findingMachine } from './finding-machine.ts';
import { gradeMachine } from './grade-machine.ts';
import { incentiveMachine } from './incentive-machine.ts';
import { licenceMachine } from './licence-machine.ts';
import { projectMachine } from './project-machine.ts';
import { proposalMachine } from './proposal-machine.ts';
import { surveyMachine } from './survey-machine.ts';
import { tenderMachine } from './tender-machine.ts';
import { tieMachine } from './tie-machine.ts';
import { trainingMachine } from './training-machine.ts';

export const machines = [
  surveyMachine,
  proposalMachine,
  projectMachine,
  tenderMachine,
  bidMachine,
  contractMachine,
  evaluationMachine,
  tieMachine,
  anchorMachine,
  findingMachine,
  creditMachine,
  gradeMachine,
  exitMachine,
  capacityMachine,
  caseMachine,
  licenceMachine,
  employmentMachine,
  trainingMachine,
  incentiveMachine,
] as const;
