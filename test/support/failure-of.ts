/** What a promise was rejected with. */
export async function failureOf(promise: Promise<unknown>): Promise<Error> {
  try {
    await promise;
  } catch (fault) {
    if (fault instanceof Error) return fault;
  }
  throw new Error("It should have failed with an error.");
}
