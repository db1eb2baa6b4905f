import { expect } from "chai";
import type { Browser, Page } from "playwright-core";
import { z } from "zod";
import { drawConfusions } from "../../src/cli/draw-confusions.ts";
import { openBrowser } from "../support/open-browser.ts";

const picture = drawConfusions([
  { meant: "cost", taken: "cost", count: 3 },
  { meant: "cost", taken: "<setting>", count: 1 },
  { meant: "<setting>", taken: "clarify", count: 2 },
  { meant: "privacy=high", taken: "privacy=high", count: 9 },
]);

describe("drawConfusions", function () {
  this.timeout(60_000);
  let browser: Browser;
  before(async () => {
    browser = await openBrowser();
  });
  after(() => browser.close());

  const open = async (svg: string, colorScheme: "light" | "dark"): Promise<Page> => {
    const page = await browser.newPage({ colorScheme });
    await page.goto(`data:image/svg+xml,${encodeURIComponent(svg)}`);
    return page;
  };
  const textsOf = async (page: Page, selector: string): Promise<readonly string[]> =>
    z
      .array(z.string())
      .parse(await page.evaluate(`[...document.querySelectorAll("${selector}")].map((one) => one.textContent)`));

  it("draws a field for all that is mixed up, and tells each", async () => {
    const page = await open(picture, "light");
    expect(await textsOf(page, "g > title")).to.deep.equal([
      "cost taken for cost: 3, 75 % of its messages",
      "cost taken for <setting>: 1, 25 % of its messages",
      "<setting> taken for clarify: 2, 100 % of its messages",
    ]);
    expect(await textsOf(page, ".meant")).to.deep.equal(["<setting>", "cost"]);
    expect(await textsOf(page, "[transform]")).to.deep.equal(["<setting>", "cost", "clarify"]);
    expect(await textsOf(page, "desc")).to.deep.equal([
      "The most common: cost taken for <setting>: 1; <setting> taken for clarify: 2.",
    ]);
    await page.close();
  });

  for (const scheme of ["light", "dark"] as const) {
    it(`can be read on a ${scheme} ground, the strongest field too`, async () => {
      const full = drawConfusions([{ meant: "a", taken: "b", count: 1 }]);
      const page = await open(full, scheme);
      const ratio = await page.evaluate(`(() => {
        const rgb = (color) => color.match(/[\\d.]+/g).slice(0, 3).map(Number);
        const light = (color) => color.map((one) => one / 255)
          .map((one) => (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4))
          .reduce((sum, one, at) => sum + one * [0.2126, 0.7152, 0.0722][at], 0.05);
        const ground = rgb(getComputedStyle(document.documentElement).backgroundColor);
        const box = getComputedStyle(document.querySelector("rect"));
        const field = rgb(box.fill).map((one, at) => one * box.fillOpacity + ground[at] * (1 - box.fillOpacity));
        const [a, b] = [light(field), light(rgb(getComputedStyle(document.querySelector(".count")).fill))];
        return Math.max(a, b) / Math.min(a, b);
      })()`);
      expect(ratio).to.be.greaterThan(4.5);
      await page.close();
    });
  }

  it("says so when nothing is mixed up", async () => {
    const page = await open(drawConfusions([{ meant: "a", taken: "a", count: 1 }]), "light");
    expect(await textsOf(page, "desc")).to.deep.equal(["Nothing is mixed up."]);
    await page.close();
  });
});
