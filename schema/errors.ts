/** The one table of refusals: code, HTTP status, and what a person is told in Chinese and English. A code is never reused. */
import { GraphQLError } from 'graphql';
import { withoutResidentIds } from './resident-id.ts';

interface ErrorDefinition {
  /** HTTP status where the whole request is refused; a refused field leaves the answer at 200. */
  readonly status: number;
  /** `{name}` is replaced by the detail of that name. */
  readonly zh: string;
  readonly en: string;
}

export const errors = {
  UNAUTHENTICATED: {
    status: 401,
    zh: '需要有效的访问令牌:{reason}',
    en: 'A valid access token is needed: {reason}',
  },
  ISSUER_UNAVAILABLE: {
    status: 503,
    zh: '身份签发方暂时没有应答,令牌无法核验,请稍后再试',
    en: 'The issuer does not answer, so the token cannot be checked; try again later',
  },
  PURPOSE_UNKNOWN: {
    status: 400,
    zh: 'X-Hub-Purpose:没有用途“{purpose}”,应为 {expected} 之一',
    en: 'X-Hub-Purpose: no purpose "{purpose}"; expected one of {expected}',
  },
  PURPOSE_REQUIRED: {
    status: 400,
    zh: '{coordinate} 是个人数据:须以 X-Hub-Purpose 说明用途({expected})',
    en: '{coordinate} is personal data: state the purpose of use in X-Hub-Purpose ({expected})',
  },
  UNAUTHORIZED_FIELD_OR_TYPE: {
    status: 200,
    zh: '无权读取 {coordinate}',
    en: 'Not authorised to read {coordinate}',
  },
  PURPOSE_NOT_PERMITTED: {
    status: 200,
    zh: '{coordinate}:数据提供部门未就此使用目的授权',
    en: '{coordinate}: its owner has not granted it for this purpose',
  },
  GRANTS_UNAVAILABLE: {
    status: 200,
    zh: '{coordinate}:暂时无法核对共享授权,其他部门的个人信息停止提供;本部门数据与公开数据不受影响',
    en: '{coordinate}: which grants are in force cannot be told now, so other departments’ personal data is stopped; one’s own department’s and public data are unaffected',
  },
  ACCESS_SUSPENDED: {
    status: 403,
    zh: '应急读取逾期未复核,账号已停用;请由他人复核',
    en: 'An emergency access was not reviewed in time, so the account is suspended; somebody else must review it',
  },
  DOOR_CLOSED: {
    status: 401,
    zh: '部门只答复网关;请向网关提问',
    en: 'A department answers the gateway only; ask the gateway',
  },
  BAD_REQUEST: {
    status: 400,
    zh: '请求不合规范:{reason}',
    en: 'The request is not GraphQL over HTTP: {reason}',
  },
  METHOD_NOT_ALLOWED: {
    status: 405,
    zh: '此处不接受 {kind}:查询与订阅用 GET 或 POST,变更只用 POST',
    en: 'Not for a {kind}: GET or POST for queries and subscriptions, POST alone for mutations',
  },
  NOT_ACCEPTABLE: {
    status: 406,
    zh: 'Accept 应包含 application/graphql-response+json 或 application/json,编码为 utf-8',
    en: 'Accept must include application/graphql-response+json or application/json, in utf-8',
  },
  PERSISTED_QUERY_ID_REQUIRED: {
    status: 400,
    zh: '合作方系统只执行已约定的操作:请以 documentId 指明,不要发送查询文本',
    en: 'A partner’s system runs agreed operations only: say which by "documentId" instead of sending a document',
  },
  PERSISTED_QUERY_NOT_FOUND: {
    status: 404,
    zh: '没有为本客户端登记此 documentId 的操作',
    en: 'No operation is registered for this client under this documentId',
  },
  EVENT_STREAM_REQUIRED: {
    status: 406,
    zh: '订阅以事件流答复:Accept 应包含 text/event-stream',
    en: 'A subscription is answered by a stream of events: Accept must include text/event-stream',
  },
  TOO_MANY_STREAMS: {
    status: 429,
    zh: '同时打开的订阅已达上限({limit}),请先结束不用的订阅',
    en: 'As many subscriptions are open as may be ({limit}); end one that is not needed',
  },
  STREAM_TOO_SLOW: {
    status: 200,
    zh: '接收方 {seconds} 秒没有读取,订阅已结束;请以最后收到的 cursor 作 after 重新订阅',
    en: 'Nothing was read for {seconds} seconds, so the subscription has ended; subscribe again with after: the last cursor kept',
  },
  STREAM_INTERRUPTED: {
    status: 503,
    zh: '订阅中断({reasonZh});请以最后收到的 cursor 作 after 重新订阅,不会遗漏',
    en: 'The subscription was interrupted ({reason}); subscribe again with after: the last cursor kept, and nothing is left out',
  },
  OPERATION_UNKNOWN: {
    status: 400,
    zh: '无法确定要执行的操作:{reason}',
    en: 'Which operation to execute cannot be told: {reason}',
  },
  OPERATION_TOO_LARGE: {
    status: 400,
    zh: '操作的{what}为 {found},上限 {limit}',
    en: 'The operation has {what} {found}; the limit is {limit}',
  },
  OPERATION_NOT_SUPPORTED: {
    status: 400,
    zh: '本网关尚不支持{what}',
    en: 'This gateway does not support {what}',
  },
  PLAN_INCOMPLETE: {
    status: 500,
    zh: '没有部门可以回答根字段 {field}',
    en: 'No department can be asked for the root field {field}',
  },
  ENTITY_NOT_RESOLVABLE: {
    status: 200,
    zh: '{department} 不按编号提供 {type}(其键均为 resolvable: false)',
    en: '{department} does not resolve {type} by key (each of its keys is resolvable: false)',
  },
  COST_ESTIMATED_TOO_EXPENSIVE: {
    status: 400,
    zh: '操作的估算成本为 {estimate},上限 {limit}:请减少层级或每页条数(first)',
    en: 'The operation’s estimated cost is {estimate}; the limit is {limit}: ask for fewer levels or smaller pages (first)',
  },
  INTROSPECTION_DISABLED: {
    status: 400,
    zh: '本网关不提供模式自省',
    en: 'This gateway does not answer introspection',
  },
  DEPARTMENT_UNAVAILABLE: {
    status: 200,
    zh: '{zh}暂时没有应答({reasonZh}),其余部门的数据不受影响',
    en: '{en} did not answer ({reason}); the other departments’ data is unaffected',
  },
  DEADLINE_PASSED: {
    status: 200,
    zh: '网关已不再等待,停止查询',
    en: 'The gateway no longer waits; reading has stopped',
  },
  AUDIT_UNAVAILABLE: {
    status: 503,
    zh: '审计日志暂时无法写入,个人信息停止提供;其他查询不受影响',
    en: 'The audit log cannot be written, so personal data is stopped; other queries are unaffected',
  },
  UNKNOWN_CODE: {
    status: 200,
    zh: '{argument}:没有代码“{value}”,应为{expected}',
    en: '{argument}: no code "{value}"; expected {expectedEn}',
  },
  ID_OF_ANOTHER_TYPE: {
    status: 200,
    zh: '{argument}:“{value}”是 {found} 的编号,此处需要 {expected} 的编号',
    en: '{argument}: "{value}" is the id of a {found}; the id of a {expected} is needed here',
  },
  ID_MALFORMED: {
    status: 200,
    zh: '{argument}:“{value}”不是编号;{expected} 的编号形如 {pattern}',
    en: '{argument}: "{value}" is not an id; the id of a {expected} matches {pattern}',
  },
  PAGE_OUT_OF_RANGE: {
    status: 200,
    zh: 'first 应在 1 至 {limit} 之间,收到 {value}',
    en: 'first must be 1 to {limit}, got {value}',
  },
  CURSOR_INVALID: {
    status: 200,
    zh: 'after:“{value}”不是本列表给出的游标',
    en: 'after: "{value}" is not a cursor this list gave',
  },
  RESIDENT_ID_INVALID: {
    status: 200,
    zh: '公民身份号码不符合 GB 11643:应为 18 位,末位为校验码',
    en: 'Not a resident’s number by GB 11643: 18 characters, the last of which checks the others',
  },
  RESIDENT_ID_IN_TEXT: {
    status: 400,
    zh: '公民身份号码不得写入查询文本或网址:请以 POST 的变量传递',
    en: 'A resident’s number may stand in no query text and no URL: pass it in a variable of a POST',
  },
  PERIOD_REVERSED: {
    status: 200,
    zh: '起始日 {from} 晚于截止日 {to}',
    en: 'The period starts on {from}, after its end on {to}',
  },
  VALUE_MALFORMED: {
    status: 200,
    zh: '“{value}”不是{type}:应为{expected}',
    en: '"{value}" is not a {type}: expected {expectedEn}',
  },
  TEXT_OUT_OF_RANGE: {
    status: 200,
    zh: '{argument}:应为 {least} 至 {limit} 个字,收到 {found} 个',
    en: '{argument}: {least} to {limit} characters are needed, got {found}',
  },
  NUMBER_OUT_OF_RANGE: {
    status: 200,
    zh: '{argument}:应在 {least} 至 {limit} 之间,收到 {found}',
    en: '{argument}: {least} to {limit} is needed, got {found}',
  },
  ENTRIES_OUT_OF_RANGE: {
    status: 200,
    zh: '{argument}:应有 {least} 至 {limit} 项,收到 {found} 项',
    en: '{argument}: {least} to {limit} entries are needed, got {found}',
  },
  ACTION_NOT_PERMITTED: {
    status: 200,
    zh: '“{actionZh}”只能由{byZh}进行',
    en: '"{actionEn}" is for {byEn} only',
  },
  ACTION_NOT_POSSIBLE: {
    status: 200,
    zh: '“{stateZh}”时不能“{actionZh}”;此时可以:{possibleZh}',
    en: '"{actionEn}" is not possible while "{stateEn}"; possible now: {possibleEn}',
  },
  ACTION_NEEDS_INPUT: {
    status: 200,
    zh: '“{actionZh}”须填写 {missing}',
    en: '"{actionEn}" needs {missing}',
  },
  ACTION_GUARDED: {
    status: 200,
    zh: '不能“{actionZh}”:须{guardZh}',
    en: '"{actionEn}" is refused: {guardEn}',
  },
  STALE_VERSION: {
    status: 200,
    zh: '{id} 已被他人更改:现为第 {version} 版“{stateZh}”,请按此重试(所据为第 {expectedVersion} 版)',
    en: '{id} was changed meanwhile: it is at version {version}, "{stateEn}"; read it again and retry (expected was version {expectedVersion})',
  },
  IDEMPOTENCY_KEY_REUSED: {
    status: 200,
    zh: 'idempotencyKey 已用于另一项请求:重试须内容相同,新请求须换新值',
    en: 'idempotencyKey was used for another request: a repeat must be the same, a new request needs a new key',
  },
  ROW_NOT_FOUND: {
    status: 200,
    zh: '{argument}:没有编号为“{value}”的记录',
    en: '{argument}: there is no row with the id "{value}"',
  },
  FIELD_OF_ANOTHER_OWNER: {
    status: 200,
    zh: '{field} 属于{ownerZh},须向其申请',
    en: '{field} belongs to {ownerEn}: ask that department for it',
  },
  FIELD_NOT_SHARED: {
    status: 200,
    zh: '{field} 依法不予共享',
    en: '{field} is by law shared with nobody',
  },
  INTERNAL: {
    status: 200,
    zh: '内部错误,请凭请求编号联系管理员',
    en: 'Internal error; quote the request id to the operator',
  },
} as const satisfies Record<string, ErrorDefinition>;

