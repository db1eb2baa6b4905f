import { type Activity, ConnectionStatus, DirectLine } from "botframework-directlinejs";
import { expect } from "chai";
import { WebSocket } from "ws";
import { FetchRequest } from "./fetch-request.ts";
import { begin, call, type RunningDirectLine, startDirectLine } from "./start-direct-line.ts";

describe("botframework-directlinejs", () => {
  let line: RunningDirectLine;
  const clients: DirectLine[] = [];

  // What the client finds in a browser; later Nodes have a WebSocket of their own.
  const own: unknown = Reflect.get(globalThis, "WebSocket");

  before(() => {
    Object.assign(globalThis, { XMLHttpRequest: FetchRequest, WebSocket });
  });

  after(() => {
    Object.assign(globalThis, { XMLHttpRequest: undefined, WebSocket: own });
  });

  beforeEach(async () => {
    line = await startDirectLine();
  });

  afterEach(async () => {
    for (const client of clients.splice(0)) client.end();
    await line.stop();
  });

  const connect = (token: string, webSocket: boolean, more: { conversationId?: string; watermark?: string } = {}) => {
    const domain = `${line.url}/v3/directline`;
    const client = new DirectLine({ token, domain, webSocket, pollingInterval: 200, ...more });
    clients.push(client);
    const said: Activity[] = [];
    /** All that was said, once that many different things were. */
    const until = (count: number): Promise<readonly string[]> =>
      new Promise((resolve, reject) => {
        const check = (): void => {
          if (new Set(said.map(({ id }) => id)).size >= count)
            resolve(said.map((activity) => ("text" in activity ? (activity.text ?? "") : "")));
        };
        client.activity$.subscribe((activity) => {
          said.push(activity);
          check();
        }, reject);
      });
    const post = (text: string): Promise<string> =>
      new Promise((resolve, reject) => {
        client.postActivity({ type: "message", text, from: { id: "u" } }).subscribe(resolve, reject);
      });
    return { client, said, until, post };
  };

  for (const webSocket of [true, false]) {
    describe(webSocket ? "over a WebSocket" : "polling", () => {
      it("holds a conversation: own message first, then the reply, each once", async () => {
        const { token } = await begin(line.url);
        const { said, until, post } = connect(token, webSocket);
        const heard = until(4);
        const id = await post("one");
        await post("two");
        expect(await heard).to.deep.equal(["one", "You said: one", "two", "You said: two"]);
        expect(said[0]?.id).to.equal(id);
        expect(said.map(({ from }) => from.role)).to.deep.equal(["user", "bot", "user", "bot"]);
      });

      it("gets all again after a reload, what is written nowhere too, and the rest after a watermark", async () => {
        const conversation = await begin(line.url);
        await conversation.say("one");
        await conversation.say("danger");
        const { watermark = "" } = (await conversation.read()).body;
        const reloaded = connect(conversation.token, webSocket, { conversationId: conversation.id });
        expect(await reloaded.until(4)).to.deep.equal(["one", "You said: one", "danger", "You said: danger"]);
        const resumed = connect(conversation.token, webSocket, { conversationId: conversation.id, watermark });
        const heard = resumed.until(2);
        await conversation.say("three");
        expect(await heard).to.deep.equal(["three", "You said: three"]);
      });

      it("is told to send again what failed, and tells the person calmly", async () => {
        const { token } = await begin(line.url);
        const { until, post } = connect(token, webSocket);
        const heard = until(1);
        expect(await post("fail")).to.equal("retry");
        expect(await heard).to.deep.equal(["There is trouble."]);
      });

      it("knows when its token has expired, and goes on with a new one", async () => {
        const { id, token } = await begin(line.url);
        const { client, until, post } = connect(token, webSocket);
        const heard = until(4);
        await post("one");
        line.wait(61 * 60 * 1000);
        expect(await post("two")).to.equal("retry");
        expect(client.connectionStatus$.getValue()).to.equal(ConnectionStatus.ExpiredToken);
        const refreshed = await call(`${line.url}/v3/directline/tokens/refresh`, "POST", token);
        const { body } = await call(`${line.url}/v3/directline/conversations/${id}`, "GET", refreshed.body.token ?? "");
        client.reconnect({ conversationId: id, token: body.token ?? "", streamUrl: body.streamUrl ?? "" });
        await post("two");
        // The client opens a second stream then, which begins at the beginning.
        expect(await heard).to.include.members(["one", "You said: one", "two", "You said: two"]);
      });
    });
  }
});
