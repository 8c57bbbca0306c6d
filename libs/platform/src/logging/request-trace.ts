import { AsyncLocalStorage } from 'node:async_hooks';

/** What may be known about a request outside its own code: never what was in it. */
export interface RequestTrace {
  readonly id: string;
  operation?: string;
  practitionerId?: string;
}

const traces = new AsyncLocalStorage<RequestTrace>();

/** The request that is being worked on, for the log and for the reference people are given with an error. */
export const currentRequest = (): RequestTrace | undefined => traces.getStore();
/** Runs a request with its trace. */
export const traceRequest = <T>(trace: RequestTrace, work: () => T): T => traces.run(trace, work);
