import { openForTest, type SubgraphUnderTest } from '@hub/kit/testing.ts';
import type { Machine } from '@hub/kit/workflow/machine.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Consultation } from '../entities/consultation.ts';
import { consultationMachine } from '../entities/consultation-machine.ts';
import { ConsultationReply } from '../entities/consultation-reply.ts';
import { coordination } from '../subgraph.ts';
import { everyCombination, type Fields, mutationsOf } from './workflow-support.ts';

let department: SubgraphUnderTest;
beforeAll(async () => {
  department = await openForTest(coordination);
});
afterAll(() => department.close());

const mutate = mutationsOf(() => department);
const selection = `id state version replyBy overdue resultZh asked { code } silent { code }
  replies { department { code } position textZh } escalatedTo { id } history { action by state }`;

const open = (given: Fields = {}, organisation = 'HEALTH') =>
  mutate(organisation, 'openConsultation', selection, {
    subjectZh: '合成·出院服务对象名额',
    asked: ['CIVIL_AFFAIRS', 'VOLUNTEER_FEDERATION', 'HEALTH'],
    ...given,
  });
const reply = (organisation: string, id: string, position: string, expectedVersion: number, given: Fields = {}) =>
  mutate(organisation, 'replyToConsultation', selection, {
    id,
    position,
    textZh: '意见',
    expectedVersion,
    ...given,
  });
const act = (organisation: string, id: string, action: string, expectedVersion: number, given: Fields = {}) =>
  mutate(organisation, 'actOnConsultation', selection, { id, action, expectedVersion, ...given });

const key = 'CSL-0009';

describe('each step of a consultation', () => {
  everyCombination(consultationMachine as unknown as Machine, [224, 21], {
    department: () => department,
    entity: Consultation,
    key,
    organisations: { INITIATOR: 'JUSTICE', ASKED: 'HEALTH', SECRETARIAT: 'COORDINATION', NOBODY: 'ETHNIC_AFFAIRS' },
    prepare: async ({ action }) => {
      const position = action === 'DISAGREE' ? 'OBJECT' : 'AGREE';
      await department.orm.em.fork().nativeUpdate(ConsultationReply, { id: `${key}/01` }, { position });
      return {
        initiatorCode: 'JUSTICE',
        askedCodes: ['HEALTH', 'FINANCE'],
        silentCodes: action === 'REPLY_LAST' ? ['HEALTH'] : ['HEALTH', 'FINANCE'],
        replyBy: '2015-10-01T00:00:00Z',
        escalatedToId: 'MTG-0021',
      };
    },
    attempt: (action, organisation, expectedVersion) =>
      action.startsWith('REPLY')
        ? reply(organisation, key, 'NO_COMMENT', expectedVersion)
        : act(organisation, key, action, expectedVersion, { resultZh: '结果' }),
  });
});

test('is agreed when all have replied and nobody objects, and closed with its result', async () => {
  const { done } = await open();
  expect(done).toMatchObject({ state: 'OPEN', version: 1, replyBy: '2015-11-10T01:00:00Z' });
  expect(done.asked).toEqual([{ code: 'CIVIL_AFFAIRS' }, { code: 'VOLUNTEER_FEDERATION' }]);
  expect((await reply('VOLUNTEER_FEDERATION', done.id, 'AGREE', 1)).done).toMatchObject({
    state: 'PARTLY_ANSWERED',
    silent: [{ code: 'CIVIL_AFFAIRS' }],
  });
  expect((await act('HEALTH', done.id, 'AGREE', 2)).codes).toEqual(['ACTION_NOT_POSSIBLE']);
  const answered = (await reply('CIVIL_AFFAIRS', done.id, 'AGREE_WITH_CHANGES', 2)).done;
  expect([answered.state, answered.silent]).toEqual(['ANSWERED', []]);
  expect((await act('HEALTH', done.id, 'DISAGREE', 3)).codes).toEqual(['ACTION_GUARDED']);
  expect((await act('HEALTH', done.id, 'AGREE', 3)).done.state).toBe('AGREED');
  expect((await act('HEALTH', done.id, 'CLOSE', 4)).codes).toEqual(['ACTION_NEEDS_INPUT']);
  expect((await act('HEALTH', done.id, 'CLOSE', 4, { resultZh: '按修改印发' })).done).toMatchObject({
    state: 'CLOSED',
    resultZh: '按修改印发',
  });
});

test('objected to, it cannot be agreed: it goes to the next joint meeting, and closes once that was held', async () => {
  const { done } = await open({ asked: ['CIVIL_AFFAIRS'] });
  await reply('CIVIL_AFFAIRS', done.id, 'OBJECT', 1, { textZh: '名额不足' });
  expect((await act('HEALTH', done.id, 'AGREE', 2)).codes).toEqual(['ACTION_GUARDED']);
  await act('HEALTH', done.id, 'DISAGREE', 2);
  const escalated = (await act('HEALTH', done.id, 'ESCALATE', 3)).done;
  expect(escalated).toMatchObject({ state: 'ESCALATED', escalatedTo: { id: 'MTG-0024' } });
  const { data } = await department.ask(
    '{ meeting(id: "MTG-0024") { agenda { proposer { code } consultation { id } } } }',
  );
  expect(data.meeting.agenda.at(-1)).toEqual({ proposer: { code: 'HEALTH' }, consultation: { id: done.id } });
  expect((await act('HEALTH', done.id, 'CLOSE', 4, { resultZh: '会议议定' })).codes).toEqual(['ACTION_GUARDED']);
});

test('silence is not agreement: in time it cannot be escalated, past its time only that or giving up is left', async () => {
  const { done } = await open();
  expect((await act('HEALTH', done.id, 'ESCALATE', 1)).codes).toEqual(['ACTION_GUARDED']);
  await department.orm.em.fork().nativeUpdate(Consultation, { id: done.id }, { replyBy: '2015-10-26T00:00:00Z' });
  for (const action of ['AGREE', 'DISAGREE'])
    expect((await act('HEALTH', done.id, action, 1)).codes).toEqual(['ACTION_NOT_POSSIBLE']);
  expect((await act('HEALTH', done.id, 'ESCALATE', 1)).done.state).toBe('ESCALATED');
});

test('a department replies once, for itself, and says why it objects', async () => {
  const { done } = await open();
  expect((await reply('CIVIL_AFFAIRS', done.id, 'OBJECT', 1, { textZh: null })).codes).toEqual(['TEXT_OUT_OF_RANGE']);
  expect((await reply('JUSTICE', done.id, 'AGREE', 1)).codes).toEqual(['ACTION_NOT_PERMITTED']);
  await reply('CIVIL_AFFAIRS', done.id, 'AGREE', 1);
  expect((await reply('CIVIL_AFFAIRS', done.id, 'OBJECT', 2)).codes).toEqual(['ACTION_GUARDED']);
  const { codes } = await act('CIVIL_AFFAIRS', done.id, 'REPLY', 2);
  expect(codes).toEqual(['ACTION_NOT_PERMITTED']);
});

test.each([
  ['of nobody but itself', { asked: ['HEALTH'] }, ['ACTION_GUARDED']],
  ['with its time to reply past', { replyBy: '2015-10-26T00:00:00Z' }, ['ACTION_GUARDED']],
])('is not opened %s', async (_, given, codes) => {
  expect((await open(given)).codes).toEqual(codes);
});
