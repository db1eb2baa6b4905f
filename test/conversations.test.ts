import type { LoadedScript } from "../src/load-script.ts";
import { loadTestScript } from "./support/load-test-script.ts";
import { readConversations, runConversation } from "./support/run-conversation.ts";

describe("a conversation", () => {
  let script: LoadedScript;
  before(async function () {
    this.timeout(120_000);
    script = await loadTestScript();
  });

  for (const [file, conversations] of readConversations("test/conversations")) {
    describe(file.replace(".yaml", ""), () => {
      for (const conversation of conversations) {
        it(conversation.it, () => runConversation(script, conversation));
      }
    });
  }
});
