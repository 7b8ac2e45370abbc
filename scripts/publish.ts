/** The last step of `npm run build`: frozen editions, addresses that never change, and their list. */

import { publish } from './release/publish.ts';

const { editions } = publish(process.env['BUILD_FOLDER'] ?? 'build');
if (editions.length > 0) console.log(`editions: ${editions.map(({ day }) => day).join(', ')}`);
