/** What the headers depend on. */
export interface SecurityOptions {
  /** The server's address as people reach it; null: whatever the request called it. */
  readonly publicUrl: string | null;
  /** Websites that may show the chat in a frame. */
  readonly allowedOrigins: readonly string[];
}

/**
 * The headers of every answer. Pages may load nothing but their own files, speak with their own server, and stand only in
 * frames of the websites that are allowed to. The stream's address is named, as not every browser counts it as `'self'`.
 */
export function securityHeaders({ publicUrl, allowedOrigins }: SecurityOptions, host: string | undefined) {
  const stream = (publicUrl ?? (isHost(host) ? `http://${host}` : "")).replace(/^http/, "ws");
  return {
    "Content-Security-Policy": [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      `connect-src 'self' ${stream}`.trim(),
      "img-src 'self' data:",
      "form-action 'self'",
      "base-uri 'none'",
      ["frame-ancestors 'self'", ...allowedOrigins].join(" "),
    ].join("; "),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    ...(publicUrl?.startsWith("https:") ? { "Strict-Transport-Security": "max-age=31536000" } : {}),
  };
}

/** A host as it may stand in a header; a client can send anything. */
function isHost(host: string | undefined): host is string {
  return host !== undefined && /^[\w.:[\]-]+$/.test(host);
}
