import { expect } from "chai";
import type { Page, Route } from "playwright-core";
import { useWebsite } from "./use-website.ts";
import { answered, ownMessages, send, type Visit, visit, write } from "./visit.ts";

describe("messages on their way", function () {
  this.timeout(60_000);
  const setting = useWebsite();
  let visitor: Visit;
  let page: Page;

  beforeEach(async () => {
    visitor = await visit(setting());
    page = visitor.page;
  });
  afterEach(() => visitor.end());

  const say = (text: string): Promise<void> => send(page, text);
  const press = (name: string): Promise<void> => page.getByRole("button", { name, exact: true }).click();
  const crisisReply = () => page.locator("[data-kind=crisis]");

  /** What happens to each post that has these words; all others are answered as ever. */
  const meet = (words: string, handle: (route: Route) => Promise<void> | void): Promise<unknown> =>
    page.route(/activities$/, (route) =>
      route.request().postData()?.includes(words) ? handle(route) : route.fallback(),
    );
  const fail = (route: Route): Promise<void> => route.fulfill({ status: 502, json: {} });
  const hang = (): void => {};
  const kept = (): Promise<unknown> => page.evaluate("sessionStorage.getItem('conversation')");
  const timesSent = (words: string): number => visitor.sent.filter((body) => body.includes(words)).length;

  it("do not wait for one at which the server fails", async () => {
    await meet("poison", fail);
    await say("poison");
    await page.getByRole("button", { name: "Send again" }).waitFor();
    await say("I want to die");
    await crisisReply().waitFor();
    await press("Urgent help");
    await crisisReply().nth(1).waitFor();
    expect(timesSent("poison")).to.equal(1);
    expect(await page.getByRole("button", { name: "Send again" }).count()).to.equal(1);
  });

  it("that are stuck are sent again when the person says so, in their place", async () => {
    await meet("cheap", fail);
    await say("it has to be cheap");
    await page.getByRole("button", { name: "Send again" }).waitFor();
    await write(page, "rather with others");
    await page.unroute(/activities$/);
    await answered(page, () => press("Send again"));
    await page.locator(".delivery").waitFor({ state: "detached" });
    expect(timesSent("cheap")).to.equal(2);
    expect(await ownMessages(page)).to.deep.equal(["it has to be cheap", "rather with others"]);
  });

  it("do not wait for a stuck one after a reload either", async () => {
    await meet("poison", fail);
    await say("poison");
    await page.getByRole("button", { name: "Send again" }).waitFor();
    await page.reload();
    await say("I want to die");
    await crisisReply().waitFor();
    expect(await ownMessages(page)).to.include("poison");
  });

  it("do not wait long for one that hangs, and urgent help not at all", async () => {
    await write(page, "it has to be cheap");
    await meet("first", hang);
    await say("first");
    await press("Urgent help");
    await crisisReply().waitFor({ timeout: 1500 });
    await say("I want to die");
    await crisisReply().nth(1).waitFor({ timeout: 5000 });
  });

  it("do not wait for the beginning of a conversation that hangs", async () => {
    let times = 0;
    await page.route("**/chat/token", (route) => {
      times += 1;
      return times === 1 ? undefined : route.continue();
    });
    const asked = page.waitForRequest("**/chat/token");
    await say("first");
    await asked;
    await say("I want to die");
    await crisisReply().waitFor({ timeout: 8000 });
  });

  it("keep their order when the way is free again", async () => {
    await write(page, "it has to be cheap");
    await visitor.context.setOffline(true);
    for (const text of ["one", "two", "three"]) await say(text);
    await page.getByRole("button", { name: "Send again" }).nth(2).waitFor();
    await visitor.context.setOffline(false);
    await page.locator("[data-delivery=sent]").nth(3).waitFor();
    await page.reload();
    await page.locator(".from-person").nth(3).waitFor();
    expect(await ownMessages(page)).to.deep.equal(["it has to be cheap", "one", "two", "three"]);
  });

  it("are kept over a reload for minutes only, and after that no longer than the page is open", async () => {
    await page.clock.install();
    await page.reload();
    await meet("poison", fail);
    await say("poison");
    await page.getByRole("button", { name: "Send again" }).waitFor();
    expect(await kept()).to.include("poison");
    await page.clock.fastForward("05:01");
    expect(await kept()).not.to.include("poison");
    expect(await ownMessages(page)).to.deep.equal(["poison"]);
  });

  it("are not taken up when the tab comes back late", async () => {
    await meet("poison", fail);
    await say("poison");
    await page.getByRole("button", { name: "Send again" }).waitFor();
    await page.clock.install({ time: Date.now() + 301_000 });
    await page.reload();
    await write(page, "rather with others");
    expect(await ownMessages(page)).to.deep.equal(["rather with others"]);
    expect(await kept()).not.to.include("poison");
  });

  it("go when the person's data are deleted, though they are stuck", async () => {
    await meet("poison", fail);
    await say("poison");
    await page.getByRole("button", { name: "Send again" }).waitFor();
    await press("Menu");
    await answered(page, () => press("Delete my data"));
    await page.locator(".choices").getByRole("button", { name: "Yes, please" }).last().click();
    await page.getByText("I have deleted all that you told me here").waitFor();
    await page.locator("[data-delivery=sent]").waitFor();
    expect(await kept()).not.to.include("poison");
  });

  it("are forgotten on the screen when the answer to the deletion was lost", async () => {
    await write(page, "it has to be cheap");
    await press("Menu");
    await answered(page, () => press("Delete my data"));
    await page.route(/activities$/, async (route) => {
      await route.fetch();
      await route.abort();
      await page.unroute(/activities$/);
    });
    await page.locator(".choices").getByRole("button", { name: "Yes, please" }).last().click();
    await page.locator("[data-delivery=sent] .bubble").getByText("Yes, please").waitFor();
    await page.getByText("I have deleted all that you told me here").waitFor();
    expect(await ownMessages(page)).to.deep.equal(["Yes, please"]);
  });
});
