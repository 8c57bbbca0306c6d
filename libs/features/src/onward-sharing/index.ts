export * from './anonymised.entity.js';
export * from './anonymised-packs.service.js';
export * from './item-recall.entity.js';
export * from './onward-request.entity.js';
export * from './onward-requests.service.js';
export * from './onward-sharing.module.js';
export * from './recall.service.js';
