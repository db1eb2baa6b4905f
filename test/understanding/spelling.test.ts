import { expect } from "chai";
import { createRepair } from "../../src/understanding/spelling.ts";

const repair = createRepair(
  new Map([
    ["people", 50],
    ["really", 20],
    ["therapy", 90],
    ["group", 80],
    ["purse", 1],
    ["nurse", 30],
  ]),
);

describe("spelling", () => {
  const repaired: readonly (readonly [string, string])[] = [
    ["poeple", "people"],
    ["therpy", "therapy"],
    ["theropy", "therapy"],
    ["realy", "really"],
    ["grroup", "group"],
  ];
  for (const [word, right] of repaired) it(`takes ${word} for ${right}`, () => expect(repair(word)).to.equal(right));

  for (const word of ["group", "purse", "grope", "curse", "zebra", "pep", ""]) {
    it(`leaves ${JSON.stringify(word)} as it is`, () => expect(repair(word)).to.equal(word));
  }
});
