/** Rows of cases. */
import type { City } from '@hub/kit/dataset/city.ts';
import type { NewRow } from '@hub/kit/dataset/insert.ts';
import { random } from '@hub/kit/dataset/random.ts';
import type { MedicalSocialWorkCase } from '../entities/medical-social-work-case.ts';
import { enteredOn, type NumberedCourse, stateOf } from './course.ts';
import { stepsOf } from './medical-case-step.ts';

export function* medicalCases(
  city: City,
  all: readonly NumberedCourse[],
): Generator<NewRow<typeof MedicalSocialWorkCase>> {
  const chance = random('health:medical-case');
  for (const course of all) {
    const { number, id, hospital, caseType, types, changes, consent } = course;
    const namesNobody = caseType === 'GROUP' || caseType === 'ACTIVITY';
    const worker = chance.pick(hospital.workers);
    yield {
      id,
      personId: namesNobody ? null : city.person(city.medicalResident(number)),
      hospitalId: hospital.id,
      districtCode: hospital.districtCode,
      socialWorkerId: changes.length > 1 ? worker : null,
      caseType,
      participants: namesNobody ? chance.between(6, caseType === 'GROUP' ? 14 : 60) : null,
      mainType: types[0],
      types,
      state: stateOf(course),
      version: stepsOf(course).length,
      wardZh: course.wardZh,
      intakeSource: course.source,
      screenedOn: changes[0]?.on ?? city.today,
      broughtById: null,
      consentState: consent.state,
      consentDecidedOn: consent.decidedOn,
      consentGivenBy: consent.givenBy,
      consentCoversReferral: consent.coversReferral,
      openedOn: enteredOn(course, 'OPEN'),
      closedOn: enteredOn(course, 'CLOSED'),
      notOpenedReason: course.notOpenedReason,
      closureReason: course.closureReason,
      quality: 'SYNTHETIC',
    };
  }
}
