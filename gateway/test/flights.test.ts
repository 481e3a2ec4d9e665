import { describe, expect, test } from '@jest/globals';
import { Flights } from '../engine/flights.ts';
import { ClientGoneError, type Posted } from '../engine/post.ts';
import { anonymous } from '../trust/principal.ts';

const posted: Posted = { status: 200, bytes: Buffer.from('{}') };
const desk = { ...anonymous, subject: 'desk' };
const office = { ...anonymous, subject: 'office' };

/** A department that answers when it is told to. */
function patient() {
  const asked: { answer(): void; fail(error: Error): void }[] = [];
  const send = () =>
    new Promise<Posted>((resolve, reject) => {
      asked.push({ answer: () => resolve(posted), fail: reject });
    });
  return { asked, send };
}

describe('equal questions at one time', () => {
  test('of one principal are asked once; the next after the answer is asked anew', async () => {
    const { asked, send } = patient();
    const flights = new Flights();
    const both = Promise.all([flights.share(desk, 'q', send), flights.share(desk, 'q', send)]);
    expect(asked).toHaveLength(1);
    asked[0]?.answer();
    expect(await both).toEqual([posted, posted]);
    void flights.share(desk, 'q', send);
    expect(asked).toHaveLength(2);
  });

  test.each([
    ['principals', office, 'q'],
    ['purposes', { ...desk, purpose: 'EMERGENCY_RESPONSE' as never }, 'q'],
    ['questions', desk, 'other'],
  ])('of two %s are asked twice', (_, principal, question) => {
    const { asked, send } = patient();
    const flights = new Flights();
    void flights.share(desk, 'q', send);
    void flights.share(principal, question, send);
    expect(asked).toHaveLength(2);
  });

  test('fail for everybody when the department fails', async () => {
    const { asked, send } = patient();
    const flights = new Flights();
    const both = [flights.share(desk, 'q', send), flights.share(desk, 'q', send)];
    asked[0]?.fail(new Error('down'));
    for (const one of both) await expect(one).rejects.toThrow('down');
  });

  test('are asked again where the first to ask has left', async () => {
    const { asked, send } = patient();
    const flights = new Flights();
    const left = flights.share(desk, 'q', send);
    const stays = flights.share(desk, 'q', send);
    asked[0]?.fail(new ClientGoneError());
    await expect(left).rejects.toThrow(ClientGoneError);
    expect(asked).toHaveLength(2);
    asked[1]?.answer();
    expect(await stays).toBe(posted);
  });
});
