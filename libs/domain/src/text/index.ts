export { cleanLine, cleanText } from './clean-text.js';
export { equalityKey, searchKeys } from './search-key.js';
export { characterCount, textLimits, tooLong, type TextLimit } from './text-limits.js';
