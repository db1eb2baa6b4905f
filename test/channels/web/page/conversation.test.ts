import { expect } from "chai";
import type { Page } from "playwright-core";
import { useWebsite } from "./use-website.ts";
import { answered, choose, lastReply, ownMessages, type Visit, visit, write } from "./visit.ts";

describe("the chat page", function () {
  this.timeout(60_000);
  const setting = useWebsite();
  let visitor: Visit;
  let page: Page;

  beforeEach(async () => {
    visitor = await visit(setting());
    page = visitor.page;
  });
  afterEach(async () => {
    await visitor.end();
    expect(visitor.faults).to.deep.equal([]);
    expect([...visitor.hosts]).to.deep.equal([new URL(setting().website.url).host]);
  });

  /** Moves on with Tab until the control with this name has the focus. */
  const tabTo = async (name: string): Promise<void> => {
    for (let steps = 0; steps < 60; steps += 1) {
      await page.keyboard.press("Tab");
      const focused = await page.evaluate("document.activeElement.textContent || document.activeElement.id");
      if (String(focused).trim() === name) return;
    }
    throw new Error(`Tab does not lead to "${name}"`);
  };
  const focused = (): Promise<unknown> => page.evaluate("document.activeElement.tagName");

  it("asks the server for nothing until the first message", async () => {
    await page.locator(".primary:enabled").waitFor();
    expect(await page.evaluate("sessionStorage.getItem('conversation')")).to.equal(null);
    expect(await page.locator(".message").count()).to.equal(1);
    expect(await page.title()).to.equal("Circle or Chair");
  });

  it("holds a whole conversation with the keyboard alone", async () => {
    await tabTo("Start the questions");
    await answered(page, () => page.keyboard.press("Enter"));
    await tabTo("Rather with others");
    await answered(page, () => page.keyboard.press("Space"));
    await tabTo("message");
    await page.keyboard.type("it has to be cheap");
    await answered(page, () => page.keyboard.press("Enter"));
    await tabTo("Help lines");
    await page.keyboard.press("Enter");
    expect(await page.locator("#help").getAttribute("open")).to.equal("");
    await page.locator("main").focus();
    await tabTo("Very uneasy");
    await answered(page, () => page.keyboard.press("Enter"));
    await page.getByRole("img", { name: "A picture of your answers" }).waitFor();
    await page.locator(".urgent").focus();
    await tabTo("Menu");
    await page.keyboard.press("Enter");
    await tabTo("My summary");
    await answered(page, () => page.keyboard.press("Enter"));
    expect(await page.getByRole("link", { name: "Open my summary" }).count()).to.equal(1);
    expect(await focused()).to.equal("BUTTON");
  });

  it("begins a new line with Shift and Enter, and sends nothing that is empty", async () => {
    await page.locator("#message").fill("   ");
    await page.keyboard.press("Enter");
    await page.locator("#message").fill("one");
    await page.keyboard.press("Shift+Enter");
    await page.keyboard.type("two");
    await answered(page, () => page.getByRole("button", { name: "Send" }).click());
    expect(await ownMessages(page)).to.deep.equal(["one\ntwo"]);
    expect(await page.evaluate("document.activeElement.id")).to.equal("message");
  });

  it("keeps the conversation over a reload, and goes on in it", async () => {
    await choose(page, "Start the questions");
    await choose(page, "Rather with others");
    const before = await page.locator(".bubble").allTextContents();
    await page.reload();
    await page.locator(".from-bot").nth(2).waitFor();
    expect(await page.locator(".bubble").allTextContents()).to.deep.equal(before);
    await choose(page, "Money is tight");
    expect(await page.locator(".progress").last().locator("[data-done]").count()).to.equal(3);
  });

  it("corrects an answer by an old choice", async () => {
    await choose(page, "Start the questions");
    await choose(page, "Rather with others");
    await choose(page, "Money is tight");
    await choose(page, "Rather alone with a therapist");
    expect(await lastReply(page)).to.include("Rather alone with a therapist");
    expect(await page.locator("[data-chosen]").allTextContents()).to.include("Rather alone with a therapist");
    expect(await page.locator("[data-chosen]").allTextContents()).not.to.include("Rather with others");
  });

  it("sends once when a choice is pressed twice", async () => {
    await answered(page, () => page.getByRole("button", { name: "Start the questions" }).dblclick());
    await write(page, "what does it cost?");
    expect(await ownMessages(page)).to.deep.equal(["Start the questions", "what does it cost?"]);
    expect(visitor.sent).to.have.length(2);
  });

  it("shows a message as it was typed, and lets no text bring markup", async () => {
    const text = "<img src=x onerror=alert(1)> **bold** [x](javascript:alert(1))";
    await write(page, text);
    expect(await ownMessages(page)).to.deep.equal([text]);
    expect(await page.locator("#log img, #log a[href^=javascript]").count()).to.equal(0);
  });

  it("answers a call for urgent help at once, and reads it out", async () => {
    await answered(page, () => page.getByRole("button", { name: "Urgent help" }).click());
    expect(await page.locator("#log a[href='tel:911']").count()).to.be.greaterThan(0);
    expect(await page.locator("[role=alert]").textContent()).to.include("911");
    expect(await page.locator("[data-kind=crisis]").count()).to.equal(1);
    await page.reload();
    await page.locator("[data-kind=crisis]").waitFor();
    expect(await page.locator("[role=alert]").textContent()).to.equal("");
    await page.locator("#log[aria-live=polite]").waitFor();
  });

  it("starts over", async () => {
    await choose(page, "Start the questions");
    await choose(page, "Rather with others");
    await page.getByRole("button", { name: "Menu" }).click();
    await answered(page, () => page.getByRole("button", { name: "Start over" }).click());
    await choose(page, "Yes, please");
    expect(await page.locator(".progress").last().locator("[data-done]").count()).to.equal(1);
  });

  it("forgets everything on the screen when the person's data are deleted", async () => {
    await write(page, "it has to be cheap");
    await page.getByRole("button", { name: "Menu" }).click();
    await answered(page, () => page.getByRole("button", { name: "Delete my data" }).click());
    await page.locator(".choices").getByRole("button", { name: "Yes, please" }).last().click();
    await page.getByText("I have deleted all that you told me here").waitFor();
    expect(await ownMessages(page)).to.deep.equal(["Yes, please"]);
    expect(await page.evaluate("document.activeElement.id")).to.equal("message");
    await page.reload();
    await page.locator(".primary:enabled").waitFor();
    expect(await page.locator(".from-person").count()).to.equal(0);
  });
});
