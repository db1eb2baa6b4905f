import axe from "axe-core";
import { expect } from "chai";
import type { BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { z } from "zod";
import type { Setting } from "./use-website.ts";

/** A person's visit to the website, with all that must never happen on it. */
export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors of the page, and what its security policy refused. */
  readonly faults: readonly string[];
  /** Hosts that were asked for anything. */
  readonly hosts: ReadonlySet<string>;
  /** Bodies of the messages that were sent. */
  readonly sent: readonly string[];
  readonly end: () => Promise<void>;
}

/** Opens the page in a window of its own. Nothing moves, so that what is looked at stands still. */
export async function visit({ website, browser }: Setting, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ reducedMotion: "reduce", ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  const hosts = new Set<string>();
  const sent: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (/content security policy|trusted type/i.test(message.text())) faults.push(message.text());
  });
  page.on("websocket", (socket) => hosts.add(new URL(socket.url()).host));
  page.on("request", (request) => {
    hosts.add(new URL(request.url()).host);
    if (request.method() === "POST" && request.url().endsWith("/activities")) sent.push(request.postData() ?? "");
  });
  await page.goto(website.url);
  return { page, context, faults, hosts, sent, end: () => context.close() };
}

/** Presses the newest choice with this label and waits for the reply. */
export async function choose(page: Page, label: string): Promise<void> {
  await answered(page, () => page.locator(".choices").getByRole("button", { name: label, exact: true }).last().click());
}

/** Types and sends, and waits for the reply. */
export async function write(page: Page, text: string): Promise<void> {
  await answered(page, () => send(page, text));
}

/** Types a message and sends it, without waiting for an answer. */
export async function send(page: Page, text: string): Promise<void> {
  await page.locator("#message").fill(text);
  await page.keyboard.press("Enter");
}

/** Does something, and waits until the bot has said something more. */
export async function answered(page: Page, act: () => Promise<void>): Promise<void> {
  const before = await page.locator(".from-bot").count();
  await act();
  await page.locator(".from-bot").nth(before).waitFor();
}

/** What the bot said last. */
export async function lastReply(page: Page): Promise<string> {
  return (await page.locator(".from-bot .bubble").last().textContent()) ?? "";
}

/** What the person's messages say, in order. */
export function ownMessages(page: Page): Promise<string[]> {
  return page.locator(".from-person .bubble").allTextContents();
}

/** The rules of WCAG 2.0 to 2.2, levels A and AA. */
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

const axeSchema = z.object({
  violations: z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) })),
});

/** Checks the page as it stands for barriers. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(axe.source);
  const result = await page.evaluate(`axe.run({ runOnly: ${JSON.stringify(tags)} })`);
  const { violations } = axeSchema.parse(result);
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).to.deep.equal([]);
}

/** How much wider the page is than the window, in pixels. */
export async function overflow(page: Page): Promise<number> {
  return z.number().parse(await page.evaluate("document.body.scrollWidth - document.documentElement.clientWidth"));
}
