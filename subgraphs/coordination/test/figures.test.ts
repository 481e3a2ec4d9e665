import { reportDate } from '@hub/kit/dataset/city.ts';
import { openForTest, type SubgraphUnderTest } from '@hub/kit/testing.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { figureCodes } from '../entities/figure.ts';
import { holds } from '../entities/figure-verdict.ts';
import type { FigureQualifier } from '../schema.generated.ts';
import { coordination } from '../subgraph.ts';
import { answerOf, codesOf } from './graph.ts';

let department: SubgraphUnderTest;
beforeAll(async () => {
  department = await openForTest(coordination);
});
afterAll(() => department.close());

interface Part {
  readonly code: string;
  readonly value: string;
}
interface Figure {
  readonly code: string;
  readonly labelZh: string;
  readonly labelEn: string;
  readonly printed: string;
  readonly printedValue: string;
  readonly printedParts: readonly Part[];
  readonly unit: string;
  readonly qualifier: FigureQualifier;
  readonly precision: string;
  readonly asOf: string | null;
  readonly periodFrom: string | null;
  readonly periodTo: string | null;
  readonly periodZh: string;
  readonly source: string;
  readonly sentenceZh: string | null;
  readonly definitionZh: string;
  readonly definitionEn: string;
  readonly responsible: readonly { readonly code: string }[];
  readonly quality: string;
}

const selection = `code labelZh labelEn printed printedValue printedParts { code value } unit qualifier precision asOf periodFrom periodTo
  periodZh source sentenceZh definitionZh definitionEn responsible { code } quality`;
const all = async (filter = ''): Promise<Figure[]> =>
  (await answerOf(department, `figures(first: 100 ${filter}) { nodes { ${selection} } }`)).figures.nodes;

