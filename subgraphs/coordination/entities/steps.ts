/** Steps of the office's workflows as published: each is a row of the history every department with workflows keeps. */
import type { TransitionRow } from '@hub/kit/workflow/entities.ts';

export type ResolutionStateChangeRow = TransitionRow;
export type NoticeStateChangeRow = TransitionRow;
export type ConsultationStateChangeRow = TransitionRow;
export type MeetingStateChangeRow = TransitionRow;
export type EmergencyStateChangeRow = TransitionRow;
export type DeploymentStateChangeRow = TransitionRow;
export type PolicyStateChangeRow = TransitionRow;
export type ResponsibilityStepRow = TransitionRow;
export type TeamRequestStepRow = TransitionRow;
export type HouseholdStepRow = TransitionRow;
