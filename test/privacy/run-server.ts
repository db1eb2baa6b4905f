import { spawn } from "node:child_process";
import { once } from "node:events";

/** The server as an operator runs it, as talkative as it can be. */
export interface ServerProcess {
  readonly url: string;
  /** All that it has printed so far, on standard output and standard error. */
  readonly printed: () => string;
  /** Asks it to stop; resolves when it has. */
  readonly stop: () => Promise<void>;
}

/** Starts a server on a data folder, without the encoder, which reads nothing that the crisis screen needs. */
export async function runServer(folder: string): Promise<ServerProcess> {
  const env = { PATH: process.env["PATH"], PORT: "0", LOG_LEVEL: "trace", DATA_DIR: folder, REGION: "US" };
  const child = spawn(process.execPath, ["--import", "tsx", "src/main.ts", "--no-encoder"], { env });
  let printed = "";
  const url = await new Promise<string>((resolve, reject) => {
    child.stderr.on("data", (chunk) => {
      printed += String(chunk);
    });
    child.stdout.on("data", (chunk) => {
      printed += String(chunk);
      const [address] = /(?<=Circle or Chair is at )http:\S+/.exec(printed) ?? [];
      if (address !== undefined) resolve(address);
    });
    child.once("exit", () => reject(new Error(`the server did not start: ${printed}`)));
  });
  return {
    url,
    printed: () => printed,
    stop: async () => {
      if (child.exitCode !== null) return;
      const closed = once(child, "close");
      child.kill("SIGTERM");
      await closed;
    },
  };
}
