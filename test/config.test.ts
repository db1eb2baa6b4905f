import { resolve } from "node:path";
import { expect } from "chai";
import { ConfigError, loadConfig } from "../src/config.ts";
import { findContentFolder } from "../src/content/find-content-folder.ts";

/** What is wrong with an environment. */
function faultsOf(env: Readonly<Record<string, string>>): readonly string[] {
  try {
    loadConfig(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
}

describe("loadConfig", () => {
  it("has a default for everything", () => {
    expect(loadConfig({})).to.deep.equal({
      port: 3978,
      host: "127.0.0.1",
      publicUrl: null,
      dataDir: resolve("data"),
      contentDir: findContentFolder(),
      region: null,
      retentionDays: 30,
      websiteRetentionHours: 24,
      directLineSecret: null,
      allowedOrigins: [],
      logLevel: "info",
      trustedProxies: [],
      crisisLinesAcknowledged: null,
      isProduction: false,
    });
  });

  it("takes an empty setting as none, and knows nothing of others", () => {
    expect(loadConfig({ PORT: " ", PUBLIC_URL: "", DATABASE_URL: "", HOME: "/root" })).to.deep.equal(loadConfig({}));
  });

  it("reads what is set", () => {
    const env = {
      PORT: "80",
      HOST: "::",
      PUBLIC_URL: "https://Guide.example.org/",
      DATA_DIR: "/var/lib/guide",
      CONTENT_DIR: "/etc/guide",
      REGION: "gb",
      RETENTION_DAYS: "7",
      WEBSITE_RETENTION_HOURS: "2",
      DIRECT_LINE_SECRET: "s".repeat(32),
      ALLOWED_ORIGINS: "https://one.example, http://localhost:8080",
      LOG_LEVEL: "debug",
      TRUSTED_PROXIES: "10.0.0.0/8,::1",
      CRISIS_LINES_ACKNOWLEDGED: "US,GB 2026-11-23",
      NODE_ENV: "production",
    };
    expect(loadConfig(env)).to.deep.equal({
      port: 80,
      host: "::",
      publicUrl: "https://guide.example.org",
      dataDir: "/var/lib/guide",
      contentDir: "/etc/guide",
      region: "GB",
      retentionDays: 7,
      websiteRetentionHours: 2,
      directLineSecret: "s".repeat(32),
      allowedOrigins: ["https://one.example", "http://localhost:8080"],
      logLevel: "debug",
      trustedProxies: ["10.0.0.0/8", "::1"],
      crisisLinesAcknowledged: { regions: ["US", "GB"], date: "2026-11-23" },
      isProduction: true,
    });
  });

  for (const [name, values] of Object.entries({
    PORT: ["x", "-1", "65536", "1.5", "0x10"],
    HOST: ["a b", "-", "http://host"],
    PUBLIC_URL: ["guide.example.org", "https://guide.example.org/path", "https://a.example/?q", "ftp://a.example"],
    REGION: ["USA", "1"],
    RETENTION_DAYS: ["0", "always", "1e3"],
    WEBSITE_RETENTION_HOURS: ["0", "-5"],
    DIRECT_LINE_SECRET: ["short", "with spaces with spaces with spaces with spaces"],
    ALLOWED_ORIGINS: ["*", "https://a.example/page", "https://a.example,b.example"],
    LOG_LEVEL: ["verbose", "INFO"],
    TRUSTED_PROXIES: ["localhost", "10.0.0.0/33", "10.0.0.0/8/8", "::1/129"],
    CRISIS_LINES_ACKNOWLEDGED: ["yes", "US", "us 2026-11-23", "US 2026-02-30", "US, GB 2026-11-23"],
    DATABASE_URL: ["postgres://localhost/guide"],
    ENCRYPTION_KEY: ["k"],
  })) {
    for (const value of values) {
      it(`says what is wrong with ${name}=${value}, and what would be right`, () => {
        const faults = faultsOf({ [name]: value });
        expect(faults).to.have.length(1);
        expect(faults[0]).to.match(new RegExp(`^${name}: .+; .+`));
      });
    }
  }

  it("tells all faults at once, and never the secret", () => {
    const faults = faultsOf({ PORT: "x", LOG_LEVEL: "loud", DIRECT_LINE_SECRET: "hunter2" });
    expect(faults.map((fault) => fault.split(":")[0])).to.have.members(["PORT", "LOG_LEVEL", "DIRECT_LINE_SECRET"]);
    expect(faults.join()).not.to.include("hunter2");
  });
});
