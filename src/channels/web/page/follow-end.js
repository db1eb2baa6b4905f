/** How far from where the log was left it may be, in pixels, and still follow. */
const tolerance = 40;

/** The room above the person's last message, in pixels. */
const room = 12;

/**
 * Keeps the end of the conversation in view, but never past the person's last message: a long reply is read from its
 * beginning. Whoever has scrolled away to read is left in peace.
 *
 * @param {HTMLElement} scroller
 * @param {HTMLElement} log
 * @returns {(isForced: boolean) => void} to be called after each addition
 */
export function createFollow(scroller, log) {
  let left = scroller.scrollTop;

  const settle = () => {
    const own = [...log.querySelectorAll(".from-person")].at(-1);
    const end = scroller.scrollHeight - scroller.clientHeight;
    const top = own === undefined || own === log.lastElementChild ? end : positionOf(own) - room;
    scroller.scrollTop = Math.min(end, top);
    left = scroller.scrollTop;
  };

  /** @param {Element} element */
  const positionOf = (element) =>
    element.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop;

  const isFollowing = () => Math.abs(scroller.scrollTop - left) < tolerance;

  // The room changes when a phone's keyboard opens.
  new ResizeObserver(() => isFollowing() && log.querySelector(".from-person") && settle()).observe(scroller);

  return (isForced) => {
    if (isForced || isFollowing()) settle();
  };
}
