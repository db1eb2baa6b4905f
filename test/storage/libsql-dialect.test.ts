import { join } from "node:path";
import { expect } from "chai";
import { Kysely, sql } from "kysely";
import { StorageError } from "../../src/core/conversation.ts";
import { libsqlDialect } from "../../src/storage/libsql-dialect.ts";
import { failureOf } from "../support/failure-of.ts";
import { useTemporaryFolder } from "../support/temporary-folder.ts";

interface Words {
  readonly words: { readonly word: string };
}

describe("libsqlDialect", () => {
  const folder = useTemporaryFolder();
  let db: Kysely<Words>;
  beforeEach(async () => {
    db = new Kysely({ dialect: libsqlDialect(join(folder(), "words.db")) });
    await sql`create table words (word text not null) strict`.execute(db);
  });
  afterEach(() => db.destroy());

  it("refuses values that would end the process or become another value", async () => {
    for (const value of [true, false, undefined, Number.NaN, Number.POSITIVE_INFINITY, {}, [1], new Date(0)]) {
      const fault = await failureOf(sql`select ${value}`.execute(db));
      expect(fault).to.be.instanceOf(TypeError);
      expect(fault.message).to.match(/^Value 1 of a query is a \w+; bind a string/);
    }
  });

  it("binds text, numbers, bytes and null", async () => {
    const values = ["text", 1.5, 1_700_000_000_000_000, null];
    for (const value of values) {
      expect((await sql`select ${value} as value`.execute(db)).rows).to.deep.equal([{ value }]);
    }
    const bytes = await sql<{ readonly hex: string }>`select hex(${Buffer.from([7, 255])}) as hex`.execute(db);
    expect(bytes.rows).to.deep.equal([{ hex: "07FF" }]);
    const single = await sql<{ readonly type: string }>`select typeof(${null}) as type`.execute(db);
    expect(single.rows).to.deep.equal([{ type: "null" }]);
  });

  it("has the settings that durability and erasure need", async () => {
    const settings = { journal_mode: "wal", synchronous: 2, foreign_keys: 1, secure_delete: 1, temp_store: 2 };
    for (const [name, value] of Object.entries(settings)) {
      const { rows } = await sql`pragma ${sql.raw(name)}`.execute(db);
      expect(rows).to.deep.equal([{ [name]: value }]);
    }
  });

  it("says that the disk is full, and goes on when it no longer is", async () => {
    await sql`pragma max_page_count = 10`.execute(db);
    const fault = await failureOf(
      db.transaction().execute(async (trx) => {
        for (;;)
          await trx
            .insertInto("words")
            .values({ word: "x".repeat(1000) })
            .execute();
      }),
    );
    expect(fault).to.be.instanceOf(StorageError);
    expect(fault.message).to.match(/words\.db: the disk is full; free some space$/);
    expect(fault.cause).to.be.instanceOf(Error);
    expect(await db.selectFrom("words").selectAll().execute()).to.deep.equal([]);
    await db.insertInto("words").values({ word: "short" }).execute();
    expect(await db.selectFrom("words").selectAll().execute()).to.deep.equal([{ word: "short" }]);
  });

  it("undoes a transaction that throws, and passes on what it threw", async () => {
    const thrown = new RangeError("a fault of ours");
    const fault = await failureOf(
      db.transaction().execute(async (trx) => {
        await trx.insertInto("words").values({ word: "lost" }).execute();
        throw thrown;
      }),
    );
    expect(fault).to.equal(thrown);
    expect(await db.selectFrom("words").selectAll().execute()).to.deep.equal([]);
  });

  it("lends its connection to one transaction at a time, in the order in which they asked", async () => {
    const asked: number[] = [];
    const done: number[] = [];
    const turns = async (count: number): Promise<void> => {
      if (count === 0) return;
      const number = asked.push(asked.length) - 1;
      await db.transaction().execute(async (trx) => {
        await trx.selectFrom("words").selectAll().execute();
        done.push(number);
      });
      await turns(count - 1);
    };
    await Promise.all([turns(10), turns(20), turns(30)]);
    expect(done).to.deep.equal(asked);
  });
});
