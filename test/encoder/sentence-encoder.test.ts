import { expect } from "chai";
import { startEncoder } from "../../src/encoder/sentence-encoder.ts";
import { fail } from "../support/fail.ts";

function nearness(one: Float32Array | undefined, other: Float32Array | undefined): number {
  return one?.reduce((sum, value, at) => sum + value * (other?.[at] ?? 0), 0) ?? Number.NaN;
}

/** A thread that runs these lines instead of the encoder. */
function threadOf(lines: string): URL {
  return new URL(`data:text/javascript,${encodeURIComponent(lines)}`);
}

describe("startEncoder", function () {
  this.timeout(30_000);
  const encoder = startEncoder(fail);
  after(() => encoder.close());

  it("gives each text a vector of unit length, near those of texts that mean the same", async () => {
    const [asked, same, other] = ["which one is cheaper?", "does one of them cost less money", "my cat is asleep"];
    const vectors = await encoder.encode([asked, same, other]);
    expect(nearness(vectors.get(asked), vectors.get(asked))).to.be.closeTo(1, 1e-5);
    expect(nearness(vectors.get(asked), vectors.get(same))).to.be.above(
      nearness(vectors.get(asked), vectors.get(other)) + 0.2,
    );
  });

  it("gives the same text the same vector, whatever stands beside it", async () => {
    const alone = await encoder.encode(["am i too shy for a group"]);
    const others = Array.from({ length: 40 }, (_, at) => `is it too late for me, ${at}`);
    const beside = await encoder.encode([...others, "am i too shy for a group", "a much longer text, with more in it"]);
    expect(nearness([...alone.values()][0], beside.get("am i too shy for a group"))).to.be.closeTo(1, 1e-5);
  });

  for (const odd of ["😀😀😀", "שלום", "\u0001\u200b", "\ud800", "?", "a".repeat(400)]) {
    it(`survives ${JSON.stringify(odd.slice(0, 8))}`, async () => {
      expect((await encoder.encode([odd])).get(odd)).to.be.instanceOf(Float32Array);
    });
  }

  it("gives no vectors for no texts", async () => expect((await encoder.encode([])).size).to.equal(0));

  it("gives none once it is closed, nor to those who wait", async () => {
    const closing = startEncoder(fail);
    const waiting = closing.encode(["hello"]);
    await closing.close();
    expect([(await waiting).size, (await closing.encode(["hello"])).size]).to.deep.equal([0, 0]);
  });

  const failures = {
    "cannot start": "throw new Error('no weights')",
    "answers nonsense":
      "import { parentPort } from 'node:worker_threads'; parentPort.on('message', ({ id }) => parentPort.postMessage({ id, fault: 12 }))",
    "ends while somebody waits":
      "import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => process.exit(3))",
  };
  for (const [what, lines] of Object.entries(failures)) {
    it(`tells once that it ${what}, and gives no vectors from then on`, async () => {
      const faults: unknown[] = [];
      const failing = startEncoder((fault) => faults.push(fault), threadOf(lines));
      expect((await failing.encode(["hello"])).size).to.equal(0);
      expect((await failing.encode(["hello"])).size).to.equal(0);
      expect(faults).to.have.length(1);
    });
  }

  it("gives none, and says so, to more than can be served in a second", async () => {
    const faults: unknown[] = [];
    const silent = startEncoder(
      (fault) => faults.push(fault),
      threadOf("import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => {})"),
    );
    const waiting = Array.from({ length: 32 }, () => silent.encode(["hello"]));
    expect((await silent.encode(["one too many"])).size).to.equal(0);
    expect(faults).to.have.length(1);
    await silent.close();
    expect((await Promise.all(waiting)).map(({ size }) => size)).to.deep.equal(waiting.map(() => 0));
  });

  it("tells of a text that it cannot read, and goes on", async () => {
    const faults: unknown[] = [];
    const lines = `import { parentPort } from "node:worker_threads"; parentPort.on("message", ({ id, texts }) =>
      parentPort.postMessage(texts[0] === "odd" ? { id, fault: new Error() } : { id, values: Float32Array.of(1) }))`;
    const failing = startEncoder((fault) => faults.push(fault), threadOf(lines));
    expect((await failing.encode(["odd"])).size).to.equal(0);
    expect((await failing.encode(["fine"])).get("fine")).to.deep.equal(Float32Array.of(1));
    expect(faults).to.have.length(1);
    await failing.close();
  });
});
