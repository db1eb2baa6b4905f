import { expect } from "chai";
import { withContentCopy } from "../support/content-copy.ts";
import { faultsOf } from "../support/content-faults.ts";

describe("load wording", () => {
  it("names a key that is missing, and one that is unknown", () => {
    const found = withContentCopy((copy) => {
      copy.write("wording.yaml", copy.read("wording.yaml").replace(/^progress:/m, "progres:"));
      return faultsOf(copy.folder);
    });
    expect(found.map((fault) => fault.replace(/^.*? {2}/, ""))).to.have.members([
      "progress: is missing; give text (in quotes, if it is a number)",
      "progres: is not known here",
    ]);
  });

  it("names a placeholder that its key does not know", () => {
    const found = withContentCopy((copy) => {
      copy.write("wording.yaml", copy.read("wording.yaml").replace(/^intro:.*(\n .*)*/m, "intro: Hello {you}."));
      return faultsOf(copy.folder);
    });
    expect(found).to.have.length(1);
    expect(found[0]).to.match(/^wording\.yaml:\d+:1 {2}the placeholder \{you\} is not known here; this text has none$/);
  });
});
