import { existsSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";

/** Where a Chromium may be: the one that was named, then those of the system. */
const installed = [process.env["CHROMIUM"], "/usr/bin/chromium", "/usr/bin/google-chrome"];

/** Our own, since those of `@sparticuz/chromium` switch the browser's safety off, and the tests look at it. */
const flags = ["--no-sandbox", "--disable-gpu", "--headless=shell", "--no-zygote"];

/** A real Chromium: an installed one, else the one that comes with npm. To be closed by the caller. */
export async function openBrowser(): Promise<Browser> {
  const found = installed.find((path) => path !== undefined && existsSync(path));
  const executablePath = found ?? (await unpackChromium());
  return chromium.launch({ executablePath, args: flags });
}

/**
 * Unpacks the Chromium of `@sparticuz/chromium` once for all runs. It unpacks into `TMPDIR`, takes whatever is there for
 * whole, and so each process unpacks into a folder of its own, which then gets its final name at once.
 */
async function unpackChromium(): Promise<string> {
  const folder = join(tmpdir(), "circle-or-chair-chromium");
  const binary = join(folder, "chromium");
  if (existsSync(binary)) return binary;
  const draft = `${folder}.${process.pid}`;
  await mkdir(draft, { recursive: true });
  const before = process.env["TMPDIR"];
  process.env["TMPDIR"] = draft;
  try {
    const { default: packed } = await import("@sparticuz/chromium");
    await packed.executablePath();
  } finally {
    if (before === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = before;
  }
  // Another process may have been faster; then its folder is as good.
  await rename(draft, folder).catch(() => rm(draft, { recursive: true, force: true }));
  return binary;
}
