/** When a department's offices are open on a working day: data of the department, since a hospital opens before a centre. */
export interface OfficeHours {
  /** `09:00`, in Guangzhou. */
  readonly opensAt: string;
  readonly shutsAt: string;
}

/** Where a department says nothing else. */
export const usualHours: OfficeHours = { opensAt: '09:00', shutsAt: '17:30' };
