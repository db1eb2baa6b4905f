import { parseArgs } from "node:util";

/** How a command is called. */
export interface CommandDefinition {
  /** Printed for `--help` and after a wrong call. */
  readonly usage: string;
  /** Switches without a value, such as `jsonl`. */
  readonly flags?: readonly string[];
  /** Switches with a value, such as `picture FILE.svg`; each may be given several times. */
  readonly options?: readonly string[];
  /** How many texts may follow. */
  readonly maxTexts?: number;
}

/** What a command was called with. */
export interface Call {
  readonly flags: ReadonlySet<string>;
  /** The values of a switch, in order; none when it was not given. */
  readonly valuesOf: (option: string) => readonly string[];
  readonly texts: readonly string[];
}

/** A command was called in a way that it cannot run; its usage is printed. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/**
 * Runs one command of the command line and sets the exit status: what `run` returns, 0 for `--help`, 2 for a wrong call,
 * 1 for a fault, which is printed as one clear message.
 */
export async function runCommand(
  definition: CommandDefinition,
  run: (call: Call) => number | Promise<number>,
): Promise<void> {
  const call = readCall(definition);
  if (call === null) return refuse(definition);
  if (call.flags.has("help")) {
    console.log(definition.usage);
    return;
  }
  try {
    process.exitCode = await run(call);
  } catch (fault) {
    if (fault instanceof UsageError) return refuse(definition);
    console.error(fault instanceof Error ? fault.message : String(fault));
    process.exitCode = 1;
  }
}

function refuse({ usage }: CommandDefinition): void {
  console.error(usage);
  process.exitCode = 2;
}

function readCall({ flags = [], options = [], maxTexts = 0 }: CommandDefinition): Call | null {
  const switches = [...flags, "help"].map((name) => [name, { type: "boolean" as const }] as const);
  const valued = options.map((name) => [name, { type: "string" as const, multiple: true }] as const);
  try {
    const { values, positionals } = parseArgs({
      options: Object.fromEntries([...switches, ...valued]),
      allowPositionals: true,
    });
    if (positionals.length > maxTexts) return null;
    const given = new Map(Object.entries(values));
    return {
      flags: new Set([...given.keys()].filter((name) => given.get(name) === true)),
      valuesOf: (option) => [given.get(option) ?? []].flat().filter((value) => typeof value === "string"),
      texts: positionals,
    };
  } catch {
    return null;
  }
}
