/** What was delivered: sessions, person-times, indicator results and community issues of 2014 and of 2015 up to the report. */

import type { NewRow } from '@hub/kit/dataset/insert.ts';
import { daysBetween, type Random } from '@hub/kit/dataset/random.ts';
import type { IndicatorResultRow } from '../entities/indicator-result.ts';
import type { ServiceReturn } from '../entities/service-return.ts';
import type { ServiceSessionRow } from '../entities/service-session.ts';
import type { ServiceField, ServiceMethod } from '../schema.generated.ts';
import { daysOf } from './calendar.ts';
import type { CentreStory } from './centre-stories.ts';
import { chanceOf, type Purchase, shareOfYear } from './purchases.ts';
import { centreIndicators, centreStandard, versionedId } from './standards.ts';

/** Community work of 2014 in sessions: "近2万节". The other years and group work are invented around it. */
export const communitySessions2014 = 19_842;
/** Person-times of centres in 2014: 160万; of the fourteen special projects: about 10万. */
export const ifscPersonTimes2014 = 1_600_000;
export const specialPersonTimes2014 = 100_240;
/** `total` cut into whole parts proportional to `weights`; the parts sum to it exactly. */
export function cut(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  let before = 0;
  let given = 0;
  return weights.map((weight) => {
    before += weight;
    const upTo = Math.round((total * before) / sum);
    const part = upTo - given;
    given = upTo;
    return part;
  });
}

/** Days a centre was open in `year`, up to `today`. */
function openDays({ openedOn }: CentreStory, year: number, today: string): number {
  const from = openedOn > `${year}-01-01` ? openedOn : `${year}-01-01`;
  const to = today < `${year}-12-31` ? today : `${year}-12-31`;
  return from > to ? 0 : daysBetween(from, to) + 1;
}

export interface Busy {
  readonly story: CentreStory;
  readonly days: number;
}

export const busyIn = (stories: readonly CentreStory[], year: number, today: string): Busy[] =>
  stories.map((story) => ({ story, days: openDays(story, year, today) })).filter(({ days }) => days > 0);

const yearsOfSessions: readonly { readonly year: number; readonly community: number; readonly group: number }[] = [
  { year: 2014, community: communitySessions2014, group: 6_210 },
  { year: 2015, community: 17_105, group: 5_374 },
];

export function* sessionRows(stories: readonly CentreStory[], today: string): Generator<ServiceSessionRow> {
  const chance = chanceOf('sessions');
  let id = 0;
  for (const { year, community, group } of yearsOfSessions) {
    const busy = busyIn(stories, year, today);
    const days = daysOf(year, today);
    const methods = [
      {
        method: 'COMMUNITY' as const,
        counts: cut(
          community,
          busy.map(({ days: open }) => open),
        ),
        least: 18,
        most: 88,
      },
      {
        method: 'GROUP' as const,
        counts: cut(
          group,
          busy.map(({ days: open }) => open),
        ),
        least: 6,
        most: 16,
      },
    ];
    for (const { method, counts, least, most } of methods)
      for (const [index, { story, days: open }] of busy.entries())
        for (let session = counts[index] ?? 0; session > 0; session -= 1)
          yield {
            id: ++id,
            centreId: story.place.id,
            method,
            field: chance.pick(story.fields),
            heldOn: days[days.length - chance.between(1, open)] ?? today,
            attendances: chance.between(least, most),
            hours: chance.between(4, 16) / 2,
            quality: 'SYNTHETIC',
          };
  }
}

/** Person-times by year of all centres; 2014 is the report's, the others follow the days centres were open. */
const ifscPersonTimes: Readonly<Record<number, number>> = {
  2011: 90_000,
  2012: 760_000,
  2013: 1_420_000,
  2014: ifscPersonTimes2014,
  2015: 1_390_000,
};
const specialPersonTimes: Readonly<Record<number, number>> = {
  2011: 21_000,
  2012: 58_000,
  2013: 88_000,
  2014: specialPersonTimes2014,
  2015: 91_000,
};

