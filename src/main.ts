import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { dirname, join } from "node:path";
import { inspect, parseArgs } from "node:util";
import { createBot } from "./bot/create-bot.ts";
import { linkSummary } from "./bot/deliver-summary.ts";
import { createGuard } from "./bot/guard.ts";
import { sumUp } from "./bot/sum-up.ts";
import { renderPage } from "./channels/web/render-page.ts";
import { type Config, ConfigError, loadConfig } from "./config.ts";
import { ContentError } from "./content/content-error.ts";
import { findContentFolder } from "./content/find-content-folder.ts";
import { type ConversationStore, StorageError } from "./core/conversation.ts";
import type { CrisisContent } from "./core/crisis.ts";
import type { Log } from "./core/log.ts";
import { fill } from "./core/wording.ts";
import { sayLeaningTable } from "./dialogue/leaning-table.ts";
import { startEncoder } from "./encoder/sentence-encoder.ts";
import { loadScript } from "./load-script.ts";
import { createLog } from "./log.ts";
import { createServer } from "./server/create-server.ts";
import { checkCrisisLines } from "./server/crisis-lines-age.ts";
import { ListenError, listen } from "./server/listen.ts";
import { lockFolder } from "./storage/lock-folder.ts";
import { openEmbeddedStore } from "./storage/open-embedded-store.ts";
import { applyRetention, lifetimeOf } from "./storage/retention.ts";

const hour = 60 * 60 * 1000;
/** Nobody waits longer than this for sentence vectors, in milliseconds: the words alone say nearly as much. */
const patience = 1000;
const { now } = Date;
const newId = randomUUID;

/** Puts everything together, and serves until a signal comes. */
async function main(): Promise<void> {
  const { hasEncoder } = readArguments();
  const config = loadConfig();
  const unlock = lockFolder(config.dataDir);
  const onLogNotEmptied = (error: unknown): void => log("error", "erased-words-still-in-database-log", { error });
  const store = await openEmbeddedStore(config.dataDir, { now, onFault: onLogNotEmptied });
  const log = createLog({ level: config.logLevel, key: await store.secret("log") });
  logCrashes(log);
  const encoder = hasEncoder ? startEncoder((error) => log("error", "encoder-failed", { error })) : null;
  if (encoder === null) log("info", "encoder-off");
  const script = await loadScript(config.contentDir, config.dataDir, encoder?.encode ?? null, patience);
  const { content, interview } = script;
  warnOperator(config, content.crisis, log);
  const retention = await keepRetention(config, store, log);

  let address = config.publicUrl ?? "";
  const deliverSummary = linkSummary((token) => `${address}/summary/${token}`);
  const bot = createBot({ script, store, deliverSummary, now, newId });
  const onFault = (error: unknown): void => log("error", "store-failed-in-danger", { error });
  const { server, close } = await createServer({
    ...config,
    handleTurn: createGuard(
      { danger: script.danger, crisis: content.crisis, defaultRegion: config.region, now, newId, onFault },
      bot,
    ),
    store,
    content,
    log,
    now,
    chatPage: renderPage({ content, region: config.region }),
    // Plain files are not copied by the compiler: `src` and `dist` both take them from the project's own folder.
    pageFolder: join(dirname(findContentFolder()), "src/channels/web/page"),
    about: fill(content.about, {
      operator: content.operator.name,
      "leaning-table": sayLeaningTable(content, interview),
    }),
    summarizeConversation: ({ state }) => sumUp(script, state, now()),
    keptUntil: ({ channel }, { touchedAt }) => touchedAt + lifetimeOf(channel, config),
  });
  const local = await listen(server, config.port, config.host);
  address ||= local;
  process.stdout.write(`Circle or Chair is at ${address}\n`);

  const [signal] = await Promise.race([once(process, "SIGTERM"), once(process, "SIGINT")]);
  log("info", "stopping", { signal: String(signal) });
  clearInterval(retention);
  await close();
  await encoder?.close();
  await store.close();
  unlock();
  process.exit(0);
}

const usage = `Usage: npm start [-- --no-encoder]
Serves the website chat. With --no-encoder, words and letters alone are read, without sentence vectors: less memory, and a
little less is understood. Settings are environment variables; the README names them.`;

function readArguments(): { readonly hasEncoder: boolean } {
  const options = { "no-encoder": { type: "boolean" }, help: { type: "boolean" } } as const;
  try {
    const { values } = parseArgs({ options });
    if (values.help !== true) return { hasEncoder: values["no-encoder"] !== true };
    process.stdout.write(`${usage}\n`);
    process.exit(0);
  } catch {
    process.stderr.write(`${usage}\n`);
    process.exit(2);
  }
}

/** Node would print an error that nobody caught with its message, which may quote a person. */
function logCrashes(log: Log): void {
  process.on("uncaughtException", (error) => {
    log("error", "crashed", { error });
    process.exit(1);
  });
}

/**
 * Crisis content that cannot be read never stops the start: its minimum stands in. Unverified crisis lines are shown rather
 * than nothing; in production only when the operator knows.
 */
function warnOperator(config: Config, crisis: CrisisContent, log: Log): void {
  if (crisis.fault !== null) {
    log("error", "crisis-content-unreadable");
    process.stderr.write(`Error: people in danger get a built-in minimum until this is mended: ${crisis.fault}\n`);
  } else if (config.region !== null && !crisis.regions.has(config.region)) {
    const known = [...crisis.regions.keys()].join(", ");
    throw new ConfigError([`REGION: there are no crisis lines for ${config.region}; use one of ${known}`]);
  }
  const advice =
    crisis.fault === null ? checkCrisisLines(crisis, config.crisisLinesAcknowledged, now(), config.region) : null;
  if (advice !== null) {
    if (config.isProduction) throw new ConfigError([advice]);
    log("warn", "crisis-lines-unverified");
    process.stderr.write(`Warning: ${advice}\n`);
  }
  if (config.publicUrl === null && ["0.0.0.0", "::"].includes(config.host)) {
    log("warn", "public-url-missing");
    const reason = "is not set, so links to summaries work on this machine only; set it to the address people use";
    process.stderr.write(`Warning: PUBLIC_URL: ${reason}\n`);
  }
}

/** Removes what was kept for as long as it may be: now, and every hour. A failure is logged and tried again. */
async function keepRetention(config: Config, store: ConversationStore, log: Log): Promise<NodeJS.Timeout> {
  const apply = async (): Promise<void> => {
    try {
      const removals = await applyRetention(store, { ...config, now });
      log("info", "retention", { count: [...removals.values()].reduce((sum, count) => sum + count, 0) });
    } catch (error) {
      log("error", "retention-failed", { error });
    }
  };
  await apply();
  return setInterval(() => void apply(), hour);
}

/** What is said of a fault at start: one that an operator can mend says what is wrong; of others it is told where, too. */
function describe(error: unknown): string {
  const operatorErrors = [ConfigError, ContentError, ListenError, StorageError];
  for (const kind of operatorErrors) if (error instanceof kind) return error.message;
  return inspect(error);
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${describe(error)}\n`);
  process.exit(1);
}
