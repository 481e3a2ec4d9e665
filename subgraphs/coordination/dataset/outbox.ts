/** The outbox as it would stand had every step been told as it was taken: in the order of time, without gaps. */
import type { NewRow } from '@hub/kit/dataset/insert.ts';
import type { OutboxEvent, Transition } from '@hub/kit/workflow/entities.ts';

export const outboxRows = (steps: readonly NewRow<typeof Transition>[]): NewRow<typeof OutboxEvent>[] =>
  steps
    .toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0))
    .map(({ type, key, version, at }, index) => ({ sequence: index + 1, type, key, version, at }));
