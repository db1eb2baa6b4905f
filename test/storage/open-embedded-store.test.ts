import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import { Kysely } from "kysely";
import Database from "libsql";
import { type ConversationStore, StorageError } from "../../src/core/conversation.ts";
import { initialState } from "../../src/core/state.ts";
import { libsqlDialect } from "../../src/storage/libsql-dialect.ts";
import { openEmbeddedStore } from "../../src/storage/open-embedded-store.ts";
import type { Tables } from "../../src/storage/tables.ts";
import { fail } from "../support/fail.ts";
import { failureOf } from "../support/failure-of.ts";
import { eraseAll, fullState, sampleKey, say } from "../support/sample-turns.ts";
import { useTemporaryFolder } from "../support/temporary-folder.ts";

const marker = "a-word-that-nobody-else-says";
const now = (): number => 1_000_000;

describe("openEmbeddedStore", () => {
  const folder = useTemporaryFolder();
  const open = (): Promise<ConversationStore> => openEmbeddedStore(folder(), { now, onFault: fail });

  it("finds everything again when it is opened anew", async () => {
    const first = await open();
    await first.turn(sampleKey, "d1", () => ({ type: "write", state: fullState, activities: [] }));
    const before = await first.load(sampleKey);
    const secret = await first.secret("tokens");
    await first.close();
    const second = await open();
    expect(await second.load(sampleKey)).to.deep.equal(before);
    expect(await second.secret("tokens")).to.deep.equal(secret);
    expect(await second.turn(sampleKey, "d1", say("again"))).to.equal("seen");
    await second.close();
  });

  const markedKey = { ...sampleKey, id: `${marker}-id` };
  const ways: readonly (readonly [string, (store: ConversationStore) => Promise<unknown>])[] = [
    ["an erasing turn", (store) => store.turn(markedKey, "last", eraseAll)],
    ["purge", (store) => store.purge(markedKey.channel, now() + 1)],
  ];
  for (const [name, remove] of ways) {
    it(`leaves nothing of a conversation in any file after ${name}`, async () => {
      const store = await open();
      const otherKey = { ...sampleKey, channel: "slack" };
      for (let index = 0; index < 50; index += 1) {
        await store.turn(markedKey, `${marker}${index}`, say(`${marker} ${"x".repeat(index * 100)}`));
        await store.turn(otherKey, `d${index}`, say("something else"));
      }
      expect(filesWith(folder(), marker)).not.to.deep.equal([]);
      await remove(store);
      expect(filesWith(folder(), marker)).to.deep.equal([]);
      expect(filesWith(folder(), "something else")).not.to.deep.equal([]);
      await store.close();
    });
  }

  const retries: readonly (readonly [string, (store: ConversationStore) => Promise<unknown>])[] = [
    ["the next purge", (store) => store.purge("slack", 0)],
    ["closing", (store) => store.close()],
  ];
  for (const [name, retry] of retries) {
    it(`erases beside a reader, tells what is still in the log, and removes it by ${name}`, async () => {
      const told: unknown[] = [];
      const store = await openEmbeddedStore(folder(), { now, onFault: (fault) => told.push(fault) });
      await store.turn(markedKey, "d1", say(marker));
      await store.turn(sampleKey, "d1", say("old"));
      const reader = new Database(databaseIn(folder()));
      reader.exec("begin; select count(*) from conversations");

      expect(await store.turn(markedKey, "d2", eraseAll)).to.equal("done");
      expect(told).to.have.length(1);
      expect(told[0]).to.be.instanceOf(StorageError).and.have.property("message").that.includes("conversations.db-wal");
      expect(await store.purge(sampleKey.channel, now() + 1)).to.equal(1);
      expect(told).to.have.length(2);
      expect(filesWith(folder(), marker)).not.to.deep.equal([]);

      reader.exec("commit");
      await retry(store);
      expect(filesWith(folder(), marker)).to.deep.equal([]);
      expect(told).to.have.length(2);
      reader.close();
    });
  }

  it("refuses a folder that is a file, and one below a file", async () => {
    const file = join(folder(), "file");
    writeFileSync(file, "");
    expect(await faultOf(file)).to.match(/file: is a file; set DATA_DIR to a folder$/);
    expect(await faultOf(join(file, "data"))).to.match(/lies below a file; set DATA_DIR to a folder$/);
  });

  it("refuses a folder in which it may not write", async () => {
    chmodSync(folder(), 0o555);
    expect(await asOrdinaryUser(() => faultOf(folder()))).to.match(
      /cannot be opened or used; let this user read and write there/,
    );
  });

  it("refuses a database that it may not write", async () => {
    await (await open()).close();
    chmodSync(folder(), 0o777);
    chmodSync(databaseIn(folder()), 0o444);
    expect(await asOrdinaryUser(() => faultOf(folder()))).to.match(/let this user (read and )?write there/);
  });

  it("refuses what is no database", async () => {
    writeFileSync(databaseIn(folder()), "This is a letter to a friend. ".repeat(500));
    expect(await faultOf(folder())).to.match(/conversations\.db: is no database/);
  });

  it("refuses a database whose place is taken by a folder", async () => {
    mkdirSync(databaseIn(folder()));
    expect(await faultOf(folder())).to.match(/conversations\.db: cannot be opened/);
  });

  it("refuses a database of a newer version, and leaves it as it is", async () => {
    await (await open()).close();
    await edit(folder(), (db) => db.updateTable("schema_version").set({ version: 99 }).execute());
    expect(await faultOf(folder())).to.match(/written by a newer version of this program \(tables 99, known here 1\)/);
    await edit(folder(), async (db) => {
      expect(await db.selectFrom("schema_version").selectAll().execute()).to.deep.equal([{ version: 99 }]);
    });
  });

  const states: readonly (readonly [string, string, RegExp])[] = [
    ["of a newer version", JSON.stringify({ ...fullState, version: 2, topic: marker }), /written by a newer version/],
    ["that is no JSON", `{"${marker}`, /its state is damaged/],
    ["that is damaged", JSON.stringify({ ...fullState, topic: { [marker]: marker } }), /damaged at topic; restore/],
  ];
  for (const [name, state, message] of states) {
    it(`never writes over a state ${name}, and does not quote it`, async () => {
      const store = await open();
      await store.turn(sampleKey, "d1", say("one"));
      await edit(folder(), (db) => db.updateTable("conversations").set({ state }).execute());
      const fault = await failureOf(store.turn(sampleKey, "d2", say("two")));
      expect(fault).to.be.instanceOf(StorageError);
      expect(fault.message)
        .to.match(message)
        .and.match(/^conversation [\w-]{43}: /);
      expect(`${fault.stack} ${fault.cause}`).not.to.contain(marker);
      await edit(folder(), async (db) => {
        expect(await db.selectFrom("conversations").select("state").execute()).to.deep.equal([{ state }]);
      });
      await store.purge(sampleKey.channel, now() + 1);
      expect(await store.turn(sampleKey, "d2", say("two"))).to.equal("done");
      await store.close();
    });
  }

  it("reads a state that lacks what an older version did not have", async () => {
    const store = await open();
    await store.turn(sampleKey, "d1", say("one"));
    const old = JSON.stringify({ version: 1, slots: { budget: "tight", age: "old" }, firstNamed: "group" });
    await edit(folder(), (db) => db.updateTable("conversations").set({ state: old }).execute());
    const expected = { ...initialState("group"), slots: { budget: "tight" } };
    expect((await store.load(sampleKey))?.state).to.deep.equal(expected);
    await store.close();
  });
});

function databaseIn(folder: string): string {
  return join(folder, "conversations.db");
}

function filesWith(folder: string, text: string): readonly string[] {
  return readdirSync(folder).filter((file) => readFileSync(join(folder, file)).includes(text));
}

async function edit(folder: string, change: (db: Kysely<Tables>) => Promise<unknown>): Promise<void> {
  const db = new Kysely<Tables>({ dialect: libsqlDialect(databaseIn(folder)) });
  await change(db);
  await db.destroy();
}

async function faultOf(folder: string): Promise<string> {
  const fault = await failureOf(openEmbeddedStore(folder, { now, onFault: fail }));
  expect(fault).to.be.instanceOf(StorageError);
  return fault.message;
}

/** Runs something without the superuser's rights, to which no file is closed. */
async function asOrdinaryUser<T>(run: () => Promise<T>): Promise<T> {
  const nobody = 65_534;
  if (process.geteuid?.() !== 0) return run();
  process.seteuid?.(nobody);
  try {
    return await run();
  } finally {
    process.seteuid?.(0);
  }
}
