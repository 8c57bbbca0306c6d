/**
 * Street triage: the rules of sections 135 and 136 as dated data, the clock that runs on them, what a record still
 * needs, police stations, repeat presentation, and calls under Right Care, Right Person. Pure: facts in, answers out.
 */
export * from './section-136-words.js';
export * from './section-136-rules.js';
export type { Section136Problem } from './section-136-problem.js';
export * from './section-136-holding.js';
export { clockStart, type ClockStart } from './section-136-start.js';
export { checkExtension, extensionCounts } from './section-136-extension.js';
export { checkStays } from './section-136-transfers.js';
export * from './section-136-clock-state.js';
export { section136Clock } from './section-136-clock.js';
export { durationWords } from './section-136-clock-words.js';
export * from './police-station-facts.js';
export * from './police-station.js';
export * from './police-station-event.js';
export * from './police-station-checks.js';
export * from './section-136-record.js';
export { checkSection136 } from './check-section-136.js';
export * from './repeat-presentation.js';
export * from './right-care-right-person.js';
