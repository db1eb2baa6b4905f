import { expect } from "chai";
import type { Page } from "playwright-core";
import { useWebsite } from "./use-website.ts";
import { visit } from "./visit.ts";

const rows = [
  { title: "Costs", label: "Tight", toward: "group", weight: 2 },
  { title: "Comfort", label: "Alone", toward: "individual", weight: 4 },
];

describe("the picture of how both formats fit", function () {
  this.timeout(60_000);
  const setting = useWebsite();
  let page: Page;
  before(async () => {
    ({ page } = await visit(setting()));
  });

  /** Draws a picture in the conversation. */
  const draw = (order: object): Promise<void> =>
    page.evaluate(`Promise.all([import("/page/draw-fit.js"), import("/page/say.js")]).then(([{ drawFit }, { createSay }]) => {
      const fit = ${JSON.stringify({ rows, ...order })};
      document.getElementById("log").replaceChildren(drawFit(fit, createSay(document.body.dataset.wording)));
    })`);

  /** Where the middle of something stands, in pixels from the left. */
  const middleOf = async (selector: string): Promise<number> => {
    const box = await page.locator(selector).boundingBox();
    return box === null ? Number.NaN : box.x + box.width / 2;
  };

  const orders: readonly (readonly [
    order: object,
    names: readonly string[],
    words: RegExp,
    first: string,
    second: string,
  ])[] = [
    [
      { firstNamed: "individual" },
      ["Individual therapy", "Group therapy"],
      /Indiv.*: 4\. Group.*: 2\./,
      "individual",
      "group",
    ],
    [
      { firstNamed: "group" },
      ["Group therapy", "Individual therapy"],
      /Group.*: 2\. Indiv.*: 4\./,
      "group",
      "individual",
    ],
    [{}, ["Individual therapy", "Group therapy"], /Indiv.*: 4\. Group.*: 2\./, "individual", "group"],
  ];
  for (const [order, names, words, first, second] of orders) {
    it(`stands in the order of the conversation: ${JSON.stringify(order)}`, async () => {
      await draw(order);
      expect(await page.locator(".fit-sides span").allTextContents()).to.deep.equal(names);
      expect(await page.locator(".fit").getAttribute("aria-label")).to.match(words);
      for (const part of [".fit-scale", ".fit-bar"]) {
        const left = await middleOf(`${part} [data-format=${first}]`);
        expect(left, part).to.be.lessThan(await middleOf(`${part} [data-format=${second}]`));
      }
    });
  }
});
