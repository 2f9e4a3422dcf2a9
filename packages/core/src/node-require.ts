import { createRequire } from 'node:module';

/** Loads a CommonJS dependency at first use, synchronously, so that importing this package stays nearly free. */
export const require: NodeJS.Require = createRequire(import.meta.url);
