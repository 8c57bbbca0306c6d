export { expectAccessible } from './axe';
export { DESKTOP, PHONE, screenshots } from './screens';
export { expect, test } from './test';
