import { expect } from "chai";
import { createEphemeralActivities } from "../../../src/channels/web/ephemeral-activities.ts";
import type { Activity } from "../../../src/core/conversation.ts";

const hour = 60 * 60 * 1000;

describe("ephemeral activities", () => {
  let now = hour;
  const turn = (id: string): readonly Activity[] => [
    { id, at: now, from: "person", text: id },
    { id: `${id}-1`, at: now, from: "bot", text: "!" },
    { id: `${id}-2`, at: now, from: "bot", text: "!" },
  ];
  const idsOf = (all: readonly Activity[]): readonly string[] => all.map(({ id }) => id);

  beforeEach(() => {
    now = hour;
  });

  it("are numbered in one row, also when the clock stands still", () => {
    const ephemeral = createEphemeralActivities(() => now);
    const first = ephemeral.add("c", turn("a"));
    ephemeral.add("c", turn("b"));
    const watermark = first.at(-1)?.watermark ?? 0;
    expect(idsOf(ephemeral.after("c", watermark))).to.deep.equal(["b", "b-1", "b-2"]);
    expect(idsOf(ephemeral.after("c", 0))).to.have.length(6);
    expect(ephemeral.after("other", 0)).to.deep.equal([]);
  });

  it("are found again by their turn", () => {
    const ephemeral = createEphemeralActivities(() => now);
    ephemeral.add("c", turn("a"));
    ephemeral.add("c", turn("b"));
    expect(idsOf(ephemeral.turn("c", "a"))).to.deep.equal(["a", "a-1", "a-2"]);
    expect(idsOf(ephemeral.turn("c", "b"))).to.deep.equal(["b", "b-1", "b-2"]);
    expect(ephemeral.turn("c", "x")).to.deep.equal([]);
  });

  it("are gone after an hour, and when they are to be forgotten", () => {
    const ephemeral = createEphemeralActivities(() => now);
    ephemeral.add("c", turn("a"));
    ephemeral.add("d", turn("a"));
    ephemeral.forget("d");
    expect(ephemeral.after("d", 0)).to.deep.equal([]);
    now += hour - 1;
    expect(ephemeral.after("c", 0)).to.have.length(3);
    now += 1;
    expect(ephemeral.after("c", 0)).to.deep.equal([]);
  });

  it("stay within bounds", () => {
    const ephemeral = createEphemeralActivities(() => now);
    for (let index = 0; index < 50; index += 1) ephemeral.add("c", turn(String(index)));
    expect(ephemeral.after("c", 0)).to.have.length(100);
    for (let index = 0; index < 10_000; index += 1) ephemeral.add(`c${index}`, turn("a"));
    expect(ephemeral.after("c", 0)).to.deep.equal([]);
    expect(ephemeral.after("c0", 0)).to.have.length(3);
  });
});
