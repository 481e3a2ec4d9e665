/** The one glossary: every domain word as officials write it, the English the hub uses for it, and what to watch for. */

export interface Term {
  readonly zh: string;
  readonly en: string;
  readonly note?: string;
}

export const glossary: readonly Term[] = [
  { zh: '政府购买社会工作服务', en: 'government-purchased social work services' },
  {
    zh: '家庭综合服务中心(家综)',
    en: 'Integrated Family Service Centre (IFSC)',
    note: 'HK term; later 社工服务站 Social Work Service Station',
  },
  { zh: '专项服务项目', en: 'special service project' },
  { zh: '民办社会工作服务机构', en: 'private (non-profit) social work agency', note: 'not a company' },
  { zh: '行业组织', en: 'industry body' },
  { zh: '承接机构', en: 'contracted agency / supplier' },
  { zh: '购买方 / 监督方', en: 'purchaser / supervisor' },
  { zh: '双向转介', en: 'two-way referral', note: 'bidirectional' },
  { zh: '转介 / 转出 / 转入 / 回转', en: 'referral / outbound / inbound / referral back' },
  { zh: '受理 / 不受理 / 退回 / 再转', en: 'accepted / declined / returned / redirected' },
  { zh: '统筹协调机构', en: 'coordination body (office)' },
  { zh: '会议制度', en: 'regular joint meeting' },
  { zh: '沟通协商', en: 'consultation' },
  { zh: '重大事项通报', en: 'major-matter notice' },
  { zh: '签收 / 督办 / 销号', en: 'sign for / follow-up / close off', note: 'resolutions' },
  { zh: '职责分工', en: 'division of responsibilities; duty matrix' },
  { zh: '咨询委员会', en: 'advisory committee' },
  { zh: '需求调研 / 论证', en: 'demand survey / argumentation (justification review)' },
  { zh: '项目设立关卡', en: 'project gate' },
  { zh: '布局优化', en: 'layout optimisation' },
  { zh: '招投标 / 中标 / 质疑 / 投诉 / 废标', en: 'tender / award / challenge / complaint / void' },
  { zh: '准入门槛', en: 'entry threshold' },
  { zh: '等级评估 3A', en: 'social-organisation grade 3A', note: 'agency, five years' },
  { zh: '第三方评估 / 评估等级', en: 'third-party evaluation / evaluation grade', note: 'project' },
  { zh: '中期 / 末期评估', en: 'mid-term / final evaluation' },
  { zh: '服务指标 / 工时标准', en: 'service indicator / work-hour norm' },
  { zh: '服务质量标准', en: 'service quality standard' },
  {
    zh: '信用体系 / 活动异常名录 / 严重违法失信名单',
    en: 'credit system / abnormal-activity list / serious-dishonesty list',
  },
  { zh: '淘汰退出', en: 'exit' },
  { zh: '行业自律', en: 'industry self-discipline' },
  { zh: '持证社工', en: 'licensed social worker' },
  {
    zh: '助理社会工作师 / 社会工作师 / 高级社会工作师',
    en: 'assistant social worker / social worker / senior social worker',
  },
  { zh: '督导', en: 'supervisor (professional)', note: 'not 监督方' },
  { zh: '流动率', en: 'turnover rate', note: 'incl. moves between agencies' },
  { zh: '义工 / 志愿者', en: 'volunteer', note: 'Guangdong usage: 义工' },
  { zh: '社工义工联动', en: 'social worker–volunteer linkage' },
  { zh: '人次 / 节 / 个案 / 小组', en: 'person-times / sessions / casework / group work' },
  { zh: '社区问题', en: 'community issue' },
  { zh: '社区矫正对象(社区服刑人员)', en: 'person under community correction', note: '2015 term in brackets' },
  {
    zh: '管制 / 缓刑 / 假释 / 暂予监外执行',
    en: 'public surveillance / suspended sentence / parole / temporary service of sentence outside prison',
  },
  { zh: '司法所', en: 'judicial office (township)', note: 'JusticeOffice' },
  { zh: '入矫 / 解矫', en: 'admission to / release from correction' },
  { zh: '医务社会工作', en: 'medical social work' },
  { zh: '出院计划', en: 'discharge plan' },
  { zh: '移居人士 / 异地务工人员', en: 'new settlers / migrant workers' },
  { zh: '残障康复 / 民族融合 / 禁毒', en: 'disability rehabilitation / ethnic integration / drug control' },
  { zh: '长者', en: 'older people; elderly' },
  { zh: '困难群众', en: 'people in difficulty' },
  {
    zh: '街道 / 镇 / 居委会 / 村委会',
    en: "subdistrict / town / residents' committee / villagers' committee",
    note: 'umbrella: township-level division',
  },
  { zh: '社区服务站', en: 'community service station' },
  { zh: '社区社会组织', en: 'community organisation' },
  { zh: '机关事业单位', en: 'government organs and public institutions' },
  { zh: '突发事件 / 应急响应', en: 'emergency / emergency response' },
  { zh: '情绪疏导 / 资源链接', en: 'emotional support / resource linking' },
  { zh: '条块分割', en: 'fragmentation between departments and levels' },
  { zh: '财政资金 / 市、区两级', en: 'public funds / city and district levels' },
  { zh: '统一社会信用代码', en: 'Unified Social Credit Code (USCC)' },
  { zh: '数据共享申请 / 授权', en: 'sharing request / grant', note: 'order 809; by the owner of the data' },
  { zh: '无条件共享 / 有条件共享 / 不予共享', en: 'unconditional / conditional sharing / not shared' },
  { zh: '使用目的', en: 'purpose of use' },
  { zh: '退回补正 / 延期办理', en: 'returned for completion / put off' },
  { zh: '下钻 / 驾驶舱', en: 'drill-down / cockpit dashboard' },
];

/** The English of a Chinese term as it stands in the glossary, or undefined. */
export const englishOf = (zh: string): string | undefined => glossary.find((term) => term.zh === zh)?.en;
