/** Whom the gateway trusts to say who asks, read from the settings. */
import { z } from 'zod';
import { ConfigError } from '../../config-error.ts';

/** Where in a token an issuer writes what the hub needs; a dotted path reaches into objects. */
export interface ClaimPaths {
  /** Undefined reads `scope` and `scp`. */
  readonly scopes: string | undefined;
  readonly roles: string;
  readonly organisation: string;
}

export interface IssuerSettings {
  readonly kind: 'issuer';
  readonly issuer: string;
  readonly audience: string;
  /** Undefined asks the issuer's discovery document. */
  readonly jwksUrl: string | undefined;
  /** How far two clocks may differ, in seconds. */
  readonly skewSeconds: number;
  /** Least time between two fetches of the issuer's keys, in seconds. */
  readonly cooldownSeconds: number;
  /** How long fetched keys, and what was verified by them, are relied on without asking again, in seconds. */
  readonly maxAgeSeconds: number;
  readonly claims: ClaimPaths;
}

export interface DevelopmentSettings {
  readonly kind: 'development';
  readonly keyFile: string;
  readonly skewSeconds: number;
}

/** `unset` is no mistake by itself: a gateway may be open, or refuse everyone. */
export type IdentitySettings = IssuerSettings | DevelopmentSettings | { readonly kind: 'unset' };

export const identityVariables = {
  TONGCHOU_ISSUER: z.string().optional(),
  TONGCHOU_AUDIENCE: z.string().min(1).optional(),
  TONGCHOU_JWKS_URL: z.string().optional(),
  TONGCHOU_CLOCK_SKEW_SECONDS: z.coerce.number().int().min(0).max(300).default(30),
  TONGCHOU_JWKS_COOLDOWN_SECONDS: z.coerce.number().int().min(0).max(3_600).default(30),
  TONGCHOU_JWKS_MAX_AGE_SECONDS: z.coerce.number().int().min(1).max(3_600).default(300),
  TONGCHOU_SCOPES_CLAIM: z.string().min(1).optional(),
  TONGCHOU_ROLES_CLAIM: z.string().min(1).default('roles'),
  TONGCHOU_ORGANISATION_CLAIM: z.string().min(1).default('organisation'),
};

/** Where the development issuer keeps its key, under the data folder. */
export const developmentKeyFile = (data: string): string => `${data}/development-key.json`;

type Given = z.infer<z.ZodObject<typeof identityVariables>>;

const loopback = new Set(['127.0.0.1', '[::1]', 'localhost']);

/** Keys fetched in the clear could be anyone's: plain http is for this machine alone. */
export const isTrustworthy = (url: string): boolean => {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || (protocol === 'http:' && loopback.has(hostname));
};

const mustBeTrustworthy = (variable: string, value: string): void => {
  if (!isTrustworthy(value))
    throw new ConfigError(
      `${variable}=“${value}”:应为 https 网址(本机可用 http)${variable === 'TONGCHOU_ISSUER' ? ',或 development' : ''} · expected an https URL (http on this machine)${variable === 'TONGCHOU_ISSUER' ? ', or “development”' : ''}`,
    );
};

/** @throws {ConfigError}. */
export function identitySettings(given: Given, { data, production }: { data: string; production: boolean }) {
  const issuer = given.TONGCHOU_ISSUER || undefined;
  const skewSeconds = given.TONGCHOU_CLOCK_SKEW_SECONDS;
  if (issuer === undefined) return { kind: 'unset' } satisfies IdentitySettings;
  if (issuer === 'development') {
    if (production)
      throw new ConfigError(
        'TONGCHOU_ISSUER=“development”:开发令牌人人可签,TONGCHOU_MODE=production 时须为 OIDC 签发方网址 · anyone at this machine can sign development tokens: with TONGCHOU_MODE=production it must be the URL of an OIDC issuer',
      );
    return { kind: 'development', keyFile: developmentKeyFile(data), skewSeconds } satisfies IdentitySettings;
  }
  mustBeTrustworthy('TONGCHOU_ISSUER', issuer);
  if (given.TONGCHOU_JWKS_URL) mustBeTrustworthy('TONGCHOU_JWKS_URL', given.TONGCHOU_JWKS_URL);
  if (!given.TONGCHOU_AUDIENCE)
    throw new ConfigError(
      'TONGCHOU_AUDIENCE 未设置:须为签发方写入本网关令牌的受众(aud),否则签发给别的系统的令牌也会通过 · TONGCHOU_AUDIENCE is not set: it must be the audience (aud) the issuer writes for this gateway, or tokens for other systems would pass',
    );
  return {
    kind: 'issuer',
    issuer,
    audience: given.TONGCHOU_AUDIENCE,
    jwksUrl: given.TONGCHOU_JWKS_URL || undefined,
    skewSeconds,
    cooldownSeconds: given.TONGCHOU_JWKS_COOLDOWN_SECONDS,
    maxAgeSeconds: given.TONGCHOU_JWKS_MAX_AGE_SECONDS,
    claims: {
      scopes: given.TONGCHOU_SCOPES_CLAIM,
      roles: given.TONGCHOU_ROLES_CLAIM,
      organisation: given.TONGCHOU_ORGANISATION_CLAIM,
    },
  } satisfies IdentitySettings;
}
