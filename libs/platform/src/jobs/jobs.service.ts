import { type BeforeApplicationShutdown, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Clock } from '../config/clock.js';
import { Settings } from '../config/settings.js';
import { Log } from '../logging/log.js';

/** Work that happens by the clock. It must be safe to run twice: two processes, or one that was killed, may both do it. */
export type JobWork = (at: Date) => Promise<unknown>;

interface Job {
  readonly name: string;
  readonly everyMinutes: number;
  readonly work: JobWork;
}

/** Runs what features register, at intervals, one run of a job at a time. Tests call `runNow`; no timer starts there. */
@Injectable()
export class Jobs implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly jobs: Job[] = [];
  private readonly timers: NodeJS.Timeout[] = [];
  private readonly running = new Map<string, Promise<void>>();

  constructor(
    private readonly settings: Settings,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  /** Registers work, in onModuleInit. It runs at start and then every so many minutes. */
  every(everyMinutes: number, name: string, work: JobWork): void {
    this.jobs.push({ name, everyMinutes, work });
  }

  onApplicationBootstrap(): void {
    if (this.settings.environment === 'test') return;
    for (const job of this.jobs) {
      const run = (): void => void this.run(job);
      this.timers.push(setTimeout(run, START_AFTER_MS).unref(), setInterval(run, job.everyMinutes * 60_000).unref());
    }
  }

  /** Lets a run that is under way finish, so that nothing is left half told. */
  async beforeApplicationShutdown(): Promise<void> {
    for (const timer of this.timers) clearTimeout(timer);
    await Promise.all(this.running.values());
  }

  /** Runs one job now. */
  async runNow(name: string): Promise<void> {
    const job = this.jobs.find((it) => it.name === name);
    if (!job) throw new Error(`there is no job "${name}"`);
    await this.run(job);
  }

  private run(job: Job): Promise<void> {
    const already = this.running.get(job.name);
    if (already) return already;
    const run = this.attempt(job).finally(() => this.running.delete(job.name));
    this.running.set(job.name, run);
    return run;
  }

  private async attempt({ name, work }: Job): Promise<void> {
    try {
      await work(this.clock.now());
      this.log.info('job done', { kind: name });
    } catch (error) {
      this.log.failure(`the job ${name} failed and will be tried again`, error);
    }
  }
}

const START_AFTER_MS = 10_000;