export type ErrorCode = keyof typeof errors;
export type ErrorDetails = Readonly<Record<string, string | number>>;

const fill = (template: string, details: ErrorDetails): string =>
  template.replaceAll(/\{(\w+)\}/g, (hole, name: string) => String(details[name] ?? hole));

export const errorTexts = (
  code: ErrorCode,
  details: ErrorDetails = {},
): { readonly zh: string; readonly en: string } => ({
  zh: fill(errors[code].zh, details),
  en: fill(errors[code].en, details),
});

/** The message of a refusal as people read it: Chinese, then English. */
export function errorMessage(code: ErrorCode, details: ErrorDetails = {}): string {
  const { zh, en } = errorTexts(code, details);
  return `${zh} · ${en}`;
}

/** What somebody put where it does not belong must not come back, nor stand in a log. */
const told = (details: ErrorDetails): ErrorDetails =>
  Object.fromEntries(
    Object.entries(details).map(([name, value]) => [
      name,
      typeof value === 'string' ? withoutResidentIds(value) : value,
    ]),
  );

/** An error a client may see: its code for programs, its message for people, its details as given but for residents' numbers. */
export function fail(code: ErrorCode, details: ErrorDetails = {}): GraphQLError {
  const kept = told(details);
  return new GraphQLError(errorMessage(code, kept), { extensions: { code, ...kept } });
}