describe('the figures', () => {
  test('are the thirty-five of the report and the four of the survey, in the order of their codes', async () => {
    const figures = await all();
    expect(codesOf(figures)).toEqual(figureCodes);
    expect(figures.filter(({ source }) => source === 'REPORT_2015')).toHaveLength(35);
    expect(figures.filter(({ source }) => source === 'JUSTICE_SURVEY_2014')).toHaveLength(4);
  });

  test('say in Chinese and English what they are and how they are computed, in which unit, at which time', async () => {
    for (const figure of await all()) {
      const { code, labelZh, labelEn, definitionZh, definitionEn, asOf, periodFrom, periodTo, periodZh } = figure;
      expect([code, /\p{Script=Han}/u.test(labelZh), /\p{Script=Han}/u.test(definitionZh)]).toEqual([code, true, true]);
      expect([code, /^[\x20-\x7E–]{5,}$/.test(labelEn), /^[\x20-\x7E–]{10,}$/.test(definitionEn)]).toEqual([
        code,
        true,
        true,
      ]);
      expect([code, definitionZh]).not.toEqual([code, labelZh]);
      const isAtADay = asOf !== null && periodFrom === null && periodTo === null;
      const isOfAPeriod = asOf === null && periodFrom !== null && periodTo !== null && periodFrom < periodTo;
      expect([code, isAtADay !== isOfAPeriod, periodZh.length > 0]).toEqual([code, true, true]);
    }
    expect(new Set((await all()).map(({ labelZh }) => labelZh)).size).toBe(39);
  });

  test('are printed as the report prints them: the words of their sentence, unless they follow from printed ones', async () => {
    for (const { code, printed, sentenceZh, quality } of await all('source: REPORT_2015')) {
      const isDerived = quality === 'DERIVED';
      expect([code, isDerived]).toEqual([code, ['F17', 'F33'].includes(code)]);
      // The number as printed, without what surrounds it.
      const number = /\d[\d.]*/.exec(printed)?.[0] ?? printed;
      // F35 is counted from the list of the sentence, F24 and others stand in theirs.
      if (!isDerived && code !== 'F35') expect([code, sentenceZh]).toEqual([code, expect.stringContaining(number)]);
      if (isDerived) expect([code, printed]).toEqual([code, expect.stringContaining('未刊出')]);
    }
    for (const { sentenceZh, quality } of await all('source: JUSTICE_SURVEY_2014'))
      expect([sentenceZh, quality]).toEqual([null, 'PUBLISHED']);
  });

  test.each([
    ['F01', '140000000000', 'CNY_FEN', 'EXACT_AS_PRINTED', 'CIVIL_AFFAIRS'],
    ['F02', '33000000000', 'CNY_FEN', 'ABOUT', 'CIVIL_AFFAIRS'],
    ['F04', '171', 'CENTRES', 'EXACT', 'CIVIL_AFFAIRS'],
    ['F07', '1600000', 'PERSON_TIMES', 'EXACT_AS_PRINTED', 'CIVIL_AFFAIRS'],
    ['F15', '58', 'PERCENT', 'ROUNDED', 'CIVIL_AFFAIRS'],
    ['F17', '13', 'PERCENT', 'ROUNDED', 'CIVIL_AFFAIRS'],
    ['F21', '20000', 'SESSIONS', 'NEARLY', 'CIVIL_AFFAIRS'],
    ['F24', '10', 'ITEMS', 'TENS_PLUS', 'COORDINATION'],
    ['F26', '2000', 'ITEMS', 'MORE_THAN', 'VOLUNTEER_FEDERATION'],
    ['F33', '6.2', 'PERCENT', 'EXACT', 'CIVIL_AFFAIRS'],
    ['F34', '50', 'PERCENT', 'GREAT_MAJORITY', 'CIVIL_AFFAIRS'],
    ['F35', '9', 'ITEMS', 'AT_LEAST', 'CIVIL_AFFAIRS'],
    ['J02', '3755', 'PERSONS', 'EXACT', 'JUSTICE'],
  ])('%s is %s %s, %s, and its rows are those of %s', async (code, printedValue, unit, qualifier, responsible) => {
    const { figure } = await answerOf(department, `figure(code: "${code}") { ${selection} }`);
    expect(figure).toMatchObject({ printedValue, unit, qualifier, responsible: [{ code: responsible }] });
  });

  test('with printed parts add up to what is printed: the four sentences of J03', async () => {
    const { figure } = await answerOf(department, 'figure(code: "J03") { printedValue printedParts { value } }');
    const parts = figure.printedParts.map(({ value }: Part) => Number(value));
    expect(parts).toEqual([37, 3_399, 177, 142]);
    expect(parts.reduce((sum: number, part: number) => sum + part, 0)).toBe(Number(figure.printedValue));
  });

  test('hold by themselves: every printed value is one its own qualifier admits, but for 近, 超, 余 and 绝大部分', async () => {
    const open = ['NEARLY', 'MORE_THAN', 'TENS_PLUS', 'GREAT_MAJORITY'];
    for (const { code, qualifier, printedValue, precision } of await all())
      expect([code, holds(qualifier, printedValue, printedValue, precision)]).toEqual([
        code,
        !open.includes(qualifier),
      ]);
  });

  test('are printed in nine ways, each with a rule of its own', async () => {
    expect(new Set((await all()).map(({ qualifier }) => qualifier)).size).toBe(9);
  });

  test.each<[string, (figure: Figure) => boolean]>([
    ['codes: ["J01", "F24", "F24"]', ({ code }) => code === 'F24' || code === 'J01'],
    ['qualifier: MORE_THAN', ({ qualifier }) => qualifier === 'MORE_THAN'],
    ['responsible: VOLUNTEER_FEDERATION', ({ responsible }) => codesOf(responsible)[0] === 'VOLUNTEER_FEDERATION'],
    ['unit: PERSON_TIMES', ({ unit }) => unit === 'PERSON_TIMES'],
    ['source: JUSTICE_SURVEY_2014, unit: PERSONS', ({ code }) => code.startsWith('J')],
  ])('are found by %s', async (filter, wanted) => {
    const expected = (await all()).filter(wanted);
    expect(expected.length).toBeGreaterThan(0);
    expect(await all(filter)).toEqual(expected);
  });

  test.each([
    ['figure(code: "F36") { code }', 'UNKNOWN_CODE'],
    ['figure(code: "f01") { code }', 'UNKNOWN_CODE'],
    ['figures(codes: ["F01", "X01"]) { totalCount }', 'UNKNOWN_CODE'],
  ])('%s is refused as %s', async (query, code) => {
    const { errors } = await department.ask(`{ ${query} }`);
    expect(errors.map((error) => error.code)).toEqual([code]);
  });
});

