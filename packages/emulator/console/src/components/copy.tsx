import { Button } from './button.tsx';
import { toast } from './toast.tsx';

interface CopyButtonProps {
  /** The text to copy, or a function that makes it when the button is clicked. */
  readonly text: string | (() => string | Promise<string>);
  /** Such as `Copy task id`. */
  readonly label?: string;
  /** Shows the label beside the icon. */
  readonly labelled?: boolean;
}

/** Copies a text to the clipboard. */
export function CopyButton({ text, label = 'Copy', labelled = false }: CopyButtonProps) {
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(typeof text === 'string' ? text : await text());
    toast('Copied');
  };
  return labelled ? (
    <Button icon="copy" onClick={copy}>
      {label}
    </Button>
  ) : (
    <Button kind="quiet" icon="copy" aria-label={label} title={label} onClick={copy} />
  );
}

/** A block of code with a button to copy it. `shown` replaces the code on the screen, such as when it contains a secret. */
export function Snippet({
  code,
  shown = code,
  label = 'Code',
}: {
  readonly code: string;
  readonly shown?: string;
  readonly label?: string;
}) {
  return (
    <section class="snippet" aria-label={label}>
      <pre>
        <code>{shown}</code>
      </pre>
      <CopyButton text={code} label={`Copy: ${label}`} />
    </section>
  );
}
