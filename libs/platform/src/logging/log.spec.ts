import { describe, expect, it } from '@jest/globals';
import { Log } from './log.js';
import { traceRequest } from './request-trace.js';

const linesOf = (work: (log: Log) => void, showMessages = false): string[] => {
  const lines: string[] = [];
  work(new Log({ level: 'info', showMessages }, (line) => lines.push(line)));
  return lines;
};

describe('a log line', () => {
  it('holds who, which operation and how long, and nothing of what was said', () => {
    const [line] = linesOf((log) =>
      traceRequest({ id: 'request-1', operation: 'CasePage', practitionerId: 'p1' }, () =>
        log.info('operation', { durationMs: 3 }),
      ),
    );
    expect(JSON.parse(line ?? '')).toEqual({
      level: 'info',
      time: expect.any(String),
      msg: 'operation',
      requestId: 'request-1',
      operation: 'CasePage',
      practitionerId: 'p1',
      durationMs: 3,
    });
  });

  it('of a failure says where, not what, in production', () => {
    const error = Object.assign(new Error('duplicate key: Zephyrine Fictitious'), {
      code: '23505',
      detail: 'Key (name)=(Zephyrine Fictitious)',
      parameters: ['Zephyrine Fictitious'],
    });
    const [line] = linesOf((log) => log.failure('unexpected error', error));
    expect(line).not.toContain('Zephyrine');
    expect(JSON.parse(line ?? '').error).toMatchObject({
      name: 'Error',
      code: '23505',
      at: expect.arrayContaining([expect.stringContaining('log.spec')]),
    });
  });
});
