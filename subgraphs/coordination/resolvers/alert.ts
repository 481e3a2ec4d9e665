/** Alerts, computed from the ledgers when asked for: one statement a kind, and only for the kinds asked for. */
import type { AlertRow } from '../entities/answers.ts';
import type { Context } from '../entities/index.ts';
import type { AlertKind, QueryResolvers, Resolvers, TrafficLight } from '../schema.generated.ts';
import { emergencyAlerts } from './alerts-of-emergencies.ts';
import { ledgerAlerts } from './alerts-of-ledgers.ts';
import { referralAlerts } from './alerts-of-referrals.ts';
import { departmentsOf } from './department.ts';

const computed: Readonly<Record<AlertKind, (context: Context) => Promise<AlertRow[]>>> = {
  ...referralAlerts,
  ...ledgerAlerts,
  ...emergencyAlerts,
  // Who answers is seen by the gateway alone: Completeness.alerts.
  DEPARTMENT_MISSING: async () => [],
};

/** At most so many are listed. */
const limit = 100;
const gravity = { RED: 0, YELLOW: 1, GREEN: 2, UNKNOWN: 3 } as const satisfies Record<TrafficLight, number>;

const byGravityAndAge = (one: AlertRow, other: AlertRow): number =>
  gravity[one.severity] - gravity[other.severity] || (one.raisedAt < other.raisedAt ? -1 : 1);

export const alertQueries: QueryResolvers = {
  alerts: async (_, { severity, kind, department }, context) => {
    const kinds = kind ? [kind] : (Object.keys(computed) as AlertKind[]);
    const found = (await Promise.all(kinds.map((each) => computed[each](context)))).flat();
    return found
      .filter((alert) => !severity || alert.severity === severity)
      .filter((alert) => !department || alert.departmentCodes.includes(department))
      .sort(byGravityAndAge)
      .slice(0, limit);
  },
};

export const alerts: Resolvers = {
  Alert: {
    departments: ({ departmentCodes }, _, context, info) => departmentsOf(departmentCodes, context, info),
  },
  AlertSubject: { __resolveType: ({ subject }) => subject },
};