describe('a figure held against the rows', () => {
  const verdict =
    'code computed computedParts { code value } verdict producedBy { code } missing { code } observations { department { code } observation { value } }';
  const observation = (value: string, parts: readonly Part[] = []) => ({
    value,
    parts,
    asOf: reportDate,
    rows: value,
    quality: 'SYNTHETIC',
  });
  const asked = async (...references: readonly Readonly<Record<string, unknown>>[]) => {
    const { data, errors, statements } = await department.entities('Figure', references, verdict);
    expect(errors).toEqual([]);
    return { figures: data._entities, statements };
  };

  test('holds or fails by the observation of the department whose rows they are', async () => {
    const { figures } = await asked(
      { code: 'F04', civilAffairsObservation: observation('171') },
      { code: 'F04', civilAffairsObservation: observation('170') },
      { code: 'J02', justiceObservation: observation('3755') },
      { code: 'F26', volunteerObservation: observation('2166') },
    );
    expect(figures.map((figure: { verdict: string }) => figure.verdict)).toEqual(['HOLDS', 'FAILS', 'HOLDS', 'HOLDS']);
    expect(figures[1]).toEqual({
      code: 'F04',
      computed: '170',
      computedParts: [],
      verdict: 'FAILS',
      producedBy: [{ code: 'CIVIL_AFFAIRS' }],
      missing: [],
      observations: [{ department: { code: 'CIVIL_AFFAIRS' }, observation: { value: '170' } }],
    });
  });

  test('is incomplete when that department is silent, and never smaller: it says who is missing', async () => {
    const { figures } = await asked(
      { code: 'F04', civilAffairsObservation: null, justiceObservation: null, volunteerObservation: null },
      // Another department's word does not stand in for it.
      { code: 'F25', civilAffairsObservation: observation('650000') },
    );
    expect(figures[0]).toEqual({
      code: 'F04',
      computed: null,
      computedParts: [],
      verdict: 'INCOMPLETE',
      producedBy: [],
      missing: [{ code: 'CIVIL_AFFAIRS' }],
      observations: [],
    });
    expect(figures[1]).toMatchObject({
      verdict: 'INCOMPLETE',
      computed: null,
      missing: [{ code: 'VOLUNTEER_FEDERATION' }],
      observations: [{ department: { code: 'CIVIL_AFFAIRS' }, observation: { value: '650000' } }],
    });
  });

  test('of each year holds only when every year does', async () => {
    const years = (last: string) => [
      { code: '2013', value: '33000000000' },
      { code: '2014', value: '33499999999' },
      { code: '2015', value: last },
    ];
    const { figures } = await asked(
      { code: 'F02', civilAffairsObservation: observation('33000000000', years('32500000000')) },
      { code: 'F02', civilAffairsObservation: observation('33000000000', years('32499999999')) },
    );
    expect(figures.map((figure: { verdict: string }) => figure.verdict)).toEqual(['HOLDS', 'FAILS']);
  });

  test('of emergencies is this office’s own, beside what the volunteer federation sees', async () => {
    const { figures } = await asked({ code: 'F24', volunteerObservation: observation('9') });
    expect(figures[0]).toMatchObject({
      computed: '12',
      verdict: 'HOLDS',
      producedBy: [{ code: 'COORDINATION' }],
      observations: [
        { department: { code: 'COORDINATION' }, observation: { value: '12' } },
        { department: { code: 'VOLUNTEER_FEDERATION' }, observation: { value: '9' } },
      ],
    });
  });

  test('counts emergencies up to today alone, so that it did not always hold', async () => {
    const then = await openForTest(coordination, { now: '2014-08-01T00:00:00Z' });
    const { figure } = await answerOf(then, 'figure(code: "F24") { computed verdict }');
    await then.close();
    // Ludian, dengue, the typhoon and the market fire were still to come.
    expect(figure).toEqual({ computed: '8', verdict: 'FAILS' });
  });

  test('for all thirty-nine is as many statements as for two', async () => {
    const two = await asked({ code: 'F04' }, { code: 'F24' });
    const { figures, statements } = await asked(...figureCodes.map((code) => ({ code })));
    // The figures, the emergencies, and the departments: at once, and once more for those that wait for the emergencies.
    expect([codesOf(figures), two.statements, statements]).toEqual([figureCodes, 4, 4]);
  });
});
