import { expect } from "chai";
import { toActivity } from "../../../src/channels/bot-framework/to-activity.ts";

describe("toActivity", () => {
  it("makes Markdown of a plain reply, and nothing else", () => {
    expect(toActivity({ kind: "answer", text: "**Yes.**", choices: [] })).to.deep.equal({
      type: "message",
      text: "**Yes.**",
      textFormat: "markdown",
      channelData: { kind: "answer" },
    });
  });

  it("makes buttons that send the label and, beside it, the payload", () => {
    const { suggestedActions, channelData } = toActivity({
      kind: "interview",
      text: "How much?",
      choices: [{ label: "A bit", payload: "slot:budget=some-room" }],
      parts: [{ type: "progress", step: 2, of: 3 }],
      sections: ["Costs"],
    });
    expect(suggestedActions?.actions).to.deep.equal([
      { type: "messageBack", title: "A bit", text: "A bit", displayText: "A bit", value: "slot:budget=some-room" },
    ]);
    expect(channelData).to.deep.equal({
      kind: "interview",
      parts: [{ type: "progress", step: 2, of: 3 }],
      sections: ["Costs"],
    });
  });
});
