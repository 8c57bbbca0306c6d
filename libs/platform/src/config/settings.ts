import type { EmergencySettings } from '@concord/domain';

/** Limits of one GraphQL operation and of one practitioner. */
export interface RequestLimits {
  readonly depth: number;
  readonly aliases: number;
  readonly tokens: number;
  /** How many objects one operation may ask for at most, `first` arguments counted. */
  readonly objectsPerOperation: number;
  /** The same, added up over a minute for one practitioner (R53). */
  readonly objectsPerMinute: number;
  readonly bodyBytes: number;
  readonly requestSeconds: number;
}

/** How long a session lives. */
export interface SessionSettings {
  readonly idleMinutes: number;
  readonly absoluteHours: number;
  /** The stored idle limit is moved only when it would move by this much: not one write for each request. */
  readonly touchSeconds: number;
  /** How long what somebody said they work on lasts (governance 5.9). In a running meeting it lasts as long as the meeting. */
  readonly purposeMinutes: number;
}

/** The work one password check costs. Cheaper for tests and for seeding the demonstration. */
export interface PasswordCost {
  readonly memoryCost: number;
  readonly timeCost: number;
  readonly parallelism: number;
}

/** Delays after wrong passwords. */
export interface SignInLimits {
  readonly freeFailures: number;
  readonly longestDelaySeconds: number;
  readonly attemptsPerAddressPerMinute: number;
}

/**
 * Everything the environment decides, read and checked once. Inject it by this class; nobody else reads process.env.
 */
export abstract class Settings {
  abstract readonly environment: 'production' | 'development' | 'test';
  /** Fictional people, offered accounts, introspection. Never with real data. */
  abstract readonly demo: boolean;
  abstract readonly demoPassword: string;
  abstract readonly databaseUrl: string;
  /** Key with which the API signs the context that row-level security reads. */
  abstract readonly contextKey: string;
  abstract readonly host: string;
  abstract readonly port: number;
  /** Number of reverse proxies in front, so that the client's address is believed only from them. */
  abstract readonly trustedProxies: number;
  abstract readonly webDist: string | undefined;
  abstract readonly publicUrl: string;
  abstract readonly smtpUrl: string | undefined;
  abstract readonly mailFrom: string;
  abstract readonly introspection: boolean;
  abstract readonly version: string;
  abstract readonly commit: string;
  abstract readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  abstract readonly session: SessionSettings;
  abstract readonly password: PasswordCost;
  abstract readonly signIn: SignInLimits;
  abstract readonly limits: RequestLimits;
  /** Numbers of emergency openings, for the whole partnership. */
  abstract readonly emergency: EmergencySettings;
}
