import { PassThrough } from "node:stream";
import { expect } from "chai";
import { runTerminal } from "../src/channels/terminal/run-terminal.ts";
import { begin } from "./channels/web/start-direct-line.ts";
import { startServer, today } from "./server/start-server.ts";
import { createFaultyProgram, type Fault, type FaultyProgram } from "./support/faulty-program.ts";
import { loadTestScript } from "./support/load-test-script.ts";

const danger = "I want to kill myself";

/** Only the crisis message asks this way to call. */
const crisisMessage = /emergency number/g;

const faults: readonly Fault[] = [
  "nothing",
  "store fails",
  "store hangs",
  "encoder fails",
  "encoder hangs",
  "dialog throws",
];

/** What was said, in turn, for a conversation to come to a state. */
const states: Readonly<Record<string, readonly string[]>> = {
  "a fresh conversation": [],
  "an open question": ["start"],
  "an erasure": ["start", "delete my data"],
};

/** How each channel brings what is said before the fault and the danger after it, and what the danger was answered. */
const channels: Readonly<
  Record<string, (program: FaultyProgram, said: readonly string[], fault: Fault) => Promise<string>>
> = {
  "Direct Line": async ({ handleTurn, store, suffer }, said, fault) => {
    const server = await startServer({ handleTurn, store });
    try {
      const client = await begin(server.url);
      for (const words of said) await client.say(words);
      suffer(fault);
      const { status, body } = await client.say(danger);
      expect(status).to.equal(200);
      return (body.activities ?? []).map((activity) => activity.text ?? "").join("\n");
    } finally {
      suffer("nothing");
      await server.stop();
    }
  },
  terminal: async ({ handleTurn, suffer }, said, fault) => {
    const input = new PassThrough();
    const output = new PassThrough().setEncoding("utf8");
    const printed: string[] = [];
    output.on("data", (words: string) => printed.push(words));
    input.end([...said, danger].map((words) => `${words}\n`).join(""));
    await runTerminal({
      handleTurn: (key, utterance) => {
        if (utterance.text === danger) {
          suffer(fault);
          printed.length = 0;
        }
        return handleTurn(key, utterance);
      },
      input,
      output,
      trouble: "There is trouble.",
      onFault: () => {},
    });
    return printed.join("");
  },
};

describe("a crisis under faults", () => {
  for (const [channel, answerDanger] of Object.entries(channels)) {
    for (const [state, said] of Object.entries(states)) {
      for (const fault of faults) {
        it(`is answered once in ${channel}, ${state}, ${fault}`, async () => {
          const program = await createFaultyProgram(await loadTestScript(), () => today);
          const answer = await answerDanger(program, said, fault);
          expect(answer.match(crisisMessage), answer).to.have.length(1);
        });
      }
    }
  }

  it("is answered while an earlier message of the conversation waits for its answer, and once when sent again", async () => {
    const { handleTurn, store, suffer } = await createFaultyProgram(await loadTestScript(), () => today);
    const server = await startServer({ handleTurn, store });
    const client = await begin(server.url);
    suffer("encoder hangs");
    const waiting = client.say("hello").catch(() => "cut off by the end of the test");
    const sent = { channelData: { clientActivityID: "one" } };
    const first = await client.say(danger, sent);
    const again = await client.say(danger, sent);
    expect(again.body.activities).to.deep.equal(first.body.activities);
    const told = ((await client.read()).body.activities ?? []).map((activity) => activity.text ?? "").join("\n");
    expect(told.match(crisisMessage), told).to.have.length(1);
    await server.stop();
    await waiting;
  });
});
