/** Builds the pages with Vite into the folder that BUILD_FOLDER names; ends when the command that started it is gone. */

import { build } from 'vite';

process.on('disconnect', () => process.exit(1));
await build();
process.exit(0);
