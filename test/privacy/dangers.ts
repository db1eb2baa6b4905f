/** What somebody in danger sends: everything but the text stands in the fields beside it. */
export interface DangerousTurn {
  readonly where: string;
  readonly text: string;
  readonly more: Readonly<Record<string, unknown>>;
}

/** Turns that are in danger, each by another field that a client may send, each with the marker in it. */
export function dangersWith(marker: string): readonly DangerousTurn[] {
  const words = `I want to kill myself ${marker}`;
  return [
    { where: "the text", text: words, more: {} },
    { where: "a text that leads to a check-in", text: `I feel worthless ${marker}`, more: {} },
    { where: "the label of a pressed choice", text: marker, more: { channelData: { payload: "command:urgent-help" } } },
    { where: "an answer to the crisis message", text: `I am in Canada ${marker}`, more: {} },
    { where: "a button's value", text: "ok", more: { value: words } },
    { where: "a field of a card", text: "", more: { value: { form: [{ note: words }] } } },
    { where: "the payload", text: "ok", more: { channelData: { payload: words } } },
    { where: "channel data", text: "ok", more: { channelData: { messageBack: { displayText: words } } } },
    { where: "the client's id of the activity", text: "ok", more: { channelData: { clientActivityID: words } } },
    { where: "the name of the activity", text: "ok", more: { name: words } },
    { where: "the sender's id", text: "ok", more: { from: { id: words } } },
    { where: "the sender's name", text: "ok", more: { from: { id: "u", name: words } } },
    { where: "an edited message", text: words, more: { type: "messageUpdate" } },
    {
      where: "a quoted part",
      text: "ok",
      more: { attachments: [{ contentType: "text/html", content: `<blockquote>${words}</blockquote>` }] },
    },
    { where: "an entity", text: "ok", more: { entities: [{ type: "quotedReply", preview: words }] } },
    { where: "a spoken version", text: "ok", more: { speak: words } },
  ];
}
