interface MethodNameProps {
  readonly service: string;
  /** Empty if the call matched no method. */
  readonly method: string;
  readonly verb: string;
  readonly url: string;
}

/** What was called: `queue.ping`, or the verb and path of a call that matched no method. */
export function MethodName({ service, method, verb, url }: MethodNameProps) {
  if (method === '') return <span class="mono">{`${verb} ${url}`}</span>;
  return (
    <>
      <span class="muted">{service}.</span>
      {method}
    </>
  );
}
