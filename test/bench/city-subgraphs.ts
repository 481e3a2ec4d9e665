/** Four subgraphs over one city. The SDL is what Federation 1 and 2 both read, so that every contender serves the same schema. */
import { city } from './city.ts';
import type { LimitSubgraph } from './federation.ts';

type Given<T> = readonly [_: unknown, args: T];

export const citySubgraphs: readonly LimitSubgraph[] = [
  {
    name: 'civil-affairs',
    sdl: `
      type Query {
        district(code: ID!): District
        person(id: ID!): Person
        people(first: Int!, from: Int!): [Person!]!
      }
      type District @key(fields: "code") { code: ID! nameZh: String! nameEn: String! population: Int! centres: [Centre!]! }
      type Centre { id: ID! nameZh: String! }
      type Person @key(fields: "id") {
        id: ID!
        nameZh: String!
        born: String!
        address: Address! @requiresScopes(scopes: [["person:profile"]])
        noteZh: String! @requiresScopes(scopes: [["person:civil-case"]])
      }
      type Address { street: String! lineZh: String! }`,
    resolvers: {
      Query: {
        district: (...[, args]: Given<{ code: string }>) => city.district(args),
        person: (...[, args]: Given<{ id: string }>) => city.person(args),
        people: (...[, args]: Given<{ first: number; from: number }>) => city.people(args),
      },
      Person: { __resolveReference: city.person },
      District: { __resolveReference: city.district },
    },
  },
  {
    name: 'justice',
    sdl: `
      extend type Person @key(fields: "id") {
        id: ID! @external
        legalAid: [LegalAidCase!]
        correction: Correction @requiresScopes(scopes: [["person:corrections"]])
      }
      type LegalAidCase { id: ID! matterZh: String! opened: String! }
      type Correction { id: ID! statusZh: String! since: String! hospital: Hospital }
      extend type Hospital @key(fields: "id") { id: ID! @external }`,
    resolvers: { Person: { __resolveReference: city.person } },
  },
  {
    name: 'health',
    sdl: `
      extend type Person @key(fields: "id") { id: ID! @external visits: [Visit!] @requiresScopes(scopes: [["person:health"]]) }
      type Visit { id: ID! serviceZh: String! minutes: Int! }
      type Hospital @key(fields: "id") { id: ID! nameZh: String! beds: Int! team: Team }
      extend type Team @key(fields: "id") { id: ID! @external }`,
    resolvers: { Person: { __resolveReference: city.person }, Hospital: { __resolveReference: city.hospital } },
  },
  {
    name: 'volunteer',
    sdl: `
      extend type Person @key(fields: "id") { id: ID! @external volunteering: Volunteering }
      type Volunteering { hours: Int! since: String! badgeZh: String! teams: [Team!]! }
      type Team @key(fields: "id") { id: ID! nameZh: String! leaderZh: String! }`,
    resolvers: { Person: { __resolveReference: city.person }, Team: { __resolveReference: city.team } },
  },
];
