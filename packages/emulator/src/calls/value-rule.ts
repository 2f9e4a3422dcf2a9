/** The syntax of a route argument or a query parameter. */
export interface ValueRule {
  readonly pattern: RegExp;
  /** Describes the pattern in error messages, such as `a whole number`. */
  readonly expected: string;
}

/** Says how `value` breaks `rule`. Returns `undefined` if there is no rule or the value follows it. */
export function findMismatch(name: string, value: string, rule: ValueRule | undefined): string | undefined {
  if (rule === undefined || rule.pattern.test(value)) return undefined;
  return `${name} is ${JSON.stringify(value)}, expected ${rule.expected}`;
}

/** A taskId or taskGroupId. */
export const SLUGID: ValueRule = {
  pattern: /^[A-Za-z0-9_-]{8}[Q-T][A-Za-z0-9_-][CGKOSWaeimquy26-][A-Za-z0-9_-]{10}[AQgw]$/,
  expected: 'a slugid of 22 characters',
};

/** A name such as a provisionerId, workerGroup or workerId. */
export const IDENTIFIER: ValueRule = { pattern: /^[a-zA-Z0-9-_]{1,38}$/, expected: '1 to 38 letters, digits, _ and -' };

/** A workerType. */
export const WORKER_TYPE: ValueRule = {
  pattern: /^[a-z]([-a-z0-9]{0,36}[a-z0-9])?$/,
  expected: '1 to 38 lower-case letters, digits and dashes, a letter first',
};

/** The name of an artifact. */
export const ARTIFACT_NAME: ValueRule = { pattern: /^[\x20-\x7e]{1,1024}$/, expected: '1 to 1024 characters of printable ASCII' };
