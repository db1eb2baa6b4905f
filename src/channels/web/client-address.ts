import { BlockList, isIP } from "node:net";

/** Networks as `TRUSTED_PROXIES` names them: `10.0.0.1`, `10.0.0.0/8`, `fd00::/8`. */
export function toNetworks(addresses: readonly string[]): BlockList {
  const networks = new BlockList();
  for (const text of addresses) {
    const [address = "", bits] = text.split("/");
    const family = isIP(address) === 6 ? "ipv6" : "ipv4";
    if (bits === undefined) networks.addAddress(address, family);
    else networks.addSubnet(address, Number(bits), family);
  }
  return networks;
}

/**
 * The address of whoever sent a request. Each proxy adds the address it saw to the end of `X-Forwarded-For`; from there
 * the list is believed for as long as the one who added to it is trusted, since everything before may be made up.
 */
export function clientAddress(remote: string, forwardedFor: string, trusted: BlockList): string {
  const hops = [...forwardedFor.split(","), remote].map(toPlainAddress);
  let address = hops.pop() ?? "";
  while (isTrusted(address, trusted) && isIP(hops.at(-1) ?? "") !== 0) address = hops.pop() ?? "";
  return address;
}

/** An IPv4 address that came in over an IPv6 socket is written `::ffff:192.0.2.1`. */
function toPlainAddress(address: string): string {
  return address.trim().replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, "");
}

function isTrusted(address: string, trusted: BlockList): boolean {
  const family = isIP(address);
  return family !== 0 && trusted.check(address, family === 6 ? "ipv6" : "ipv4");
}

/** What a limit counts by: an IPv4 address, or the /64 network of an IPv6 address, since one household has a whole one. */
export function toLimitKey(address: string): string {
  if (isIP(address) !== 6) return address;
  const [before = [], after = []] = address.split("::").map((part) => part.split(":").filter((group) => group !== ""));
  const zeros = address.includes("::") ? Array(8 - before.length - after.length).fill("0") : [];
  return [...before, ...zeros, ...after].slice(0, 4).join(":");
}
