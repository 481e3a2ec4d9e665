/**
 * Random actors, random kills: whatever happens in between, no step is lost or doubled, each history is whole, others are told
 * of each step at least once and in order, and clocks are right across the holidays. Each run follows from its seed alone;
 * TONGCHOU_MODEL_SEEDS names others, by spaces, and TONGCHOU_MODEL_STEPS how many attempts each makes.
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { random } from '@hub/kit/dataset/random.ts';
import { afterEach, describe, expect, test } from '@jest/globals';
import { type Acted, type Exchange, type OfficeProcess, openExchange } from '../support/exchange.ts';
import { type Attempt, actors, type Known, nextAttempt } from '../support/referral-model.ts';

const seeds = (process.env['TONGCHOU_MODEL_SEEDS'] ?? 'national-day').split(' ');
const steps = Number(process.env['TONGCHOU_MODEL_STEPS'] ?? 100);
/** How often the process is killed, about. */
const kills = 4;
const url = process.env['TONGCHOU_TEST_POSTGRESQL'];

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** An organisation's system: takes changes, or fails now and then. */
interface Receiver {
  readonly taken: { readonly key: string; readonly version: number; readonly sequence: number }[];
  readonly server: Server;
  readonly address: string;
}

async function receiver(fails: () => boolean): Promise<Receiver> {
  const taken: Receiver['taken'] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      const isBusy = fails();
      if (!isBusy) taken.push(...JSON.parse(body).changes);
      response.writeHead(isBusy ? 503 : 204).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { taken, server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/changes` };
}

/** Every holiday and make-up day of the weeks the run goes through, written down a second time. */
const free = new Set(['2015-10-01', '2015-10-02', '2015-10-05', '2015-10-06', '2015-10-07']);
const worked = new Set(['2015-10-10']);
const dayOf = (instant: string) => new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 10);
const isWorked = (day: string) =>
  worked.has(day) || (!free.has(day) && ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()));
/** Working days after the first instant's up to the second's. */
function workingDays(from: string, to: string): number {
  let count = 0;
  for (
    let at = Date.parse(`${dayOf(from)}T00:00:00Z`) + 86_400_000;
    at <= Date.parse(`${dayOf(to)}T00:00:00Z`);
    at += 86_400_000
  )
    if (isWorked(new Date(at).toISOString().slice(0, 10))) count += 1;
  return count;
}

let exchange: Exchange | undefined;
const receivers: Receiver[] = [];
afterEach(async () => {
  await exchange?.stop();
  for (const { server } of receivers.splice(0)) server.close();
});

describe.each(seeds)('seed %s', (seed) => {
  test('nothing is lost or doubled, everybody is told, and the clocks are right', async () => {
    const chance = random(`model:${seed}`);
    const trouble = random(`receivers:${seed}`);
    let isOver = false;
    for (const _organisation of actors) receivers.push(await receiver(() => !isOver && trouble.chance(0.3)));
    const open = await openExchange(url, {
      TONGCHOU_TURN_MS: '100',
      COORDINATION_SUBSCRIBERS: actors.map((actor, index) => `${actor}=${receivers[index]?.address}`).join(' '),
    });
    exchange = open;
    let now = Date.parse('2015-09-28T01:30:00Z');
    const instant = () => new Date(now).toISOString().replace('.000Z', 'Z');
    open.setClock(instant());
    const before = await open.subscribeFromHere(actors);
    let office: OfficeProcess = await open.start();

    const known: Known[] = [];
    let killed = 0;
    const done: { readonly key: string; readonly version: number }[] = [];

    /** What the actors learn from an answer. */
    const learn = ({ call, input }: Attempt, { done: row, error }: Acted) => {
      if (row) {
        done.push({ key: row.id, version: row.version });
        const referral = known.find(({ id }) => id === row.id);
        if (referral) Object.assign(referral, { version: row.version, state: row.state });
        else known.push({ ...row });
        return;
      }
      expect([call, error.extensions.code]).toEqual([
        call,
        expect.stringMatching(/^(STALE_VERSION|ACTION_(NOT_PERMITTED|NOT_POSSIBLE|GUARDED))|ROW_NOT_FOUND$/),
      ]);
      const referral = known.find(({ id }) => id === input.id);
      if (error.extensions.code === 'STALE_VERSION' && referral)
        Object.assign(referral, { version: error.extensions.version, state: error.extensions.state });
    };

    for (let number = 1; number <= steps; number += 1) {
      const attempt = nextAttempt(chance, known, number, seed);
      const { organisation, call, type, input } = attempt;
      const isKilled = chance.chance(kills / steps);
      const asked = office.act(organisation, call, type, input);
      // Killed while it works, some milliseconds after it was asked: whether it was carried out only its repeat can tell.
      const [answer] = await Promise.all([
        asked,
        isKilled ? pause(chance.between(0, 12)).then(office.kill) : undefined,
      ]);
      killed += Number(isKilled);
      if (isKilled) office = await open.start();
      const known_ = answer ?? (await office.act(organisation, call, type, input));
      if (known_) learn(attempt, known_);
      if (chance.chance(0.3)) {
        const repeated = await office.act(organisation, call, type, input);
        if (known_?.done) expect(repeated?.done?.id).toBe(known_.done.id);
      }
      if (chance.chance(0.35)) {
        now += chance.between(10, 20 * 60) * 60_000;
        open.setClock(instant());
      }
    }

    // Five weeks in which nobody acts: whatever awaits an answer expires.
    now += 35 * 86_400_000;
    open.setClock(instant());
    const awaiting = `select count(*) as waiting from referral where state in ('SENT', 'ACKNOWLEDGED')`;
    for (let tries = 0; Number((await open.rows(awaiting))[0].waiting) > 0; tries += 1) {
      expect(tries).toBeLessThan(100);
      await pause(100);
    }
    // Everything told: the receivers take all they are sent, and the cursors reach the last event.
    isOver = true;
    const cursors = async () =>
      (await open.rows('select sequence from delivery_cursor')).map(({ sequence }) => Number(sequence));
    for (let tries = 0; ; tries += 1) {
      const [{ last }] = await open.rows('select max(sequence) as last from outbox_event');
      const reached = await cursors();
      if (reached.length === actors.length && reached.every((each) => each === Number(last))) break;
      expect([reached, last, tries < 100]).toEqual([reached, last, true]);
      await pause(100);
    }
    await office.stop();

    const referrals = await open.rows(`select * from referral where number > '' order by id`);
    const transitions = await open.rows(`select * from transition where type = 'Referral' order by id`);
    const events = await open.rows('select * from outbox_event order by sequence');
    const historyOf = Map.groupBy(transitions, ({ key }) => key);

    for (const { id, version, state } of referrals) {
      const history = historyOf.get(id) ?? [];
      expect([id, history.map((step) => step.version)]).toEqual([
        id,
        Array.from({ length: version }, (_, index) => index + 1),
      ]);
      for (const [index, step] of history.entries())
        expect([id, step.from]).toEqual([id, history[index - 1]?.to ?? null]);
      expect([id, history.at(-1).to]).toEqual([id, state]);
    }
    // Each answer an actor got is one step, and no two answers are the same step.
    const answered = done.map(({ key, version }) => `${key}/${version}`);
    expect(new Set(answered).size).toBe(answered.length);
    const carriedOut = new Set(transitions.map(({ key, version }) => `${key}/${version}`));
    for (const step of answered) expect(carriedOut).toContain(step);
    // Nobody but the actors and time did anything: every other step is the clock's or a redirect's child.
    const own = transitions.filter(({ request_id: id }) => id !== 'dataset');
    const unasked = own.filter(
      ({ key, version, role, action }) =>
        role !== 'CLOCK' && action !== 'FORWARD' && !answered.includes(`${key}/${version}`),
    );
    expect(unasked).toEqual([]);

    expect(events.map(({ sequence }) => Number(sequence))).toEqual(events.map((_, index) => index + 1));
    const told = events.filter(({ type }) => type === 'Referral').map(({ key, version }) => `${key}/${version}`);
    expect(new Set(told).size).toBe(told.length);
    expect(new Set(told)).toEqual(carriedOut);

    for (const [index, organisation] of actors.entries()) {
      const { taken } = receivers[index] as Receiver;
      const past = events.filter(({ sequence }) => Number(sequence) <= before);
      const first = new Map<string, number>(past.map(({ key, version }) => [key, version]));
      for (const { key, version } of taken) {
        // In order for each row: nothing new comes before what it follows. Its receiver hears of it once it is sent.
        const last = first.get(key) ?? (organisation === 'IFSC-032' ? version : 0);
        expect([organisation, key, version <= last + 1]).toEqual([organisation, key, true]);
        first.set(key, Math.max(last, version));
      }
      const mine = referrals.filter(
        ({ from_department_code: from, to_id: to, state }) =>
          organisation === 'COORDINATION' ||
          (organisation === 'HEALTH' ? from === 'HEALTH' : to === organisation && state !== 'DRAFT'),
      );
      for (const { id, version } of mine)
        if (events.some(({ key, sequence }) => key === id && sequence > before))
          expect([organisation, id, first.get(id)]).toEqual([organisation, id, version]);
    }

    let expiries = 0;
    for (const { id, priority, state, respond_by: respondBy, paused_working_days: paused } of referrals) {
      const history = historyOf.get(id) ?? [];
      const began = history.findLast(
        ({ action, from }) => action === 'REOPEN' || action === 'FORWARD' || (action === 'SEND' && from === 'DRAFT'),
      );
      if (!began || began.request_id === 'dataset') continue;
      const sinceBegan = history.slice(history.indexOf(began));
      const resent = (place: number) => sinceBegan.slice(place).find(({ action }) => action === 'SEND');
      const stopped = sinceBegan
        .map((step, place) => (step.action === 'RETURN' ? workingDays(step.at, resent(place)?.at ?? step.at) : 0))
        .reduce((sum, days) => sum + days, 0);
      const allowed = priority === 'URGENT' ? 1 : 5;
      // A referral sent outside office hours counts from the next opening: at most one working day later.
      const late = workingDays(began.at, respondBy) - allowed - stopped;
      expect([id, late === 0 || late === 1]).toEqual([id, true]);
      expect([id, isWorked(dayOf(respondBy))]).toEqual([id, true]);
      expect([id, Number(paused) >= stopped]).toEqual([id, true]);
      const expired = history.findLast(({ action }) => action === 'EXPIRE');
      if (state === 'EXPIRED' && expired) {
        expiries += 1;
        expect([id, workingDays(respondBy, expired.at)]).toEqual([id, allowed]);
        expect(expired.at.slice(11)).toBe(respondBy.slice(11));
      }
    }
    expect(done.length).toBeGreaterThan(steps / 4);
    expect(expiries).toBeGreaterThan(0);
    expect(killed).toBeGreaterThan(0);
  }, 120_000);
});
