import { expect } from "chai";
import { StorageError } from "../src/core/conversation.ts";
import type { Log } from "../src/core/log.ts";
import { createLog } from "../src/log.ts";

const key = new Uint8Array(32).fill(1);
const conversation = { channel: "web", tenant: "", id: "conversation-1" };

/** A log, and what it wrote. */
function listen(level = "info"): { readonly log: Log; readonly lines: string[] } {
  const lines: string[] = [];
  const destination = { write: (line: string) => lines.push(line) };
  return { log: createLog({ level, key, destination }), lines };
}

describe("the log", () => {
  it("writes one JSON object a line, with a time, a level and what happened", () => {
    const { log, lines } = listen();
    log("info", "turn", { kind: "answer", topic: "cost", confidence: 0.9, milliseconds: 12 });
    expect(lines).to.have.length(1);
    const line = JSON.parse(lines[0] ?? "");
    expect(line).to.include({ level: 30, event: "turn", kind: "answer", topic: "cost", confidence: 0.9 });
    expect(line.time).to.match(/^20\d\d-/);
  });

  it("leaves out lines below its level", () => {
    const { log, lines } = listen("error");
    log("warn", "something");
    expect(lines).to.deep.equal([]);
  });

  it("writes a conversation as a hash that depends on the key", () => {
    const { log, lines } = listen();
    log("info", "turn", { conversation });
    const line = JSON.parse(lines[0] ?? "");
    expect(line.channel).to.equal("web");
    expect(line.conversation).to.match(/^[0-9a-f]{16}$/);
    expect(lines.join()).not.to.include("conversation-1");
    const others: string[] = [];
    const destination = { write: (other: string) => others.push(other) };
    createLog({ level: "info", key: new Uint8Array(32), destination })("info", "turn", { conversation });
    expect(JSON.parse(others[0] ?? "").conversation).not.to.equal(line.conversation);
  });

  it("knows its fields, whatever else is passed", () => {
    const { log, lines } = listen();
    const fields = { kind: "answer", text: "I am sad", token: "t0ken", utterance: { text: "I am sad" } };
    log("info", "turn", fields);
    expect(lines.join()).not.to.include("sad").and.not.to.include("t0ken");
  });

  it("writes an error and its causes by name, code and place; of what they say only the store's own sentence", () => {
    const { log, lines } = listen();
    const cause = Object.assign(new Error('near "I am\n    at home": sad'), { code: "SQLITE_FULL" });
    log("error", "turn-failed", { error: new StorageError("the disk is full", { cause }) });
    const { errors } = JSON.parse(lines[0] ?? "");
    expect(errors[0]).to.include({ name: "StorageError", says: "the disk is full" });
    expect(errors[1]).to.include({ name: "Error", code: "SQLITE_FULL" });
    expect(errors[1].at[0]).to.include("log.test.ts");
    expect(lines.join()).not.to.include("sad").and.not.to.include("home");
  });

  it("writes what is no error at all without a word of it", () => {
    const { log, lines } = listen();
    log("error", "turn-failed", { error: "I am sad" });
    expect(lines.join()).not.to.include("sad");
  });
});
