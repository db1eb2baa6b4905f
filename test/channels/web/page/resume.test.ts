import { expect } from "chai";
import type { Page } from "playwright-core";
import { useWebsite } from "./use-website.ts";
import { answered, ownMessages, type Visit, visit, write } from "./visit.ts";

describe("a conversation that is taken up after a reload", function () {
  this.timeout(60_000);
  const setting = useWebsite();
  let visitor: Visit;
  let page: Page;

  beforeEach(async () => {
    visitor = await visit(setting());
    page = visitor.page;
  });
  afterEach(() => visitor.end());

  const transcript = /activities$/;

  /** The first reading of what was said fails, and then as many more as `times` says. */
  const failToRead = async (times: number): Promise<void> => {
    let failures = 0;
    await page.route(transcript, (route) => {
      if (route.request().method() !== "GET" || failures === times) return route.fallback();
      failures += 1;
      return route.fulfill({ status: 503, json: {} });
    });
  };

  it("comes as old, though it could not be read at first", async () => {
    await answered(page, () => page.getByRole("button", { name: "Urgent help" }).click());
    const before = await page.locator(".bubble").allTextContents();
    await failToRead(1);
    await page.reload();
    await page.locator("[data-kind=crisis]").waitFor();
    expect(await page.locator(".bubble").allTextContents()).to.deep.equal(before);
    expect(await page.locator("[role=alert]").textContent()).to.equal("");
    expect(await page.locator("#status").textContent()).to.equal("");
    await write(page, "it has to be cheap");
  });

  it("stands before what is said meanwhile, which is answered at once where it must be", async () => {
    await write(page, "it has to be cheap");
    await failToRead(2);
    await page.reload();
    await page.getByRole("button", { name: "Urgent help" }).click();
    await page.locator("[data-kind=crisis]").waitFor();
    expect(await page.locator("[role=alert]").textContent()).to.include("911");
    await page.getByText("it has to be cheap").waitFor();
    expect(await ownMessages(page)).to.deep.equal(["it has to be cheap", "Urgent help"]);
    expect(await page.locator("[data-kind=crisis]").count()).to.equal(1);
  });

  it("stands before what was not sent, and each message stands once", async () => {
    await write(page, "rather with others");
    await page.route(transcript, async (route) => {
      if (route.request().method() !== "POST") return route.fallback();
      await route.fetch();
      return route.abort();
    });
    await page.locator("#message").fill("it has to be cheap");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Send again" }).waitFor();
    await page.unroute(transcript);
    await failToRead(1);
    await page.reload();
    await page.locator(".from-person").getByText("rather with others").waitFor();
    await page.locator("[data-delivery=sent]").waitFor();
    expect(await ownMessages(page)).to.deep.equal(["rather with others", "it has to be cheap"]);
    expect(await page.locator("#log > :last-child").getAttribute("class")).to.include("from-bot");
  });
});
