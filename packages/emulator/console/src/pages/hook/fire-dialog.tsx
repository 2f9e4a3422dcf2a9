import { type HookDefinition, Hooks } from '@tc/hooks';
import { useState } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Form, parseJsonField, SelectField, TextAreaField, TextField } from '../../components/form.tsx';
import { client } from '../../connection/clients.ts';
import { type TriggerField, triggerExample, triggerFields } from './trigger-form.ts';

type Payload = Readonly<Record<string, unknown>>;

interface FireDialogProps {
  readonly hook: HookDefinition;
  readonly onClose: () => void;
  /** Called with the id of the new task, or with `undefined` if the template made none. */
  readonly onDone: (taskId: string | undefined) => void;
}

/** Fires a hook with a payload: fields where its schema is simple, JSON otherwise. */
export function FireDialog({ hook, onClose, onDone }: FireDialogProps) {
  const { hookGroupId, hookId, triggerSchema } = hook;
  const fields = triggerFields(triggerSchema);
  const [values, setValues] = useState(() => triggerExample(triggerSchema) as Payload);
  const [json, setJson] = useState(fields === undefined ? JSON.stringify(values, null, 2) : undefined);
  const fire = async (): Promise<void> => {
    const payload = json === undefined ? values : parseJsonField('Payload', json);
    const { taskId } = await client(Hooks).triggerHook(hookGroupId, hookId, payload as object);
    onDone(taskId);
  };
  return (
    <Dialog title={`Fire ${hookId}`} onClose={onClose} wide>
      <Form action="Fire" icon="play" onSubmit={fire}>
        {json === undefined ? (
          fields?.map((field) => (
            <PayloadField
              key={field.name}
              field={field}
              value={values[field.name]}
              onChange={(value) => setValues(changed(values, field, value))}
            />
          ))
        ) : (
          <TextAreaField label="Payload" hint="JSON that matches the hook's trigger schema" value={json} onChange={setJson} rows={10} />
        )}
        {json === undefined && fields?.length === 0 && <p class="muted">This hook takes no values.</p>}
        {json === undefined && fields !== undefined && fields.length > 0 && (
          <Button kind="quiet" onClick={() => setJson(JSON.stringify(values, null, 2))}>
            Edit as JSON
          </Button>
        )}
      </Form>
    </Dialog>
  );
}

function PayloadField({
  field,
  value,
  onChange,
}: {
  readonly field: TriggerField;
  readonly value: unknown;
  readonly onChange: (text: string) => void;
}) {
  const text = value === undefined ? '' : String(value);
  const shared = { label: field.name, hint: field.description, value: text, onChange };
  if (field.kind === 'choice' || field.kind === 'boolean') {
    const options = field.kind === 'boolean' ? ['true', 'false'] : field.options;
    const none: readonly (readonly [string, string])[] = field.required ? [] : [['', '(none)']];
    return <SelectField {...shared} options={[...none, ...options.map((option) => [option, option] as const)]} />;
  }
  return (
    <TextField {...shared} required={field.required && field.kind === 'number'} {...(field.kind === 'number' && { type: 'number' })} />
  );
}

/** An optional field that is empty is left out. */
function changed(values: Payload, { name, kind, required }: TriggerField, text: string): Payload {
  const { [name]: _, ...rest } = values;
  if (text === '' && !required) return rest;
  const value = kind === 'number' && text !== '' ? Number(text) : kind === 'boolean' ? text === 'true' : text;
  return { ...rest, [name]: value };
}
