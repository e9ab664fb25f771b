/** Ed25519 of the platform: Chrome and Edge from 137, Firefox from 129, Node from 20. */

/** Whether an error of WebCrypto says that the platform has no Ed25519. */
export const isUnsupported = (error: unknown): boolean =>
  error instanceof Error && error.name === 'NotSupportedError';
