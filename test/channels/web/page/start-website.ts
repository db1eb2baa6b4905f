import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The whole program as people run it, on a port of its own. */
export interface Website {
  readonly url: string;
  /** Ends the program as a deployment does; what it kept stays. */
  readonly stop: () => Promise<void>;
  /** Starts it again where it was. */
  readonly startAgain: () => Promise<void>;
  /** Ends it and removes what it kept. */
  readonly remove: () => Promise<void>;
}

/** Starts the program with an empty store. */
export async function startWebsite(): Promise<Website> {
  const folder = mkdtempSync(join(tmpdir(), "circle-or-chair-website-"));
  let running = await start(folder, "0");
  const { url } = running;
  return {
    url,
    stop: () => running.stop(),
    startAgain: async () => {
      running = await start(folder, new URL(url).port);
    },
    remove: async () => {
      await running.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function start(folder: string, port: string): Promise<Pick<Website, "url" | "stop">> {
  const settings = { PORT: port, HOST: "127.0.0.1", DATA_DIR: folder, REGION: "US", LOG_LEVEL: "error" };
  const child = spawn(process.execPath, ["--import", "tsx", "src/main.ts"], { env: { ...process.env, ...settings } });
  const closed = new Promise<void>((resolve) => child.once("close", () => resolve()));
  let printed = "";
  const url = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      printed += chunk.toString();
      const [address] = /http:\/\/127\.0\.0\.1:\d+/.exec(printed) ?? [];
      if (address !== undefined) resolve(address);
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.once("close", () => reject(new Error(`the program ended: ${printed}`)));
  });
  return {
    url,
    stop: async () => {
      child.kill("SIGTERM");
      await closed;
    },
  };
}
