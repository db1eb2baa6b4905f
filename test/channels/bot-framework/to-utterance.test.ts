import { expect } from "chai";
import { incomingActivitySchema, toUtterance } from "../../../src/channels/bot-framework/to-utterance.ts";

const from = (activity: object) => toUtterance(incomingActivitySchema.parse(activity), "id", "{}");

describe("toUtterance", () => {
  it("takes the text, and only the text, of a plain message", () => {
    expect(from({ type: "message", text: "hi" })).to.deep.equal({ id: "id", text: "hi", clientData: "{}" });
  });

  it("takes a message without text as an empty one", () => {
    expect(from({ type: "message" })).to.deep.include({ text: "" });
    expect(from({ type: "message", text: null, locale: null, value: null })).to.deep.include({ text: "" });
  });

  it("prefers our page's payload to a button's value, and leaves out a value that is no text", () => {
    expect(from({ type: "message", text: "a", value: "topic:cost" })).to.include({ payload: "topic:cost" });
    const both = { type: "message", text: "a", value: "topic:cost", channelData: { payload: "command:skip" } };
    expect(from(both)).to.include({ payload: "command:skip" });
    expect(from({ type: "message", text: "a", value: { payload: "x" } })).not.to.have.property("payload");
  });

  it("strips U+0000 from words and payload", () => {
    const activity = { type: "message", text: "\0a\0", channelData: { payload: "topic:\0cost" } };
    expect(from(activity)).to.include({ text: "a", payload: "topic:cost" });
  });

  for (const activity of [
    { type: "typing" },
    { type: "event", name: "webchat/join" },
    { type: "conversationUpdate" },
    { type: "messageReaction", text: "like" },
    { type: "messageDelete" },
  ]) {
    it(`hears nothing in ${JSON.stringify(activity)}`, () => {
      expect(from(activity)).to.equal(null);
    });
  }

  it("keeps all other strings apart, to be screened: fields of a card, a name, at any depth", () => {
    const value = { reason: "I want to die", more: [{ note: "tonight" }] };
    expect(from({ type: "message", text: "hi", value })).to.include({
      text: "hi",
      otherText: "I want to die\ntonight",
    });
  });

  it("keeps the strings of fields that it does not know, to be screened too", () => {
    const entities = [{ type: "quotedReply", preview: "I want to die" }];
    expect(from({ type: "message", text: "hi", speak: "tonight", entities })).to.include({
      otherText: "tonight\nquotedReply\nI want to die",
    });
  });

  it("reads a value of any depth and width that a body can have, so that nobody's words are refused for it", () => {
    const deep: unknown = JSON.parse(`${"[".repeat(200_000)}"I want to die"${"]".repeat(200_000)}`);
    expect(from({ type: "message", text: "hi", value: deep })).to.include({ otherText: "I want to die" });
    const wide = [...Array.from({ length: 400_000 }, () => 1), "I want to die"];
    expect(from({ type: "message", text: "hi", value: wide })).to.include({ otherText: "I want to die" });
  });

  it("refuses nobody's words for a field beside them that is long", () => {
    const long = "x".repeat(10_000);
    const beside = { name: long, from: { id: long }, channelData: { clientActivityID: long, payload: long } };
    expect(from({ type: "message", text: "hi", locale: long, localTimezone: long, ...beside })).to.include({
      text: "hi",
      otherText: [long, long, long, long].join("\n"),
    });
  });

  it("takes an edited message as what it says now", () => {
    expect(from({ type: "messageUpdate", text: "hi" })).to.deep.equal({ id: "id", text: "hi", clientData: "{}" });
  });

  it("tells that something is attached that cannot be read", () => {
    for (const attachments of [[{ contentType: "image/png", contentUrl: "https://a.example/b.png" }], [{}], ["x"]]) {
      expect(from({ type: "message", attachments })).to.include({ text: "", hasAttachment: true });
    }
  });

  it("takes attached text for no file: a channel may attach the message itself once more", () => {
    for (const attachments of [[{ contentType: "text/html", content: "<p>hi</p>" }], [], null, "x"]) {
      expect(from({ type: "message", text: "hi", attachments })).not.to.have.property("hasAttachment");
    }
  });
});
