import { expect } from "chai";
import type { Page } from "playwright-core";
import { useWebsite } from "./use-website.ts";
import { answered, choose, ownMessages, send, type Visit, visit, write } from "./visit.ts";

describe("the chat page in trouble", function () {
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

  /** Whether a button of the conversation is seen as a whole, without scrolling. */
  const isInView = async (name: string): Promise<boolean> => {
    const button = await page.getByRole("button", { name }).boundingBox();
    const talk = await page.locator("main").boundingBox();
    return button !== null && talk !== null && button.y + button.height <= talk.y + talk.height;
  };

  /** The person's messages as the server has them: what a reload shows. */
  const kept = async (): Promise<readonly string[]> => {
    await page.reload();
    await page.locator(".from-bot").nth(1).waitFor();
    return ownMessages(page);
  };

  it("keeps what is written offline, and sends it once", async () => {
    await choose(page, "Start the questions");
    await visitor.context.setOffline(true);
    await say("rather with others");
    await page.getByRole("button", { name: "Send again" }).waitFor();
    expect(await isInView("Send again")).to.equal(true);
    expect(await page.locator("#status").textContent()).to.include("offline");
    expect(await page.locator("#help a[href='tel:911']").isVisible()).to.equal(true);
    await answered(page, () => visitor.context.setOffline(false));
    expect(await page.locator("#status").textContent()).to.equal("");
    expect(await page.locator(".delivery").count()).to.equal(0);
    expect(await kept()).to.deep.equal(["Start the questions", "rather with others"]);
  });

  it("keeps what is written offline over a reload", async () => {
    await page.route("**/chat/token", (route) => route.abort());
    await say("it has to be cheap");
    await page.getByRole("button", { name: "Send again" }).waitFor();
    await page.reload();
    await page.getByRole("button", { name: "Send again" }).waitFor();
    expect(await ownMessages(page)).to.deep.equal(["it has to be cheap"]);
    await page.unroute("**/chat/token");
    await answered(page, () => page.getByRole("button", { name: "Send again" }).click());
    expect(await kept()).to.deep.equal(["it has to be cheap"]);
  });

  it("sends a message whose answer was lost again, and it counts once", async () => {
    await page.route("**/activities", async (route) => {
      await route.fetch();
      await route.abort();
      await page.unroute("**/activities");
    });
    await answered(page, () => say("it has to be cheap"));
    await page.locator("[data-delivery=sent]").waitFor();
    expect(visitor.sent).to.have.length(2);
    expect(new Set(visitor.sent).size).to.equal(1);
    expect(await kept()).to.deep.equal(["it has to be cheap"]);
  });

  it("shows the help lines when the server is gone, and goes on when it is back", async () => {
    await choose(page, "Start the questions");
    await setting().website.stop();
    await say("rather with others");
    await page.getByRole("button", { name: "Send again" }).waitFor();
    expect(await page.locator("#help a[href='tel:911']").isVisible()).to.equal(true);
    expect(await page.locator("#status").textContent()).to.include("cannot be reached");
    await answered(page, () => setting().website.startAgain());
    expect(await kept()).to.deep.equal(["Start the questions", "rather with others"]);
  });

  it("shows the help lines when a call for urgent help cannot be sent", async () => {
    await page.route("**/chat/token", (route) => route.abort());
    await page.getByRole("button", { name: "Urgent help" }).click();
    await page.locator("#help a[href='sms:988']").waitFor();
  });

  it("keeps the focus when the button that had it goes", async () => {
    await page.route("**/chat/token", (route) => route.abort());
    await say("it has to be cheap");
    await page.getByRole("button", { name: "Send again" }).focus();
    await page.unroute("**/chat/token");
    await answered(page, () => page.keyboard.press("Enter"));
    await page.locator("[data-delivery=sent]").waitFor();
    expect(await page.evaluate("document.activeElement.id")).to.equal("message");
  });

  it("says calmly that a conversation is gone, and begins another", async () => {
    await write(page, "it has to be cheap");
    await page.evaluate(`sessionStorage.setItem("conversation", JSON.stringify({
      ticket: { id: "gone", token: "gone", refreshAt: Date.now() + 60000 }, unsent: [] }))`);
    await page.reload();
    await page.getByText("our talk from before is no longer here").waitFor();
    await write(page, "it has to be cheap");
    expect(await kept()).to.deep.equal(["it has to be cheap"]);
  });

  it("does without a WebSocket", async () => {
    await page.routeWebSocket(/stream/, (socket) => socket.close());
    await choose(page, "Start the questions");
    await choose(page, "Rather with others");
    expect(await page.locator(".from-bot").count()).to.equal(3);
  });

  it("shows the welcome and the help lines without JavaScript", async () => {
    const plain = await visit(setting(), { javaScriptEnabled: false });
    expect(await plain.page.locator("a[href='tel:911']").first().isVisible()).to.equal(true);
    expect(await plain.page.locator("noscript .note").isVisible()).to.equal(true);
    expect(await plain.page.locator("button").first().isVisible()).to.equal(false);
    await plain.end();
  });
});
