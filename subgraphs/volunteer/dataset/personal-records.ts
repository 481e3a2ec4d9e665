/** What MZ/T 061 keeps of a volunteer beside hours: trainings, awards, and certificates that agree with the hours on them. */
import { type City, organisationId, organisations, volunteerId } from '@hub/kit/dataset/city.ts';
import type { NewRow } from '@hub/kit/dataset/insert.ts';
import { addDays, random } from '@hub/kit/dataset/random.ts';
import type { VolunteerAward, VolunteerCertificate, VolunteerTraining } from '../entities/index.ts';
import type { AwardLevel } from '../schema.generated.ts';
import { held } from './activities.ts';
import { earliest, latest } from './days.ts';
import { certificateId, certificatesIssuedOn, certificatesRevokedOn, isRevoked } from './hours.ts';
import { isStory, registers } from './volunteers.ts';

const { from: firstOrganisation, count: organisationCount } = organisations.volunteerOrganisation;
const organiser = (number: number): string => organisationId(firstOrganisation + (number % organisationCount));

export function* trainings(city: City): Generator<NewRow<typeof VolunteerTraining>> {
  const chance = random('volunteer:trainings');
  let id = 0;
  for (const { plan, first, registeredOn } of registers(city))
    for (const [index, day] of registeredOn.entries()) {
      const number = first + index;
      if (!isStory(number) && number % 8 > 1) continue;
      const isInduction = isStory(number) || number % 8 === 0;
      id += 1;
      yield {
        id,
        volunteerId: volunteerId(number),
        titleZh: isInduction ? '义工入门培训' : `${plan.theme.nameZh}专项培训`,
        skill: isInduction ? null : (plan.skills[0] ?? null),
        organiserId: organiser(number),
        heldOn: addDays(day, chance.between(1, 25)),
        hours: isInduction ? 3 : 8,
        passed: chance.chance(0.94),
        quality: 'SYNTHETIC',
      };
    }
}

const awardDay = '2014-12-05';
const awardNames: Readonly<Record<AwardLevel, string>> = {
  TEAM: '队伍年度之星',
  DISTRICT: '区优秀义工',
  CITY: '市优秀义工',
};

/** Given on International Volunteer Day 2014, to volunteers registered half a year before. */
export function* awards(city: City): Generator<NewRow<typeof VolunteerAward>> {
  const chance = random('volunteer:awards');
  let id = 0;
  for (const { first, registeredOn } of registers(city))
    for (const [index, day] of registeredOn.entries()) {
      if (day > '2014-06-05' || !chance.chance(0.03)) continue;
      const level = chance.weighted<AwardLevel>({ TEAM: 75, DISTRICT: 21, CITY: 4 });
      id += 1;
      yield {
        id,
        volunteerId: volunteerId(first + index),
        level,
        titleZh: awardNames[level],
        awardedOn: awardDay,
        quality: 'SYNTHETIC',
      };
    }
}

interface Certified {
  readonly issuerId: string;
  readonly hours: number;
  readonly from: string;
  readonly to: string;
}

export function* certificates(city: City): Generator<NewRow<typeof VolunteerCertificate>> {
  const certified = new Map<string, Certified>();
  for (const { plan, records } of held(city))
    for (const { volunteerId: volunteer, hours, servedOn, stateHistory } of records) {
      if (!stateHistory.some(({ state }) => state === 'CERTIFIED')) continue;
      const sofar = certified.get(volunteer);
      certified.set(volunteer, {
        issuerId: plan.answeringOrganisationId,
        hours: (sofar?.hours ?? 0) + hours,
        from: earliest(servedOn, sofar?.from ?? servedOn),
        to: latest(servedOn, sofar?.to ?? servedOn),
      });
    }
  let number = 0;
  for (const [volunteer, { issuerId, hours, from, to }] of certified) {
    const revoked = isRevoked(Number(volunteer.slice('VOL-'.length)));
    number += 1;
    yield {
      id: certificateId(2015, number),
      version: revoked ? 2 : 1,
      volunteerId: volunteer,
      hours,
      from,
      to,
      issuerId,
      issuedOn: certificatesIssuedOn,
      state: revoked ? 'REVOKED' : 'VALID',
      revokedOn: revoked ? certificatesRevokedOn : null,
      quality: 'SYNTHETIC',
    };
  }
}
