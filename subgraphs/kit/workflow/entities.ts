/**
 * The tables every department with workflows has beside its own: it lists them in its `entities/index.ts`, and its next
 * migration creates them.
 */
import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { InferKyselyDB } from '@mikro-orm/sql';

/** The history: one row for each step of each row, never changed. */
export const Transition = defineEntity({
  name: 'Transition',
  tableName: 'transition',
  properties: {
    /** `SHR-0001/0002`: the row and the version the step led to. */
    id: p.string().primary(),
    type: p.string(),
    key: p.string().index(),
    version: p.integer(),
    action: p.string(),
    from: p.string().nullable(),
    to: p.string(),
    role: p.string(),
    /** Who: the subject of the token, and whom they act for. */
    subject: p.string(),
    organisation: p.string().nullable(),
    noteZh: p.text().nullable(),
    at: p.string(),
    requestId: p.string(),
  },
});
export type TransitionRow = InferEntity<typeof Transition>;

/** What others are told: that something changed, never what. */
export const OutboxEvent = defineEntity({
  name: 'OutboxEvent',
  tableName: 'outbox_event',
  properties: {
    /** Without gaps and in the order of commits: who read up to n has missed nothing before it. */
    sequence: p.integer().primary().autoincrement(false),
    type: p.string().index(),
    key: p.string().index(),
    version: p.integer(),
    at: p.string(),
  },
});
export type OutboxEventRow = InferEntity<typeof OutboxEvent>;

/** Requests already carried out, by the key their sender gave them. */
export const IdempotencyKey = defineEntity({
  name: 'IdempotencyKey',
  tableName: 'idempotency_key',
  properties: {
    /** A keyed digest of sender and key: one sender's keys say nothing to another. */
    id: p.string().primary(),
    /** A keyed digest of what was asked. */
    request: p.string(),
    resultKey: p.string(),
    at: p.string(),
  },
});
export type IdempotencyKeyRow = InferEntity<typeof IdempotencyKey>;

/** Numbers given out so far: of keys, and of outbox events. */
export const Counter = defineEntity({
  name: 'Counter',
  tableName: 'counter',
  properties: { name: p.string().primary(), last: p.integer() },
});
export type CounterRow = InferEntity<typeof Counter>;

/** How far each subscriber has taken the outbox; a department that delivers lists it beside `workflowEntities`. */
export const DeliveryCursor = defineEntity({
  name: 'DeliveryCursor',
  tableName: 'delivery_cursor',
  properties: {
    /** The organisation it delivers to. */
    subscriber: p.string().primary(),
    /** The last event taken. */
    sequence: p.integer(),
    at: p.string(),
  },
});
export type DeliveryCursorRow = InferEntity<typeof DeliveryCursor>;

export const workflowEntities = [Transition, OutboxEvent, IdempotencyKey, Counter] as const;

export type WorkflowTables = InferKyselyDB<
  (typeof workflowEntities)[number] | typeof DeliveryCursor,
  { tableNamingStrategy: 'entity'; columnNamingStrategy: 'property' }
>;
