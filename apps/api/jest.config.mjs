import { withDatabase } from '../../tools/jest/preset.mjs';

export default withDatabase();
