/** Runs the jobs of one conversation one after the other, in the order in which they came; those of others run beside. */
export function createOneAtATime(): <T>(conversation: string, job: () => Promise<T>) => Promise<T> {
  const last = new Map<string, Promise<unknown>>();
  return (conversation, job) => {
    const running = (last.get(conversation) ?? Promise.resolve()).then(job, job);
    last.set(conversation, running);
    const forget = (): void => {
      if (last.get(conversation) === running) last.delete(conversation);
    };
    running.then(forget, forget);
    return running;
  };
}
