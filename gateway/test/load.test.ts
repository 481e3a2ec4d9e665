import { describe, expect, test } from '@jest/globals';
import { Load, priorities, priorityOf } from '../limits/load.ts';
import { anonymous, type Principal } from '../trust/principal.ts';

const somebody: Principal = { ...anonymous, subject: 'somebody' };
const partner: Principal = { ...somebody, roles: ['partner'] };

describe('who can wait', () => {
  test.each<[string, Principal, string]>([
    ['whoever answers an emergency', { ...somebody, purpose: 'EMERGENCY' }, 'EMERGENCY'],
    ['whoever works on a case', { ...somebody, purpose: 'CASE_MANAGEMENT' }, 'CASEWORK'],
    ['a partner’s system that works on cases', { ...partner, purpose: 'REFERRAL' }, 'CASEWORK'],
    ['the desk that serves a resident', { ...somebody, purpose: 'RESIDENT_REQUEST' }, 'CASEWORK'],
    ['whoever counts', { ...somebody, purpose: 'STATISTICS' }, 'DASHBOARD'],
    ['whoever looks at a dashboard', somebody, 'DASHBOARD'],
    ['a partner’s system', partner, 'PUBLIC'],
    ['the public', anonymous, 'PUBLIC'],
    ['the public, whatever it says of its purpose', { ...anonymous, purpose: 'EMERGENCY' }, 'PUBLIC'],
  ])('%s', (_, principal, priority) =>
    expect(priorityOf(principal, principal.roles.includes('partner'))).toBe(priority),
  );
});

test('the more is under way, the more urgent must be what is let in', () => {
  const load = new Load(100);
  const admitted = (underWay: number) => {
    while (load.underWay < underWay) load.enter();
    return priorities.filter((priority) => load.admits(priority));
  };
  expect(admitted(60)).toEqual(['EMERGENCY', 'CASEWORK', 'DASHBOARD', 'PUBLIC']);
  expect(admitted(61)).toEqual(['EMERGENCY', 'CASEWORK', 'DASHBOARD']);
  expect(admitted(81)).toEqual(['EMERGENCY', 'CASEWORK']);
  expect(admitted(96)).toEqual(['EMERGENCY']);
  expect(admitted(101)).toEqual([]);
});
