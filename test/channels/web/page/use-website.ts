import type { Browser } from "playwright-core";
import { openBrowser } from "../../../support/open-browser.ts";
import { startWebsite, type Website } from "./start-website.ts";

/** The running program, and a browser to visit it with. */
export interface Setting {
  readonly website: Website;
  readonly browser: Browser;
}

/** Starts the program and a browser for the suite that calls this, and ends both afterwards. */
export function useWebsite(): () => Setting {
  let website: Website | undefined;
  let browser: Browser | undefined;
  before(async () => {
    browser = await openBrowser();
    website = await startWebsite();
  });
  after(async () => {
    await browser?.close();
    await website?.remove();
  });
  return () => {
    if (website === undefined || browser === undefined) throw new Error("the website has not started");
    return { website, browser };
  };
}
