/** What is shaped like a resident's number (GB 11643) is written down nowhere: in no log, error or URL, and as no request's id. */
import { randomUUID } from 'node:crypto';

const shape = /(?<!\d)\d{17}[\dXx](?!\d)/g;

/** `text` with each such number blotted out. */
export const withoutResidentIds = (text: string): string => text.replaceAll(shape, '*'.repeat(18));

export const holdsResidentId = (text: string): boolean => withoutResidentIds(text) !== text;

const requestIdShape = /^[\w-]{8,64}$/;

/** The id a caller gave its request, where it may be written down; else one of our own. */
export const requestIdOf = (given: unknown): string =>
  typeof given === 'string' && requestIdShape.test(given) && !holdsResidentId(given) ? given : randomUUID();
