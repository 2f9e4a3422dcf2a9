import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Button } from './button.tsx';

interface DialogProps {
  readonly title: string;
  /** Called for Escape, for a click outside, and for the close button. The component that shows the dialog removes it then. */
  readonly onClose: () => void;
  readonly children: ComponentChildren;
  /** Buttons at the bottom. */
  readonly footer?: ComponentChildren;
  readonly wide?: boolean;
}

/** A modal dialog. The browser keeps the focus inside, and returns it afterwards. */
export function Dialog({ title, onClose, children, footer, wide = false }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => element.current?.showModal(), []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes it, by the browser
    <dialog
      ref={element}
      class={wide ? 'dialog wide' : 'dialog'}
      aria-labelledby={titleId}
      onClose={onClose}
      onClick={(event) => event.target === element.current && onClose()}
    >
      <div class="dialog-content">
        <header>
          <h2 id={titleId}>{title}</h2>
          <Button kind="quiet" icon="close" aria-label="Close" onClick={onClose} />
        </header>
        <div class="dialog-body">{children}</div>
        {footer && <footer>{footer}</footer>}
      </div>
    </dialog>
  );
}

interface Question {
  readonly title: string;
  readonly text: string;
  /** The button that agrees, such as `Reset everything`. */
  readonly action: string;
}

const question = signal<(Question & { readonly answer: (agreed: boolean) => void }) | undefined>(undefined);

/** Asks before something that cannot be undone. @returns whether the user agrees */
export function confirm(asked: Question): Promise<boolean> {
  return new Promise((resolve) => {
    question.value = {
      ...asked,
      answer: (agreed) => {
        question.value = undefined;
        resolve(agreed);
      },
    };
  });
}

/** Shows the question of {@link confirm}. The page has it once. */
export function ConfirmDialog() {
  if (question.value === undefined) return null;
  const { title, text, action, answer } = question.value;
  const footer = (
    <>
      <Button onClick={() => answer(false)}>Go back</Button>
      <Button kind="danger" onClick={() => answer(true)}>
        {action}
      </Button>
    </>
  );
  return (
    <Dialog title={title} onClose={() => answer(false)} footer={footer}>
      <p>{text}</p>
    </Dialog>
  );
}
