import { describe, expect, test } from '@jest/globals';
import { Breaker, type Outcome } from '../engine/breaker.ts';
import { Retries } from '../engine/retries.ts';

/** A breaker on a clock of its own. */
function breakerAt(start = 0) {
  const clock = { now: start };
  const breaker = new Breaker({ restMs: 30_000, now: () => clock.now });
  const ask = (...outcomes: readonly Outcome[]) => {
    for (const outcome of outcomes) breaker.enter()?.(outcome);
  };
  return { clock, breaker, ask };
}

describe('a department', () => {
  test('is asked while too few have waited in vain to say anything', () => {
    const { breaker, ask } = breakerAt();
    ask('LOST', 'LOST', 'LOST', 'LOST');
    expect(breaker.isResting).toBe(false);
  });

  test('rests once half of five or more have waited in vain', () => {
    const { breaker, ask } = breakerAt();
    ask('ANSWERED', 'ANSWERED', 'LOST', 'LOST', 'ANSWERED');
    expect(breaker.isResting).toBe(false);
    ask('LOST');
    expect(breaker.isResting).toBe(true);
    expect(breaker.enter()).toBeUndefined();
  });

  test('does not rest for what was refused at once, or for whoever did not stay', () => {
    const { breaker, ask } = breakerAt();
    ask(...Array.from({ length: 20 }, () => 'UNKNOWN' as const));
    expect(breaker.isResting).toBe(false);
  });

  test('does not rest for what is long past', () => {
    const { clock, breaker, ask } = breakerAt();
    ask('LOST', 'LOST', 'LOST', 'LOST');
    clock.now = 10_001;
    ask('LOST');
    expect(breaker.isResting).toBe(false);
  });

  test('is tried by one when it has rested, and asked again by all when that one is answered', () => {
    const { clock, breaker, ask } = breakerAt();
    ask('LOST', 'LOST', 'LOST', 'LOST', 'LOST');
    clock.now = 29_999;
    expect(breaker.enter()).toBeUndefined();
    clock.now = 30_000;
    const settle = breaker.enter();
    expect(breaker.enter()).toBeUndefined();
    settle?.('ANSWERED');
    expect(breaker.isResting).toBe(false);
    expect(breaker.enter()).toBeDefined();
  });

  test('rests again when that one waits in vain, and is tried by the next when that one did not stay', () => {
    const { clock, breaker, ask } = breakerAt();
    ask('LOST', 'LOST', 'LOST', 'LOST', 'LOST');
    clock.now = 30_000;
    ask('UNKNOWN');
    expect(breaker.enter()).toBeDefined();
    const { clock: other, breaker: second, ask: askSecond } = breakerAt();
    askSecond('LOST', 'LOST', 'LOST', 'LOST', 'LOST');
    other.now = 30_000;
    askSecond('LOST');
    other.now = 59_999;
    expect(second.enter()).toBeUndefined();
  });

  test('is told nothing new by those who asked before it began to rest', () => {
    const { clock, breaker, ask } = breakerAt();
    const late = breaker.enter();
    ask('LOST', 'LOST', 'LOST', 'LOST', 'LOST');
    clock.now = 20_000;
    late?.('LOST');
    clock.now = 30_000;
    expect(breaker.enter()).toBeDefined();
  });
});

describe('sending again', () => {
  test('is for one request in ten, and for ten that were saved up', () => {
    const retries = new Retries();
    const spent = () => Array.from({ length: 20 }, () => retries.spend()).filter(Boolean).length;
    expect(spent()).toBe(10);
    for (let request = 0; request < 25; request += 1) retries.earn();
    expect(spent()).toBe(2);
  });
});
