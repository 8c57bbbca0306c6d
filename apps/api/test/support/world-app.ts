import type { ForumDefinition } from '@concord/domain';
import { startTestApp, type TestApp } from './test-app.js';

/** The same as `startTestApp`, for those who only choose the forum definitions. */
export const startWorldApp = (definitions?: readonly ForumDefinition[]): Promise<TestApp> =>
  startTestApp({}, definitions);
