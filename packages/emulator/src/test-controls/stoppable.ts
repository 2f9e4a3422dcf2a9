/** Something that has an effect until you stop it. */
export interface Stoppable extends Disposable {
  /** You can call it more than once. */
  stop(): void;
}

/** Makes a {@link Stoppable} from the function that stops it. */
export function stoppable(stop: () => void): Stoppable {
  return { stop, [Symbol.dispose]: stop };
}
