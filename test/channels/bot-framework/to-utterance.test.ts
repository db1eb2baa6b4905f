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
});
