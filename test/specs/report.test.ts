import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { codesOf } from '../support/ask.ts';
import { type HubUnderTest, startHub } from '../support/hub.ts';

interface FigureAnswer {
  readonly code: string;
  readonly printed: string;
  readonly computed: string | null;
  readonly unit: string;
  readonly qualifier: string;
  readonly verdict: string;
  readonly quality: string;
  readonly asOf: string | null;
  readonly periodZh: string;
  readonly producedBy: readonly { readonly code: string }[];
  readonly missing: readonly { readonly code: string }[];
}

const query =
  '{ figures(first: 100) { nodes { code printed computed unit qualifier quality verdict asOf periodZh definitionZh definitionEn producedBy { code } missing { code } } } }';

async function figuresOf(hub: HubUnderTest) {
  const answer = await hub.ask(query);
  const nodes: readonly FigureAnswer[] = answer.json.data.figures.nodes;
  return { answer, nodes, of: new Map(nodes.map((figure) => [figure.code, figure])) };
}

describe('the report as live data', () => {
  let hub: HubUnderTest;
  let figures: Awaited<ReturnType<typeof figuresOf>>;
  beforeAll(async () => {
    hub = await startHub();
    figures = await figuresOf(hub);
  }, 60_000);
  afterAll(() => hub.stop());

  const value = (code: string) => Number(figures.of.get(code)?.computed);

  test('every one of its 39 figures is held by today’s rows', () => {
    expect(figures.answer.json.errors).toBeUndefined();
    expect(figures.nodes).toHaveLength(39);
    expect(figures.nodes.filter(({ verdict }) => verdict !== 'HOLDS')).toEqual([]);
  });

  test('each says its unit, its definition in both languages, and who produced it', () => {
    for (const figure of figures.nodes) {
      expect(figure).toMatchObject({
        definitionZh: expect.stringMatching(/\p{Script=Han}/u),
        definitionEn: expect.stringMatching(/[a-z]/),
      });
      expect(figure.unit).not.toBe('');
      expect(figure.producedBy.length).toBeGreaterThan(0);
      expect(figure.missing).toEqual([]);
    }
  });

  describe('its traps', () => {
    test('1. special projects are 16 today and 14 that delivered in 2014: a count needs its day', () => {
      expect([value('F05'), value('F08')]).toEqual([16, 14]);
      expect(figures.of.get('F05')?.asOf).toBe('2015-10-26');
    });

    test('2. 171 centres at 200万 is more than 3.3亿 a year: the difference is shown, not forced away', async () => {
      expect(value('F04') * value('F03')).toBe(34_200_000_000);
      const { json } = await hub.ask(
        '{ fundReconciliation(year: 2014) { atStandard steps { kind amount rows } paid unexplained } }',
      );
      const { atStandard, steps, paid, unexplained } = json.data.fundReconciliation;
      const explained = steps.reduce((sum: number, { amount }: { amount: string }) => sum + Number(amount), 0);
      expect(Number(paid)).not.toBe(Number(atStandard));
      expect(steps.map(({ kind }: { kind: string }) => kind)).toEqual(
        expect.arrayContaining(['PART_YEAR', 'SPECIAL_PROJECTS']),
      );
      expect(Number(paid) - (Number(atStandard) + explained)).toBe(Number(unexplained));
    });

    test('3. person-times of centres, special projects and community work are three figures that are never one', async () => {
      const { json } = await hub.ask('{ __type(name: "ServiceVolume") { fields { name } } }');
      const names: string[] = json.data.__type.fields.map(({ name }: { name: string }) => name);
      expect(names.some((name) => /^(total|sum|all)/i.test(name))).toBe(false);
      expect([value('F07'), value('F22')]).not.toContain(value('F07') + value('F09') + value('F22'));
    });

    test('4. the printed backgrounds make 87 %; the rest is derived as 13 %, and says so', () => {
      const printed = ['F14', 'F15', 'F16'].map((code) => Math.round(value(code)));
      expect(printed.reduce((sum, each) => sum + each, 0)).toBe(87);
      expect(Math.round(value('F17'))).toBe(13);
      expect(figures.of.get('F17')?.quality).toBe('DERIVED');
      expect(figures.of.get('F14')?.quality).toBe('PUBLISHED');
    });

    test('5. the 8 industry bodies and the 8 evaluation bodies are not the same 8', async () => {
      const { json } = await hub.ask(
        '{ a: organisations(kind: INDUSTRY_BODY) { nodes { id } } b: organisations(kind: EVALUATION_BODY) { nodes { id } } }',
      );
      const ids = [...json.data.a.nodes, ...json.data.b.nodes].map(({ id }: { id: string }) => id);
      expect([value('F12'), value('F28'), new Set(ids).size]).toEqual([8, 8, 16]);
    });

    test('6. 100 % coverage is claimed for subdistricts; towns are outside the claim and not all covered', async () => {
      expect(value('F06')).toBe(100);
      const { json } = await hub.ask(
        '{ townships(kind: TOWN, coverage: UNCOVERED) { totalCount } covered: townships(kind: SUBDISTRICT, coverage: UNCOVERED) { totalCount } }',
      );
      expect(json.data.covered.totalCount).toBe(0);
      expect(json.data.townships.totalCount).toBeGreaterThan(0);
    });

    test('7. no county-level city is left in October 2015, though the report still writes 区(县级市)', async () => {
      const { json } = await hub.ask(
        '{ districts { nodes { divisionType } } then: districts(asOf: "2013-12-31") { nodes { divisionType } } }',
      );
      const cities = (nodes: readonly { divisionType: string }[]) =>
        nodes.filter(({ divisionType }) => divisionType === 'COUNTY_LEVEL_CITY').length;
      expect([cities(json.data.districts.nodes), cities(json.data.then.nodes)]).toEqual([0, 2]);
    });

    test('8. 2008–2015 holds a year that was not over: its rows say so', async () => {
      const { json } = await hub.ask(
        '{ fundAppropriations(fromYear: 2014, toYear: 2015, first: 100) { nodes { year yearClosed } } }',
      );
      const open = new Set(
        json.data.fundAppropriations.nodes
          .filter(({ yearClosed }: { yearClosed: boolean }) => !yearClosed)
          .map(({ year }: { year: number }) => year),
      );
      expect([...open]).toEqual([2015]);
    });

    test('9. persons, person-times, organisations, issues, sessions and items are different units', () => {
      const units = ['F19', 'F07', 'F11', 'F23', 'F21', 'F05', 'F04'].map((code) => figures.of.get(code)?.unit);
      expect(units).toEqual(['PERSONS', 'PERSON_TIMES', 'ORGANISATIONS', 'ISSUES', 'SESSIONS', 'ITEMS', 'CENTRES']);
    });

    test('10. 14亿元 in fen passes through the hub whole, where a 32-bit whole number could not', () => {
      expect(figures.of.get('F01')?.computed).toBe('140000000000');
      expect(value('F01')).toBeGreaterThan(2 ** 31);
    });
  });
});

