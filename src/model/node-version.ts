/**
 * The sentence to print where this Node is older than what verification needs, or null. Older ones lack certificate
 * dates (`X509Certificate.validFromDate`): a comparison with them would silently be false.
 */
export function tooOldNode(version: string): string | null {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number)
  if (major > 24 || (major === 24 && minor >= 15)) return null
  return `weighmaster needs Node 24.15 or newer, and this is ${version}: install a newer one, or use one for this command only (npx -p node@24 …).`
}
