import { readdirSync } from "node:fs";
import { get } from "node:http";
import { expect } from "chai";
import { pageModules } from "../../../../src/channels/web/render-page.ts";
import { useWebsite } from "./use-website.ts";

/** What all that `/` loads may weigh over the wire, in bytes. */
const mostBytes = 40_000;

describe("the size of the chat page", function () {
  this.timeout(60_000);
  const setting = useWebsite();

  it("is small, and the browser finds all of it at once", async () => {
    const context = await setting().browser.newContext();
    const page = await context.newPage();
    const loaded = new Set<string>();
    page.on("request", (request) => loaded.add(request.url()));
    await page.goto(setting().website.url);
    await page.locator(".primary:enabled").waitFor();
    await context.close();
    const sizes = await Promise.all([...loaded].map(gzipSize));
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    expect(bytes).to.be.greaterThan(5000).and.at.most(mostBytes);
  });

  it("names every module of the page", () => {
    const files = readdirSync("src/channels/web/page").filter((name) => name.endsWith(".js"));
    expect([...pageModules].map((name) => `${name}.js`).sort()).to.deep.equal(files.sort());
  });
});

/** The bytes of a compressed body. */
function gzipSize(url: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { "accept-encoding": "gzip" } }, (response) => {
      let size = 0;
      response.on("data", (chunk: Buffer) => {
        size += chunk.length;
      });
      response.on("end", () =>
        response.statusCode === 200 && response.headers["content-encoding"] === "gzip"
          ? resolve(size)
          : reject(new Error(`${url}: ${response.statusCode}, ${response.headers["content-encoding"]}`)),
      );
    }).on("error", reject);
  });
}