const fieldWeight = (field: ServiceField): number =>
  field === 'ELDERLY'
    ? 34
    : field === 'FAMILY'
      ? 30
      : field === 'YOUTH'
        ? 24
        : field === 'COMMUNITY_CORRECTIONS'
          ? 0.4
          : 7;

/** Community-level centres hardly meet people under correction: their counts are too small to be shown. */
const weightAt = ({ place }: CentreStory, field: ServiceField): number =>
  field === 'COMMUNITY_CORRECTIONS' && place.level === 'COMMUNITY' ? 0.05 : fieldWeight(field);

export function* returnRows(
  stories: readonly CentreStory[],
  specials: readonly Purchase[],
  today: string,
): Generator<NewRow<typeof ServiceReturn>> {
  const chance = chanceOf('returns');
  let id = 0;
  for (const [text, total] of Object.entries(ifscPersonTimes)) {
    const year = Number(text);
    const busy = busyIn(stories, year, today);
    const parts = cut(
      total,
      busy.map(({ days }) => days * (0.7 + chance.next() * 0.6)),
    );
    for (const [index, { story }] of busy.entries()) {
      const byField = cut(
        parts[index] ?? 0,
        story.fields.map((field) => weightAt(story, field)),
      );
      for (const [place, field] of story.fields.entries())
        yield {
          id: ++id,
          projectId: story.projectId,
          kind: 'IFSC',
          centreId: story.place.id,
          townshipCode: story.place.townshipCode,
          districtCode: story.place.districtCode,
          year,
          field,
          personTimes: byField[place] ?? 0,
          quality: 'SYNTHETIC',
        };
    }
    const running = specials.filter(({ terms }) => terms.some((term) => shareOfYear(term, year) > 0));
    const shares = running.map(({ terms }) => terms.reduce((sum, term) => sum + shareOfYear(term, year), 0));
    const specialParts = cut(
      specialPersonTimes[year] ?? 0,
      shares.map((share) => share * (0.6 + chance.next() * 0.8)),
    );
    for (const [index, { id: projectId, fields, districtCode }] of running.entries())
      yield {
        id: ++id,
        projectId,
        kind: 'SPECIAL',
        centreId: null,
        townshipCode: null,
        districtCode,
        year,
        field: fields[0] ?? 'OTHER',
        personTimes: specialParts[index] ?? 0,
        quality: 'SYNTHETIC',
      };
  }
}

/** Sessions counted by centre, year and method: what results of session indicators must agree with. */
export function countSessions(sessions: Iterable<ServiceSessionRow>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { centreId, heldOn, method } of sessions) {
    const key = `${centreId}/${heldOn.slice(0, 4)}/${method}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

const methodOf: Readonly<Record<string, ServiceMethod>> = { I02: 'GROUP', I03: 'COMMUNITY' };

const deliveredOf = (target: number, unit: string, chance: Random): number =>
  unit === 'PERCENT' ? chance.between(78, 97) : Math.round(target * (0.8 + chance.next() * 0.45));

export function* indicatorResultRows(
  stories: readonly CentreStory[],
  sessions: ReadonlyMap<string, number>,
  today: string,
): Generator<IndicatorResultRow> {
  const chance = chanceOf('indicator-results');
  const standard = versionedId(centreStandard, 2);
  let id = 0;
  for (const { year } of yearsOfSessions)
    for (const { story, days } of busyIn(stories, year, today))
      for (const { code, annualTarget, normHoursPerUnit, unit } of centreIndicators) {
        if (annualTarget === null) continue;
        const target = unit === 'PERCENT' ? annualTarget : Math.round((annualTarget * days) / 365);
        const method = methodOf[code];
        const delivered = method
          ? (sessions.get(`${story.place.id}/${year}/${method}`) ?? 0)
          : deliveredOf(target, unit, chance);
        yield {
          id: ++id,
          centreId: story.place.id,
          districtCode: story.place.districtCode,
          indicatorId: `${standard}/${code}`,
          versionedId: standard,
          year,
          target,
          delivered,
          reportedHours:
            normHoursPerUnit === null ? null : Math.round(delivered * normHoursPerUnit * (0.85 + chance.next() * 0.4)),
          quality: 'SYNTHETIC',
        };
      }
}
