import { describe, expect, it } from '@jest/globals';
import { ConfigurationError, readSettings } from './environment.js';

const complete = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgres://app@db/concord',
  CONCORD_CONTEXT_KEY: 'aa',
  PUBLIC_URL: 'https://concord.example',
};

describe('the settings', () => {
  it('are read once and frozen to the bottom', () => {
    const settings = readSettings(complete);
    expect(settings).toMatchObject({
      environment: 'production',
      demo: false,
      introspection: false,
      session: { idleMinutes: 15, absoluteHours: 8 },
      password: { memoryCost: 65_536, timeCost: 3 },
    });
    expect(() => Object.assign(settings.session, { idleMinutes: 600 })).toThrow();
  });

  it('are refused, with every reason at once, when something is missing or wrong', () => {
    const attempt = (): unknown =>
      readSettings({
        NODE_ENV: 'production',
        DATABASE_URL: 'postgres://app@db/concord',
        PORT: 'many',
        SESSION_IDLE_MINUTES: '0',
      });
    expect(attempt).toThrow(ConfigurationError);
    try {
      attempt();
    } catch (error) {
      expect((error as ConfigurationError).problems.map((it) => it.split(' ')[0]).sort()).toEqual([
        'CONCORD_CONTEXT_KEY',
        'PORT',
        'PUBLIC_URL',
        'SESSION_IDLE_MINUTES',
      ]);
    }
  });

  it('are those of a demonstration only when it is asked for', () => {
    expect(readSettings({ ...complete, CONCORD_DEMO: '1' })).toMatchObject({ demo: true, introspection: true });
    expect(readSettings({ ...complete, CONCORD_DEMO: '0' }).demo).toBe(false);
  });
});
