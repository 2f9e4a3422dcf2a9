import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Icon, type IconName } from './icons.tsx';
import { toastError } from './toast.tsx';

type NativeProps = Omit<JSX.IntrinsicElements['button'], 'onClick' | 'icon' | 'children' | 'type'>;

interface ButtonProps extends NativeProps {
  /** Default: `secondary`. There is at most one `primary` button in a form or dialog. */
  readonly kind?: 'primary' | 'secondary' | 'quiet' | 'danger';
  readonly icon?: IconName;
  /** The button is disabled until the promise settles. A rejection is shown as a toast. */
  readonly onClick?: () => unknown;
  /** Default: `button`. */
  readonly type?: 'button' | 'submit';
  readonly children?: ComponentChildren;
}

/** A button. One without a text needs `aria-label`. */
export function Button({ kind = 'secondary', icon, onClick, type = 'button', children, disabled, ...rest }: ButtonProps) {
  const [busy, setBusy] = useState(false);
  const click = async (): Promise<void> => {
    const result = onClick?.();
    if (!(result instanceof Promise)) return;
    setBusy(true);
    try {
      await result;
    } catch (error) {
      toastError(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <button {...rest} type={type} class={`button ${kind}`} disabled={busy || (disabled ?? false)} aria-busy={busy} onClick={click}>
      {icon && <Icon name={icon} size={14} />}
      {children !== undefined && <span>{children}</span>}
    </button>
  );
}
