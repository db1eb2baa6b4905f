import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import { findContentFolder } from "../src/content/find-content-folder.ts";
import { loadContent } from "../src/content/load-content.ts";
import type { Content } from "../src/core/content.ts";
import { loadOrTrainModel } from "../src/model-store.ts";
import { encodeModel } from "../src/understanding/model-codec.ts";
import { useTemporaryFolder } from "./support/temporary-folder.ts";

/** Nothing but off-topic phrases and the interview's labels: it trains in a moment. */
function smallContent(): Content {
  const content = loadContent(findContentFolder());
  const offTopic = content.offTopic.slice(0, 20);
  return { ...content, topics: new Map(), uncovered: new Map(), commands: new Map(), smallTalk: new Map(), offTopic };
}

describe("loadOrTrainModel", () => {
  const folder = useTemporaryFolder();
  const content = smallContent();
  const name = `model-${content.hash}.json`;

  it("trains once, keeps the model, and then loads it", async () => {
    let trained = 0;
    const onProgress = (done: number): void => {
      trained += done === 0 ? 1 : 0;
    };
    const folders = [join(folder(), "dist"), folder()];
    const first = await loadOrTrainModel(content, { folders, onProgress });
    const second = await loadOrTrainModel(content, { folders, onProgress });
    expect(trained).to.equal(1);
    expect(encodeModel(second)).to.equal(encodeModel(first));
    expect(readdirSync(join(folder(), "dist"))).to.deep.equal([name]);
  });

  it("passes over a folder that cannot be written to", async () => {
    writeFileSync(join(folder(), "file"), "");
    await loadOrTrainModel(content, { folders: [join(folder(), "file"), folder()] });
    expect(readdirSync(folder())).to.include(name);
  });

  it("trains anew when what was kept is damaged", async () => {
    mkdirSync(join(folder(), "dist"));
    writeFileSync(join(folder(), "dist", name), "{");
    const model = await loadOrTrainModel(content, { folders: [join(folder(), "dist")] });
    expect(model.contentHash).to.equal(content.hash);
  });
});
