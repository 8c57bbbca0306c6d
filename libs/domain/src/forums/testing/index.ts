export { moonlightPanel } from './moonlight-definition.js';
