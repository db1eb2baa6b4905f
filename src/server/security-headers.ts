/** What the headers depend on. */
export interface SecurityOptions {
  /** The server's address as people reach it; null: whatever the request called it. */
  readonly publicUrl: string | null;
  /** Websites that may show the chat in a frame. */
  readonly allowedOrigins: readonly string[];
}

/**
 * The headers of every answer to a host that was named. Pages may load nothing but their own files, speak with their own
 * server, and stand only in frames of the websites that are allowed to. The stream's address is named, as not every browser
 * counts it as `'self'`.
 */
export function securityHeaders({ publicUrl, allowedOrigins }: SecurityOptions, host: string): Map<string, string> {
  const stream = (publicUrl ?? `http://${host}`).replace(/^http/, "ws");
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `connect-src 'self' ${stream}`,
    "img-src 'self' data:",
    "form-action 'self'",
    "base-uri 'none'",
    ["frame-ancestors 'self'", ...allowedOrigins].join(" "),
  ];
  const headers = new Map([
    ["Content-Security-Policy", policy.join("; ")],
    ["X-Content-Type-Options", "nosniff"],
    ["Referrer-Policy", "no-referrer"],
    ["Cross-Origin-Opener-Policy", "same-origin"],
  ]);
  if (publicUrl?.startsWith("https:")) headers.set("Strict-Transport-Security", "max-age=31536000");
  return headers;
}
