import { ServiceError } from '../../calls/errors.ts';

/** @throws {ServiceError} `InputError` for a scope that ends with `**`, which is a mistake for `*` */
export function refuseDoubleStars(scopes: readonly string[]): void {
  const wrong = scopes.find((scope) => scope.endsWith('**'));
  if (wrong !== undefined) throw new ServiceError('InputError', `scope ${wrong} ends with **, but a scope can end with one * only`);
}
