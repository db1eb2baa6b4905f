import { PassThrough } from "node:stream";
import { expect } from "chai";
import { runTerminal } from "../../../src/channels/terminal/run-terminal.ts";
import type { Utterance } from "../../../src/core/turn.ts";
import { fail } from "../../support/fail.ts";

describe("runTerminal", () => {
  const zoneBefore = process.env["TZ"];
  afterEach(() => {
    if (zoneBefore === undefined) delete process.env["TZ"];
    else process.env["TZ"] = zoneBefore;
  });

  it("tells with all that is said where the machine is, but takes no country from its language", async () => {
    process.env["TZ"] = "Europe/Berlin";
    const heard: Utterance[] = [];
    const input = new PassThrough();
    input.end("hello\nbye\n");
    await runTerminal({
      handleTurn: async (_key, utterance) => {
        heard.push(utterance);
        return "seen";
      },
      input,
      output: new PassThrough(),
      trouble: "There is trouble.",
      onFault: fail,
    });
    expect(heard.map(({ text, payload }) => payload ?? text)).to.deep.equal(["event:opened", "hello", "bye"]);
    for (const { timeZone, locale } of heard) {
      expect(timeZone).to.equal("Europe/Berlin");
      expect(locale).to.match(/^[a-z]{2,3}$/);
    }
  });
});
