import { fetchActivities, findStream, readFrame } from "./direct-line.js";
import { backoff, createPause } from "./pause.js";

/**
 * What the bot says, as it says it: over a WebSocket, or by asking again and again where there is none. It comes back by
 * itself, and goes on where it was.
 *
 * @typedef {import("./direct-line.js").Ticket} Ticket
 * @typedef {import("./read-activity.js").Said} Said
 * @typedef {{ readonly hurry: () => void, readonly stop: () => void }} Stream
 *
 * @typedef {object} StreamOptions
 * @property {() => Promise<Ticket>} current
 * @property {string} watermark where to go on
 * @property {(said: readonly Said[]) => void} onSaid
 * @property {() => void} onReach
 * @property {(error: unknown) => boolean} onFailure returns whether to go on
 *
 * @typedef {object} State
 * @property {StreamOptions} options
 * @property {import("./pause.js").Pause} pause
 * @property {string} watermark
 * @property {boolean} isStopped
 * @property {WebSocket | null} socket
 */

/** How often to ask without a WebSocket, in milliseconds, and how many times before one is tried again. */
const askEvery = 2000;
const askTimes = 15;

/** How long a WebSocket may take to open, in milliseconds. */
const openWithin = 5000;

/**
 * @param {StreamOptions} options
 * @returns {Stream}
 */
export function follow(options) {
  const pause = createPause();
  /** @type {State} */
  const state = { options, pause, watermark: options.watermark, isStopped: false, socket: null };
  void run(state);
  return {
    hurry: pause.end,
    stop: () => {
      state.isStopped = true;
      state.socket?.close();
      pause.end();
    },
  };
}

/** @param {State} state */
async function run(state) {
  for (let failures = 0; !state.isStopped; ) {
    failures = (await connect(state)) ? 0 : failures + 1;
    if (!state.isStopped) await state.pause.wait(backoff(Math.max(failures, 1)));
  }
}

/**
 * One connection, until it ends; false when there was none.
 *
 * @param {State} state
 */
async function connect(state) {
  try {
    if (!(await listen(state))) await askAgainAndAgain(state);
    return true;
  } catch (error) {
    if (!state.isStopped && !state.options.onFailure(error)) state.isStopped = true;
    return false;
  }
}

/**
 * Listens until the WebSocket closes; resolves with whether it had been open.
 *
 * @param {State} state
 * @returns {Promise<boolean>}
 */
async function listen(state) {
  const { current, onReach } = state.options;
  const url = toSocketUrl(await findStream(await current(), state.watermark));
  if (state.isStopped) return false;
  onReach();
  const socket = new WebSocket(url);
  state.socket = socket;
  return new Promise((resolve) => {
    let wasOpen = false;
    const timer = setTimeout(() => socket.close(), openWithin);
    socket.onopen = () => {
      wasOpen = true;
      clearTimeout(timer);
    };
    socket.onmessage = ({ data }) => data && take(state, readFrame(JSON.parse(data)));
    socket.onclose = () => resolve(wasOpen);
  });
}

/** @param {State} state */
async function askAgainAndAgain(state) {
  for (let times = 0; times < askTimes && !state.isStopped; times += 1) {
    take(state, await fetchActivities(await state.options.current(), state.watermark));
    await state.pause.wait(askEvery);
  }
}

/**
 * @param {State} state
 * @param {{ said: readonly Said[], watermark: string }} frame
 */
function take(state, { said, watermark }) {
  if (state.isStopped) return;
  state.watermark = watermark || state.watermark;
  state.options.onReach();
  state.options.onSaid(said);
}

/**
 * The stream on the page's own host, whatever name the server knows itself by.
 *
 * @param {string} streamUrl
 */
function toSocketUrl(streamUrl) {
  const { pathname, search } = new URL(streamUrl, location.href);
  return `${location.protocol === "https:" ? "wss:" : "ws:"}//${location.host}${pathname}${search}`;
}
