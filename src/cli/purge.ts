import { parseArgs } from "node:util";
import { ConfigError, loadConfig } from "../config.ts";
import { StorageError } from "../core/conversation.ts";
import { openEmbeddedStore } from "../storage/embedded-store.ts";
import { applyRetention, type Removal } from "../storage/retention.ts";

const usage = `Usage: npm run purge

Removes, now, the conversations that nobody has written to for as long as they may be kept: WEBSITE_RETENTION_HOURS for
the website, RETENTION_DAYS for Teams, Slack and the terminal. A running server does the same at start and every hour;
this command may run beside it. Prints how many conversations were removed from each channel.
Exits 0 when it is done, 1 on a fault of the settings or the database, 2 on wrong usage.`;

/** Applies retention and prints what was removed; returns the exit status. */
async function main(args: readonly string[]): Promise<number> {
  const wish = wishOf(args);
  if (wish === "help") console.log(usage);
  if (wish === "wrong") console.error(usage);
  if (wish !== "purge") return wish === "help" ? 0 : 2;
  try {
    console.log(describe(await purge()));
    return 0;
  } catch (fault) {
    if (!(fault instanceof StorageError || fault instanceof ConfigError)) throw fault;
    console.error(fault.message);
    return 1;
  }
}

async function purge(): Promise<readonly Removal[]> {
  const { dataDir, retentionDays, websiteRetentionHours } = loadConfig();
  const store = await openEmbeddedStore(dataDir, { now: Date.now });
  try {
    return await applyRetention(store, { retentionDays, websiteRetentionHours, now: Date.now });
  } finally {
    await store.close();
  }
}

function wishOf(args: readonly string[]): "help" | "purge" | "wrong" {
  try {
    const { values } = parseArgs({ args: [...args], options: { help: { type: "boolean", short: "h" } } });
    return values.help === true ? "help" : "purge";
  } catch {
    return "wrong";
  }
}

function describe(removals: readonly Removal[]): string {
  return removals.map(({ channel, removed }) => `${channel.padEnd(6)} ${String(removed).padStart(6)} removed`).join("\n");
}

process.exitCode = await main(process.argv.slice(2));
