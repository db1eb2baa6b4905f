/**
 * Markdown as the bot writes it (paragraphs, headings, lists, bold, italic, links) to nodes. Everything becomes text nodes
 * and a handful of elements, so no text can bring markup of its own.
 *
 * @typedef {{ tag: "p" | "h3" | "ul" | "ol", lines: string[] }} Block
 */

/**
 * @param {string} markdown
 * @returns {DocumentFragment}
 */
export function renderMarkdown(markdown) {
  const fragment = document.createDocumentFragment();
  fragment.append(...parseBlocks(markdown).map(renderBlock));
  return fragment;
}

/**
 * Blocks of lines: a paragraph's lines, or a list's items.
 *
 * @param {string} markdown
 * @returns {readonly Block[]}
 */
function parseBlocks(markdown) {
  /** @type {Block[]} */
  const blocks = [];
  let isApart = true;
  for (const line of markdown.split(/\r?\n/)) {
    if (line.trim() !== "") addLine(blocks, line, isApart);
    isApart = line.trim() === "";
  }
  return blocks;
}

/**
 * @param {Block[]} blocks
 * @param {string} line
 * @param {boolean} isApart an empty line stands before it
 */
function addLine(blocks, line, isApart) {
  const { tag, text } = readLine(line);
  const last = blocks.at(-1);
  const isItem = tag === "ul" || tag === "ol";
  if (last !== undefined && isItem && last.tag === tag) last.lines.push(text);
  else if (last !== undefined && tag === "p" && last.tag !== "h3" && !isApart)
    last.lines.push(`${last.lines.pop()} ${text}`);
  else blocks.push({ tag, lines: [text] });
}

/**
 * @param {string} line
 * @returns {{ tag: Block["tag"], text: string }}
 */
function readLine(line) {
  const [, heading] = /^#{1,6}\s+(.*)$/.exec(line) ?? [];
  if (heading !== undefined) return { tag: "h3", text: heading };
  const [, bullet] = /^\s*[-*+]\s+(.*)$/.exec(line) ?? [];
  if (bullet !== undefined) return { tag: "ul", text: bullet };
  const [, item] = /^\s*\d+[.)]\s+(.*)$/.exec(line) ?? [];
  return item === undefined ? { tag: "p", text: line.trim() } : { tag: "ol", text: item };
}

/**
 * @param {Block} block
 * @returns {HTMLElement}
 */
function renderBlock({ tag, lines }) {
  const element = document.createElement(tag);
  if (tag === "ul" || tag === "ol") {
    element.append(
      ...lines.map((line) => {
        const item = document.createElement("li");
        item.append(...renderInline(line));
        return item;
      }),
    );
  } else element.append(...renderInline(lines.join(" ")));
  return element;
}

/** An escaped character, bold, italic, or a link; each with what stands inside. */
const inline =
  /\\([!-/:-@[-`{-~])|\*\*(.+?)\*\*|(?<!\w)\*([^*\s\\](?:[^*\\]*[^*\s\\])?)\*(?!\w)|\[([^\]]+)\]\(([^)\s]+)\)/;

/**
 * @param {string} text
 * @returns {(Node | string)[]}
 */
function renderInline(text) {
  /** @type {(Node | string)[]} */
  const nodes = [];
  let rest = text;
  for (let match = inline.exec(rest); match !== null; match = inline.exec(rest)) {
    nodes.push(rest.slice(0, match.index), renderMark(match));
    rest = rest.slice(match.index + match[0].length);
  }
  nodes.push(rest);
  return nodes.filter((node) => node !== "");
}

/**
 * @param {RegExpExecArray} match
 * @returns {Node | string}
 */
function renderMark([whole, escaped, bold, italic, label, address]) {
  if (escaped !== undefined) return escaped;
  if (bold !== undefined) return wrap("strong", bold);
  if (italic !== undefined) return wrap("em", italic);
  return label !== undefined && address !== undefined && isSafeLink(address) ? createLink(label, address) : whole;
}

/**
 * @param {"strong" | "em"} tag
 * @param {string} text
 */
function wrap(tag, text) {
  const element = document.createElement(tag);
  element.append(...renderInline(text));
  return element;
}

/**
 * Web pages, telephone numbers, and paths of this site; nothing that could run.
 *
 * @param {string} address
 * @returns {boolean}
 */
export function isSafeLink(address) {
  return /^(?:https?:\/\/|tel:|sms:|\/(?![/\\]))/i.test(address);
}

/**
 * @param {string} label
 * @param {string} address a safe one
 * @returns {HTMLAnchorElement}
 */
export function createLink(label, address) {
  const link = document.createElement("a");
  link.href = address;
  link.append(...renderInline(label));
  if (!/^(?:tel|sms):/i.test(address)) {
    link.target = "_blank";
    link.rel = "noopener noreferrer";
  }
  return link;
}
