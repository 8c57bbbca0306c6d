import { emergencyDefaults } from '@concord/domain';
import { Settings } from './settings.js';

/** The environment as Node gives it. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Says in one message everything that is missing or wrong, so that nobody has to start six times. */
export class ConfigurationError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`Concord cannot start:\n${problems.map((it) => `  - ${it}`).join('\n')}`);
    this.name = 'ConfigurationError';
  }
}

const ENVIRONMENTS = ['production', 'development', 'test'] as const;
const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
const STRONG = { memoryCost: 65_536, timeCost: 3, parallelism: 1 };
const CHEAP = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

class Reader {
  readonly problems: string[] = [];
  constructor(private readonly env: Environment) {}

  text(name: string): string | undefined {
    return this.env[name]?.trim() || undefined;
  }

  required(name: string, why: string): string {
    const value = this.text(name);
    if (!value) this.problems.push(`${name} is missing: ${why}`);
    return value ?? '';
  }

  number(name: string, fallback: number, least = 1): number {
    const text = this.text(name);
    if (text === undefined) return fallback;
    const value = Number(text);
    if (Number.isInteger(value) && value >= least) return value;
    this.problems.push(`${name} must be a whole number of at least ${least}`);
    return fallback;
  }

  oneOf<T extends string>(name: string, allowed: readonly T[], fallback: T): T {
    const text = this.text(name);
    const found = allowed.find((it) => it === text);
    if (text !== undefined && !found) this.problems.push(`${name} must be one of ${allowed.join(', ')}`);
    return found ?? fallback;
  }
}

/** Reads and checks the environment once and freezes the answer. Throws a ConfigurationError when it is incomplete. */
export function readSettings(env: Environment, overrides: Partial<Settings> = {}): Settings {
  const from = new Reader(env);
  const demo = from.text('CONCORD_DEMO') === '1' || !from.text('DATABASE_URL');
  const environment = from.oneOf('NODE_ENV', ENVIRONMENTS, demo ? 'development' : 'production');
  const port = from.number('PORT', 4000, 0);
  const settings: Settings = {
    environment,
    demo,
    demoPassword: from.text('CONCORD_DEMO_PASSWORD') ?? 'harbour-lantern-42',
    databaseUrl: from.required('DATABASE_URL', 'the address of the database, for the role app'),
    contextKey: from.required('CONCORD_CONTEXT_KEY', 'the key that bootstrap made and stored in the database'),
    host: from.text('HOST') ?? '127.0.0.1',
    port,
    trustedProxies: from.number('TRUSTED_PROXIES', 0, 0),
    webDist: from.text('WEB_DIST'),
    publicUrl: from.text('PUBLIC_URL') ?? `http://localhost:${port}`,
    smtpUrl: from.text('SMTP_URL'),
    mailFrom: from.text('MAIL_FROM') ?? 'Concord <no-reply@concord.invalid>',
    introspection: demo || environment !== 'production',
    version: from.text('CONCORD_VERSION') ?? '0.1.0',
    commit: from.text('CONCORD_COMMIT') ?? 'unknown',
    logLevel: from.oneOf('LOG_LEVEL', LOG_LEVELS, 'info'),
    session: {
      idleMinutes: from.number('SESSION_IDLE_MINUTES', 15),
      absoluteHours: from.number('SESSION_HOURS', 8),
      touchSeconds: 15,
      purposeMinutes: from.number('PURPOSE_MINUTES', 60),
    },
    password: demo ? CHEAP : STRONG,
    signIn: {
      freeFailures: 5,
      longestDelaySeconds: 15 * 60,
      attemptsPerAddressPerMinute: from.number('SIGN_INS_PER_MINUTE', 60),
    },
    limits: {
      depth: from.number('LIMIT_DEPTH', 12),
      aliases: from.number('LIMIT_ALIASES', 30),
      tokens: from.number('LIMIT_TOKENS', 3000),
      objectsPerOperation: from.number('LIMIT_OBJECTS', 5000),
      objectsPerMinute: from.number('LIMIT_OBJECTS_PER_MINUTE', 30_000),
      bodyBytes: 1_048_576,
      requestSeconds: from.number('LIMIT_REQUEST_SECONDS', 30),
    },
    emergency: {
      ...emergencyDefaults,
      minutes: from.number('EMERGENCY_MINUTES', emergencyDefaults.minutes),
      extensionMinutes: from.number('EMERGENCY_EXTENSION_MINUTES', emergencyDefaults.extensionMinutes),
      reviewWorkingDays: from.number('EMERGENCY_REVIEW_WORKING_DAYS', emergencyDefaults.reviewWorkingDays),
      shortestReason: from.number('EMERGENCY_SHORTEST_REASON', emergencyDefaults.shortestReason),
      manyInThirtyDays: from.number('EMERGENCY_MANY_IN_THIRTY_DAYS', emergencyDefaults.manyInThirtyDays),
    },
    ...overrides,
  };
  if (environment === 'production' && !demo) checkProduction(settings, from.problems);
  if (from.problems.length) throw new ConfigurationError(from.problems);
  return deepFreeze(settings);
}

function checkProduction(settings: Settings, problems: string[]): void {
  if (!settings.publicUrl.startsWith('https://')) problems.push('PUBLIC_URL must be the https address people use');
}

function deepFreeze<T extends object>(value: T): T {
  for (const part of Object.values(value)) if (part && typeof part === 'object') deepFreeze(part as object);
  return Object.freeze(value);
}
