import { ApiError, ConfigurationError, ConnectionError, CredentialsError, redact, TimeoutError, ValidationError } from '@tc/core';
import { EXIT, Failure, Interrupted } from './failure.ts';

/** What to print about an error, and the exit code. */
export interface ErrorDescription {
  readonly message: string;
  readonly hints: readonly string[];
  readonly exitCode: number;
}

const SIGN_IN = 'Sign in with: eval "$(tc signin)"';

/** Describes any error for the user, without secrets. */
export function describeError(error: unknown): ErrorDescription {
  const { message, hints, exitCode } = describe(error);
  return { message: String(redact(message)), hints, exitCode };
}

function describe(error: unknown): ErrorDescription {
  if (error instanceof Failure) return error;
  if (error instanceof Interrupted) return { message: 'Interrupted', hints: [], exitCode: EXIT.interrupted };
  if (error instanceof ApiError) return describeApiError(error);
  if (error instanceof ValidationError) {
    const subject = error.message.slice(0, error.message.indexOf(': '));
    const issues = error.issues.map(({ path, message }) => `  ${path || 'the document'} ${message}`);
    return { message: [`${subject}:`, ...issues].join('\n'), hints: [], exitCode: EXIT.usage };
  }
  if (error instanceof CredentialsError) return { message: error.message, hints: [SIGN_IN], exitCode: EXIT.denied };
  if (error instanceof ConfigurationError) return { message: error.message, hints: [], exitCode: EXIT.usage };
  if (error instanceof ConnectionError || error instanceof TimeoutError) {
    const { host } = new URL(error.summary.url);
    return { message: error.message, hints: [`Check the root URL and the network: the calls go to ${host}.`], exitCode: EXIT.failed };
  }
  if (error instanceof Error) return { message: error.message, hints: [], exitCode: EXIT.failed };
  return { message: String(error), hints: [], exitCode: EXIT.failed };
}

function describeApiError(error: ApiError): ErrorDescription {
  const subject = `${error.summary.name} failed with ${error.statusCode} ${error.code}`;
  const signed = 'authorization' in error.summary.request.headers;
  if (error.statusCode === 401) {
    return { message: `${subject}: ${plainText(error.serverMessage)}`, hints: [SIGN_IN], exitCode: EXIT.denied };
  }
  if (error.statusCode === 403) {
    const scopes = missingScopes(error.serverMessage);
    const who = signed ? 'the credentials lack' : 'anonymous callers lack';
    const message =
      scopes.length > 0
        ? `${error.summary.name} failed: ${who} these scopes:\n${scopes.join('\n')}`
        : `${subject}: ${plainText(error.serverMessage)}`;
    const hints = signed ? ['See what you have with: tc scopes current'] : [SIGN_IN];
    return { message, hints, exitCode: EXIT.denied };
  }
  return { message: `${subject}: ${plainText(error.serverMessage)}`, hints: [], exitCode: EXIT.failed };
}

/** The lines of the first code block in the message that the services send with 403. */
function missingScopes(markdown: string): string[] {
  const [, block = ''] = /```\n([\s\S]*?)\n?```/.exec(markdown) ?? [];
  return block
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `  ${line}`);
}

/** Removes code fences from the Markdown of a service, and the list of request details at its end. */
function plainText(markdown: string): string {
  return markdown
    .replace(/\n*-{3,}\n\n?\* method:[\s\S]*$/, '')
    .replace(/^```.*\n?/gm, '')
    .trim();
}
