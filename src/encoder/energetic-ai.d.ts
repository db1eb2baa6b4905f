import "@energetic-ai/core";

// The package's own types refer to TensorFlow.js, which it brings along but not as a package.
declare module "@energetic-ai/core" {
  /** Resolves when the WebAssembly is loaded. */
  export function ready(): Promise<void>;
}
