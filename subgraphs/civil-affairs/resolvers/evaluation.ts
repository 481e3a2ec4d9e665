/** Third-party evaluations. */
import { checkDistrict, checkId } from '@hub/kit/check.ts';
import { from } from '@hub/kit/columns.ts';
import { listOf, page, pageOf } from '@hub/kit/page.ts';
import { row } from '@hub/kit/row.ts';
import { Contract } from '../entities/contract.ts';
import { Evaluation } from '../entities/evaluation.ts';
import { respondBy } from '../entities/evaluation-clock.ts';
import { EvaluationComponent } from '../entities/evaluation-component.ts';
import { ServiceCentre } from '../entities/service-centre.ts';
import { ServiceProject } from '../entities/service-project.ts';
import { ServiceStandard } from '../entities/service-standard.ts';
import type { EvaluationResolvers, OrganisationResolvers, QueryResolvers } from '../schema.generated.ts';
import { organisationOf } from './neighbours.ts';
import { procedure } from './procedure.ts';
import { referred } from './referred.ts';
import { versionedId } from './service-standard.ts';

const newestFirst = { by: 'plannedOn', descending: true } as const;

export const evaluation: EvaluationResolvers = {
  __resolveReference: ({ id }, context, info) => row(context, Evaluation, id, info),
  project: from(['projectId'], ({ projectId }, _, context, info) => referred(context, ServiceProject, projectId, info)),
  centre: from(['centreId'], ({ centreId }, _, context, info) => row(context, ServiceCentre, centreId, info)),
  contract: from(['contractId'], ({ contractId }, _, context, info) => referred(context, Contract, contractId, info)),
  evaluator: from(['evaluatorId'], ({ evaluatorId }, _, context, info) => organisationOf(context, evaluatorId, info)),
  supplier: from(['supplierId'], ({ supplierId }, _, context, info) => organisationOf(context, supplierId, info)),
  standard: from(['standardId', 'standardVersion'], ({ standardId, standardVersion }, _, context, info) =>
    referred(context, ServiceStandard, versionedId(standardId, standardVersion), info),
  ),
  procedure,
  respondBy: from(['feedbackOn'], ({ feedbackOn }) => respondBy(feedbackOn)),
  components: from(['id'], ({ id }, _, context, info) =>
    listOf(context, EvaluationComponent, 'evaluationId', id, 6, info),
  ),
  independence: from(
    ['independent', 'sharedOfficers', 'sharedContracts'],
    ({ independent, sharedOfficers, sharedContracts }) => ({ independent, sharedOfficers, sharedContracts }),
  ),
};

export const evaluationOfOrganisation: OrganisationResolvers = {
  evaluationsConducted: from(['id'], ({ id }, args, context, info) =>
    pageOf(context, Evaluation, 'evaluatorId', id, args, info, {}, newestFirst),
  ),
  evaluations: from(['id'], ({ id }, args, context, info) =>
    pageOf(context, Evaluation, 'supplierId', id, args, info, {}, newestFirst),
  ),
};

export const evaluationQueries: QueryResolvers = {
  evaluation: (_, { id }, context, info) => row(context, Evaluation, checkId('Evaluation', id), info),
  evaluations: (_, { evaluator, supplier, district, visitedBy, ...rest }, context, info) =>
    page(context, Evaluation, rest, info, {
      state: rest.state,
      evaluatorId: evaluator && checkId('Organisation', evaluator, 'evaluator'),
      supplierId: supplier && checkId('Organisation', supplier, 'supplier'),
      grade: rest.grade,
      round: rest.round,
      year: rest.year,
      districtCode: district && checkDistrict(district),
      siteVisitOn: { to: visitedBy },
      awaitsFeedback: rest.awaitingFeedback || undefined,
      independent: rest.notIndependentOnly ? false : undefined,
    }),
};
