// hawk has no types. These are the parts that the conformance suite uses.
declare module 'hawk' {
  const hawk: { readonly client: { header(url: string, method: string, options: object): { header: string } } };
  export default hawk;
}
