/** Every procedure of the department, in the order services are bought. */
import { bidMachine } from './bid-machine.ts';
import { contractMachine } from './contract-machine.ts';
import { projectMachine } from './project-machine.ts';
import { proposalMachine } from './proposal-machine.ts';
import { surveyMachine } from './survey-machine.ts';
import { tenderMachine } from './tender-machine.ts';

export const machines = [
  surveyMachine,
  proposalMachine,
  projectMachine,
  tenderMachine,
  bidMachine,
  contractMachine,
] as const;
