/** Thrown by a behaviour that cannot run with these credentials or on this deployment. The message says why. */
export class Skip extends Error {}
