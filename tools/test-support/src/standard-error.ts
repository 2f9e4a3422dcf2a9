/** Runs `work` with `variables` added to the environment, and returns what is written to stderr meanwhile. */
export async function standardError(variables: Readonly<Record<string, string>>, work: () => Promise<void>): Promise<string> {
  const { write } = process.stderr;
  const environment = process.env;
  let text = '';
  process.env = { ...environment, ...variables };
  process.stderr.write = (chunk: string | Uint8Array) => {
    text += String(chunk);
    return true;
  };
  try {
    await work();
  } finally {
    process.stderr.write = write;
    process.env = environment;
  }
  return text;
}
