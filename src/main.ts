import { randomUUID } from "node:crypto";
import { dirname, join } from "node:path";
import { createBot } from "./bot/create-bot.ts";
import { linkSummary } from "./bot/deliver-summary.ts";
import { createGuard } from "./bot/guard.ts";
import { sumUp } from "./bot/sum-up.ts";
import { renderPage } from "./channels/web/render-page.ts";
import { type Config, ConfigError, loadConfig } from "./config.ts";
import { ContentError } from "./content/content-error.ts";
import { findContentFolder } from "./content/find-content-folder.ts";
import { type ConversationStore, type HandleTurn, StorageError } from "./core/conversation.ts";
import type { Log } from "./core/log.ts";
import type { Script } from "./core/script.ts";
import { fill } from "./core/wording.ts";
import { sayLeaningTable } from "./dialogue/leaning-table.ts";
import { loadScript } from "./load-script.ts";
import { createLog } from "./log.ts";
import { createServer, type ServerOptions } from "./server/create-server.ts";
import { checkCrisisLines } from "./server/crisis-lines-age.ts";
import { ListenError, listen } from "./server/listen.ts";
import { lockFolder } from "./storage/lock-folder.ts";
import { openEmbeddedStore } from "./storage/open-embedded-store.ts";
import { applyRetention } from "./storage/retention.ts";

const hour = 60 * 60 * 1000;
const now = Date.now;

/** What all parts of a running server share. */
interface World {
  readonly config: Config;
  readonly script: Script;
  readonly store: ConversationStore;
  readonly log: Log;
  /** Where people reach the server: known once it listens. */
  readonly address: () => string;
}

/** Puts everything together and serves until a signal comes. */
async function main(): Promise<void> {
  const config = loadConfig();
  const lock = await lockFolder(config.dataDir);
  const script = await loadScript(config.contentDir, config.dataDir);
  const store = await openEmbeddedStore(config.dataDir, { now });
  const log = createLog({ level: config.logLevel, key: await store.secret("log") });
  dieQuietly(log);
  warnOfCrisisLines(config, script, log);
  warnOfSettings(config, log);

  let address = config.publicUrl ?? "";
  const world: World = { config, script, store, log, address: () => address };
  const stopRetention = await keepRetention(world);
  const { server, close } = await createServer(serverOptions(world, createHandleTurn(world)));
  const local = await listen(server, config.port, config.host);
  address ||= local;
  process.stdout.write(`Circle or Chair is at ${address}\n`);

  const signal = await nextSignal();
  log("info", "stopping", { signal });
  clearInterval(stopRetention);
  await close();
  await store.close();
  await lock.release();
  process.exit(0);
}

/** Unverified crisis lines are shown rather than nothing; in production only when the operator knows. */
function warnOfCrisisLines({ isProduction, crisisLinesAcknowledged }: Config, { content }: Script, log: Log): void {
  const advice = checkCrisisLines(content.crisis, crisisLinesAcknowledged, now());
  if (advice === null) return;
  if (isProduction) throw new ConfigError([advice]);
  log("warn", "crisis-lines-unverified");
  warn(advice);
}

/** A server for other machines, whose links lead back to this one. */
function warnOfSettings({ host, publicUrl }: Config, log: Log): void {
  if (publicUrl !== null || (host !== "0.0.0.0" && host !== "::")) return;
  log("warn", "public-url-missing");
  warn("PUBLIC_URL: is not set, so links to summaries work on this machine only; set it to the address people use");
}

function warn(advice: string): void {
  process.stderr.write(`Warning: ${advice}\n`);
}

/** Node would print an error that nobody caught with its message, which may quote a person. */
function dieQuietly(log: Log): void {
  process.on("uncaughtException", (error) => {
    log("error", "crashed", { error });
    process.exit(1);
  });
}

function createHandleTurn({ config, script, store, log, address }: World): HandleTurn {
  const deliverSummary = linkSummary((token) => `${address()}/summary/${token}`);
  const bot = createBot({ script, store, deliverSummary, now, newId: randomUUID });
  const { crisis } = script.content;
  const onFault = (error: unknown): void => log("error", "store-failed-in-danger", { error });
  return createGuard({ crisis, defaultRegion: config.region, now, newId: randomUUID, onFault }, bot);
}

function serverOptions({ config, script, store, log }: World, handleTurn: HandleTurn): ServerOptions {
  const { content, interview } = script;
  const hoursKept = (channel: string): number =>
    channel === "web" ? config.websiteRetentionHours : config.retentionDays * 24;
  return {
    handleTurn,
    store,
    content,
    log,
    now,
    publicUrl: config.publicUrl,
    directLineSecret: config.directLineSecret,
    allowedOrigins: config.allowedOrigins,
    trustedProxies: config.trustedProxies,
    websiteRetentionHours: config.websiteRetentionHours,
    chatPage: renderPage({ content, region: config.region }),
    // Plain files are not copied by the compiler: `src` and `dist` both take them from the project's own folder.
    pageFolder: join(dirname(findContentFolder()), "src/channels/web/page"),
    about: fill(content.about, {
      operator: content.operator.name,
      "leaning-table": sayLeaningTable(content, interview),
    }),
    summarizeConversation: ({ state }) => sumUp(script, state, now()),
    keptUntil: ({ channel }, { touchedAt }) => touchedAt + hoursKept(channel) * hour,
  };
}

/** Removes what was kept for as long as it may be: now, and every hour. A failure is logged and tried again. */
async function keepRetention({ config, store, log }: World): Promise<NodeJS.Timeout> {
  const { retentionDays, websiteRetentionHours } = config;
  const apply = async (): Promise<void> => {
    try {
      const removals = await applyRetention(store, { retentionDays, websiteRetentionHours, now });
      log("info", "retention", { count: removals.reduce((sum, { removed }) => sum + removed, 0) });
    } catch (error) {
      log("error", "retention-failed", { error });
    }
  };
  await apply();
  return setInterval(() => void apply(), hour);
}

/** Resolves with the first signal that asks the process to stop; a second one ends it at once. */
function nextSignal(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, resolve);
  });
}

/** Faults that an operator can mend: their messages say what is wrong and what would be right. */
const operatorErrors = [ConfigError, ContentError, ListenError, StorageError];

/** What is said of a fault at start; of one that nobody foresaw, also where it happened. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return operatorErrors.some((kind) => error instanceof kind) ? error.message : (error.stack ?? error.message);
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${describe(error)}\n`);
  process.exit(1);
}
