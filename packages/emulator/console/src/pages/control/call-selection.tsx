import type { CallSelection } from '../../../../src/console/protocol.ts';
import { SelectField, TextField } from '../../components/form.tsx';
import { session } from '../../connection/session.ts';

/** The fields that select calls, as texts. Empty texts select every call. */
export interface SelectionFields {
  readonly service: string;
  readonly method: string;
  readonly clientId: string;
}

export const EVERY_CALL: SelectionFields = { service: '', method: '', clientId: '' };

interface Props {
  readonly value: SelectionFields;
  readonly onChange: (value: SelectionFields) => void;
}

/** The fields that select the calls of a fault or a rate limit. */
export function SelectionInputs({ value, onChange }: Props) {
  const services = session.value?.services ?? [];
  return (
    <div class="fields selection">
      <SelectField
        label="Service"
        value={value.service}
        onChange={(service) => onChange({ ...value, service })}
        options={[['', 'Every service'], ...services.map((name) => [name, name] as const)]}
      />
      <TextField label="Method" placeholder="Every method" value={value.method} onChange={(method) => onChange({ ...value, method })} />
      <TextField
        label="Client"
        placeholder="Every client"
        value={value.clientId}
        onChange={(clientId) => onChange({ ...value, clientId })}
      />
    </div>
  );
}

/** The selection for the emulator. */
export function selectionOf(fields: SelectionFields): CallSelection {
  return Object.fromEntries(Object.entries(fields).flatMap(([name, value]) => (value.trim() === '' ? [] : [[name, value.trim()]])));
}

/** The selected calls in words, such as `queue.createTask by me/tool`. */
export function describeSelection({ service, method, clientId }: CallSelection): string {
  const calls = service === undefined && method === undefined ? 'every call' : `${service ?? '*'}.${method ?? '*'}`;
  return clientId === undefined ? calls : `${calls} by ${clientId}`;
}
