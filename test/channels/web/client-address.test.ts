import { expect } from "chai";
import { clientAddress, toLimitKey, toNetworks } from "../../../src/channels/web/client-address.ts";

describe("clientAddress", () => {
  const trusted = toNetworks(["10.0.0.0/8", "192.168.1.1", "fd00::/8"]);

  for (const [remote, forwardedFor, expected] of [
    ["203.0.113.5", "", "203.0.113.5"],
    ["203.0.113.5", "198.51.100.1", "203.0.113.5"],
    ["10.1.2.3", "198.51.100.1", "198.51.100.1"],
    ["::ffff:10.1.2.3", "198.51.100.1", "198.51.100.1"],
    ["10.1.2.3", "1.1.1.1, 198.51.100.1, 192.168.1.1", "198.51.100.1"],
    ["fd00::1", "2001:db8::5", "2001:db8::5"],
    ["10.1.2.3", "10.9.9.9", "10.9.9.9"],
    ["10.1.2.3", "made up", "10.1.2.3"],
    ["10.1.2.3", "", "10.1.2.3"],
    ["", "198.51.100.1", ""],
  ] as const) {
    it(`takes ${expected || "nothing"} for ${remote || "nobody"} with X-Forwarded-For ${forwardedFor}`, () => {
      expect(clientAddress(remote, forwardedFor, trusted)).to.equal(expected);
    });
  }
});

describe("toLimitKey", () => {
  it("takes an IPv4 address whole", () => {
    expect(toLimitKey("203.0.113.5")).to.equal("203.0.113.5");
  });

  it("counts one household's IPv6 addresses together, and others apart", () => {
    expect(toLimitKey("2001:db8:1:2::1")).to.equal(toLimitKey("2001:db8:1:2:ffff:1:2:3"));
    expect(toLimitKey("2001:db8:1:2::1")).not.to.equal(toLimitKey("2001:db8:1:3::1"));
    expect(toLimitKey("2001:db8::1")).to.equal("2001:db8:0:0");
    expect(toLimitKey("::1")).to.equal("0:0:0:0");
  });
});
