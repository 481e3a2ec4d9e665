/** Rows of cases and of the states they passed. */
import type { City } from '@hub/kit/dataset/city.ts';
import type { NewRow } from '@hub/kit/dataset/insert.ts';
import { random } from '@hub/kit/dataset/random.ts';
import type { MedicalCaseStateChange } from '../entities/medical-case-state-change.ts';
import type { MedicalSocialWorkCase } from '../entities/medical-social-work-case.ts';
import { enteredOn, type NumberedCourse, stateOf } from './course.ts';

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
      wardZh: course.wardZh,
      intakeSource: course.source,
      screenedOn: changes[0]?.on ?? city.today,
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

export function* stateChanges(all: readonly NumberedCourse[]): Generator<NewRow<typeof MedicalCaseStateChange>> {
  for (const { id, changes } of all)
    for (const [index, { state, on }] of changes.entries())
      yield { id: `${id}/${String(index + 1).padStart(2, '0')}`, caseId: id, state, on };
}
