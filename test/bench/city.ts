/** The data every limit subgraph answers from: people of a city, deterministic, mostly Chinese text. Nothing here is a real person. */

const surnames = ['陈', '李', '黄', '张', '梁', '王', '刘', '何', '林', '吴'] as const;
const givenNames = ['志强', '秀英', '建华', '淑贞', '永康', '惠玲', '国栋', '少芬', '伟明', '丽娟'] as const;
const streets = ['龙津', '昌岗', '石围塘', '棠下', '三元里', '南华西', '五山', '黄沙'] as const;
const matters = ['劳动争议', '婚姻家庭', '工伤赔偿', '房屋租赁'] as const;
const services = ['出院计划', '哀伤辅导', '康复评估', '情绪支持'] as const;

const pick = <T>(list: readonly [T, ...T[]], index: number): T => list[index % list.length] ?? list[0];
const padded = (index: number): string => String(index).padStart(4, '0');

const team = (index: number) => ({
  id: `T-${padded(index)}`,
  nameZh: `${pick(streets, index)}街义工服务队`,
  leaderZh: `${pick(surnames, index)}${pick(givenNames, index + 3)}`,
});

const hospital = (index: number) => ({
  id: `H-${padded(index)}`,
  nameZh: `广州市第${(index % 8) + 1}人民医院`,
  beds: 300 + index,
  team: team(index),
});

const correction = (index: number) => ({
  id: `C-${padded(index)}`,
  statusZh: '在册',
  since: '2014-03-01',
  hospital: hospital(index),
});

/** Everything all departments know of one person; each subgraph's schema shows its own part. */
const person = (index: number) => ({
  id: `P-${padded(index)}`,
  nameZh: `${pick(surnames, index)}${pick(givenNames, Math.floor(index / 10))}`,
  born: `19${40 + (index % 60)}-0${1 + (index % 9)}-15`,
  address: { street: `${pick(streets, index)}街道`, lineZh: `${pick(streets, index)}路${1 + (index % 300)}号之二` },
  noteZh: '与老伴同住,每周由社工探访,来访请致电。',
  correction: correction(index),
  legalAid: [0, 1].map((which) => ({
    id: `L-${padded(index)}-${which}`,
    matterZh: pick(matters, index + which),
    opened: '2015-04-09',
  })),
  visits: [0, 1].map((which) => ({
    id: `V-${padded(index)}-${which}`,
    serviceZh: pick(services, index + which),
    minutes: 30 + (index % 4) * 15,
  })),
  volunteering: {
    hours: index % 400,
    since: '2012-12-05',
    badgeZh: '五星级义工',
    teams: [team(index % 50), team((index % 50) + 50)],
  },
});

export type Person = ReturnType<typeof person>;

const numberIn = (id: string): number => Number(id.split('-')[1]);

export const city = {
  district: ({ code }: { readonly code: string }) => ({
    code,
    nameZh: '荔湾区',
    nameEn: 'Liwan',
    population: 898_200,
    centres: [1, 2, 3].map((which) => ({
      id: `${code}-${which}`,
      nameZh: `${pick(streets, which)}街家庭综合服务中心`,
    })),
  }),
  person: ({ id }: { readonly id: string }) => person(numberIn(id)),
  people: ({ first, from }: { readonly first: number; readonly from: number }) =>
    Array.from({ length: first }, (_, index) => person(from + index)),
  correction: ({ id }: { readonly id: string }) => correction(numberIn(id)),
  hospital: ({ id }: { readonly id: string }) => hospital(numberIn(id)),
  team: ({ id }: { readonly id: string }) => team(numberIn(id)),
};
