/** A step of a procedure is a row of the kit's history. */
import type { TransitionRow } from '@hub/kit/workflow/entities.ts';

export type ProcedureStepRow = TransitionRow;
