/** Sessions of groups and activities: weekly while a group is open, one for an activity. */
import type { NewRow } from '@hub/kit/dataset/insert.ts';
import { addDays, random } from '@hub/kit/dataset/random.ts';
import { namesNobody } from '../entities/medical-case-machine.ts';
import type { MedicalSession } from '../entities/medical-session.ts';
import { enteredOn, type NumberedCourse } from './course.ts';

const topics = ['病友互助', '情绪管理', '照护技巧', '营养与康复', '医患沟通', '告别与纪念'];
const mostSessions = 8;

export function* medicalSessions(
  all: readonly NumberedCourse[],
  today: string,
): Generator<NewRow<typeof MedicalSession>> {
  const chance = random('health:session');
  let number = 0;
  for (const course of all) {
    const opened = enteredOn(course, 'OPEN');
    if (!namesNobody(course.caseType) || !opened) continue;
    const closed = enteredOn(course, 'CLOSED');
    const count = course.caseType === 'GROUP' ? mostSessions : 1;
    for (let turn = 0; turn < count; turn += 1) {
      const plannedOn = addDays(opened, 7 * turn);
      if (closed && plannedOn > closed) break;
      number += 1;
      const isHeld = plannedOn <= today;
      yield {
        id: `MSS-${String(number).padStart(5, '0')}`,
        state: isHeld ? 'HELD' : 'PLANNED',
        version: isHeld ? 2 : 1,
        caseId: course.id,
        hospitalId: course.hospital.id,
        topicZh: chance.pick(topics),
        plannedOn,
        participants: isHeld ? chance.between(5, 12) : null,
        minutes: isHeld ? 30 * chance.between(2, 4) : null,
        quality: 'SYNTHETIC',
      };
    }
  }
}
