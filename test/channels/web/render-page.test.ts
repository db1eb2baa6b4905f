import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import { renderPage } from "../../../src/channels/web/render-page.ts";
import { findContentFolder } from "../../../src/content/find-content-folder.ts";
import { loadContent } from "../../../src/content/load-content.ts";
import { pageKeys } from "../../../src/core/wording.ts";

describe("the chat page's HTML", () => {
  const content = loadContent(findContentFolder());
  const page = renderPage({ content, region: "US" });

  it("has no inline script, style or handler", () => {
    expect(page).not.to.match(/<script(?![^>]* src=)/);
    expect(page).not.to.match(/<style|\sstyle=|\son\w+=/);
  });

  it("loads nothing from another host", () => {
    const loaded = [...page.matchAll(/(?:src|<link [^>]*href)="([^"]*)"/g)].map(([, address]) => address);
    expect(loaded).to.have.length.greaterThan(5);
    for (const address of loaded) expect(address).to.match(/^\/page\/[\w-]+\.(?:js|css|svg)$/);
  });

  it("has the emergency number and the lines of the default region", () => {
    expect(page).to.include('<a href="tel:911">911</a>');
    expect(page).to.include('<a href="sms:741741">');
  });

  for (const region of [null, "ZZ"]) {
    it(`has the directories and the way to any emergency number for the region ${region}`, () => {
      const anywhere = renderPage({ content, region });
      expect(anywhere).not.to.include("tel:911");
      expect(anywhere).to.include(content.crisis.fallbackEmergency.slice(0, 30));
      for (const { channels } of content.crisis.international) expect(anywhere).to.include(channels[0]?.value);
    });
  }

  it("escapes what the operator wrote", () => {
    const hostile = '"><script>alert(1)</script>';
    const operator = { ...content.operator, privacyLink: `https://example.org/${hostile}` };
    const pageWording = { ...content.pageWording, title: hostile, "message-hint": hostile };
    expect(renderPage({ content: { ...content, operator, pageWording }, region: null })).not.to.include("<script>");
  });

  it("names neither format first in its welcome, which is the same for everybody", () => {
    const { wording, pageWording } = content;
    expect(page).to.include(pageWording.welcome.slice(0, 40));
    for (const name of [wording["format-individual"], wording["format-group"]])
      expect(pageWording.welcome).not.to.include(name);
  });

  it("links the operator's own pages only where there are any", () => {
    expect(page).not.to.include(`${content.pageWording["menu-privacy"]}</a>`);
    const operator = { ...content.operator, privacyLink: "https://clinic.example/privacy" };
    expect(renderPage({ content: { ...content, operator }, region: null })).to.include(
      'href="https://clinic.example/privacy"',
    );
  });

  it("says every text of page.yaml somewhere", () => {
    const folders = ["src/channels/web", "src/channels/web/page", "src/server"];
    const sources = folders.flatMap((folder) =>
      readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ name }) => readFileSync(join(folder, name), "utf8")),
    );
    const unused = Object.keys(pageKeys).filter(
      (key) => !sources.some((source) => source.includes(`"${key}"`) || source.includes(`ording.${key}`)),
    );
    expect(unused).to.deep.equal([]);
  });
});