describe('with the justice department down', () => {
  let hub: HubUnderTest;
  beforeAll(async () => {
    hub = await startHub({ down: ['justice'] });
  }, 60_000);
  afterAll(() => hub.stop());

  test('its four figures are incomplete, never failed, and the other 35 still hold', async () => {
    const { answer, nodes } = await figuresOf(hub);
    expect(codesOf(answer)).toContain('DEPARTMENT_UNAVAILABLE');
    const incomplete = nodes.filter(({ verdict }) => verdict === 'INCOMPLETE');
    expect(incomplete.map(({ code }) => code)).toEqual(['J01', 'J02', 'J03', 'J04']);
    for (const figure of incomplete)
      expect(figure).toMatchObject({ computed: null, producedBy: [], missing: [{ code: 'JUSTICE' }] });
    expect(nodes.filter(({ verdict }) => verdict === 'HOLDS')).toHaveLength(35);
  });

  test('completeness names it, and no total is smaller for it', async () => {
    const { json } = await hub.ask(
      '{ completeness { complete answered { code } missing { code } } districts(first: 2) { nodes { corrections { underCorrection } centres { totalCount } } } }',
    );
    expect(json.data.completeness).toMatchObject({ complete: false, missing: [{ code: 'JUSTICE' }] });
    for (const { corrections, centres } of json.data.districts.nodes) {
      expect(corrections).toBeNull();
      expect(centres.totalCount).toBeGreaterThan(0);
    }
    expect(json.extensions.missingDepartments).toMatchObject([{ name: 'justice', zh: '司法' }]);
  });
});

describe('with every department down', () => {
  test('the gateway starts all the same, lives, and says who is down', async () => {
    const hub = await startHub({ down: ['civil-affairs', 'justice', 'health', 'volunteer', 'coordination'] });
    expect((await fetch(`${hub.url}/health/live`)).status).toBe(200);
    const ready = (await (await fetch(`${hub.url}/health/ready`)).json()) as { down: string[] };
    expect(ready.down).toHaveLength(5);
    const answer = await hub.ask('{ hospitals { totalCount } }');
    expect(answer.json.data).toBeNull();
    expect(codesOf(answer)).toEqual(['DEPARTMENT_UNAVAILABLE']);
    await hub.stop();
  });
});
