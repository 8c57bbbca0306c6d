import { describe, expect, it, jest } from '@jest/globals';
import { Clock } from '../config/clock.js';
import type { Settings } from '../config/settings.js';
import { Log } from '../logging/log.js';
import { Jobs } from './jobs.service.js';
import { SYSTEM_ID, systemActor } from './system-actor.js';

const lines: string[] = [];
const log = new Log({ level: 'info', showMessages: true }, (line) => lines.push(line));
const jobsIn = (environment: 'test' | 'production'): Jobs => new Jobs({ environment } as Settings, new Clock(), log);

describe('work by the clock', () => {
  it('runs one run of a job at a time', async () => {
    const jobs = jobsIn('test');
    let finish = (): void => undefined;
    const work = jest.fn(() => new Promise<void>((resolve) => (finish = resolve)));
    jobs.every(5, 'sealing', work);
    const both = [jobs.runNow('sealing'), jobs.runNow('sealing')];
    finish();
    await Promise.all(both);
    expect(work).toHaveBeenCalledTimes(1);
    const again = jobs.runNow('sealing');
    finish();
    await again;
    expect(work).toHaveBeenCalledTimes(2);
  });

  it('writes a failure into the log and is tried again', async () => {
    const jobs = jobsIn('test');
    jobs.every(5, 'counting', () => Promise.reject(new Error('no database')));
    await jobs.runNow('counting');
    expect(lines.at(-1)).toContain('the job counting failed and will be tried again');
    await expect(jobs.runNow('nothing like it')).rejects.toThrow('there is no job');
  });

  it('starts no timer in tests, and stops those it has when the process ends', async () => {
    jest.useFakeTimers();
    const work = jest.fn(() => Promise.resolve());
    const [quiet, running] = [jobsIn('test'), jobsIn('production')];
    for (const jobs of [quiet, running]) jobs.every(1, 'escalating', work);
    quiet.onApplicationBootstrap();
    await jest.advanceTimersByTimeAsync(300_000);
    expect(work).not.toHaveBeenCalled();
    running.onApplicationBootstrap();
    await jest.advanceTimersByTimeAsync(61_000);
    expect(work).toHaveBeenCalledTimes(2);
    await running.beforeApplicationShutdown();
    await jest.advanceTimersByTimeAsync(300_000);
    expect(work).toHaveBeenCalledTimes(2);
    jest.useRealTimers();
  });

  it('acts as nobody in particular: no role, no team, no agency of the partnership', () => {
    expect(systemActor(new Date(0))).toMatchObject({ practitionerId: SYSTEM_ID, roles: [], teamIds: [], isContactPoint: false });
  });
});
