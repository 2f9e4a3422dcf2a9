import type { CallSelection } from '../../../../src/console/protocol.ts';
import { Button } from '../../components/button.tsx';
import { sendJson } from '../../connection/session.ts';
import { describeSelection } from './call-selection.tsx';

/** A fault or a rate limit. */
interface Rule extends CallSelection {
  readonly id: number;
}

interface Props<R extends Rule> {
  readonly rules: readonly R[];
  /** What a rule does, in words. */
  readonly describe: (rule: R) => string;
  /** Where rules are removed, such as `/faults`. */
  readonly path: string;
  /** Said if there are no rules. */
  readonly none: string;
}

/** The active faults or rate limits, each with a button that removes it. */
export function RuleList<R extends Rule>({ rules, describe, path, none }: Props<R>) {
  if (rules.length === 0) return <p class="muted no-rules">{none}</p>;
  return (
    <ul class="rules">
      {rules.map((rule) => (
        <li key={rule.id}>
          <div>
            <div class="mono truncate">{describeSelection(rule)}</div>
            <div class="muted">{describe(rule)}</div>
          </div>
          <Button
            kind="quiet"
            icon="trash"
            aria-label={`Remove the rule for ${describeSelection(rule)}`}
            onClick={() => sendJson('DELETE', `${path}/${rule.id}`)}
          />
        </li>
      ))}
    </ul>
  );
}
