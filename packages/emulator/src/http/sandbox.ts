/**
 * Headers for bytes that callers chose. A browser that shows them gives them an origin of their own and runs no scripts, so that a
 * page among them cannot act as the emulator's console.
 */
export const SANDBOX = { 'content-security-policy': 'sandbox', 'x-content-type-options': 'nosniff' } as const;
