import { expect } from "chai";
import { loadDangerModel } from "../../src/danger-store.ts";
import { createScreen } from "../../src/safety/create-screen.ts";
import type { DangerModel } from "../../src/safety/danger-model.ts";
import { fail } from "../support/fail.ts";

const noPhrases = { crisis: [], checkIn: [] };

/** Whatever is looked up in it throws. */
function broken<T extends object>(like: T): T {
  return new Proxy(like, {
    get: () => {
      throw new Error("broken");
    },
  });
}

describe("createScreen", () => {
  const model = loadDangerModel(fail);
  const indirect = "texted my wife to keep the kids at her mum's, the state I'm in they're not safe near me today";

  it("sees with what was learned what no rule sees", () => {
    expect(createScreen(noPhrases, null, fail)(indirect)).to.equal(null);
    expect(createScreen(noPhrases, model, fail)(indirect)).to.include({ tier: "crisis" });
  });

  it("sees a danger in the midst of a long message", () => {
    const filler = "We talked about the garden and the weather for a while, and then about the new bakery. ".repeat(20);
    expect(createScreen(noPhrases, model, fail)(`${filler}${indirect}. ${filler}`)).to.not.equal(null);
  });

  it("leaves other languages to the rules", () => {
    const screen = createScreen(noPhrases, model, fail);
    expect(screen("hola, no entiendo nada de esto, puede ayudarme por favor")).to.equal(null);
    expect(screen("no quiero vivir más")).to.include({ tier: "crisis" });
  });

  it("reads a pressed choice's payload by the rules alone", () => {
    expect(createScreen(noPhrases, model, fail)("Stop here", "command:stop")).to.equal(null);
    expect(createScreen(noPhrases, model, fail)("", "slot:comfort=I want to die")).to.include({ tier: "crisis" });
  });

  it("lets what was learned never lower what a rule saw", () => {
    const screen = createScreen(noPhrases, model, fail);
    const ruled = createScreen(noPhrases, null, fail)("I want to kill myself");
    expect(screen("I want to kill myself")).to.deep.equal(ruled);
  });

  it("goes by its rules when what was learned fails, and tells the fault", () => {
    const faults: Error[] = [];
    const screen = createScreen(noPhrases, broken<DangerModel>(Object.assign({}, model)), (fault) =>
      faults.push(fault),
    );
    expect(screen("I want to kill myself")).to.include({ tier: "crisis" });
    expect(screen("what does it cost?")).to.equal(null);
    expect(faults).to.have.length(1);
  });

  it("gives a check-in with lines, and tells the fault, when a rule fails", () => {
    const faults: Error[] = [];
    const screen = createScreen({ crisis: [], checkIn: [] }, null, (fault) => faults.push(fault));
    const unreadable = broken(new String("hello"));
    expect(screen(unreadable as string)).to.include({ tier: "check-in", variant: "urgent" });
    expect(faults).to.have.length(1);
  });
});
