import restify from "restify";
import { z } from "zod";
import { mountDirectLine } from "../../../src/channels/web/mount-direct-line.ts";
import type { Activity, ConversationStore, HandleTurn, Turn } from "../../../src/core/conversation.ts";
import { notUnderstood } from "../../../src/core/interpretation.ts";
import type { Log } from "../../../src/core/log.ts";
import { initialState } from "../../../src/core/state.ts";
import type { Utterance } from "../../../src/core/turn.ts";
import { openMemoryStore } from "../../../src/storage/open-embedded-store.ts";

/** A website that embeds the chat. */
export const embedder = "https://clinic.example";

/** What a website's server shows to get tokens. */
export const secret = "a-secret-of-more-than-thirty-two-characters";

/** A Direct Line endpoint that listens, with all that a test may look at or turn. */
export interface RunningDirectLine {
  readonly url: string;
  readonly store: ConversationStore;
  /** All utterances that reached the bot. */
  readonly heard: Utterance[];
  /** Events of the log. */
  readonly logged: string[];
  /** Moves the clock forward, in milliseconds. */
  readonly wait: (milliseconds: number) => void;
  readonly stop: () => Promise<void>;
}

/**
 * The bot behind it repeats what it hears and offers a choice. "danger" is written nowhere, "erase" erases, "slow" takes
 * a moment, and "fail" fails as a broken store does.
 */
export async function startDirectLine(given: { readonly store?: ConversationStore } = {}): Promise<RunningDirectLine> {
  let waited = 0;
  const now = (): number => Date.now() + waited;
  const store = given.store ?? (await openMemoryStore({ now }));
  const heard: Utterance[] = [];
  const logged: string[] = [];
  const log: Log = (_level, event) => {
    logged.push(event);
  };
  const server = restify.createServer({ name: "", maxParamLength: 200 });
  const closeStreams = await mountDirectLine(server, {
    handleTurn: createEcho(store, now, heard),
    store,
    log,
    now,
    trouble: "There is trouble.",
    publicUrl: null,
    directLineSecret: secret,
    allowedOrigins: [embedder],
    trustedProxies: ["127.0.0.1"],
    websiteRetentionHours: 24,
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: server.url,
    store,
    heard,
    logged,
    wait: (milliseconds) => {
      waited += milliseconds;
    },
    stop: async () => {
      closeStreams();
      server.server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function createEcho(store: ConversationStore, now: () => number, heard: Utterance[]): HandleTurn {
  const seen = new Set<string>();
  const takeUnkept = (turn: Turn, id: string): Turn | "seen" => {
    if (seen.has(id)) return "seen";
    seen.add(id);
    return turn;
  };
  return async (key, utterance) => {
    const { id = "", text } = utterance;
    const turn = echo(utterance, now());
    if (text === "danger") return takeUnkept(turn, id);
    if (text === "fail") throw new Error("the disk is full of secrets");
    if (text === "slow") await new Promise((resolve) => setImmediate(resolve));
    const outcome = await store.turn(key, id, () => {
      heard.push(utterance);
      if (turn.effect === "erase") return { type: "erase" };
      return { type: "write", state: initialState("individual"), activities: turn.activities };
    });
    return outcome === "seen" ? outcome : turn;
  };
}

function echo({ id = "", text, payload, clientData }: Utterance, at: number): Turn {
  const said: Activity = { id, at, from: "person", text, ...(clientData === undefined ? {} : { clientData }) };
  const words = payload ?? text;
  const choices = [{ label: "Next", payload: "command:skip" }];
  const reply = { kind: "answer", text: `You said: ${words}`, choices, sections: ["Costs"] } as const;
  const isDanger = text === "danger";
  const risk = isDanger ? ({ tier: "crisis", category: "other", about: "self", variant: "confusion" } as const) : null;
  return {
    interpretation: { ...notUnderstood, kind: "answer", risk },
    replies: [reply],
    slots: {},
    pending: null,
    leaning: null,
    activities: [said, { id: `${id}-1`, at, from: "bot", text: reply.text, reply }],
    effect: text === "erase" ? "erase" : null,
    isKept: !isDanger && text !== "erase",
  };
}

const answerSchema = z
  .object({
    conversationId: z.string(),
    token: z.string(),
    expires_in: z.number(),
    streamUrl: z.string(),
    id: z.string(),
    watermark: z.string(),
    activities: z.array(
      z.looseObject({
        id: z.string(),
        type: z.string(),
        text: z.string().optional(),
        replyToId: z.string().optional(),
        from: z.object({ id: z.string(), role: z.string() }),
        channelData: z.looseObject({}).optional(),
      }),
    ),
    isErased: z.boolean(),
    error: z.object({ code: z.string(), message: z.string() }),
  })
  .partial();

/** What a call was answered; a field that is missing fails the test that looks at it. */
export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly body: z.infer<typeof answerSchema>;
}

/** Calls the endpoint as a client does; an object becomes JSON. */
export async function call(url: string, method: string, token: string | null, body?: unknown): Promise<Answered> {
  const response = await fetch(url, {
    method,
    headers: token === null ? {} : { authorization: `Bearer ${token}` },
    ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const json: unknown = text === "" ? {} : JSON.parse(text);
  return { status: response.status, headers: response.headers, body: answerSchema.parse(json) };
}

/** A conversation as its client knows it. */
export interface Client {
  readonly id: string;
  readonly token: string;
  readonly say: (text: string, more?: Readonly<Record<string, unknown>>) => Promise<Answered>;
  readonly read: (watermark?: string) => Promise<Answered>;
}

/** A new conversation. */
export async function begin(url: string): Promise<Client> {
  const { body } = await call(`${url}/chat/token`, "POST", null);
  const { conversationId: id = "", token = "" } = body;
  const activities = `${url}/v3/directline/conversations/${id}/activities`;
  return {
    id,
    token,
    say: (text, more = {}) => call(activities, "POST", token, { type: "message", text, from: { id: "u" }, ...more }),
    read: (watermark = "") => call(`${activities}?watermark=${watermark}`, "GET", token),
  };
}
