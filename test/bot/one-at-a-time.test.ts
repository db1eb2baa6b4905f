import { expect } from "chai";
import { createOneAtATime } from "../../src/bot/one-at-a-time.ts";

/** A promise and what resolves it. */
function later(): { readonly done: Promise<void>; readonly finish: () => void } {
  let finish = (): void => {};
  const done = new Promise<void>((resolve) => {
    finish = resolve;
  });
  return { done, finish };
}

describe("createOneAtATime", () => {
  it("lets no job of a conversation overtake the one before, and those of others go beside", async () => {
    const oneAtATime = createOneAtATime();
    const ended: string[] = [];
    const slow = later();
    const first = oneAtATime("a", async () => {
      await slow.done;
      ended.push("first");
    });
    const second = oneAtATime("a", async () => ended.push("second"));
    await oneAtATime("b", async () => ended.push("other"));
    slow.finish();
    await Promise.all([first, second]);
    expect(ended).to.deep.equal(["other", "first", "second"]);
  });

  it("goes on after a job that failed, and tells only its own caller", async () => {
    const oneAtATime = createOneAtATime();
    const failing = oneAtATime("a", async () => {
      throw new Error("full");
    });
    const next = oneAtATime("a", async () => "said");
    const outcome = await failing.catch((error: Error) => error.message);
    expect([outcome, await next]).to.deep.equal(["full", "said"]);
  });
});
