import { request } from "node:http";
import { gunzipSync } from "node:zlib";
import { expect } from "chai";
import { initialState } from "../../src/core/state.ts";
import { openMemoryStore } from "../../src/storage/open-embedded-store.ts";
import { eraseAll } from "../support/sample-turns.ts";
import { content, type RunningServer, startServer, today } from "./start-server.ts";

describe("the server", () => {
  let server: RunningServer;

  beforeEach(async () => {
    server = await startServer();
  });

  afterEach(async () => {
    await server.stop();
  });

  const get = (path: string, headers: Record<string, string> = {}) => fetch(`${server.url}${path}`, { headers });

  /** What is sent as it is, without fetch's own decoding and its own checks of an address. */
  const raw = (path: string, headers: Record<string, string> = {}): Promise<{ status: number; body: Buffer }> =>
    new Promise((resolve, reject) => {
      const { hostname, port } = new URL(server.url);
      const sent = request({ hostname, port, path, headers }, async (response) => {
        const chunks: Buffer[] = [];
        for await (const chunk of response) chunks.push(Buffer.from(chunk));
        resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks) });
      });
      sent.on("error", reject).end();
    });

  describe("pages", () => {
    it("stand at their addresses, with strict headers", async () => {
      for (const path of ["/", "/about", "/page/page.js", "/page/summary.css"]) {
        const response = await get(path);
        const policy = response.headers.get("content-security-policy") ?? "";
        expect(response.status, path).to.equal(200);
        expect(policy).to.include("default-src 'none'").and.include("script-src 'self';").and.not.include("unsafe");
        expect(policy).to.include("frame-ancestors 'self' https://clinic.example");
        expect(policy).to.include(`connect-src 'self' ${server.url.replace("http", "ws")};`);
        expect(response.headers.get("x-content-type-options")).to.equal("nosniff");
        expect(response.headers.get("referrer-policy")).to.equal("no-referrer");
        expect(response.headers.has("server")).to.equal(false);
      }
    });

    it("have their media types, and no others are served", async () => {
      expect((await get("/")).headers.get("content-type")).to.equal("text/html; charset=utf-8");
      expect((await get("/page/page.js")).headers.get("content-type")).to.equal("text/javascript; charset=utf-8");
      expect((await get("/page/summary.css")).headers.get("content-type")).to.equal("text/css; charset=utf-8");
    });

    it("are compressed for who takes that, and the same for who does not", async () => {
      const plain = await raw("/page/page.js");
      const compressed = await raw("/page/page.js", { "accept-encoding": "br, gzip" });
      expect(compressed.body.length).to.be.below(plain.body.length);
      expect(gunzipSync(compressed.body).equals(plain.body)).to.equal(true);
      const refused = await raw("/page/page.js", { "accept-encoding": "gzip;q=0, identity" });
      expect(refused.body.equals(plain.body)).to.equal(true);
    });

    it("are sent again only when they have changed", async () => {
      const tag = (await get("/")).headers.get("etag") ?? "";
      expect((await get("/", { "if-none-match": tag })).status).to.equal(304);
      expect((await get("/", { "if-none-match": 'W/"other"' })).status).to.equal(200);
      const head = await fetch(`${server.url}/`, { method: "HEAD" });
      expect([head.status, await head.text()]).to.deep.equal([200, ""]);
    });

    it("show the about text as Markdown, without HTML of its own", async () => {
      const html = await (await get("/about")).text();
      expect(html).to.include("<strong>About</strong>").and.not.include("<script>alert");
    });
  });

  it("answers 400 to a malformed address or host, which would end restify, and goes on", async () => {
    for (const host of ["evil'; script-src *", "a b", "host:99999", "[::1"]) {
      expect((await raw("/", { host })).status, host).to.equal(400);
    }
    expect((await raw("http://[/")).status).to.equal(400);
    expect((await raw("//evil.example//")).status).to.equal(404);
    expect((await get("/healthz")).status).to.equal(200);
  });

  describe("summaries", () => {
    const key = { channel: "web", tenant: "", id: "c" };

    const summaryToken = async (): Promise<string> => {
      await server.store.turn(key, "d", () => ({
        type: "write",
        state: { ...initialState("individual"), slots: { budget: "tight" } },
        activities: [],
      }));
      return (await server.store.load(key))?.summaryToken ?? "";
    };

    it("are pages that nobody keeps or finds, and that say until when they live", async () => {
      const token = await summaryToken();
      for (const ending of ["", ".html"]) {
        const response = await get(`/summary/${token}${ending}`);
        expect(response.status).to.equal(200);
        expect(response.headers.get("content-type")).to.equal("text/html; charset=utf-8");
        expect(response.headers.get("cache-control")).to.equal("no-store");
        expect(response.headers.get("x-robots-tag")).to.equal("noindex");
        expect(response.headers.get("referrer-policy")).to.equal("no-referrer");
        const html = await response.text();
        expect(html).to.include(content.interview.budget.title).and.include(`/summary/${token}.md`);
        expect(html).to.include("November 25, 2026");
      }
    });

    it("come as Markdown, too, to be kept", async () => {
      const response = await get(`/summary/${await summaryToken()}.md`);
      expect(response.headers.get("content-type")).to.equal("text/markdown; charset=utf-8");
      expect(response.headers.get("content-disposition")).to.equal('attachment; filename="summary.md"');
      expect(await response.text()).to.match(/^# /);
    });

    it("are gone, calmly, after an erasure, and when there never was one", async () => {
      const token = await summaryToken();
      await server.store.turn(key, "erasing", eraseAll);
      for (const path of [token, `${token}.md`, "x", "x.exe", `${"x".repeat(150)}`]) {
        const response = await get(`/summary/${path}`);
        expect(response.status, path).to.equal(410);
        expect(response.headers.get("cache-control")).to.equal("no-store");
        expect(await response.text()).to.include(content.pageWording.title);
      }
    });

    it("say calmly that there is trouble when the store fails", async () => {
      server.store.bySummaryToken = async () => {
        throw new Error("the disk is full of secrets");
      };
      const response = await get("/summary/x");
      expect(response.status).to.equal(503);
      expect(await response.text()).not.to.include("secrets");
    });
  });

  describe("health", () => {
    it("is told, with the age of the crisis lines", async () => {
      expect(await (await get("/healthz")).json()).to.deep.equal({ status: "ok" });
      const ready = await get("/readyz");
      expect(ready.status).to.equal(200);
      expect(await ready.json()).to.deep.equal({
        status: "ready",
        content: content.hash,
        store: "ok",
        crisisContent: "ok",
        crisisLines: "unverified",
      });
    });

    it("is not ready when the store fails", async () => {
      server.store.load = async () => {
        throw new Error("broken");
      };
      const ready = await get("/readyz");
      expect(ready.status).to.equal(503);
      expect(await ready.json()).to.include({ status: "not-ready", store: "failed" });
      expect((await get("/healthz")).status).to.equal(200);
    });
  });

  describe("what is not there", () => {
    for (const path of [
      "/nowhere",
      "/page/secret",
      "/page/..%2f..%2fconfig.ts",
      "/page/",
      "/%E0%A4%A",
      "/v3/directline/x",
    ]) {
      it(`is answered 404 as JSON: ${path}`, async () => {
        const { status, body } = await raw(path, { accept: "text/html" });
        expect(status).to.equal(404);
        expect(JSON.parse(String(body)).error.code).to.equal("NotFound");
      });
    }

    it("is answered 405 for a method that an address does not take", async () => {
      const response = await fetch(`${server.url}/chat/token`, { method: "DELETE" });
      expect(response.status).to.equal(405);
      expect(response.headers.get("allow")).to.include("POST");
      expect(await response.json()).to.have.nested.property("error.code", "MethodNotAllowed");
    });
  });

  it("asks browsers to stay with https when that is its address", async () => {
    const secure = await startServer({
      publicUrl: "https://guide.example",
      store: await openMemoryStore({ now: () => today }),
    });
    const { headers } = await fetch(`${secure.url}/`);
    await secure.stop();
    expect(headers.get("strict-transport-security")).to.include("max-age");
    expect(headers.get("content-security-policy")).to.include("connect-src 'self' wss://guide.example;");
  });
});
