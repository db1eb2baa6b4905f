import { join } from "node:path";
import { expect } from "chai";
import type { BrowserContextOptions } from "playwright-core";
import { useWebsite } from "./use-website.ts";
import { answered, choose, expectAccessible, overflow, type Visit, visit, write } from "./visit.ts";

const phone = { width: 360, height: 740 };
const desk = { width: 1280, height: 800 };

/** How the page is looked at. */
const looks: Readonly<Record<string, BrowserContextOptions>> = {
  "phone-light": { viewport: phone, colorScheme: "light" },
  "phone-dark": { viewport: phone, colorScheme: "dark" },
  "desk-light": { viewport: desk, colorScheme: "light" },
  "desk-dark": { viewport: desk, colorScheme: "dark" },
  "narrow-light": { viewport: { width: 320, height: 568 }, colorScheme: "light" },
  "forced-colors": { viewport: phone, forcedColors: "active" },
};

/** The page's states, and how each comes out of the one before. */
const states: readonly (readonly [name: string, reach: (visitor: Visit) => Promise<unknown>])[] = [
  ["welcome", ({ page }) => page.locator(".primary:enabled").waitFor()],
  ["question", ({ page }) => choose(page, "Start the questions")],
  ["side-question", ({ page }) => write(page, "what does it cost?")],
  ["second-question", ({ page }) => choose(page, "Rather with others")],
  ["third-question", ({ page }) => choose(page, "Money is tight")],
  ["leaning", ({ page }) => choose(page, "Very uneasy")],
  ["menu", ({ page }) => page.getByRole("button", { name: "Menu" }).click()],
  ["summary", ({ page }) => answered(page, () => page.getByRole("button", { name: "My summary" }).click())],
  ["urgent-help", ({ page }) => answered(page, () => page.getByRole("button", { name: "Urgent help" }).click())],
  ["help-lines", ({ page }) => page.locator("#help summary").click()],
  ["offline", goOffline],
  ["back-online", ({ page, context }) => answered(page, () => context.setOffline(false))],
];

async function goOffline({ page, context }: Visit): Promise<void> {
  await context.setOffline(true);
  await page.locator("#message").fill("Is it normal to be nervous?");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Send again" }).waitFor();
}

describe("the look of the chat page", function () {
  this.timeout(120_000);
  const setting = useWebsite();

  for (const [look, options] of Object.entries(looks)) {
    it(`has no barrier, and fits, in every state: ${look}`, async () => {
      const visitor = await visit(setting(), options);
      for (const [index, [state, reach]] of states.entries()) {
        await reach(visitor);
        const path = join("screenshots", `${look}-${String(index + 1).padStart(2, "0")}-${state}.png`);
        await visitor.page.screenshot({ path });
        await expectAccessible(visitor.page);
        expect(await overflow(visitor.page), state).to.equal(0);
      }
      expect(visitor.faults).to.deep.equal([]);
      expect([...visitor.hosts]).to.deep.equal([new URL(setting().website.url).host]);
      await visitor.end();
    });
  }

  it("has nothing to press that is smaller than 24 pixels", async () => {
    const { page, end } = await visit(setting(), { viewport: phone });
    await choose(page, "Start the questions");
    await page.locator("#help summary").click();
    const controls = await page.locator("button:visible, summary:visible, textarea:visible, .help a:visible").all();
    const boxes = await Promise.all(controls.map((control) => control.boundingBox()));
    expect(boxes.filter((box) => box !== null && Math.min(box.width, box.height) < 23.9)).to.deep.equal([]);
    await end();
  });

  it("reads from the right where the words do", async () => {
    const { page, end } = await visit(setting(), { viewport: phone });
    await write(page, "مرحبا، أريد أن أسأل");
    const bubble = "document.querySelector('.from-person .bubble')";
    expect(await page.evaluate(`getComputedStyle(${bubble}).direction`)).to.equal("rtl");
    await end();
  });
});
