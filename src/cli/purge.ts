import { loadConfig } from "../config.ts";
import { openEmbeddedStore } from "../storage/open-embedded-store.ts";
import { applyRetention } from "../storage/retention.ts";
import { runCommand } from "./run-command.ts";

const usage = `Usage: npm run purge
Removes, now, the conversations that nobody has written to for as long as they may be kept: WEBSITE_RETENTION_HOURS for
the website, RETENTION_DAYS for Teams, Slack and the terminal. A running server does the same at start and every hour;
this command may run beside it. Prints how many conversations were removed from each channel.
Exits 0, or 1 when something is still in a file, or 2 on wrong usage.`;

await runCommand({ usage }, async () => {
  const { dataDir, retentionDays, websiteRetentionHours } = loadConfig();
  const faults = new Set<string>();
  const onFault = (fault: unknown): void => void faults.add(fault instanceof Error ? fault.message : String(fault));
  const store = await openEmbeddedStore(dataDir, { now: Date.now, onFault });
  const removals = await applyRetention(store, { retentionDays, websiteRetentionHours, now: Date.now });
  await store.close();
  for (const [channel, removed] of removals) console.log(`${channel.padEnd(6)}${String(removed).padStart(7)} removed`);
  for (const fault of faults) console.error(fault);
  return faults.size === 0 ? 0 : 1;
});
