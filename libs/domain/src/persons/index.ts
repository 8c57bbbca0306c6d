export * from './check-person.js';
export * from './person-search.js';
