const width = 30;

/** A bar on standard error that fills as work is done; silent where nobody watches a terminal. */
export function showProgress(done: number, of: number): void {
  if (!process.stderr.isTTY) return;
  const bar = "█".repeat(Math.round((width * done) / of)).padEnd(width, "░");
  process.stderr.write(`\r${bar} ${done} of ${of}${done === of ? "\n" : ""}`);
}
