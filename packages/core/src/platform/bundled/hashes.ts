// What core uses of @noble/hashes. The build bundles it into this one file.
export { hmac } from '@noble/hashes/hmac.js';
export { sha256 } from '@noble/hashes/sha2.js';
