import { expect } from "chai";
import { interview } from "../../dialogs/interview.ts";
import { checkFactors } from "../../src/content/check-factors.ts";
import { ContentError } from "../../src/content/content-error.ts";
import { findContentFolder } from "../../src/content/find-content-folder.ts";
import { loadContent } from "../../src/content/load-content.ts";

describe("check factors", () => {
  it("finds the project's own factors in its content", () => {
    checkFactors(loadContent(findContentFolder()), interview);
  });

  it("names the file that should exist", () => {
    const [factor] = interview.factors;
    const spoilt = { ...interview, factors: factor === undefined ? [] : [{ ...factor, topic: "costs" }] };
    expect(() => checkFactors({ topics: new Map() }, spoilt))
      .to.throw(ContentError)
      .with.nested.property("faults[0].file", "content/topics/costs.md");
  });
});
