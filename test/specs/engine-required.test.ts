/** What one department requires of another is what it is given: never a client's value, never another requirement's. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { market } from '../differential/market.ts';
import { codesOf } from '../support/ask.ts';
import { type OpenHub, openHub } from '../support/open-hub.ts';

let hub: OpenHub;

beforeAll(async () => {
  hub = await openHub(market);
});
afterAll(() => hub.stop());

const dataOf = async (query: string, variables = {}) => (await hub.ask(query, variables)).json.data;

describe('a required field with arguments', () => {
  test('has the requirement’s arguments, whatever the client asks of the same field', async () => {
    expect(await dataOf('{ product(id: "p2") { price(currency: USD) estimateEUR } }')).toEqual({
      product: { price: 22, estimateEUR: 21 },
    });
    const query = 'query Q($in: Currency!) { product(id: "p2") { estimateEUR price(currency: $in) } }';
    expect(await dataOf(query, { in: 'GBP' })).toEqual({ product: { estimateEUR: 21, price: 18 } });
    expect(await dataOf('{ product(id: "p2") { price estimateEUR } }')).toEqual({
      product: { price: 200, estimateEUR: 21 },
    });
  });

  test('may be required with different arguments side by side, and without any', async () => {
    expect(await dataOf('{ product(id: "p1") { estimateEUR estimateGBP estimate both } }')).toEqual({
      product: { estimateEUR: 11, estimateGBP: 11, estimate: 103, both: [10, 1] },
    });
  });

  test('may stand inside a required object', async () => {
    expect(await dataOf('{ products { inches centimetres size { width } } }')).toEqual({
      products: [100, 200, 300].map((inches) => {
        const centimetres = (inches * 254) / 100;
        return { inches, centimetres, size: { width: centimetres } };
      }),
    });
  });

  test('is asked for by its real name: variants are nobody’s but the planner’s', async () => {
    const before = hub.tiny.asked['catalogue']?.length ?? 0;
    await hub.ask('{ product(id: "p1") { estimateEUR estimateGBP } }');
    expect(hub.tiny.asked['catalogue']?.slice(before)).toEqual([
      '{product(id:"p1"){__typename id price__required1:price(currency:GBP)price__required0:price(currency:EUR)}}',
    ]);
    const { json } = await hub.ask('{ __type(name: "Product") { fields { name } } }');
    expect(json.data.__type.fields.map(({ name }: { name: string }) => name).join()).not.toContain('__required');
  });

  test('fails where the client asked for it, under the client’s name', async () => {
    const answer = await hub.ask('{ product(id: "p3") { reviews: price(currency: USD) id: reviews { stars } } }');
    expect(answer.json.data.product).toEqual({ reviews: 33, id: null });
    expect(answer.json.errors[0].path).toEqual(['product', 'id']);
  });
});

describe('an alias', () => {
  test('that bears the name of a required field is not taken for it', async () => {
    expect(await dataOf('{ product(id: "p2") { price: weight name: id estimate label } }')).toEqual({
      product: { price: 2, name: 'p2', estimate: 203, label: 'zh:瓷' },
    });
  });

  test('that bears the name of a key is not taken for it', async () => {
    expect(await dataOf('{ products(first: 1) { id: name key: id label } }')).toEqual({
      products: [{ id: '茶', key: 'p1', label: 'zh:茶' }],
    });
  });

  test('that bears the name of the type’s name is not taken for it', async () => {
    expect(await dataOf('{ product(id: "p1") { id: __typename label } }')).toEqual({
      product: { id: 'Product', label: 'zh:茶' },
    });
  });
});

test('a variable may have the name entities are asked with', async () => {
  const query = 'query Q($representations: String) { product(id: "p1") { label(lang: $representations) } }';
  expect(await dataOf(query, { representations: 'en' })).toEqual({ product: { label: 'en:茶' } });
});

describe('a key marked resolvable: false', () => {
  test('is passed over for one that is not, to come back to a department after a requirement', async () => {
    expect(await dataOf('{ me { id greeting } }')).toEqual({ me: { id: 'u1', greeting: '你好,李u1' } });
  });

  test('is an error where there is no other, and the department is not asked', async () => {
    const before = hub.tiny.asked['catalogue']?.length ?? 0;
    const answer = await hub.ask('{ visitor { id badge nick } }');
    expect(answer.json.data).toEqual({ visitor: { id: 'v1', badge: null, nick: '客v1' } });
    expect(codesOf(answer)).toEqual(['ENTITY_NOT_RESOLVABLE']);
    expect(answer.json.errors[0].path).toEqual(['visitor']);
    expect(hub.tiny.asked['catalogue']?.slice(before)).toHaveLength(1);
  });

  test('is no obstacle to a department that only refers to the entity', async () => {
    expect(await dataOf('{ product(id: "p1") { maker { title } } }')).toEqual({
      product: { maker: { title: '坊m1' } },
    });
  });
});
