/** Takes a fault where there must be none. */
export function fail(fault: unknown): never {
  throw fault;
}
