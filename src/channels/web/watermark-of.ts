import type { IncomingMessage } from "node:http";
import { HttpError } from "../bot-framework/http-error.ts";

/** The query of a request's address. */
export function queryOf({ url = "" }: IncomingMessage): URLSearchParams {
  return new URLSearchParams(url.split("?")[1] ?? "");
}

/** From where a client wants to go on; 0, the beginning, when it does not say. Throws an `HttpError` 400. */
export function watermarkOf(request: IncomingMessage): number {
  const text = queryOf(request).get("watermark") ?? "";
  if (text === "") return 0;
  const watermark = Number(text);
  if (/^\d+$/.test(text) && Number.isSafeInteger(watermark)) return watermark;
  throw new HttpError(
    400,
    "BadArgument",
    "watermark: is not one of ours; send back the last one that you got, or none",
  );
}
